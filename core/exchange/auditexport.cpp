#include "exchange/auditexport.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace throughline::exchange {

namespace {
struct AuditLine
{
    qint64 id;
    QDateTime at;
    QString actorKey, actor, action, kind;
    std::optional<qint64> subject;
    QString reason;
};
} // namespace

Table exportAudit(storage::Connection &db)
{
    Table table({u"id"_s, u"at"_s, u"actor_id"_s, u"actor"_s, u"action"_s, u"subject_kind"_s,
        u"subject_id"_s, u"reason"_s});
    for (const AuditLine &line : db.all<AuditLine>(R"(
        select e.id, e.at, coalesce(p.key, ''), coalesce(p.name, ''), e.action, e.subject_kind,
               e.subject_id, e.reason
          from visible_audit_event e
          left join visible_audit_name p on p.id = e.actor_id
         order by e.id)"))
        table.append({QString::number(line.id), line.at.toUTC().toString(Qt::ISODate),
            line.actorKey, line.actor, line.action, line.kind,
            line.subject ? QString::number(*line.subject) : QString(), line.reason});
    return table;
}

} // namespace throughline::exchange
