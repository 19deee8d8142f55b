#include "jobs/joblist.h"

#include "base/foldedtext.h"

using namespace Qt::StringLiterals;

namespace throughline::jobs {

/// A pattern that finds the text anywhere; the text's own wildcards stand for themselves.
static QString anywhere(const QString &text)
{
    QString escaped = folded(text);
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

JobList::JobList(storage::Connection &connection, const JobFilter &filter)
    : m_db(connection)
    , m_pattern(anywhere(filter.text))
    , m_state(filter.state ? codeText(*filter.state) : u""_s)
{}

int JobList::count()
{
    return *m_db.one<int>(R"(
        select count(*)
          from visible_job
         where title_key like ? escape '\' and (state = ? or ? = ''))",
        m_pattern, m_state, m_state);
}

std::vector<JobPageStart> JobList::starts()
{
    return m_db.all<JobPageStart>(R"(
        select title_key, id
          from (select title_key, id, row_number() over (order by title_key, id) as place
                  from visible_job
                 where title_key like ? escape '\' and (state = ? or ? = '')) as numbered
         where place % ? = 1
         order by place)",
        m_pattern, m_state, m_state, pageSize);
}

std::vector<JobRow> JobList::page(const JobPageStart &start)
{
    return m_db.all<JobRow>(R"(
        select j.id, j.version_id, j.key, j.title, u.name, j.state, j.number, c.level, c.weight,
               length(trim(c.meaning)), c.waived_at is not null,
               (select min(r.opened_on)
                  from visible_requisition r
                  join job_version v on v.id = r.job_version_id
                 where v.job_id = j.id and r.state = 'open'),
               (select count(*)
                  from visible_application a
                  join visible_requisition r on r.id = a.requisition_id
                  join job_version v on v.id = r.job_version_id
                 where v.job_id = j.id and r.state = 'open'),
               (select count(*)
                  from visible_requisition r
                  join job_version v on v.id = r.job_version_id
                 where v.job_id = j.id and r.state = 'open'),
               (select count(*)
                  from visible_requisition r
                  join job_version v on v.id = r.job_version_id
                 where v.job_id = j.id and r.state = 'open'
                   and exists (select 1 from interview_plan p
                                where p.requisition_id = r.id and p.published_at is not null))
          from visible_job j
          join job_competency c on c.job_version_id = j.version_id and c.is_core
          left join unit u on u.id = j.unit_id
         where j.title_key like ? escape '\' and (j.state = ? or ? = '')
           and (j.title_key, j.id) >= (?, ?)
         order by j.title_key, j.id
         limit ?)",
        m_pattern, m_state, m_state, start.titleKey, start.id, pageSize);
}

} // namespace throughline::jobs
