#include "exchange/candidatesexport.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace throughline::exchange {

namespace {
struct CandidateLine
{
    QString key, personKey, name, email, phone, requisition;
    QDate appliedOn;
    QString stage;
    QString job, title, unit, unitParent, manager;
    int openings;
    QDate openedOn;
    std::optional<QDate> closedOn;
    QString state;
};
} // namespace

static QStringList candidateCells(const CandidateLine &line)
{
    return {line.key, line.personKey, line.name, line.email, line.phone, line.requisition,
        line.appliedOn.toString(Qt::ISODate), line.stage, line.job, line.title, line.unit,
        line.unitParent, line.manager, QString::number(line.openings),
        line.openedOn.toString(Qt::ISODate), line.closedOn.value_or(QDate()).toString(Qt::ISODate),
        line.state};
}

Table exportCandidates(storage::Connection &db)
{
    Table table({u"id"_s, u"person_id"_s, u"name"_s, u"email"_s, u"phone"_s, u"requisition"_s,
        u"applied_on"_s, u"stage"_s, u"requisition_job"_s, u"requisition_title"_s,
        u"requisition_unit"_s, u"requisition_unit_parent"_s, u"requisition_manager"_s,
        u"requisition_openings"_s, u"requisition_opened_on"_s, u"requisition_closed_on"_s,
        u"requisition_state"_s});
    for (const CandidateLine &line : db.all<CandidateLine>(R"(
        select a.key, p.key, p.name, p.email, p.phone, r.key, a.applied_on, a.stage,
               j.key, r.title, coalesce(u.name, ''), coalesce(o.name, ''), coalesce(m.key, ''),
               r.openings, r.opened_on, r.closed_on, r.state
          from visible_application a
          join visible_person p on p.id = a.person_id
          join requisition r on r.id = a.requisition_id
          join job_version v on v.id = r.job_version_id
          join job j on j.id = v.job_id
          left join unit u on u.id = r.unit_id
          left join unit o on o.id = u.parent_id
          left join visible_person m on m.id = r.hiring_manager_id
         order by a.key)"))
        table.append(candidateCells(line));
    return table;
}

} // namespace throughline::exchange
