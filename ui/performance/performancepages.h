#pragma once

#include "shell/pageregistry.h"

namespace throughline::ui {

/// S11 and S12.
void registerPerformancePages(PageRegistry &registry);

} // namespace throughline::ui
