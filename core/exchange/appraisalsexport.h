#pragma once

#include "exchange/table.h"
#include "storage/connection.h"

namespace throughline::exchange {

/// The appraisals that the session may see, by id. `ratings` holds one `key:asked:self:manager` for
/// each competency; a side that the session may not see yet, or that says nothing, is "-" (P06),
/// one that says why there is no number is "not_applicable" or "no_evidence". `score` and
/// `override` are levels with two decimals (P02); both are empty before the appraisal is shared.
/// `attainment` is a word: below, at or above.
Table exportAppraisals(storage::Connection &db);

} // namespace throughline::exchange
