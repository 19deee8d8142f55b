#pragma once

#include "home/task.h"
#include "storage/connection.h"

#include <vector>

namespace throughline::home {

/// What a new company still lacks before its line can run, in the order in which it is done (S01):
/// people, a look at the core competency, a job, an interview kit, colleagues. Each is a task with
/// its place in the list as `done` of `total`. Nothing once there are people, a job and a kit, and
/// nothing for anybody but HR.
std::vector<Task> firstSteps(storage::Connection &db);

} // namespace throughline::home
