#pragma once

#include "base/id.h"

#include <QString>

#include <optional>

namespace throughline::people {

using UnitId = Id<struct Unit>;

/// A part of the organisation: a department, a site, a team. Units form a tree.
struct Unit
{
    UnitId id;
    QString key; ///< what files call the unit's id: given, or made as U-000012
    QString name;
    std::optional<UnitId> parent;
    int version;

    friend bool operator==(const Unit &, const Unit &) = default;
};

} // namespace throughline::people
