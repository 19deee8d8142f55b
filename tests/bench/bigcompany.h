#pragma once

#include "storage/connection.h"

namespace throughline::bench {

/// Fills an empty, migrated database with this many employees in units of a thousand, each with a
/// position, a manager and a place in the talent grid; made by the database itself, in bulk.
void fillBigCompany(storage::Connection &db, int people);

} // namespace throughline::bench
