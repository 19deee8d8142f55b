#pragma once

#include "exchange/table.h"
#include "storage/connection.h"

namespace throughline::exchange {

/// The applications that the session may see, by id, with the columns that CandidatesImport takes:
/// each with its requisition, which a place that lacks it opens from them.
Table exportCandidates(storage::Connection &db);

} // namespace throughline::exchange
