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

/// A rating that differs from what the scorecard held when it was returned.
struct ReturnedRating
{
    QString questionTitle;
    std::optional<competency::Level> before; ///< none: it was not rated
    std::optional<competency::Level> after; ///< as it counts now; none: it is not rated

    friend bool operator==(const ReturnedRating &, const ReturnedRating &) = default;
};

/// That HR handed a submitted scorecard back to its author. What it held is kept as the earlier
/// revision, and the scorecard is a draft until its author submits it again (H-25).
struct ScorecardReturn
{
    qint64 id; ///< of the return
    ScorecardId scorecard;
    QString interviewer; ///< the author's name
    QString returnedBy; ///< a name
    QString reason;
    bool isInformed; ///< the author had read others' scorecards of this candidate by then
    QDateTime submittedAt; ///< the revision that is kept
    QDateTime at;
    bool isOpen; ///< not submitted again
    std::vector<ReturnedRating> changes = {}; ///< once it is in again, or to its author

    friend bool operator==(const ScorecardReturn &, const ScorecardReturn &) = default;
};

/// A scorecard that the reader may return.
struct ReturnableScorecard
{
    ScorecardId id;
    QString interviewer;
    int round; ///< of the interview

    friend bool operator==(const ReturnableScorecard &, const ReturnableScorecard &) = default;
};

/// Fewest characters of a reason for any of them.
inline constexpr int leastExceptionReason = 20;

} // namespace throughline::hiring
