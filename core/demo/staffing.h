#pragma once

#include "demo/calendar.h"
#include "demo/company.h"
#include "demo/names.h"

namespace throughline::demo {

/// Seats a member on every seat: with a name, a day of joining that suits the job, and a number in
/// the order of joining.
void employ(Company &company, const Seeds &seeds, Names &names, quint32 seed, QDate today);

/// Who led somebody on a day: the leader of today if they were there already, else the next above.
int leaderOn(const Company &company, int member, QDate day);

} // namespace throughline::demo
