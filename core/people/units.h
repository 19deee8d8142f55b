#pragma once

#include "people/unit.h"
#include "storage/connection.h"

namespace throughline::people {

/// The units of the organisation: few (hundreds), so that they are read all at once.
class Units
{
public:
    explicit Units(storage::Connection &connection) : m_db(connection) {}

    /// All of them by name.
    std::vector<Unit> all();
    std::optional<Unit> find(UnitId id);

    UnitId add(const QString &name, std::optional<UnitId> parent = {},
        const std::optional<QString> &key = {});

    /// Writes name and parent, unless someone else wrote since this one was read.
    [[nodiscard]] bool save(const Unit &unit);

private:
    storage::Connection &m_db;
};

/// A unit as it is shown where units of the same name exist: "Germany / Sales".
QString pathOf(const Unit &unit, const std::vector<Unit> &all);

} // namespace throughline::people
