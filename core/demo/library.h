#pragma once

#include "demo/build.h"

namespace throughline::demo {

/// Publishes the starter library in this language, as of a day before anything cites it, and
/// notes what later parts cite. Competencies that the database has already stay as they are.
void writeLibrary(Build &build, const QString &language);

} // namespace throughline::demo
