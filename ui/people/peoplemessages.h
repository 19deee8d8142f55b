#pragma once

#include "base/result.h"
#include "exchange/importproblem.h"

namespace throughline::ui {

/// A sentence for the reason words of staffing, import and export; empty for words that are not
/// of these.
QString peopleMessage(const Error &error);

/// A sentence for what is wrong with a row or file, without its place; empty for unknown words.
QString importProblemMessage(const exchange::ImportProblem &problem);

/// Where it is: "Row 17, email", "Row 17", or "The file" for the file as a whole.
QString importProblemPlace(const exchange::ImportProblem &problem);

} // namespace throughline::ui
