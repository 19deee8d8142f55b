#pragma once

#include "storage/connection.h"

namespace throughline::storage {

struct ColumnShape
{
    QString name;
    QString type; ///< the server's word
    bool isKey;
};

struct TableShape
{
    QString name;
    std::vector<ColumnShape> columns;
};

/// A name that only migrations have given, as a statement takes it.
QString quoted(Connection &db, const QString &name);

/// Fills one table, some hundred rows with each statement.
class TableWriter
{
public:
    TableWriter(Connection &db, const TableShape &table);

    /// The row's values in the order of the table's columns.
    void add(const QVariantList &row);
    /// Writes what is still held back.
    void flush();

private:
    void flushToServer();
    QString head() const;
    QString statement() const;

    Connection &m_db;
    const TableShape &m_table;
    QSqlQuery m_query;
    QVariantList m_values;
    int m_rows = 0;
    int m_prepared = 0;
};

} // namespace throughline::storage
