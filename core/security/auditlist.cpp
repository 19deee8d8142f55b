#include "security/auditlist.h"

#include <limits>

namespace throughline::security {

/// Before anything that this program can have recorded.
static QDateTime beginning()
{
    return QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
}

AuditList::AuditList(storage::Connection &connection, const AuditFilter &filter)
    : m_db(connection)
    , m_person(filter.person ? filter.person->number() : 0)
    , m_kind(filter.kind.isNull() ? QStringLiteral("") : filter.kind)
    , m_from(filter.from.value_or(beginning()))
{}

int AuditList::count()
{
    return *m_db.one<int>(R"(
        select count(*)
          from visible_audit_event
         where at >= ? and (subject_kind = ? or ? = '')
           and (cast(? as bigint) = 0 or actor_id = ? or (subject_kind = 'person' and subject_id = ?)))",
        m_from, m_kind, m_kind, m_person, m_person, m_person);
}

std::vector<qint64> AuditList::starts()
{
    return m_db.all<qint64>(R"(
        select id
          from (select id, row_number() over (order by id desc) as place
                  from visible_audit_event
                 where at >= ? and (subject_kind = ? or ? = '')
                   and (cast(? as bigint) = 0 or actor_id = ? or (subject_kind = 'person' and subject_id = ?))
               ) as numbered
         where place % ? = 1
         order by id desc)",
        m_from, m_kind, m_kind, m_person, m_person, m_person, pageSize);
}

std::vector<AuditRow> AuditList::firstPage()
{
    return page(std::numeric_limits<qint64>::max());
}

std::vector<AuditRow> AuditList::page(qint64 start)
{
    return m_db.all<AuditRow>(R"(
        select e.id, e.at, coalesce(p.name, ''), e.actor_id, e.action, e.subject_kind, e.subject_id,
               coalesce(s.name, j.title, c.name, t.title, ''), e.reason
          from (select id, at, actor_id, action, subject_kind, subject_id, reason
                  from visible_audit_event
                 where id <= ? and at >= ? and (subject_kind = ? or ? = '')
                   and (cast(? as bigint) = 0 or actor_id = ? or (subject_kind = 'person' and subject_id = ?))
                 order by id desc
                 limit ?) e
          left join visible_audit_name p on p.id = e.actor_id
          left join visible_audit_name s on e.subject_kind = 'person' and s.id = e.subject_id
          left join visible_job_version j on e.subject_kind = 'job_version' and j.id = e.subject_id
          left join current_competency c on e.subject_kind = 'competency' and c.id = e.subject_id
          left join position t on e.subject_kind = 'position' and t.id = e.subject_id
         order by e.id desc)",
        start, m_from, m_kind, m_kind, m_person, m_person, m_person, pageSize);
}

QStringList AuditList::kinds(storage::Connection &connection)
{
    const auto kinds = connection.all<QString>(
        "select distinct subject_kind from visible_audit_event order by subject_kind");
    return {kinds.begin(), kinds.end()};
}

} // namespace throughline::security
