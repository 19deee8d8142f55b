#pragma once

#include "exchange/importproblem.h"
#include "exchange/table.h"

#include <QIODevice>

namespace throughline::exchange {

/// What a hostile or mistaken file may cost. Beyond it the file is refused, not cut off.
struct TableLimits
{
    qint64 bytes = 512 * 1024 * 1024;
    int rows = 2'000'000;
    int columns = 500;
    int cell = 1'000'000; ///< characters
};

/// A table as it was read. With problems the table holds what could be read.
struct TableReading
{
    Table table;
    QString encoding = {}; ///< "UTF-8", "UTF-16" or "Windows-1252"
    ImportProblems problems = {};
};

/// Reads RFC 4180 and what people really have: UTF-8 and UTF-16 with or without a mark, anything
/// else as Windows-1252; comma, semicolon or tab, whichever the header holds most of; any
/// line end; blank lines; Excel's "sep=;" line. A ' before a formula character is taken away again
/// (H-48). The device is read in pieces and must be able to start over.
TableReading readCsv(QIODevice &device, const TableLimits &limits = {});

/// Writes UTF-8, commas, \n. A cell that a spreadsheet would take for a formula (it begins with
/// = + - @ tab or return) gets a ' in front (H-48). False when the device does not take it.
[[nodiscard]] bool writeCsv(QIODevice &device, const Table &table);

/// H-48, for one cell: with the ' that keeps it a text, and without it again. A cell that already
/// looks so protected gets another one, so that the round trip is exact.
QString protectedFromFormulas(const QString &cell);
QString withoutFormulaProtection(const QString &cell);

/// Broken or unprintable characters in a cell, as the reason word of a problem; empty if it is
/// fine.
QString textFault(QStringView cell);

} // namespace throughline::exchange
