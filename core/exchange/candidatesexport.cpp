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
};
} // namespace

Table exportCandidates(storage::Connection &db)
{
    Table table({u"id"_s, u"person_id"_s, u"name"_s, u"email"_s, u"phone"_s, u"requisition"_s,
        u"applied_on"_s, u"stage"_s});
    for (const CandidateLine &line : db.all<CandidateLine>(R"(
        select a.key, p.key, p.name, p.email, p.phone, r.key, a.applied_on, a.stage
          from visible_application a
          join visible_person p on p.id = a.person_id
          join requisition r on r.id = a.requisition_id
         order by a.key)"))
        table.append({line.key, line.personKey, line.name, line.email, line.phone, line.requisition,
            line.appliedOn.toString(Qt::ISODate), line.stage});
    return table;
}

} // namespace throughline::exchange
