#include "base/clock.h"
#include "people/staffing.h"
#include "security/audittrail.h"
#include "security/role.h"

using namespace Qt::StringLiterals;

namespace throughline::people {

using security::AuditTrail;

Result<Departure> Staffing::leave(PersonId person, QDate lastDay)
{
    if (!isHr())
        return forbidden(u"staffing-needs-hr"_s);
    const auto employment = m_employments.current(person);
    if (!employment)
        return invalid(u"not-employed"_s);
    if (lastDay < employment->startedOn)
        return invalid(u"ends-before-start"_s, {employment->startedOn.toString(Qt::ISODate)});
    if (lastDay > Clock::today())
        return invalid(u"leaving-day-in-future"_s);
    if (!m_employments.end(*employment, lastDay))
        return conflict(u"changed-by-another"_s);
    m_people.setEmployee(person, false);
    AuditTrail(m_db).record(u"person-left"_s, u"person"_s, person.number());
    return handOver({*employment, {}});
}

Result<Departure> Staffing::handOver(Departure departure)
{
    const PersonId leaver = departure.employment.person;
    for (const NamedPerson &report : m_employments.reportsOf(leaver)) {
        const Employment before = *m_employments.current(report.id);
        if (!m_employments.setManager(before, departure.employment.manager))
            return conflict(u"changed-by-another"_s);
        AuditTrail(m_db).record(u"manager-changed"_s, u"person"_s, report.id.number());
        departure.reports.push_back(before);
    }
    rebuildLines(departure);
    return departure;
}

void Staffing::rebuildLines(const Departure &departure)
{
    m_line.rebuildBelow(departure.employment.person);
    for (const Employment &report : departure.reports)
        m_line.rebuildBelow(report.person);
}

Result<void> Staffing::takeBackLeaving(const Departure &departure)
{
    const Employment &employment = departure.employment;
    if (!isHr())
        return forbidden(u"staffing-needs-hr"_s);
    const auto unit = unitFor(employment.person, {employment.position, employment.unit, {}, {}});
    if (!unit)
        return unit.error();
    if (const auto fits = managerFits(employment.person, employment.manager); !fits)
        return fits;
    if (m_employments.current(employment.person) || !m_employments.putBack(employment))
        return conflict(u"changed-by-another"_s);
    m_people.setEmployee(employment.person, true);
    AuditTrail(m_db).record(u"person-leaving-undone"_s, u"person"_s, employment.person.number());
    for (const Employment &report : departure.reports) {
        if (!m_employments.putBack(report))
            return conflict(u"changed-by-another"_s);
        AuditTrail(m_db).record(u"manager-changed"_s, u"person"_s, report.person.number());
    }
    rebuildLines(departure);
    return {};
}

} // namespace throughline::people
