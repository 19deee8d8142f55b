#pragma once

#include "base/personid.h"
#include "people/position.h"
#include "storage/connection.h"

namespace throughline::people {

/// What is written when a position is added; without a key one is made.
struct NewPosition
{
    QString title;
    UnitId unit;
    std::optional<jobs::JobId> job = {};
    std::optional<PositionId> reportsTo = {};
    std::optional<QString> key = {};
};

/// The positions of the organisation chart.
class Positions
{
public:
    explicit Positions(storage::Connection &connection) : m_db(connection) {}

    std::optional<Position> find(PositionId id);
    std::optional<Position> findByKey(const QString &key);

    /// Who sits there now.
    std::optional<PersonId> holder(PositionId id);

    PositionId add(const NewPosition &position);

    /// Writes title, unit, job and superior, unless someone else wrote since this one was read.
    [[nodiscard]] bool save(const Position &position);

private:
    storage::Connection &m_db;
};

} // namespace throughline::people
