#pragma once

#include "base/result.h"
#include "hiring/amendment.h"
#include "hiring/scorecards.h"

namespace throughline::hiring {

/// The two ways past the rule that a scorecard is first hidden and then fixed. Both need a reason,
/// are audited, and are shown with the scores ever after. Reasons of refusal: "scorecard-unknown",
/// "scorecard-not-yours", "scorecard-not-submitted", "question-unknown", "application-closed",
/// "amendment-without-change", "exception-reason-short" (argument: fewest characters),
/// "glass-needs-hr-lead", "glass-not-needed".
class Amending
{
public:
    explicit Amending(storage::Connection &connection);

    /// Answers the revision that it made. Only the author can (H-25).
    Result<int> amend(
        ScorecardId id, PlanQuestionId question, competency::Level rating, const QString &reason);
    /// For an HR lead on the panel who has not submitted (H-24).
    Result<void> breakGlass(ApplicationId id, const QString &reason);

    /// Of an application's scorecards, the first made first; as far as the reader may see them.
    std::vector<Amendment> amendments(ApplicationId id);
    std::vector<GlassBreaking> glassBreakings(ApplicationId id);

private:
    Result<Scorecard> amendable(ScorecardId id);
    int nextRevision(ScorecardId id);

    storage::Connection &m_db;
    Scorecards m_scorecards;
};

} // namespace throughline::hiring
