#pragma once

#include "storage/place.h"
#include "storage/session.h"
#include "storage/statement.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace throughline::storage {

/// What opening does where there is no database yet: an import makes one, a report does not.
enum class Missing { Create, Refuse };

/// One open database, used by the thread that opened it and by no other. Statements are
/// prepared once and kept; every call throws StorageError when the database refuses.
class Connection
{
public:
    /// Errors: see Store::open.
    explicit Connection(const Place &place, Missing missing = Missing::Create);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    bool isPostgreSql() const { return m_database.driverName() == QLatin1StringView("QPSQL"); }

    /// Whose eyes this connection reads with from now on.
    const Session &session() const { return *m_session; }
    void setSession(const Session &session);

    /// Every row of a select.
    template<Row T, Storable... Values>
    std::vector<T> all(StatementFor<Values...> statement, const Values &...values)
    {
        std::vector<T> rows;
        auto &query = execute(statement.text(), {Stored<Values>::write(values)...}, columnsOf<T>());
        while (query.next())
            rows.push_back(readRow<T>(query, std::make_index_sequence<columnsOf<T>()>()));
        query.finish();
        return rows;
    }

    /// The first row of a select, if it has one.
    template<Row T, Storable... Values>
    std::optional<T> one(StatementFor<Values...> statement, const Values &...values)
    {
        std::optional<T> row;
        auto &query = execute(statement.text(), {Stored<Values>::write(values)...}, columnsOf<T>());
        if (query.next())
            row = readRow<T>(query, std::make_index_sequence<columnsOf<T>()>());
        query.finish();
        return row;
    }

    /// Carries out an insert, update or delete; returns how many rows it touched.
    template<Storable... Values>
    int run(StatementFor<Values...> statement, const Values &...values)
    {
        auto &query = execute(statement.text(), {Stored<Values>::write(values)...}, 0);
        const int rows = query.numRowsAffected();
        query.finish();
        return rows;
    }

    /// Inserts many rows with few statements (multi-row VALUES, 200 rows at a time).
    /// The head is the statement up to and including the word "values"; each row is a tuple.
    template<Storable... Values>
    void insertAll(const char *head, const std::vector<std::tuple<Values...>> &rows)
    {
        constexpr int columns = int(sizeof...(Values));
        QVariantList values;
        values.reserve(qsizetype(rows.size()) * columns);
        for (const auto &row : rows)
            std::apply(
                [&](const Values &...value) { (values.append(Stored<Values>::write(value)), ...); },
                row);
        executeBatch(head, values, columns);
    }

    /// For a connection that shows lists: a server keeps a plan that fits any value, and then reads
    /// everybody for the sake of a few; so it plans each time, for the values at hand.
    void planEachTime();

    void begin();
    void commit();
    void rollback() noexcept;

    /// For migrations and pragmas only: no values, nothing kept.
    void script(const QString &statement);

    /// SQLite: how often other connections have committed; a change means they wrote.
    qint64 foreignCommits();

    /// The driver's own database, for what Qt has no word for (backup, COPY, cancel).
    QSqlDatabase &native() { return m_database; }

private:
    void openFile(const Place &place, Missing missing);
    void openServer(const Place &place);
    void close();
    void installSessionFunctions();
    void bringSearchUpToDate();
    [[noreturn]] void refuse(const QSqlError &error, std::string_view statement) const;
    QSqlQuery &execute(std::string_view text, const QVariantList &values, size_t columns);
    void executeBatch(std::string_view head, const QVariantList &values, int columns);

    template<Row T, size_t... Index>
    static T readRow(const QSqlQuery &query, std::index_sequence<Index...>)
    {
        if constexpr (Storable<T>)
            return Stored<T>::read(query.value(0));
        else
            return T{ColumnAt<T, Index>(query.value(int(Index)))...};
    }

    std::unique_ptr<Session> m_session = std::make_unique<Session>();
    bool m_hasSearch = false;
    QSqlDatabase m_database;
    std::unordered_map<const char *, QSqlQuery> m_prepared;
};

/// A unit of work: everything since it began is undone unless commit() is reached.
class Transaction
{
public:
    explicit Transaction(Connection &connection) : m_connection(connection)
    {
        m_connection.begin();
    }
    ~Transaction()
    {
        if (!m_committed)
            m_connection.rollback();
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit()
    {
        m_connection.commit();
        m_committed = true;
    }

private:
    Connection &m_connection;
    bool m_committed = false;
};

} // namespace throughline::storage
