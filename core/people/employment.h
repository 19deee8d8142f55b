#pragma once

#include "base/personid.h"
#include "people/position.h"

#include <QDate>

namespace throughline::people {

using EmploymentId = Id<struct Employment>;

/// A time during which a person works here: in which unit and position, and for whom. The one
/// without an end is the current one; there is at most one of those.
struct Employment
{
    EmploymentId id;
    PersonId person;
    std::optional<PositionId> position;
    UnitId unit;
    std::optional<PersonId> manager; ///< the authority for who sees whom
    QDate startedOn;
    std::optional<QDate> endedOn;
    int version;

    friend bool operator==(const Employment &, const Employment &) = default;
};

} // namespace throughline::people
