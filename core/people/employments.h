#pragma once

#include "people/employment.h"
#include "storage/connection.h"

namespace throughline::people {

/// A person named beside something else.
struct NamedPerson
{
    PersonId id;
    QString name;

    friend bool operator==(const NamedPerson &, const NamedPerson &) = default;
};

/// The employments in the database: who works where, since when, and for whom.
class Employments
{
public:
    explicit Employments(storage::Connection &connection) : m_db(connection) {}

    std::optional<Employment> current(PersonId person);

    /// All of a person's employments, the newest first.
    std::vector<Employment> history(PersonId person);

    /// Who reports directly to this person now, by name.
    std::vector<NamedPerson> reportsOf(PersonId manager);

    /// The superiors of a person, the nearest first.
    std::vector<NamedPerson> lineAbove(PersonId person);

    EmploymentId begin(PersonId person, std::optional<PositionId> position, UnitId unit,
        std::optional<PersonId> manager, QDate startedOn);

    /// Both refuse to write (false) when someone else wrote since this one was read.
    [[nodiscard]] bool setManager(const Employment &employment, std::optional<PersonId> manager);
    [[nodiscard]] bool end(const Employment &employment, QDate lastDay);

    /// Brings manager and end back as they were when this one was read, if it was written once
    /// since and not again.
    [[nodiscard]] bool putBack(const Employment &before);

    /// Takes back an employment that has not begun or that began by mistake today.
    void remove(EmploymentId id);

private:
    storage::Connection &m_db;
};

} // namespace throughline::people
