#pragma once

#include "base/result.h"

namespace throughline::ui {

/// A sentence for the reason words of succession and the talent grid; empty for others.
QString successionMessage(const Error &error);

} // namespace throughline::ui
