#pragma once

#include "demo/build.h"

namespace throughline::demo {

/// Finds who is shown as the HR partner, the manager and so on.
void chooseRoles(Build &build);

/// A profile for each of them, the HR partner's first.
void writeProfiles(Build &build);

} // namespace throughline::demo
