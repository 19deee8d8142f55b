#pragma once

#include "succession/coverage.h"
#include "succession/successorfit.h"
#include "succession/talentgrid.h"
#include "theme/icon.h"

namespace throughline::ui {

QString wordsFor(succession::Readiness readiness);
QString wordsFor(succession::LossRisk risk);
QString wordsFor(succession::PerformanceBand band);
QString wordsFor(succession::PotentialBand band);

/// "Covered", "At risk", "Gap"; the same with its symbol, and the tone (never colour alone).
QString wordsFor(succession::Cover cover);
QString coverWords(succession::Cover cover);
Tone toneFor(succession::Cover cover);

/// What people in this cell have in common, as a name for the cell.
QString cellTitle(succession::PerformanceBand performance, succession::PotentialBand potential);

/// "Meets what the job asks (Annual review 2025)": the appraisal before the latest; a dash for
/// none.
QString pastWords(const succession::TalentRow &person);
/// "High potential": as it was assessed then; a dash for none.
QString pastPotentialWords(const succession::TalentRow &person);

/// "Service 4 of 4 asked · 3 of 4 competencies met · planning short by 1".
QString wordsFor(const std::vector<succession::FitReason> &reasons);

} // namespace throughline::ui
