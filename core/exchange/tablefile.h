#pragma once

#include "base/result.h"
#include "exchange/jsontable.h"

namespace throughline::exchange {

/// Reads a file by its ending: .json as JSON, everything else as CSV. Errors: "file-not-found",
/// "file-not-readable" (the path). What is wrong inside the file is in the reading's problems.
Result<TableReading> readTableFile(const QString &path);

/// Writes a file by its ending, .csv or .json; all of it or nothing. Errors:
/// "export-format-unknown" (the path), "file-not-writable" (the path).
Result<void> writeTableFile(
    const QString &path, const Table &table, const QSet<QString> &numbers = {});

} // namespace throughline::exchange
