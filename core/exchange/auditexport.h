#pragma once

#include "exchange/table.h"
#include "storage/connection.h"

namespace throughline::exchange {

/// The audit trail in the order in which it was written; empty for whoever is no auditor. Times are
/// UTC (ISO 8601); an act of a file's owner has no actor.
Table exportAudit(storage::Connection &db);

} // namespace throughline::exchange
