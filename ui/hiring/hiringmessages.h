#pragma once

#include "base/result.h"

namespace throughline::ui {

/// A sentence for the reason words of core/hiring and of hiring's rules in the database; empty for
/// words that are not of these. messageFor asks it.
QString hiringMessage(const Error &error);

} // namespace throughline::ui
