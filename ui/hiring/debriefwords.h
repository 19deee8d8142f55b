#pragma once

#include "hiring/debriefing.h"

namespace throughline::ui {

/// How many scorecards are in, the total, and the place that follows from the ratings alone.
QString summaryOf(const hiring::Debrief &debrief);

/// What the interviewers recommend, beside the ratings and outside their arithmetic (H-22). Empty
/// if nobody did.
QString adviceOf(const hiring::Debrief &debrief);

/// A line for each decision with its reason, and for what happened outside the usual course: who
/// looked before handing in (H-24), which ratings were amended and which scorecards returned
/// (H-25).
QStringList recordOf(const hiring::Debrief &debrief);

} // namespace throughline::ui
