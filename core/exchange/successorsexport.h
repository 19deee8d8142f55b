#pragma once

#include "exchange/table.h"
#include "storage/connection.h"

namespace throughline::exchange {

/// The succession plans that the session may see, by position: one row for each person named, and
/// one without a person for a key position that has nobody. `review_due` is the day on which the
/// readiness lapses (P54). Never the plan for the own chair, never the own name (P53).
Table exportSuccessors(storage::Connection &db);

} // namespace throughline::exchange
