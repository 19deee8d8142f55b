#pragma once

#include "hiring/scorecard.h"
#include "storage/connection.h"

namespace throughline::hiring {

/// How many of an application's scorecards are in: a number that gives no score away (H-23).
struct Progress
{
    int expected = 0;
    int submitted = 0;

    friend bool operator==(const Progress &, const Progress &) = default;
};

/// The scorecards in the database, as far as the session may see them: one's own always, others'
/// only after one's own is submitted (H-23). The database decides, in visible_scorecard.
class Scorecards
{
public:
    explicit Scorecards(storage::Connection &connection) : m_db(connection) {}

    std::optional<Scorecard> find(ScorecardId id);
    /// The reader's own of an interview, if they have opened one.
    std::optional<Scorecard> own(InterviewId interview);
    std::vector<Scorecard> submitted(ApplicationId application); ///< in the order they came in
    std::vector<ScorecardAnswer> answers(ScorecardId id);
    Progress progress(ApplicationId application);
    /// Whether the reader sits on the application's panel without having submitted.
    bool isBlind(ApplicationId application);
    bool isBlindInAny(RequisitionId requisition);

    /// Opening the first scorecard on a plan freezes it (H-14).
    ScorecardId open(InterviewId interview, PersonId interviewer, const QDateTime &at);
    /// Writes recommendation and summary, unless somebody else wrote since it was read.
    [[nodiscard]] bool save(const Scorecard &scorecard);
    void saveAnswers(ScorecardId id, const std::vector<ScorecardAnswer> &answers);
    /// Both move it from one state to the other; the database refuses what may not be.
    [[nodiscard]] bool submit(const Scorecard &scorecard, const QDateTime &at);
    [[nodiscard]] bool withdraw(const Scorecard &scorecard);

    /// Notes that somebody else than its author was shown the scorecard; the first time counts.
    void disclose(ScorecardId id, PersonId reader, const QDateTime &at);
    bool isDisclosed(ScorecardId id);

private:
    storage::Connection &m_db;
};

} // namespace throughline::hiring
