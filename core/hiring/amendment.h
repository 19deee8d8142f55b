#pragma once

#include "hiring/scorecard.h"

namespace throughline::hiring {

/// A rating that its author changed after submitting. The first one is kept; this is what counts
/// from then on, and whoever reads it reads why, and whether others had read the first (H-25).
struct Amendment
{
    ScorecardId scorecard;
    PersonId interviewer;
    PlanQuestionId question;
    QString questionTitle;
    int revision; ///< of the scorecard, from 2
    std::optional<competency::Level> before; ///< none: it was not rated
    competency::Level rating;
    QString reason;
    bool isDisclosed; ///< made after somebody else had read the scorecard
    QDateTime at;

    friend bool operator==(const Amendment &, const Amendment &) = default;
};

/// That somebody of the panel read the others' scorecards before handing in their own (H-24).
struct GlassBreaking
{
    PersonId reader;
    QString name;
    QString reason;
    QDateTime at;

    friend bool operator==(const GlassBreaking &, const GlassBreaking &) = default;
};

/// Fewest characters of a reason for either.
inline constexpr int leastExceptionReason = 20;

} // namespace throughline::hiring
