#include "home/waitingtasks.h"

#include "home/firststeps.h"
#include "security/role.h"

#include <algorithm>

using throughline::security::Role;

namespace throughline::home {

namespace {
struct TimedRow
{
    qint64 subject;
    QString about;
    QString detail;
    std::optional<QDateTime> at;
    int done;
    int total;
};

struct DueRow
{
    qint64 subject;
    QString about;
    QString detail;
    QDate due;
    int done;
    int total;
};

struct PlainRow
{
    qint64 subject;
    QString about;
    QString detail;
};
} // namespace

static void append(std::vector<Task> &tasks, TaskKind kind, const std::vector<TimedRow> &rows)
{
    for (const TimedRow &row : rows)
        tasks.push_back({kind, row.subject, row.about, row.detail, row.at, row.done, row.total});
}

/// Something due on a day is due at its end, wherever it is read: days are the reader's.
static void append(std::vector<Task> &tasks, TaskKind kind, const std::vector<DueRow> &rows)
{
    for (const DueRow &row : rows)
        tasks.push_back({kind, row.subject, row.about, row.detail,
            QDateTime(row.due, QTime(23, 59)).toUTC(), row.done, row.total});
}

static void append(std::vector<Task> &tasks, TaskKind kind, const std::vector<PlainRow> &rows)
{
    for (const PlainRow &row : rows)
        tasks.push_back({kind, row.subject, row.about, row.detail, std::nullopt});
}

void WaitingTasks::addInterviews(std::vector<Task> &tasks, int limit)
{
    append(tasks, TaskKind::Interview,
        m_db.all<TimedRow>(R"(
        select i.id, p.name, r.title, i.starts_at,
               (select count(*) from scorecard s join scorecard_answer w on w.scorecard_id = s.id
                 where s.interview_id = i.id and s.interviewer_id = m.person_id and w.state <> 'unrated'),
               (select count(*) from plan_question q
                 where q.plan_id = i.plan_id
                   and (not exists (select 1 from plan_assignment o where o.plan_question_id = q.id)
                        or exists (select 1 from plan_assignment o
                                    where o.plan_question_id = q.id and o.person_id = m.person_id)))
          from panel_member m
          join visible_interview i on i.id = m.interview_id
          join visible_application a on a.id = i.application_id
          join person p on p.id = a.person_id
          join requisition r on r.id = a.requisition_id
         where m.person_id = session_person() and r.state = 'open' and a.stage in ('screened', 'interview')
           and not exists (select 1 from scorecard s where s.interview_id = i.id
                              and s.interviewer_id = m.person_id and s.state = 'submitted')
           and not exists (select 1 from visible_scorecard_return b
                            where b.interview_id = i.id and b.interviewer_id = m.person_id)
         order by i.starts_at, i.id
         limit ?)",
            limit));
    append(tasks, TaskKind::ScorecardReturned,
        m_db.all<TimedRow>(R"(
        select b.interview_id, p.name, b.reason, b.returned_at, 0, 0
          from visible_scorecard_return b
          join visible_scorecard s on s.id = b.scorecard_id
          join visible_application a on a.id = b.application_id
          join person p on p.id = a.person_id
         where s.interviewer_id = session_person() and s.state = 'draft'
           and a.stage not in ('hired', 'rejected', 'withdrawn')
           and not exists (select 1 from visible_scorecard_return o
                            where o.scorecard_id = b.scorecard_id and o.id > b.id)
         order by b.returned_at, b.id
         limit ?)",
            limit));
}

void WaitingTasks::addHiringDesk(std::vector<Task> &tasks, const QDateTime &now, int limit)
{
    append(tasks, TaskKind::Debrief,
        m_db.all<TimedRow>(R"(
        select a.id, p.name, r.title, null, g.submitted, g.expected
          from visible_scorecard_progress g
          join visible_application a on a.id = g.application_id
          join person p on p.id = a.person_id
          join requisition r on r.id = a.requisition_id
         where a.stage = 'interview' and g.submitted = g.expected and r.state = 'open'
           and (r.hiring_manager_id = session_person() or session_has('hr'))
           and not exists (select 1 from decision d where d.application_id = a.id)
         order by a.id
         limit ?)",
            limit));
    if (!security::isHr(m_db.session()))
        return;
    append(tasks, TaskKind::LateScorecard,
        m_db.all<TimedRow>(R"(
        select o.application_id, n.name, p.name || ' · ' || o.title, o.starts_at, 0, 0
          from visible_open_scorecard o
          join person p on p.id = o.candidate_id
          join person n on n.id = o.interviewer_id
         where o.starts_at < ? and o.interviewer_id is distinct from session_person()
         order by o.starts_at, o.interview_id
         limit ?)",
            now.addDays(-1), limit));
}

