#include "performance/appraisallist.h"

namespace throughline::performance {

int AppraisalList::count()
{
    if (m_scope == ListScope::Own)
        return *m_db.one<int>(R"(
            select count(*) from visible_appraisal where cycle_id = ? and author_id = session_person())",
            m_cycle);
    return *m_db.one<int>("select count(*) from visible_appraisal where cycle_id = ?", m_cycle);
}

std::vector<AppraisalPageStart> AppraisalList::starts()
{
    if (m_scope == ListScope::Own)
        return m_db.all<AppraisalPageStart>(R"(
            select name_key, id
              from (select p.name_key, a.id, row_number() over (order by p.name_key, a.id) as place
                      from visible_appraisal a
                      join person p on p.id = a.person_id
                     where a.cycle_id = ? and a.author_id = session_person()) as numbered
             where place % ? = 1
             order by place)",
            m_cycle, pageSize);
    return m_db.all<AppraisalPageStart>(R"(
        select name_key, id
          from (select p.name_key, a.id, row_number() over (order by p.name_key, a.id) as place
                  from visible_appraisal a
                  join person p on p.id = a.person_id
                 where a.cycle_id = ?) as numbered
         where place % ? = 1
         order by place)",
        m_cycle, pageSize);
}

std::vector<AppraisalRow> AppraisalList::page(const AppraisalPageStart &start)
{
    const bool ownOnly = m_scope == ListScope::Own;
    return m_db.all<AppraisalRow>(R"(
        select a.id, a.person_id, p.name, coalesce(u.name, ''), m.name, a.state,
               a.self_published_at is not null, a.manager_published_at is not null,
               g.items, g.rated, g.cited, c.due_on
          from person p
          join visible_appraisal a on a.person_id = p.id
          join appraisal_cycle c on c.id = a.cycle_id
          join person m on m.id = a.author_id
          join visible_appraisal_progress g on g.appraisal_id = a.id
          left join employment e on e.person_id = p.id and e.ended_on is null
          left join unit u on u.id = e.unit_id
         where a.cycle_id = ? and (p.name_key, a.id) >= (?, ?)
           and (? = false or a.author_id = session_person())
         order by p.name_key, a.id
         limit ?)",
        m_cycle, start.nameKey, start.id, ownOnly, pageSize);
}

std::vector<UnitProgress> AppraisalList::byUnit()
{
    return m_db.all<UnitProgress>(R"(
        select coalesce(u.name, ''), count(*), count(a.self_published_at), count(a.manager_published_at),
               count(a.shared_at)
          from visible_appraisal a
          left join employment e on e.person_id = a.person_id and e.ended_on is null
          left join unit u on u.id = e.unit_id
         where a.cycle_id = ?
         group by u.name, u.name_key
         order by u.name_key nulls last)",
        m_cycle);
}

} // namespace throughline::performance
