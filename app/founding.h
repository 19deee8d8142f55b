#pragma once

#include "storage/connection.h"

namespace throughline::app {

/// Fills a new, empty company with what every company begins with: the core competency and the
/// library, in the user's language.
Result<void> foundCompany(storage::Connection &db);

/// Fills a new, empty company with the demo of sixty people, in the user's language.
Result<void> makeDemoCompany(storage::Connection &db);

} // namespace throughline::app
