#pragma once

#include "competency/competency.h"

namespace throughline::ui {

/// "Intermediate": the name of a level of the one scale.
QString wordFor(competency::Level level);
/// "3 Intermediate"
QString numberAndWordFor(competency::Level level);
/// "Working together"
QString wordFor(competency::Family family);
QString wordFor(competency::QuestionKind kind);
QString wordFor(competency::QuestionState state);

/// What is missing, as a sentence: "Level 3 has no behaviour for interviews."
QString sentenceFor(const competency::RevisionGap &gap);

} // namespace throughline::ui
