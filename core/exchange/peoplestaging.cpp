#include "exchange/peoplestaging.h"

#include "base/foldedtext.h"
#include "people/person.h"
#include "people/personname.h"
#include "people/reportingline.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

PeopleStaging::PeopleStaging(PeopleStock stock, const MappedTable &rows, ImportReport &report)
    : m_stock(std::move(stock))
    , m_rows(rows)
    , m_report(report)
    , m_units(m_stock.units)
{
    m_stagedAt.assign(m_stock.persons.size(), -1);
    m_persons.reserve(size_t(rows.rowCount()));
    for (int place = 0; place < int(m_stock.positions.size()); ++place) {
        const KnownPosition &position = m_stock.positions[size_t(place)];
        StagedPosition staged{.known = place,
            .key = position.key,
            .title = position.title,
            .unit = m_units.placeOf(position.unit)};
        if (position.reportsTo)
            staged.reportsTo = m_stock.positionById.value(*position.reportsTo, -1);
        if (position.holder)
            staged.heldBy = m_stock.personById.value(*position.holder, -1);
        else
            m_vacancies.insert({folded(position.title), staged.unit}, place);
        m_positions.push_back(staged);
    }
}

const KnownPerson *PeopleStaging::knownOf(const StagedPerson &person) const
{
    return person.known < 0 ? nullptr : &m_stock.persons[size_t(person.known)];
}

const QString &PeopleStaging::nameOfPlace(int person) const
{
    const int staged = m_stagedAt[size_t(person)];
    return staged < 0 ? m_stock.persons[size_t(person)].name : m_persons[size_t(staged)].name;
}

void PeopleStaging::refuse(const StagedPerson &person, PeopleField field, const QString &reason,
    const QStringList &arguments)
{
    m_report.problems.add(m_rows.problem(person.row, int(field), reason, arguments));
}

void PeopleStaging::stage(ImportProgress &progress)
{
    KeysSeen keys;
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        StagedPerson person = stagePerson(row);
        const int earlier
            = person.key.isEmpty() ? 0 : keys.firstRowOf(person.key, m_rows.rowNumber(row));
        if (earlier > 0) {
            refuse(person, PeopleField::Id, u"key-twice"_s, {QString::number(earlier)});
            continue;
        }
        person.place = person.known >= 0 ? person.known : int(m_stagedAt.size());
        if (person.known < 0)
            m_stagedAt.push_back(-1);
        m_stagedAt[size_t(person.place)] = int(m_persons.size());
        if (!person.key.isEmpty())
            m_placeByKey.insert(person.key, person.place);
        m_persons.push_back(person);
        if (row % 1000 == 999) {
            progress.advance(1000);
        }
    }
    // Who leaves a seat in this file leaves it before somebody else takes it.
    for (StagedPerson &person : m_persons)
        stagePosition(person);
    findHeldTwice();
    findUnitLoops();
    stageManagers();
    stageSuperiors();
    // A chart that follows a looping line loops as well: that is said once.
    if (!foundManagerLoops())
        findPositionLoops();
    decideChanges();
}

StagedPerson PeopleStaging::stagePerson(int row)
{
    StagedPerson person{.row = row, .key = text(row, PeopleField::Id)};
    person.email = people::normalEmail(text(row, PeopleField::Email));
    person.known = person.key.isEmpty() ? m_stock.onlyPersonByEmail.value(person.email, -1)
                                        : m_stock.personByKey.value(person.key, -1);
    if (person.known >= 0)
        person.key = knownOf(person)->key;
    stageWords(person);
    stageUnit(person);
    stageStart(person);
    return person;
}

void PeopleStaging::stageWords(StagedPerson &person)
{
    const KnownPerson *known = knownOf(person);
    person.name = text(person.row, PeopleField::Name);
    person.phone = text(person.row, PeopleField::Phone);
    if (known && !has(PeopleField::Phone))
        person.phone = known->phone;
    if (known && !has(PeopleField::Email))
        person.email = known->email;
    if (person.name.isEmpty())
        refuse(person, PeopleField::Name, u"name-missing"_s);
    if (person.name.size() > people::longestName)
        refuse(
            person, PeopleField::Name, u"name-too-long"_s, {QString::number(people::longestName)});
    if (people::hidesCharacters(person.name))
        refuse(person, PeopleField::Name, u"control-character"_s);
    const bool isNewEmail = !known || known->email != person.email;
    if (isNewEmail && !person.email.isEmpty() && !people::isEmailAddress(person.email))
        refuse(person, PeopleField::Email, u"email-invalid"_s, {person.email});
    person.isCorrected = known
        && (known->name != person.name || known->email != person.email
            || known->phone != person.phone);
}

void PeopleStaging::stageUnit(StagedPerson &person)
{
    const KnownPerson *known = knownOf(person);
    const QString name = text(person.row, PeopleField::Unit);
    if (name.isEmpty()) {
        if (!has(PeopleField::Unit) && known && known->unit)
            person.unit = m_units.placeOf(*known->unit);
        else
            refuse(person, PeopleField::Unit, u"unit-missing"_s);
        return;
    }
    const auto unit = m_units.resolve(name, text(person.row, PeopleField::UnitParent));
    if (unit)
        person.unit = *unit;
    else
        refuse(person, PeopleField::Unit, unit.error().reason, unit.error().arguments);
}

void PeopleStaging::stageStart(StagedPerson &person)
{
    const KnownPerson *known = knownOf(person);
    const QString day = text(person.row, PeopleField::StartDate);
    if (day.isEmpty()) {
        if (!has(PeopleField::StartDate) && known && known->startedOn)
            person.startedOn = *known->startedOn;
        else
            refuse(person, PeopleField::StartDate, u"first-day-missing"_s);
        return;
    }
    const auto startedOn = dayFrom(day);
    if (!startedOn)
        return refuse(person, PeopleField::StartDate, u"date-invalid"_s, {day});
    person.startedOn = *startedOn;
    if (known && known->lastEnd && *startedOn <= *known->lastEnd)
        refuse(person, PeopleField::StartDate, u"starts-before-last-end"_s,
            {known->lastEnd->toString(Qt::ISODate)});
}

void PeopleStaging::findUnitLoops()
{
    for (const QStringList &loop : m_units.loops())
        m_report.problems.add({.row = 0, .reason = u"unit-loop"_s, .arguments = loop});
}

/// What is left to write for each person, and the counts of the report.
void PeopleStaging::decideChanges()
{
    for (StagedPerson &person : m_persons) {
        const KnownPerson *known = knownOf(person);
        if (!known || !known->employment) {
            person.employment = EmploymentChange::Begin;
        } else {
            const int unit = m_units.placeOf(*known->unit);
            const int position
                = known->position ? m_stock.positionById.value(*known->position, -1) : -1;
            const int manager = known->manager ? m_stock.personById.value(*known->manager, -1) : -1;
            const bool isElsewhere = unit != person.unit || position != person.position;
            if (isElsewhere && person.startedOn > *known->startedOn)
                person.employment = EmploymentChange::Move;
            else if (isElsewhere || manager != person.manager
                || person.startedOn != *known->startedOn)
                person.employment = EmploymentChange::Correct;
        }
        const bool isChanged = person.isCorrected || person.employment != EmploymentChange::None
            || (person.position >= 0 && m_positions[size_t(person.position)].isChanged);
        ++(!known ? m_report.added : isChanged ? m_report.changed : m_report.unchanged);
    }
}

} // namespace throughline::exchange
