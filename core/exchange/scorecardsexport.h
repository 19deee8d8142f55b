#pragma once

#include "exchange/table.h"
#include "storage/connection.h"

namespace throughline::exchange {

/// The submitted scorecards that the session may see, a row for each answer: whoever still owes a
/// scorecard gets nothing of the others' (H-23). A rating is empty unless the state is "rated";
/// the recommendation is the whole scorecard's, from 1 (no) to 4 (strong yes).
Table exportScorecards(storage::Connection &db);

} // namespace throughline::exchange
