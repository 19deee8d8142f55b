#pragma once

#include "shell/pageregistry.h"

namespace throughline::ui {

/// S03 jobs and coverage, S04 one job.
void registerJobPages(PageRegistry &registry);

} // namespace throughline::ui
