#pragma once

#include "base/result.h"

namespace throughline::ui {

/// A sentence for the reason words of the competency library; empty for others.
QString competencyMessage(const Error &error);

} // namespace throughline::ui
