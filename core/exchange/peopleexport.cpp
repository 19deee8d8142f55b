#include "exchange/peopleexport.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace throughline::exchange {

namespace {
struct PersonLine
{
    QString key, name, email, phone, position, positionKey, unit, unitParent, managerKey;
    QDate startedOn;
};
struct PositionLine
{
    QString key, title, unit, unitParent, job, reportsTo, holder;
};
} // namespace

Table exportPeople(storage::Connection &db)
{
    Table table({u"id"_s, u"name"_s, u"email"_s, u"phone"_s, u"position"_s, u"position_id"_s,
        u"unit"_s, u"unit_parent"_s, u"manager_id"_s, u"start_date"_s});
    for (const PersonLine &line : db.all<PersonLine>(R"(
        select p.key, p.name, p.email, p.phone, coalesce(s.title, ''), coalesce(s.key, ''), u.name,
               coalesce(a.name, ''),
               coalesce((select m.key from visible_person m where m.id = e.manager_id), ''),
               e.started_on
          from visible_person p
          join employment e on e.person_id = p.id and e.ended_on is null
          join unit u on u.id = e.unit_id
          left join unit a on a.id = u.parent_id
          left join position s on s.id = e.position_id
         order by p.key)"))
        table.append({line.key, line.name, line.email, line.phone, line.position, line.positionKey,
            line.unit, line.unitParent, line.managerKey, line.startedOn.toString(Qt::ISODate)});
    return table;
}

Table exportPositions(storage::Connection &db)
{
    Table table(
        {u"id"_s, u"title"_s, u"unit"_s, u"unit_parent"_s, u"job"_s, u"reports_to"_s, u"holder"_s});
    for (const PositionLine &line : db.all<PositionLine>(R"(
        select s.key, s.title, u.name, coalesce(o.name, ''), coalesce(j.key, ''), coalesce(a.key, ''),
               coalesce((select p.key from employment e join visible_person p on p.id = e.person_id
                          where e.position_id = s.id and e.ended_on is null), '')
          from position s
          join unit u on u.id = s.unit_id
          left join unit o on o.id = u.parent_id
          left join job j on j.id = s.job_id
          left join position a on a.id = s.reports_to_id
         order by s.key)"))
        table.append({line.key, line.title, line.unit, line.unitParent, line.job, line.reportsTo,
            line.holder});
    return table;
}

} // namespace throughline::exchange
