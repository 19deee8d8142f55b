// Who is on a cycle's roll: the part of Cycles that P11 rests on.

#include "performance/cycles.h"

namespace throughline::performance {

int Cycles::enrol(CycleId id)
{
    return m_db.run(R"(
        insert into cycle_participant (cycle_id, person_id, author_id)
        select c.cycle_id, e.person_id, e.manager_id
          from cycle_unit c
          join employment e on e.unit_id = c.unit_id
         where c.cycle_id = ? and e.ended_on is null
           and not exists (select 1 from cycle_exclusion x where x.cycle_id = c.cycle_id and x.person_id = e.person_id)
        on conflict (cycle_id, person_id) do nothing)",
        id);
}

void Cycles::setAuthor(CycleId id, PersonId person, PersonId author)
{
    m_db.run(R"(
        insert into cycle_participant (cycle_id, person_id, author_id) values (?, ?, ?)
        on conflict (cycle_id, person_id) do update set author_id = excluded.author_id)",
        id, person, author);
}

void Cycles::exclude(CycleId id, PersonId person, const QString &reason)
{
    m_db.run("delete from cycle_participant where cycle_id = ? and person_id = ?", id, person);
    m_db.run(R"(
        insert into cycle_exclusion (cycle_id, person_id, reason) values (?, ?, ?)
        on conflict (cycle_id, person_id) do update set reason = excluded.reason)",
        id, person, reason.trimmed());
}

void Cycles::include(CycleId id, PersonId person)
{
    m_db.run("delete from cycle_exclusion where cycle_id = ? and person_id = ?", id, person);
}

std::vector<Participant> Cycles::hindered(CycleId id, int limit)
{
    return m_db.all<Participant>(R"(
        with hindered (person_id, author_id, hindrance) as (
            select p.person_id, p.author_id,
                   case when not exists (select 1 from employment e where e.person_id = p.person_id and e.ended_on is null)
                        then 'left' else 'no_author' end
              from cycle_participant p
             where p.cycle_id = ?
               and not exists (select 1 from appraisal a where a.cycle_id = p.cycle_id and a.person_id = p.person_id)
               and (p.author_id is null
                    or not exists (select 1 from employment e where e.person_id = p.person_id and e.ended_on is null))
            union all
            select e.person_id, e.manager_id, 'joined'
              from cycle_unit c
              join employment e on e.unit_id = c.unit_id
             where c.cycle_id = ? and e.ended_on is null
               and not exists (select 1 from cycle_participant p where p.cycle_id = c.cycle_id and p.person_id = e.person_id)
               and not exists (select 1 from cycle_exclusion x where x.cycle_id = c.cycle_id and x.person_id = e.person_id)
            union all
            select a.person_id, e.manager_id,
                   case when exists (select 1 from employment w where w.person_id = a.author_id and w.ended_on is null)
                        then 'new_manager' else 'author_left' end
              from visible_appraisal a
              join employment e on e.person_id = a.person_id and e.ended_on is null
             where a.cycle_id = ? and a.manager_published_at is null
               and (e.manager_id <> a.author_id
                    or not exists (select 1 from employment w where w.person_id = a.author_id and w.ended_on is null)))
        select h.person_id, n.name, coalesce(u.name, ''), h.author_id, m.name, h.hindrance
          from hindered h
          join visible_person n on n.id = h.person_id
          left join employment e on e.person_id = h.person_id and e.ended_on is null
          left join unit u on u.id = e.unit_id
          left join visible_person m on m.id = h.author_id
         order by n.name_key, n.id
         limit ?)",
        id, id, id, limit);
}

Roll Cycles::roll(CycleId id)
{
    Roll roll;
    roll.eligible = *m_db.one<int>(R"(
        select count(*) from cycle_unit c join employment e on e.unit_id = c.unit_id
         where c.cycle_id = ? and e.ended_on is null)",
        id);
    roll.included = *m_db.one<int>("select count(*) from cycle_participant where cycle_id = ?", id);
    roll.excluded = *m_db.one<int>("select count(*) from cycle_exclusion where cycle_id = ?", id);
    roll.hindered = int(hindered(id, std::numeric_limits<int>::max()).size());
    roll.withoutJob = *m_db.one<int>(R"(
        select count(*)
          from cycle_participant p
          left join employment e on e.person_id = p.person_id and e.ended_on is null
          left join position s on s.id = e.position_id
         where p.cycle_id = ?
           and not exists (select 1 from job_version v where v.job_id = s.job_id and v.state = 'published'))",
        id);
    return roll;
}

std::vector<Exclusion> Cycles::exclusions(CycleId id)
{
    return m_db.all<Exclusion>(R"(
        select x.person_id, p.name, x.reason
          from cycle_exclusion x
          join visible_person p on p.id = x.person_id
         where x.cycle_id = ?
         order by p.name_key, p.id)",
        id);
}

std::vector<Choice> Cycles::leaders()
{
    return m_db.all<Choice>(R"(
        select p.id, p.name
          from visible_person p
         where exists (select 1 from employment e where e.manager_id = p.id and e.ended_on is null)
         order by p.name_key, p.id)");
}

int Cycles::openAppraisals(CycleId id)
{
    const int opened = m_db.run(R"(
        insert into appraisal (cycle_id, person_id, author_id, job_version_id)
        select p.cycle_id, p.person_id, p.author_id,
               (select v.id from position s join job_version v on v.job_id = s.job_id
                 where s.id = e.position_id and v.state = 'published'
                   and v.number = (select max(o.number) from job_version o where o.job_id = v.job_id and o.state = 'published'))
          from cycle_participant p
          join employment e on e.person_id = p.person_id and e.ended_on is null
         where p.cycle_id = ? and p.author_id is not null
           and not exists (select 1 from appraisal a where a.cycle_id = p.cycle_id and a.person_id = p.person_id)
         order by p.person_id)",
        id);
    freezeItems(id);
    return opened;
}

void Cycles::freezeItems(CycleId id)
{
    m_db.run(R"(
        insert into appraisal_item (appraisal_id, place, revision_id, is_core, asked_level, weight)
        select a.id, row_number() over (partition by a.id order by j.is_core desc, j.place, j.revision_id),
               j.revision_id, j.is_core, j.level, j.weight * 100
          from appraisal a
          join job_competency j on j.job_version_id = a.job_version_id
         where a.cycle_id = ? and not exists (select 1 from appraisal_item i where i.appraisal_id = a.id))",
        id);
    m_db.run(R"(
        insert into appraisal_item (appraisal_id, place, revision_id, is_core, asked_level, weight)
        select a.id, 1, c.revision_id, true, p.default_level, 10000
          from appraisal a
          join current_competency c on c.is_core
          cross join core_policy p
         where a.cycle_id = ? and a.job_version_id is null
           and not exists (select 1 from appraisal_item i where i.appraisal_id = a.id))",
        id);
}

} // namespace throughline::performance
