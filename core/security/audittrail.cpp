#include "security/audittrail.h"

#include "base/clock.h"

#include <limits>

namespace throughline::security {

void AuditTrail::record(const QString &action, const QString &subjectKind,
    std::optional<qint64> subject, const QString &reason)
{
    m_db.run(R"(
        insert into audit_event (at, actor_id, action, subject_kind, subject_id, reason)
        values (?, ?, ?, ?, ?, ?))",
        Clock::now(), m_db.session().person, action, subjectKind, subject, reason);
}

std::vector<AuditEvent> AuditTrail::before(std::optional<qint64> id, int limit)
{
    return m_db.all<AuditEvent>(R"(
        select id, at, actor_id, action, subject_kind, subject_id, reason
          from visible_audit_event
         where id < ?
         order by id desc
         limit ?)",
        id.value_or(std::numeric_limits<qint64>::max()), limit);
}

} // namespace throughline::security
