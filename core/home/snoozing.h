#pragma once

#include "base/result.h"
#include "home/task.h"
#include "storage/connection.h"

namespace throughline::home {

/// What somebody has put off: it waits out of their own sight till a day, for nobody else (S02).
class Snoozing
{
public:
    explicit Snoozing(storage::Connection &connection) : m_db(connection) {}

    /// The last day that a task can be put off to: a month, but never past the day it is due.
    static QDate latest(const Task &task, const QDate &today);

    /// Out of sight until that day begins. Errors: "snooze-past", "snooze-after-due",
    /// "snooze-too-long" (more than a month).
    Result<void> snooze(const Task &task, const QDate &until, const QDate &today);
    /// Back in sight at once; nothing happens where it was not put off.
    void wake(const Task &task);
    void wakeAll();

    /// Those of the tasks that are not put off on this day.
    std::vector<Task> awake(std::vector<Task> tasks, const QDate &today);

private:
    storage::Connection &m_db;
};

} // namespace throughline::home