void WaitingTasks::addAppraisals(std::vector<Task> &tasks, int limit)
{
    append(tasks, TaskKind::ManagerReview,
        m_db.all<DueRow>(R"(
        select a.id, p.name, c.name, c.due_on,
               (select count(*) from appraisal_rating r where r.appraisal_id = a.id and r.side = 'manager' and r.state <> 'unrated'),
               (select count(*) from appraisal_item t where t.appraisal_id = a.id)
          from visible_appraisal a
          join appraisal_cycle c on c.id = a.cycle_id
          join person p on p.id = a.person_id
         where a.author_id = session_person() and a.manager_published_at is null and c.state = 'running'
         order by c.due_on, p.name_key, a.id
         limit ?)",
            limit));
    append(tasks, TaskKind::ShareAppraisal,
        m_db.all<DueRow>(R"(
        select a.id, p.name, c.name, c.due_on, 0, 0
          from visible_appraisal a
          join appraisal_cycle c on c.id = a.cycle_id
          join person p on p.id = a.person_id
         where a.author_id = session_person() and a.manager_published_at is not null
           and a.self_published_at is not null and a.shared_at is null and c.state = 'running'
         order by c.due_on, p.name_key, a.id
         limit ?)",
            limit));
    append(tasks, TaskKind::SelfReview,
        m_db.all<DueRow>(R"(
        select a.id, p.name, c.name, c.due_on,
               (select count(*) from appraisal_rating r where r.appraisal_id = a.id and r.side = 'self' and r.state <> 'unrated'),
               (select count(*) from appraisal_item t where t.appraisal_id = a.id)
          from visible_appraisal a
          join appraisal_cycle c on c.id = a.cycle_id
          join person p on p.id = a.person_id
         where a.person_id = session_person() and a.self_published_at is null and c.state = 'running'
         order by c.due_on, a.id
         limit ?)",
            limit));
    append(tasks, TaskKind::Acknowledge,
        m_db.all<DueRow>(R"(
        select a.id, p.name, c.name, c.due_on, 0, 0
          from visible_appraisal a
          join appraisal_cycle c on c.id = a.cycle_id
          join person p on p.id = a.author_id
         where a.person_id = session_person() and a.shared_at is not null and a.acknowledged_at is null
           and c.state = 'running'
         order by c.due_on, a.id
         limit ?)",
            limit));
}

void WaitingTasks::addJobDrafts(std::vector<Task> &tasks, int limit)
{
    append(tasks, TaskKind::JobDraft,
        m_db.all<PlainRow>(R"(
        select v.job_id, v.title, v.state
          from visible_job_version v
         where (v.state = 'draft' and v.author_id = session_person())
            or (v.state = 'in_review' and v.author_id is distinct from session_person() and session_has('hr'))
         order by v.title_key, v.id
         limit ?)",
            limit));
}

void WaitingTasks::addUncoveredRoles(std::vector<Task> &tasks, int limit)
{
    append(tasks, TaskKind::KeyRoleUncovered,
        m_db.all<PlainRow>(R"(
        select k.position_id, s.title, u.name
          from visible_key_position k
          join position s on s.id = k.position_id
          join unit u on u.id = s.unit_id
         where not exists (select 1 from visible_successor n where n.position_id = k.position_id
                              and n.readiness = 'now' and n.removed_at is null)
         order by s.title_key, s.id
         limit ?)",
            limit));
}

std::vector<Task> WaitingTasks::all(const QDateTime &now, int perKind)
{
    std::vector<Task> tasks;
    if (m_db.session().person) {
        addInterviews(tasks, perKind);
        addAppraisals(tasks, perKind);
    }
    addHiringDesk(tasks, now, perKind);
    addJobDrafts(tasks, perKind);
    if (holds(m_db.session(), Role::Executive))
        addUncoveredRoles(tasks, perKind);
    std::ranges::copy(firstSteps(m_db), std::back_inserter(tasks));
    // What has a time comes first, the earliest on top; the rest keeps the order of its kind.
    std::ranges::stable_sort(tasks, [](const Task &one, const Task &other) {
        if (one.at.has_value() != other.at.has_value())
            return one.at.has_value();
        return one.at && *one.at < *other.at;
    });
    return tasks;
}

} // namespace throughline::home
