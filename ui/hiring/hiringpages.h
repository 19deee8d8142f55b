#pragma once

#include "shell/pageregistry.h"

namespace throughline::ui {

/// Requisitions, candidates, kit, interview, debrief and comparison (S06 to S10).
void registerHiringPages(PageRegistry &pages);

} // namespace throughline::ui
