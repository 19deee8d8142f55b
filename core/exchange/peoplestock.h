#pragma once

#include "people/employment.h"
#include "people/units.h"
#include "storage/connection.h"

#include <QHash>

namespace throughline::exchange {

/// A person as the database has them, with their current employment if they have one.
struct KnownPerson
{
    PersonId id;
    QString key;
    QString name;
    QString email;
    QString phone;
    std::optional<people::EmploymentId> employment;
    std::optional<people::PositionId> position;
    std::optional<people::UnitId> unit;
    std::optional<PersonId> manager;
    std::optional<QDate> startedOn;
    std::optional<QDate> lastEnd; ///< of the employments before
};

struct KnownPosition
{
    people::PositionId id;
    QString key;
    QString title;
    people::UnitId unit;
    std::optional<people::PositionId> reportsTo;
    std::optional<PersonId> holder;
};

/// Everything that an import of people compares its rows with, read at once: a hundred thousand
/// lookups would take longer than one pass over a hundred thousand people.
struct PeopleStock
{
    std::vector<KnownPerson> persons;
    std::vector<KnownPosition> positions;
    std::vector<people::Unit> units;

    // Places in the vectors above.
    QHash<QString, int> personByKey;
    QHash<PersonId, int> personById;
    QHash<QString, int> onlyPersonByEmail; ///< of addresses that one person has
    QHash<QString, int> positionByKey;
    QHash<people::PositionId, int> positionById;

    static PeopleStock readFrom(storage::Connection &db);
};

} // namespace throughline::exchange
