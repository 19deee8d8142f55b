#include "storage/tablewriter.h"

#include "storage/serverinsert.h"
#include "storage/storageerror.h"

#include <QSqlDriver>

using namespace Qt::StringLiterals;

namespace throughline::storage {

static constexpr int batchRows = 200, serverRows = 2000;

// Which tables and columns there are is the catalogue's to say, so these statements are put
// together here, from names that only migrations have given.
QString quoted(Connection &db, const QString &name)
{
    return db.native().driver()->escapeIdentifier(name, QSqlDriver::FieldName);
}

TableWriter::TableWriter(Connection &db, const TableShape &table)
    : m_db(db)
    , m_table(table)
    , m_query(db.native())
{}

void TableWriter::add(const QVariantList &row)
{
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        const bool isFlag = m_db.isPostgreSql() && m_table.columns[i].type == u"boolean";
        m_values << (isFlag && !row[i].isNull() ? QVariant(row[i].toBool()) : row[i]);
    }
    if (++m_rows == (m_db.isPostgreSql() ? serverRows : batchRows))
        flush();
}

void TableWriter::flush()
{
    if (m_rows == 0)
        return;
    if (m_db.isPostgreSql())
        return flushToServer();
    if (m_rows != m_prepared && !m_query.prepare(statement()))
        throw StorageError(m_query.lastError(), m_table.name.toStdString());
    m_prepared = m_rows;
    for (qsizetype i = 0; i < m_values.size(); ++i)
        m_query.bindValue(int(i), m_values[i]);
    if (!m_query.exec())
        throw StorageError(m_query.lastError(), m_table.name.toStdString());
    m_query.finish();
    m_values.clear();
    m_rows = 0;
}

void TableWriter::flushToServer()
{
    const QByteArray start = head().toUtf8();
    const QSqlError error = insertOnServer(m_db.native(), {start.constData(), size_t(start.size())},
        m_values, int(m_table.columns.size()));
    if (error.isValid())
        throw StorageError(error, m_table.name.toStdString());
    m_values.clear();
    m_rows = 0;
}

QString TableWriter::head() const
{
    QStringList columns;
    for (const ColumnShape &column : m_table.columns)
        columns << quoted(m_db, column.name);
    return u"insert into %1 (%2) values"_s.arg(quoted(m_db, m_table.name), columns.join(u", "_s));
}

QString TableWriter::statement() const
{
    const QString row = u"(?"_s + u", ?"_s.repeated(qsizetype(m_table.columns.size()) - 1) + u')';
    return head() + u' ' + row + (u", "_s + row).repeated(m_rows - 1);
}

} // namespace throughline::storage
