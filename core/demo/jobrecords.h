#pragma once

#include "demo/build.h"

namespace throughline::demo {

/// Decides which jobs this company has, in which versions, and numbers them.
void planJobs(Build &build);

/// Writes them: published ones, older versions retired, a few in draft and one in review. Needs the
/// staff, who wrote and reviewed them.
void writeJobs(Build &build);

} // namespace throughline::demo
