#include "home/snoozing.h"

#include <set>

using namespace Qt::StringLiterals;

namespace throughline::home {

namespace {
constexpr int longestInDays = 31;

struct SnoozedRow
{
    QString kind;
    qint64 subject;
};
} // namespace

QDate Snoozing::latest(const Task &task, const QDate &today)
{
    const QDate longest = today.addDays(longestInDays);
    const QDate due = task.at ? task.at->toLocalTime().date() : longest;
    return due < today ? longest
                       : std::min(due, longest); // what is late already has no due day left
}

Result<void> Snoozing::snooze(const Task &task, const QDate &until, const QDate &today)
{
    if (until <= today)
        return invalid(u"snooze-past"_s);
    if (until > today.addDays(longestInDays))
        return invalid(u"snooze-too-long"_s);
    if (until > latest(task, today))
        return invalid(u"snooze-after-due"_s);
    wake(task);
    m_db.run(R"(
        insert into task_snooze (owner_id, kind, subject_id, until)
        values (coalesce(session_person(), 0), ?, ?, ?))",
        codeText(task.kind), task.subject, until);
    return {};
}

void Snoozing::wake(const Task &task)
{
    m_db.run(R"(
        delete from task_snooze
         where owner_id = coalesce(session_person(), 0) and kind = ? and subject_id = ?)",
        codeText(task.kind), task.subject);
}

void Snoozing::wakeAll()
{
    m_db.run("delete from task_snooze where owner_id = coalesce(session_person(), 0)");
}

std::vector<Task> Snoozing::awake(std::vector<Task> tasks, const QDate &today)
{
    std::set<std::pair<QString, qint64>> asleep;
    for (const SnoozedRow &row : m_db.all<SnoozedRow>(
             "select kind, subject_id from visible_task_snooze where until > ?", today))
        asleep.emplace(row.kind, row.subject);
    std::erase_if(tasks, [&asleep](const Task &task) {
        return asleep.contains({codeText(task.kind), task.subject});
    });
    return tasks;
}

} // namespace throughline::home
