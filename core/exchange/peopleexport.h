#pragma once

#include "exchange/table.h"
#include "storage/connection.h"

namespace throughline::exchange {

/// The employees whom the session may see, by id, with the columns that PeopleImport takes. What
/// it writes can be imported and exported again without a byte changing.
Table exportPeople(storage::Connection &db);

/// The positions of the chart, by id: `id, title, unit, job, reports_to, holder`, with the ids of
/// the job, the position above and the person who sits there.
Table exportPositions(storage::Connection &db);

} // namespace throughline::exchange
