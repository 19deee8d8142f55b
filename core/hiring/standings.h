#pragma once

#include "hiring/application.h"
#include "hiring/scoring.h"
#include "storage/connection.h"

namespace throughline::hiring {

/// A candidate's scores and their place among the requisition's candidates.
struct ScoredCandidate
{
    ApplicationId application;
    CandidateScore score;
    std::optional<int> place; ///< none where not ranked
    std::vector<int> plans; ///< the plan numbers that the scorecards were filled on (H-14)
};

/// A requisition's candidates as the arithmetic sees them. Made of submitted scorecards only, and
/// of those that the session may see: nothing here tells an interviewer more than they may know.
struct RequisitionStandings
{
    std::vector<Asked> asked; ///< the job's competencies, the core one first
    std::vector<ScoredCandidate>
        candidates; ///< who has a submitted scorecard, in the order of application
    /// The reader has scorecards of their own to submit: places would tell of what is hidden from
    /// them, so there are none (H-23).
    bool isBlind = false;

    const ScoredCandidate *find(ApplicationId id) const;
};

/// Reads and computes them.
class Standings
{
public:
    explicit Standings(storage::Connection &connection) : m_db(connection) {}

    /// Everybody who has not withdrawn; who was rejected keeps their place, so that a decision
    /// against the rank stays visible as one.
    RequisitionStandings of(RequisitionId requisition);
    std::vector<Asked> asked(RequisitionId requisition);
    std::vector<Given> answers(ApplicationId application);

    /// H-34: keeps where the arithmetic put a candidate, if it is not what was kept last.
    void keepRank(const RequisitionStandings &standings, ApplicationId id, const QDateTime &at);
    std::optional<int> keptRank(ApplicationId id);

private:
    storage::Connection &m_db;
};

} // namespace throughline::hiring
