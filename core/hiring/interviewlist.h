#pragma once

#include "hiring/scorecards.h"

namespace throughline::hiring {

/// One of the reader's interviews.
struct InterviewRow
{
    InterviewId id;
    ApplicationId application;
    QString candidate;
    QString requisition;
    std::optional<QDateTime> startsAt;
    int minutes;
    QString place;
    std::optional<ScorecardState> scorecard; ///< none: not opened yet
};

/// The interviews that the person of the session holds ("Interviews I run").
class InterviewList
{
public:
    explicit InterviewList(storage::Connection &connection) : m_db(connection) {}

    /// What waits for the reader first, in time; then what is done, newest first. At most so many.
    std::vector<InterviewRow> mine(int rows = 100);

private:
    storage::Connection &m_db;
};

} // namespace throughline::hiring
