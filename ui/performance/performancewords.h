#pragma once

#include "performance/appraisalfile.h"

namespace throughline::ui {

/// The words for what core knows as enums: one place, so that every screen says the same.
QString wordFor(evidence::EvidenceKind kind);
QString wordFor(performance::AppraisalState state);
QString wordFor(performance::RatingState state);
QString wordFor(performance::SectionKind section);
QString wordFor(performance::AttainmentBand band);
QString wordFor(performance::CycleState state);

/// A score in hundredths of a level: "3.65"; a share in hundredths of a percent: "30 %".
QString scoreText(int hundredths);
QString shareText(int hundredthsOfPercent);

/// "0.30 × 3 + 0.35 × 4 + … = 3.65"
QString arithmeticOf(const performance::FinalScore &score);

/// The day of a piece of evidence; it says so where that lies outside the period appraised (P04).
QString evidenceDayText(QDate day, const performance::Period &period);

} // namespace throughline::ui
