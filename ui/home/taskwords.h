#pragma once

#include "home/task.h"
#include "shell/destination.h"
#include "theme/icon.h"

namespace throughline::ui {

/// "Finish appraisal: Tomás Ortega".
QString titleOf(const home::Task &task);

/// "3 of 5 rated · H1 2026".
QString detailOf(const home::Task &task);

/// "Today 10:30", "Due tomorrow", "Overdue 2 d"; empty when it has no time.
QString dueText(const home::Task &task, const QDateTime &now);
Tone dueTone(const home::Task &task, const QDateTime &now);

IconName iconOf(const home::Task &task);

/// The page on which the task is done.
Destination destinationOf(const home::Task &task);

} // namespace throughline::ui
