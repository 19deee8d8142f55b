#pragma once

#include "base/result.h"

namespace throughline::ui {

/// A sentence for the reason words of evidence, cycles and appraisals; empty for any other word.
QString performanceMessage(const Error &error);

} // namespace throughline::ui
