#pragma once

#include "exchange/table.h"
#include "storage/connection.h"

namespace throughline::exchange {

/// The newest version of every job that the session may see, by id, with the columns that
/// JobsImport takes.
Table exportJobs(storage::Connection &db);

} // namespace throughline::exchange
