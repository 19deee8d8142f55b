#pragma once

#include "exchange/csv.h"
#include "exchange/importing.h"

#include <QBuffer>

namespace throughline::tests {

/// A file's text as the table that an import reads.
inline exchange::Table tableOf(const QString &csv)
{
    QByteArray bytes = csv.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return exchange::readCsv(buffer).table;
}

/// The text of the file that an export writes.
inline QString csvOf(const exchange::Table &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exchange::writeCsv(buffer, table) ? QString::fromUtf8(buffer.data()) : QString();
}

/// Takes a table in whole, its columns found by their names, as the program does.
inline Result<exchange::ImportReport> imported(storage::Connection &db,
    exchange::Importer &importer, const exchange::Table &table,
    exchange::ImportMode mode = exchange::ImportMode::Apply)
{
    exchange::ImportProgress progress;
    storage::Transaction all(db);
    const auto mapping = exchange::ColumnMapping::automatic(table.header(), importer.fields());
    const auto report = exchange::runImport(db, importer, table, mapping, mode, progress);
    all.commit();
    return report;
}

} // namespace throughline::tests
