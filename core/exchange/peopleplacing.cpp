// The part of PeopleStaging that says who sits where and reports to whom.
#include "exchange/peoplestaging.h"

#include "base/foldedtext.h"
#include "people/reportingline.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

int PeopleStaging::addPosition(const QString &key, const QString &title, int unit)
{
    const int place = int(m_positions.size());
    m_positions.push_back({.key = key, .title = title, .unit = unit, .isChanged = true});
    if (!key.isEmpty())
        m_newPositionByKey.insert(key, place);
    return place;
}

void PeopleStaging::stagePosition(StagedPerson &person)
{
    const KnownPerson *known = knownOf(person);
    const QString key = text(person.row, PeopleField::PositionId);
    const QString title = text(person.row, PeopleField::Position);
    const int current
        = known && known->position ? m_stock.positionById.value(*known->position, -1) : -1;
    if (!key.isEmpty())
        person.position = positionByKey(person, key, title);
    else if (!title.isEmpty())
        person.position = positionByTitle(person, title);
    else if (!has(PeopleField::Position))
        person.position = current;
}

/// A position that the file names by its id takes on the title and unit that the file gives it.
int PeopleStaging::positionByKey(
    const StagedPerson &person, const QString &key, const QString &title)
{
    const int known = m_stock.positionByKey.value(key, m_newPositionByKey.value(key, -1));
    if (known < 0) {
        if (title.isEmpty())
            refuse(person, PeopleField::Position, u"position-title-missing"_s);
        return addPosition(key, title, person.unit);
    }
    StagedPosition &position = m_positions[size_t(known)];
    const QString wanted = title.isEmpty() ? position.title : title;
    if (position.title != wanted || position.unit != person.unit) {
        position.title = wanted;
        position.unit = person.unit;
        position.isChanged = true;
    }
    return known;
}

/// The seat one has if it is called so, a vacant one of that name in the unit else, or a new one.
int PeopleStaging::positionByTitle(const StagedPerson &person, const QString &title)
{
    const KnownPerson *known = knownOf(person);
    if (known && known->position) {
        const int current = m_stock.positionById.value(*known->position, -1);
        const StagedPosition &position = m_positions[size_t(current)];
        if (position.title == title && position.unit == person.unit)
            return current;
    }
    const auto wanted = std::pair(folded(title), person.unit);
    // The vacancy with the lowest id: the order of a hash is no order.
    int vacancy = -1;
    for (auto it = m_vacancies.constFind(wanted);
         it != m_vacancies.constEnd() && it.key() == wanted; ++it)
        vacancy = vacancy < 0 ? *it : std::min(vacancy, *it);
    if (vacancy < 0 || m_positions[size_t(vacancy)].title != title)
        return addPosition({}, title, person.unit);
    m_vacancies.remove(wanted, vacancy);
    return vacancy;
}

/// Two people on one seat; the one who sits there already may have been left out of the file.
void PeopleStaging::findHeldTwice()
{
    // Seats of people in the file are free until a row takes them.
    for (const StagedPerson &person : m_persons)
        if (const KnownPerson *known = knownOf(person); known && known->position)
            m_positions[size_t(m_stock.positionById.value(*known->position))].heldBy = -1;
    for (const StagedPerson &person : m_persons) {
        if (person.position < 0)
            continue;
        StagedPosition &position = m_positions[size_t(person.position)];
        if (position.heldBy >= 0 && position.heldBy != person.place)
            refuse(person,
                has(PeopleField::PositionId) ? PeopleField::PositionId : PeopleField::Position,
                u"position-held"_s, {position.title, nameOfPlace(position.heldBy)});
        position.heldBy = person.place;
    }
}

void PeopleStaging::stageManagers()
{
    m_managers.assign(m_stagedAt.size(), -1);
    for (int place = 0; place < int(m_stock.persons.size()); ++place)
        if (const auto &manager = m_stock.persons[size_t(place)].manager)
            m_managers[size_t(place)] = m_stock.personById.value(*manager, -1);
    for (StagedPerson &person : m_persons) {
        stageManager(person);
        m_managers[size_t(person.place)] = person.manager;
    }
}

