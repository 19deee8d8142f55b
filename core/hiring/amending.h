#pragma once

#include "base/result.h"
#include "hiring/amendment.h"
#include "hiring/scorecards.h"

namespace throughline::hiring {

/// The ways past the rule that a scorecard is first hidden and then fixed. Each needs a reason, is
/// audited, and is shown with the scores ever after. Reasons of refusal: "scorecard-unknown",
/// "scorecard-not-yours", "scorecard-not-submitted", "question-unknown", "application-closed",
/// "amendment-without-change", "exception-reason-short" (argument: fewest characters),
/// "glass-needs-hr-lead", "glass-not-needed", "return-needs-hr", "return-own-scorecard",
/// "return-after-amendment".
class Amending
{
public:
    explicit Amending(storage::Connection &connection);

    /// Answers the revision that it made. Only the author can (H-25).
    Result<int> amend(
        ScorecardId id, PlanQuestionId question, competency::Level rating, const QString &reason);
    /// Hands another's scorecard back to its author; what it held is kept, and until it is in again
    /// it is its author's alone, and its author is as blind as before. For HR, while the
    /// application is open; an amended one is amended further instead (H-25).
    Result<void> giveBack(ScorecardId id, const QString &reason);
    /// For an HR lead on the panel who has not submitted (H-24).
    Result<void> breakGlass(ApplicationId id, const QString &reason);

    /// Of an application's scorecards, the first made first; as far as the reader may see them.
    std::vector<Amendment> amendments(ApplicationId id);
    std::vector<GlassBreaking> glassBreakings(ApplicationId id);
    std::vector<ScorecardReturn> returns(ApplicationId id);
    /// Why the reader's own scorecard is a draft again, if it is.
    std::optional<ScorecardReturn> openReturn(ScorecardId id);
    /// Whose scorecards of an application the reader may return; empty for all but HR.
    std::vector<ReturnableScorecard> returnable(ApplicationId id);

private:
    Result<Scorecard> submittedAndOpen(ScorecardId id);
    int nextRevision(ScorecardId id);
    std::vector<ReturnedRating> changesSince(qint64 returnId);

    storage::Connection &m_db;
    Scorecards m_scorecards;
};

} // namespace throughline::hiring
