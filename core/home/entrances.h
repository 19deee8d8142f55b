#pragma once

#include "storage/connection.h"

#include <set>

namespace throughline::home {

/// The parts of the program that are not for everybody.
enum class Entrance { TalentGrid, Succession, Import, Administration, AuditTrail };

using Entrances = std::set<Entrance>;

/// What this session may open: the one rule for navigation, palette and pages (decisions, "Roles").
/// Executives see the whole talent grid, managers the people of their line.
Entrances entrancesOf(storage::Connection &connection);

} // namespace throughline::home
