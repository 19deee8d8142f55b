#pragma once

#include "base/result.h"
#include "exchange/importproblem.h"

namespace throughline::ui {

/// A sentence for the reason words of job descriptions; empty for others.
QString jobMessage(const Error &error);

/// A sentence for what an import of jobs or occupations found or did, without its place; empty for
/// the words of other imports.
QString jobImportMessage(const exchange::ImportProblem &problem);

} // namespace throughline::ui
