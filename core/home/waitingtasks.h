#pragma once

#include "home/task.h"
#include "storage/connection.h"

namespace throughline::home {

/// What is waiting for the person of this session, the most urgent first (S02). Everything is
/// read through the views of the session, so that a task tells nothing its page would not.
class WaitingTasks
{
public:
    explicit WaitingTasks(storage::Connection &connection) : m_db(connection) {}

    /// At most perKind of each kind.
    std::vector<Task> all(const QDateTime &now, int perKind = 30);

private:
    void addInterviews(std::vector<Task> &tasks, int limit);
    void addHiringDesk(std::vector<Task> &tasks, const QDateTime &now, int limit);
    void addAppraisals(std::vector<Task> &tasks, int limit);
    void addJobDrafts(std::vector<Task> &tasks, int limit);
    void addUncoveredRoles(std::vector<Task> &tasks, int limit);

    storage::Connection &m_db;
};

} // namespace throughline::home
