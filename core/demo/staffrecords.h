#pragma once

#include "demo/build.h"

namespace throughline::demo {

/// Writes units, people, positions, employments and the reporting line.
void writeStaff(Build &build);

} // namespace throughline::demo
