#pragma once

#include "shell/destination.h"
#include "storage/search.h"
#include "theme/icon.h"

namespace throughline::ui {

/// What the palette makes of something that was found in the company.
Destination destinationOf(const storage::SearchHit &hit);
QString groupOf(storage::SearchKind kind);
IconName iconOf(storage::SearchKind kind);
/// Codes become words; what is vacant is said, and who does not work here.
QString detailOf(const storage::SearchHit &hit);

} // namespace throughline::ui
