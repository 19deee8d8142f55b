#include "exchange/peoplewriting.h"

#include "base/foldedtext.h"
#include "people/reportingline.h"
#include "storage/identities.h"

namespace throughline::exchange {

PeopleWriting::PeopleWriting(
    storage::Connection &db, PeopleStaging &staged, ImportProgress &progress)
    : m_db(db)
    , m_staged(staged)
    , m_progress(progress)
{
    for (const KnownPerson &person : staged.stock().persons)
        m_personIds.push_back(person.id);
    const int added = staged.places() - int(m_personIds.size());
    for (const qint64 id : storage::reserveIds(db, storage::Numbered::Person, added))
        m_personIds.emplace_back(id);
    for (const KnownPosition &position : staged.stock().positions)
        m_positionIds.push_back(position.id);
    const int seats = int(staged.positions().size() - m_positionIds.size());
    for (const qint64 id : storage::reserveIds(db, storage::Numbered::Position, seats))
        m_positionIds.emplace_back(id);
}

/// Between the pieces an import can be stopped.
template<typename... Values>
void PeopleWriting::insertInPieces(const char *head, const std::vector<std::tuple<Values...>> &rows)
{
    constexpr size_t piece = 5000;
    for (size_t first = 0; first < rows.size(); first += piece) {
        m_progress.advance(0);
        const size_t last = std::min(first + piece, rows.size());
        m_db.insertAll(
            head, std::vector(rows.begin() + qsizetype(first), rows.begin() + qsizetype(last)));
    }
}

std::optional<people::PositionId> PeopleWriting::positionAt(int place) const
{
    return place < 0 ? std::nullopt : std::optional(m_positionIds[size_t(place)]);
}

std::optional<PersonId> PeopleWriting::personAt(int place) const
{
    return place < 0 ? std::nullopt : std::optional(m_personIds[size_t(place)]);
}

void PeopleWriting::write()
{
    m_staged.units().write(m_db);
    addPersons();
    correctPersons();
    leaveSeats();
    addPositions();
    correctPositions();
    correctEmployments();
    beginEmployments();
    rebuildLine();
}

void PeopleWriting::addPersons()
{
    std::vector<std::tuple<PersonId, QString, QString, QString, QString, QString, bool>> rows;
    for (const StagedPerson &person : m_staged.persons())
        if (person.known < 0)
            rows.emplace_back(*personAt(person.place),
                person.key.isEmpty() ? storage::madeKey(u'P', personAt(person.place)->number())
                                     : person.key,
                person.name, folded(person.name), person.email, person.phone, true);
    insertInPieces(
        "insert into person (id, key, name, name_key, email, phone, is_employee) values", rows);
    m_progress.advance(int(rows.size()) / 2);
}

void PeopleWriting::correctPersons()
{
    for (const StagedPerson &person : m_staged.persons()) {
        if (person.known < 0)
            continue;
        if (person.isCorrected)
            m_db.run(R"(
                update person
                   set name = ?, name_key = ?, email = ?, phone = ?, version = version + 1
                 where id = ?)",
                person.name, folded(person.name), person.email, person.phone, knownOf(person).id);
        if (person.employment == EmploymentChange::Begin)
            m_db.run("update person set is_employee = true, version = version + 1 where id = ?",
                knownOf(person).id);
    }
}

/// A seat is held by one person at a time, also while two of them change places.
void PeopleWriting::leaveSeats()
{
    for (const StagedPerson &person : m_staged.persons()) {
        if (person.employment == EmploymentChange::Move)
            m_db.run("update employment set ended_on = ?, version = version + 1 where id = ?",
                person.startedOn.addDays(-1), *knownOf(person).employment);
        else if (person.employment == EmploymentChange::Correct && knownOf(person).position
            && knownOf(person).position != positionAt(person.position))
            m_db.run("update employment set position_id = null where id = ?",
                *knownOf(person).employment);
    }
}

/// A new position is written after the one it reports to.
std::vector<int> PeopleWriting::newPositionsFromTheTop() const
{
    const auto &positions = m_staged.positions();
    people::Superiors superiors;
    for (const StagedPosition &position : positions)
        superiors.push_back(position.reportsTo);
    std::vector<int> order = people::fromTheTop(superiors);
    std::erase_if(order, [&](int place) { return positions[size_t(place)].known >= 0; });
    return order;
}

void PeopleWriting::addPositions()
{
    std::vector<std::tuple<people::PositionId, QString, QString, QString, people::UnitId,
        std::optional<people::PositionId>>>
        rows;
    for (const int place : newPositionsFromTheTop()) {
        const StagedPosition &position = m_staged.positions()[size_t(place)];
        rows.emplace_back(*positionAt(place),
            position.key.isEmpty() ? storage::madeKey(u'S', positionAt(place)->number())
                                   : position.key,
            position.title, folded(position.title), m_staged.units().idOf(position.unit),
            positionAt(position.reportsTo));
    }
    insertInPieces(
        "insert into position (id, key, title, title_key, unit_id, reports_to_id) values", rows);
    m_progress.advance(int(rows.size()) / 4);
}

void PeopleWriting::correctPositions()
{
    for (const StagedPosition &position : m_staged.positions())
        if (position.known >= 0 && position.isChanged)
            m_db.run(R"(
                update position
                   set title = ?, title_key = ?, unit_id = ?, reports_to_id = ?,
                       version = version + 1
                 where id = ?)",
                position.title, folded(position.title), m_staged.units().idOf(position.unit),
                positionAt(position.reportsTo),
                m_staged.stock().positions[size_t(position.known)].id);
}

void PeopleWriting::correctEmployments()
{
    for (const StagedPerson &person : m_staged.persons())
        if (person.employment == EmploymentChange::Correct)
            m_db.run(R"(
                update employment
                   set position_id = ?, unit_id = ?, manager_id = ?, started_on = ?,
                       version = version + 1
                 where id = ?)",
                positionAt(person.position), m_staged.units().idOf(person.unit),
                personAt(person.manager), person.startedOn, *knownOf(person).employment);
}

void PeopleWriting::beginEmployments()
{
    std::vector<std::tuple<PersonId, std::optional<people::PositionId>, people::UnitId,
        std::optional<PersonId>, QDate>>
        rows;
    for (const StagedPerson &person : m_staged.persons())
        if (person.employment == EmploymentChange::Begin
            || person.employment == EmploymentChange::Move)
            rows.emplace_back(*personAt(person.place), positionAt(person.position),
                m_staged.units().idOf(person.unit), personAt(person.manager), person.startedOn);
    insertInPieces(
        "insert into employment (person_id, position_id, unit_id, manager_id, started_on) values",
        rows);
    m_progress.advance(int(rows.size()) / 4);
}

void PeopleWriting::rebuildLine()
{
    constexpr size_t few = 50;
    std::vector<PersonId> moved;
    for (const StagedPerson &person : m_staged.persons()) {
        const bool hasNewLine = person.employment == EmploymentChange::Begin
            || (person.employment != EmploymentChange::None
                && knownOf(person).manager != personAt(person.manager));
        if (hasNewLine)
            moved.push_back(*personAt(person.place));
    }
    m_progress.advance(0);
    people::ReportingLine line(m_db);
    if (moved.size() > few)
        return line.rebuildAll();
    for (const PersonId person : moved)
        line.rebuildBelow(person);
}

} // namespace throughline::exchange
