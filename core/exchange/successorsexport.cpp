#include "exchange/successorsexport.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace throughline::exchange {

namespace {
struct SuccessorLine
{
    QString key, position, title, incumbent, person, readiness;
    std::optional<QDate> assessedOn;
    QString proof, reason, lossRisk;
};
} // namespace

static QString isoDay(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

Table exportSuccessors(storage::Connection &db)
{
    constexpr int monthsUntilReview = 12;
    Table table({u"id"_s, u"position_id"_s, u"position"_s, u"incumbent_id"_s, u"person_id"_s,
        u"readiness"_s, u"assessed_on"_s, u"review_due"_s, u"proof"_s, u"reason"_s,
        u"loss_risk"_s});
    for (const SuccessorLine &line : db.all<SuccessorLine>(R"(
        select coalesce(s.key, ''), o.key, o.title,
               coalesce((select h.key from employment e join visible_person h on h.id = e.person_id
                          where e.position_id = o.id and e.ended_on is null), ''),
               coalesce(p.key, ''), coalesce(s.readiness, ''), s.assessed_on, coalesce(s.proof, ''),
               k.reason, k.loss_risk
          from visible_key_position k
          join position o on o.id = k.position_id
          left join visible_successor s on s.position_id = k.position_id and s.removed_at is null
          left join visible_person p on p.id = s.person_id
         order by o.key, s.key)")) {
        const std::optional<QDate> due = line.assessedOn
            ? std::optional(line.assessedOn->addMonths(monthsUntilReview))
            : std::nullopt;
        table.append(
            {line.key, line.position, line.title, line.incumbent, line.person, line.readiness,
                isoDay(line.assessedOn), isoDay(due), line.proof, line.reason, line.lossRisk});
    }
    return table;
}

} // namespace throughline::exchange
