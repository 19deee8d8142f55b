#pragma once

#include "shell/pageregistry.h"

namespace throughline::ui {

/// S05: the competency library.
void registerCompetencyPages(PageRegistry &registry);

} // namespace throughline::ui
