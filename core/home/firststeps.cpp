#include "home/firststeps.h"

#include "security/role.h"

namespace throughline::home {

namespace {
struct Beginnings
{
    int people;
    int jobs;
    int kits;
    int profiles; ///< two are enough to know
    int rewordings; ///< of the core competency
    qint64 core;
    QString coreName; ///< as the library calls it today
};

struct FirstStep
{
    TaskKind kind;
    bool isTaken;
};
} // namespace

/// Whether there is any, not how many: the same cost in a company of any size.
static std::optional<Beginnings> beginnings(storage::Connection &db)
{
    return db.one<Beginnings>(R"(
        select (select count(*) from (select 1 from visible_person where is_employee limit 1) as p),
               (select count(*) from (select 1 from visible_job_version limit 1) as v),
               (select count(*) from (select 1 from interview_plan limit 1) as k),
               (select count(*) from (select 1 from profile limit 2) as f),
               (select count(*) from (select 1 from visible_competency_revision r
                                       where r.competency_id = c.id and r.number > 1 limit 1) as w),
               c.id,
               coalesce((select r.name from visible_competency_revision r
                          where r.competency_id = c.id and r.published_at is not null
                          order by r.number desc limit 1), '')
          from visible_competency c
         where c.is_core)");
}

std::vector<Task> firstSteps(storage::Connection &db)
{
    if (!security::isHr(db.session()))
        return {};
    const auto found = beginnings(db); // none where no company was founded yet
    if (!found || (found->people > 0 && found->jobs > 0 && found->kits > 0))
        return {};
    const Beginnings &there = *found;
    const FirstStep steps[] = {{TaskKind::AddPeople, there.people > 0},
        {TaskKind::CheckCoreCompetency, there.rewordings > 0 || there.jobs > 0},
        {TaskKind::DescribeFirstJob, there.jobs > 0}, {TaskKind::PrepareInterviews, there.kits > 0},
        {TaskKind::InviteColleagues, there.profiles > 1}};
    std::vector<Task> tasks;
    int place = 0;
    for (const FirstStep &step : steps) {
        ++place;
        if (!step.isTaken)
            tasks.push_back({.kind = step.kind,
                .subject = step.kind == TaskKind::CheckCoreCompetency ? there.core : 0,
                .about = there.coreName,
                .detail = {},
                .at = {},
                .done = place,
                .total = int(std::size(steps))});
    }
    return tasks;
}

} // namespace throughline::home
