#pragma once

#include "exchange/csv.h"

#include <QSet>

namespace throughline::exchange {

/// Reads an array of flat objects, one for each row, with the names that CSV has as columns.
/// Numbers and booleans become their text, null an empty cell, an array of those a list cell.
/// A row's number is the place of its object, from 1 on.
TableReading readJson(QIODevice &device, const TableLimits &limits = {});

/// Writes the same, in the order of the columns; those named as numbers without quotes. False when
/// the device does not take it.
[[nodiscard]] bool writeJson(
    QIODevice &device, const Table &table, const QSet<QString> &numbers = {});

} // namespace throughline::exchange
