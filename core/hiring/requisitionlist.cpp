#include "hiring/requisitionlist.h"

#include "base/foldedtext.h"
#include "storage/wordpatterns.h"

using namespace Qt::StringLiterals;

namespace throughline::hiring {

RequisitionList::RequisitionList(storage::Connection &connection, const RequisitionFilter &filter)
    : m_db(connection)
    , m_state(filter.state)
    , m_patterns(storage::wordPatterns(filter.words, 2))
{}

int RequisitionList::count()
{
    return *m_db.one<int>(R"(
        select count(*)
          from visible_requisition r
         where (cast(? as text) is null or r.state = ?)
           and ' ' || r.title_key like ? escape '!' and ' ' || r.title_key like ? escape '!')",
        m_state, m_state, m_patterns[0], m_patterns[1]);
}

std::vector<RequisitionRow> RequisitionList::firstPage(int rows)
{
    return page(u""_s, RequisitionId(0), rows);
}

std::vector<RequisitionRow> RequisitionList::after(const RequisitionRow &last)
{
    return page(folded(last.title), RequisitionId(last.id.number() + 1), pageSize);
}

std::vector<RequisitionRow> RequisitionList::page(const QString &key, RequisitionId from, int rows)
{
    return m_db.all<RequisitionRow>(R"(
        select r.id, r.key, r.title, coalesce(u.name, ''), coalesce(m.name, ''), r.openings,
               r.opened_on, r.state,
               (select count(*) from visible_application a
                 where a.requisition_id = r.id and a.stage not in ('hired', 'rejected', 'withdrawn')),
               (select j.level from job_competency j
                 where j.job_version_id = r.job_version_id and j.is_core),
               (select count(*) from plan_question q
                  join competency_revision v on v.id = q.revision_id
                  join competency c on c.id = v.competency_id
                 where q.plan_id = p.id and c.is_core),
               case when p.id is null then 'none' when p.frozen_at is not null then 'frozen'
                    when p.published_at is not null then 'published' else 'draft' end,
               session_has('hr') or session_has('hr-lead')
                   or (r.hiring_manager_id is not null and r.hiring_manager_id is not distinct from session_person())
          from visible_requisition r
          left join unit u on u.id = r.unit_id
          left join visible_person m on m.id = r.hiring_manager_id
          left join interview_plan p on p.requisition_id = r.id
               and p.number = (select max(o.number) from interview_plan o where o.requisition_id = r.id)
         where (r.title_key, r.id) >= (?, ?)
           and (cast(? as text) is null or r.state = ?)
           and ' ' || r.title_key like ? escape '!' and ' ' || r.title_key like ? escape '!'
         order by r.title_key, r.id
         limit ?)",
        key, from, m_state, m_state, m_patterns[0], m_patterns[1], rows);
}

} // namespace throughline::hiring