void PeopleStaging::stageManager(StagedPerson &person)
{
    if (!has(PeopleField::ManagerId)) {
        person.manager = m_managers[size_t(person.place)];
        return;
    }
    const QString key = text(person.row, PeopleField::ManagerId);
    if (key.isEmpty())
        return;
    const int manager = managerMeantBy(key);
    if (manager == several)
        return refuse(person, PeopleField::ManagerId, u"manager-ambiguous"_s, {key});
    if (manager < 0)
        return refuse(person, PeopleField::ManagerId, u"manager-unknown"_s, {key});
    if (manager == person.place)
        return refuse(person, PeopleField::ManagerId, u"manager-is-self"_s);
    if (m_stagedAt[size_t(manager)] < 0 && !m_stock.persons[size_t(manager)].employment)
        return refuse(
            person, PeopleField::ManagerId, u"manager-not-employed"_s, {key, nameOfPlace(manager)});
    person.manager = manager;
}

/// Tables made by hand name a manager by address or name; an id comes first, being exact.
int PeopleStaging::managerMeantBy(const QString &word)
{
    const int byKey = m_placeByKey.value(word, m_stock.personByKey.value(word, -1));
    if (byKey >= 0)
        return byKey;
    if (m_managerByWord.isEmpty())
        indexManagers();
    return m_managerByWord.value(folded(word), -1);
}

void PeopleStaging::indexManagers()
{
    const auto remember = [this](const QString &word, int place) {
        if (const QString key = folded(word); !key.isEmpty())
            m_managerByWord[key] = m_managerByWord.value(key, place) == place ? place : several;
    };
    for (int place = 0; place < places(); ++place) {
        const int staged = m_stagedAt[size_t(place)];
        if (staged < 0 && !m_stock.persons[size_t(place)].employment)
            continue;
        remember(nameOfPlace(place), place);
        remember(
            staged < 0 ? m_stock.persons[size_t(place)].email : m_persons[size_t(staged)].email,
            place);
    }
}

/// A loop is said once, at the first of its rows, with the names of all in it.
bool PeopleStaging::foundManagerLoops()
{
    bool found = false;
    for (const std::vector<int> &loop : people::loopsIn(m_managers)) {
        QStringList names;
        const StagedPerson *first = nullptr;
        for (const int place : loop) {
            names << nameOfPlace(place);
            const int staged = m_stagedAt[size_t(place)];
            if (staged >= 0 && (!first || m_persons[size_t(staged)].row < first->row))
                first = &m_persons[size_t(staged)];
        }
        if (first)
            refuse(*first, PeopleField::ManagerId, u"reporting-loop"_s, names);
        found = found || first;
    }
    return found;
}

/// The chart follows the reporting line where the file does not draw it itself, and where nobody
/// has drawn it by hand and left the line as it was.
void PeopleStaging::stageSuperiors()
{
    for (const StagedPerson &person : m_persons) {
        if (person.position < 0)
            continue;
        StagedPosition &position = m_positions[size_t(person.position)];
        int superior = position.reportsTo;
        if (const QString key = text(person.row, PeopleField::ReportsTo); !key.isEmpty()) {
            superior = m_stock.positionByKey.value(key, m_newPositionByKey.value(key, -1));
            if (superior < 0)
                refuse(person, PeopleField::ReportsTo, u"reports-to-unknown"_s, {key});
        } else {
            const KnownPerson *known = knownOf(person);
            const bool isAsBefore = known && known->employment && position.known >= 0
                && known->position == m_stock.positions[size_t(position.known)].id
                && (known->manager ? m_stock.personById.value(*known->manager, -1) : -1)
                    == person.manager;
            if (isAsBefore)
                continue;
            const int managersRow = person.manager < 0 ? -1 : m_stagedAt[size_t(person.manager)];
            if (managersRow >= 0)
                superior = m_persons[size_t(managersRow)].position;
            else if (person.manager >= 0 && m_stock.persons[size_t(person.manager)].position)
                superior = m_stock.positionById.value(
                    *m_stock.persons[size_t(person.manager)].position, -1);
            else
                superior = -1;
        }
        position.isChanged |= superior != position.reportsTo;
        position.reportsTo = superior;
    }
}

void PeopleStaging::findPositionLoops()
{
    people::Superiors superiors;
    for (const StagedPosition &position : m_positions)
        superiors.push_back(position.reportsTo);
    for (const std::vector<int> &loop : people::loopsIn(superiors)) {
        QStringList titles;
        const StagedPerson *first = nullptr;
        for (const int place : loop) {
            const StagedPosition &position = m_positions[size_t(place)];
            titles << position.title;
            const int staged = position.heldBy < 0 ? -1 : m_stagedAt[size_t(position.heldBy)];
            if (position.isChanged && staged >= 0
                && (!first || m_persons[size_t(staged)].row < first->row))
                first = &m_persons[size_t(staged)];
        }
        if (first)
            refuse(*first, PeopleField::ReportsTo, u"position-loop"_s, titles);
    }
}

} // namespace throughline::exchange
