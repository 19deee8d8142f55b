#pragma once

#include "people/unit.h"

namespace throughline::jobs {

/// Declared here as well, because a position names its job and lies below the jobs.
using JobId = Id<struct Job>;

} // namespace throughline::jobs

namespace throughline::people {

using PositionId = Id<struct Position>;

/// A seat in the organisation chart, held by one person or vacant. Whom it reports to draws the
/// chart; who may see whom follows from Employment::manager alone.
struct Position
{
    PositionId id;
    QString key; ///< what files call the position's id: given, or made as S-000123
    QString title;
    UnitId unit;
    std::optional<jobs::JobId> job;
    std::optional<PositionId> reportsTo;
    int version;

    friend bool operator==(const Position &, const Position &) = default;
};

} // namespace throughline::people
