#pragma once

#include "shell/destination.h"

namespace throughline::ui {

/// What else people call a page, in their language: who looks for "employees" means the directory,
/// who looks for a "backup" means saving a copy. The palette looks there as well; nobody reads it.
QString otherWordsFor(PageKind page);
/// The same for an action of the window, by its id; empty where its text says it all.
QString otherWordsFor(const QString &action);

} // namespace throughline::ui
