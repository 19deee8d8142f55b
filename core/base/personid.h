#pragma once

#include "base/id.h"

namespace throughline {

/// Anyone we know: an employment makes them an employee, an application a candidate. Declared
/// here because everything, down to the session, speaks of persons.
using PersonId = Id<struct Person>;

} // namespace throughline
