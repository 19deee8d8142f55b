#pragma once

#include "base/result.h"

namespace throughline::ui {

/// A sentence for the reason words of papers and their files; empty for others.
QString documentMessage(const Error &error);

} // namespace throughline::ui
