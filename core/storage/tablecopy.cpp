#include "storage/tablecopy.h"

#include "storage/databasefile.h"
#include "storage/foreignkeys.h"
#include "storage/progress.h"
#include "storage/storageerror.h"
#include "storage/tablewriter.h"

#include <QCryptographicHash>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace throughline::storage {

namespace {

std::vector<TableShape> shapesOf(Connection &server)
{
    std::vector<TableShape> shapes;
    for (const QString &table : server.all<QString>(R"(
            select cast(table_name as text)
              from information_schema.tables
             where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('draft', 'schema_version')
             order by 1)"))
        shapes.push_back({table,
            server.all<ColumnShape>(R"(
            select cast(c.column_name as text), cast(c.data_type as text), k.column_name is not null
              from information_schema.columns c
              left join information_schema.table_constraints t
                on t.table_schema = c.table_schema and t.table_name = c.table_name and t.constraint_type = 'PRIMARY KEY'
              left join information_schema.key_column_usage k
                on k.constraint_schema = t.constraint_schema and k.constraint_name = t.constraint_name
               and k.table_name = c.table_name and k.column_name = c.column_name
             where c.table_schema = 'public' and c.table_name = ?
             order by c.ordinal_position)",
                table)});
    return shapes;
}

/// A value as both systems give it: flags as numbers, days and instants as text.
QString asText(Connection &db, const ColumnShape &column)
{
    const QString name = quoted(db, column.name);
    if (!db.isPostgreSql())
        return name;
    if (column.type == u"boolean")
        return u"cast(%1 as integer)"_s.arg(name);
    if (column.type == u"date")
        return u"to_char(%1, 'YYYY-MM-DD')"_s.arg(name);
    if (column.type == u"timestamp with time zone")
        return u"to_char(%1 at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"_s.arg(name);
    return name;
}

QString selectionOf(Connection &db, const TableShape &table)
{
    QStringList columns, order;
    for (const ColumnShape &column : table.columns) {
        columns << asText(db, column);
        const bool isText = db.isPostgreSql() && column.type == u"text";
        if (column.isKey)
            order << quoted(db, column.name) + (isText ? u" collate \"C\""_s : QString());
    }
    return u"select %1 from %2 order by %3"_s.arg(
        columns.join(u", "_s), quoted(db, table.name), order.join(u", "_s));
}

QVariant canonical(const ColumnShape &column, const QVariant &value)
{
    if (value.isNull() || column.type != u"timestamp with time zone")
        return value;
    const QDateTime instant = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

void addTo(QCryptographicHash &hash, const QVariant &value)
{
    const QByteArray bytes
        = value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
    hash.addData(value.isNull() ? "-" : QByteArray::number(bytes.size()) + ':' + bytes);
}

void execute(QSqlQuery &query, const QString &statement)
{
    if (!query.exec(statement))
        throw StorageError(query.lastError(), statement.toStdString());
}

/// Hands over every row of a table in the order of its key; returns the table's sum.
template<typename Take>
TableSum readTable(Connection &db, const TableShape &table, Take take)
{
    TableSum sum{table.name};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QSqlQuery query(db.native());
    query.setForwardOnly(!db.isPostgreSql());
    const auto readAll = [&] {
        while (query.next()) {
            QVariantList row;
            for (size_t i = 0; i < table.columns.size(); ++i) {
                row << canonical(table.columns[i], query.value(int(i)));
                addTo(hash, row.last());
            }
            ++sum.rows;
            take(row);
        }
    };
    if (!db.isPostgreSql()) {
        execute(query, selectionOf(db, table));
        readAll();
    } else {
        // A large table does not come into memory at once.
        execute(query, u"declare copied no scroll cursor for "_s + selectionOf(db, table));
        qint64 before = -1;
        while (before != sum.rows) {
            before = sum.rows;
            execute(query, u"fetch 2000 from copied"_s);
            readAll();
        }
        execute(query, u"close copied"_s);
    }
    sum.hash = hash.result();
    return sum;
}

/// While it stands, the target takes rows in any order and no trigger adds to them.
class Suspension
{
public:
    Suspension(Connection &db, const std::vector<TableShape> &tables)
        : m_db(db)
        , m_tables(tables)
        , m_keys(db)
    {
        if (!db.isPostgreSql()) {
            sqlite3_db_config(handleOf(db), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
            return;
        }
        for (const TableShape &table : tables)
            db.script(u"alter table %1 disable trigger user"_s.arg(quoted(db, table.name)));
    }
    ~Suspension()
    {
        if (!m_db.isPostgreSql())
            sqlite3_db_config(handleOf(m_db), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
    }
    Q_DISABLE_COPY_MOVE(Suspension)

    /// A server puts its rules back inside the transaction, and checks every reference by it.
    void end()
    {
        if (!m_db.isPostgreSql())
            return;
        for (const TableShape &table : m_tables)
            m_db.script(u"alter table %1 enable trigger user"_s.arg(quoted(m_db, table.name)));
        m_keys.restore();
    }

private:
    Connection &m_db;
    const std::vector<TableShape> &m_tables;
    SuspendedForeignKeys m_keys;
};

void moveCountersOn(Connection &db, const std::vector<TableShape> &tables)
{
    for (const TableShape &table : tables)
        if (table.columns.front().name == u"id" && table.columns.front().type == u"bigint")
            db.script(
                u"select setval(pg_get_serial_sequence('%1', 'id'), coalesce(max(id), 0) + 1, false) from %1"_s
                    .arg(quoted(db, table.name)));
}

void indexEverything(Connection &db)
{
    db.run(R"(
        insert into search_change (document, kind, subject_id)
        select case kind when 'person' then 1 when 'job' then 2 when 'position' then 3 when 'competency' then 4 else 5 end
               * 281474976710656 + subject_id, kind, subject_id
          from search_entry
         where true
            on conflict do nothing)");
}

std::vector<TableSum> sumsOf(Connection &db, const std::vector<TableShape> &tables)
{
    std::vector<TableSum> sums;
    for (const TableShape &table : tables)
        sums.push_back(readTable(db, table, [](const QVariantList &) {}));
    return sums;
}

std::vector<TableSum> fill(Connection &source, Connection &target,
    const std::vector<TableShape> &tables, Progress *progress)
{
    std::vector<TableSum> sums;
    for (const TableShape &table : tables)
        target.script(u"delete from %1"_s.arg(quoted(target, table.name)));
    for (const TableShape &table : tables) {
        TableWriter writer(target, table);
        sums.push_back(readTable(source, table, [&](const QVariantList &row) { writer.add(row); }));
        writer.flush();
        if (progress)
            progress->advance();
    }
    return sums;
}

} // namespace

std::vector<TableSum> copyTables(Connection &source, Connection &target, Progress *progress)
{
    const auto tables = shapesOf(source.isPostgreSql() ? source : target);
    if (progress)
        progress->start(qint64(tables.size()));
    if (!target.isPostgreSql())
        target.script(u"pragma foreign_keys = off"_s);
    Transaction reading(source);
    if (source.isPostgreSql())
        source.script(u"set transaction isolation level repeatable read, read only"_s);
    Transaction writing(target);
    Suspension suspended(target, tables);
    const auto sent = fill(source, target, tables, progress);
    suspended.end();
    if (target.isPostgreSql())
        moveCountersOn(target, tables);
    else
        indexEverything(target);
    if (sumsOf(target, tables) != sent)
        throw StorageError(Error{Error::Kind::Broken, u"copy-differs"_s});
    writing.commit();
    return sent;
}

std::vector<TableSum> sumTables(Connection &database, Connection &server)
{
    const auto tables = shapesOf(server);
    Transaction reading(database);
    return sumsOf(database, tables);
}

} // namespace throughline::storage
