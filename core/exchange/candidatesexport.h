#pragma once

#include "exchange/table.h"
#include "storage/connection.h"

namespace throughline::exchange {

/// The applications that the session may see, by id, with the columns that CandidatesImport takes.
Table exportCandidates(storage::Connection &db);

} // namespace throughline::exchange
