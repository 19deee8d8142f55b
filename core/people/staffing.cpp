#include "people/staffing.h"

#include "base/clock.h"
#include "people/personname.h"
#include "security/audittrail.h"
#include "security/role.h"

using namespace Qt::StringLiterals;

namespace throughline::people {

using security::AuditTrail;

static Error onlyHr()
{
    return forbidden(u"staffing-needs-hr"_s);
}

static Error personUnknown()
{
    return notFound(u"person-unknown"_s);
}

static QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// What keeps a person's own details from being written.
static std::optional<Error> refusalOf(const QString &name, const QString &email)
{
    if (name.trimmed().isEmpty())
        return invalid(u"person-name-missing"_s);
    if (name.size() > longestName)
        return invalid(u"person-name-too-long"_s);
    if (hidesCharacters(name.trimmed()))
        return invalid(u"person-name-hides-characters"_s);
    if (!email.trimmed().isEmpty() && !isEmailAddress(email.trimmed()))
        return invalid(u"email-invalid"_s, {email});
    return std::nullopt;
}

Staffing::Staffing(storage::Connection &connection)
    : m_db(connection)
    , m_people(connection)
    , m_units(connection)
    , m_positions(connection)
    , m_employments(connection)
    , m_line(connection)
{}

bool Staffing::isHr() const
{
    return security::isHr(m_db.session());
}

Result<PersonId> Staffing::addPerson(const NewPerson &person)
{
    if (!isHr())
        return onlyHr();
    if (const auto refusal = refusalOf(person.name, person.email))
        return *refusal;
    const PersonId id = m_people.add(person);
    AuditTrail(m_db).record(u"person-added"_s, u"person"_s, id.number());
    return id;
}

Result<void> Staffing::correct(const Person &person)
{
    if (!isHr())
        return onlyHr();
    if (!m_people.find(person.id))
        return personUnknown();
    if (const auto refusal = refusalOf(person.name, person.email))
        return *refusal;
    if (!m_people.save(person))
        return conflict(u"changed-by-another"_s);
    AuditTrail(m_db).record(u"person-corrected"_s, u"person"_s, person.id.number());
    return {};
}

Result<UnitId> Staffing::unitFor(PersonId person, const Placement &placement)
{
    std::optional<UnitId> unit = placement.unit;
    if (placement.position) {
        const auto position = m_positions.find(*placement.position);
        if (!position)
            return notFound(u"position-unknown"_s);
        const auto holder = m_positions.holder(position->id);
        if (holder && *holder != person) {
            const auto named = m_people.find(*holder);
            return invalid(u"position-held"_s, {position->title, named ? named->name : QString()});
        }
        unit = unit.value_or(position->unit);
    }
    if (!unit || !m_units.find(*unit))
        return notFound(u"unit-unknown"_s);
    return *unit;
}

Result<void> Staffing::managerFits(PersonId person, std::optional<PersonId> manager)
{
    if (!manager)
        return {};
    if (!m_employments.current(*manager))
        return notFound(u"manager-unknown"_s);
    const auto loop = m_line.loopThrough(person, *manager);
    if (loop.empty())
        return {};
    QStringList names;
    for (const NamedPerson &one : loop)
        names << one.name;
    return invalid(u"reporting-loop"_s, names);
}

/// Begins an employment in a unit that was found to exist, for a manager who was found to fit.
Result<EmploymentId> Staffing::place(PersonId person, const Placement &placement, UnitId unit)
{
    const EmploymentId id
        = m_employments.begin(person, placement.position, unit, placement.manager, placement.from);
    m_people.setEmployee(person, true);
    m_line.rebuildBelow(person);
    return id;
}

Result<EmploymentId> Staffing::hire(PersonId person, const Placement &placement)
{
    if (!isHr())
        return onlyHr();
    if (!m_people.find(person))
        return personUnknown();
    const auto history = m_employments.history(person);
    if (!history.empty() && !history.front().endedOn)
        return conflict(u"already-employed"_s);
    if (!history.empty() && placement.from <= *history.front().endedOn)
        return invalid(u"starts-before-last-end"_s, {isoDay(*history.front().endedOn)});
    const auto unit = unitFor(person, placement);
    if (!unit)
        return unit.error();
    if (const auto fits = managerFits(person, placement.manager); !fits)
        return fits.error();
    AuditTrail(m_db).record(u"person-hired"_s, u"person"_s, person.number());
    return place(person, placement, *unit);
}

Result<EmploymentId> Staffing::move(PersonId person, const Placement &placement)
{
    if (!isHr())
        return onlyHr();
    const auto before = m_employments.current(person);
    if (!before)
        return invalid(u"not-employed"_s);
    if (placement.from < before->startedOn)
        return invalid(u"ends-before-start"_s, {isoDay(before->startedOn)});
    const auto unit = unitFor(person, placement);
    if (!unit)
        return unit.error();
    if (const auto fits = managerFits(person, placement.manager); !fits)
        return fits.error();
    // Moved on the very day the employment began: that employment never was.
    if (placement.from == before->startedOn)
        m_employments.remove(before->id);
    else if (!m_employments.end(*before, placement.from.addDays(-1)))
        return conflict(u"changed-by-another"_s);
    AuditTrail(m_db).record(u"person-moved"_s, u"person"_s, person.number());
    return place(person, placement, *unit);
}

Result<void> Staffing::changeManager(PersonId person, std::optional<PersonId> manager)
{
    if (!isHr())
        return onlyHr();
    const auto employment = m_employments.current(person);
    if (!employment)
        return invalid(u"not-employed"_s);
    if (const auto fits = managerFits(person, manager); !fits)
        return fits;
    if (!m_employments.setManager(*employment, manager))
        return conflict(u"changed-by-another"_s);
    m_line.rebuildBelow(person);
    AuditTrail(m_db).record(u"manager-changed"_s, u"person"_s, person.number());
    return {};
}

} // namespace throughline::people
