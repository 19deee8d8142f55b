#include "storage/connection.h"

#include "storage/databasefile.h"
#include "storage/manyrows.h"
#include "storage/server.h"
#include "storage/serverinsert.h"
#include "storage/storageerror.h"

#include <QSqlRecord>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace throughline::storage {

Connection::Connection(const Place &place, Missing missing)
    : m_database(
        QSqlDatabase::addDatabase(place.driver, QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
    m_database.setDatabaseName(place.database);
    m_database.setHostName(place.host);
    m_database.setPort(place.port);
    m_database.setUserName(place.user);
    m_database.setPassword(place.password);
    m_database.setConnectOptions(
        isPostgreSql() ? connectOptionsOf(place) : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    try {
        isPostgreSql() ? openServer(place) : openFile(place, missing);
    } catch (const StorageError &) {
        close();
        throw;
    }
}

void Connection::openServer(const Place &place)
{
    if (place.encryption == Encryption::Optional && !place.isLocal())
        throw StorageError(
            Error{Error::Kind::Unavailable, u"server-not-encrypted"_s, {place.display()}});
    if (!m_database.open())
        throw StorageError(refusalOf(place, m_database.lastError().text()));
    script(u"set client_min_messages = warning"_s);
    script(u"set timezone = 'UTC'"_s);
    script(u"set jit = off"_s); // to compile one of our statements takes longer than it saves
    // A rule of visibility is a few tables by itself: with the usual 8 a server joins those of the
    // rules before it looks at what was asked for.
    script(u"set join_collapse_limit = 10"_s);
    script(u"set from_collapse_limit = 10"_s);
}

/// What is not a database shows only at the first statement; that one changes nothing, so that a
/// file which is not ours stays as it was.
void Connection::openFile(const Place &place, Missing missing)
{
    prepareFile(place.database, missing);
    if (!m_database.open())
        throw StorageError(Error{Error::Kind::Unavailable, u"file-unreadable"_s, {place.database},
            m_database.lastError().text()});
    installSessionFunctions();
    expectOurs(*this);
    script(u"pragma trusted_schema = off"_s);
    script(u"pragma cell_size_check = on"_s);
    script(u"pragma foreign_keys = on"_s);
    script(u"pragma journal_mode = wal"_s);
    script(u"pragma synchronous = full"_s);
    script(u"pragma cache_size = -65536"_s);
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    const QString name = m_database.connectionName();
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

/// A server that is gone has no error code of its own, and the driver notices only by failing.
void Connection::refuse(const QSqlError &error, std::string_view statement) const
{
    const bool isGone = isPostgreSql()
        && (!m_database.isOpen()
            || (error.nativeErrorCode().isEmpty() && !error.databaseText().isEmpty()));
    if (isGone)
        throw StorageError(
            Error{Error::Kind::Unavailable, u"server-lost"_s, {}, error.databaseText()});
    StorageError failure(error, statement);
    const Error &known = failure.error();
    if (isPostgreSql() || known.kind != Error::Kind::Unavailable)
        throw failure;
    throw StorageError(Error{known.kind, known.reason, {m_database.databaseName()}, known.detail});
}

QSqlQuery &Connection::execute(std::string_view text, const QVariantList &values, size_t columns)
{
    // A statement's text is a string literal, so its address stands for it.
    auto prepared = m_prepared.find(text.data());
    if (prepared == m_prepared.end()) {
        QSqlQuery fresh(m_database);
        fresh.setForwardOnly(!isPostgreSql());
        if (!fresh.prepare(QString::fromUtf8(text.data(), qsizetype(text.size()))))
            refuse(fresh.lastError(), text);
        prepared = m_prepared.emplace(text.data(), std::move(fresh)).first;
    }
    QSqlQuery &query = prepared->second;
    expectText(values);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        refuse(query.lastError(), text);
    Q_ASSERT_X(columns == 0 || size_t(query.record().count()) == columns, text.data(),
        "columns do not fit the row");
    return query;
}

void Connection::executeBatch(std::string_view head, const QVariantList &values, int columns)
{
    expectText(values);
    if (isPostgreSql()) {
        if (const auto error = insertOnServer(m_database, head, values, columns); error.isValid())
            refuse(error, head);
        return;
    }
    constexpr qsizetype batchRows = 200;
    const QString row = u"(?"_s + u", ?"_s.repeated(columns - 1) + u')';
    QSqlQuery query(m_database);
    qsizetype prepared = 0;
    for (qsizetype first = 0; first < values.size(); first += batchRows * columns) {
        const qsizetype rows = std::min(batchRows, (values.size() - first) / columns);
        if (rows != prepared) {
            const QString text = QString::fromUtf8(head.data(), qsizetype(head.size())) + u' ' + row
                + (u", "_s + row).repeated(rows - 1);
            if (!query.prepare(text))
                refuse(query.lastError(), head);
            prepared = rows;
        }
        for (qsizetype i = 0; i < rows * columns; ++i)
            query.bindValue(int(i), values[first + i]);
        if (!query.exec())
            refuse(query.lastError(), head);
        query.finish();
    }
}

qint64 Connection::foreignCommits()
{
    return isPostgreSql() ? 0 : *one<qint64>("pragma data_version");
}

void Connection::planEachTime()
{
    if (isPostgreSql())
        script(u"set plan_cache_mode = force_custom_plan"_s);
}

void Connection::begin()
{
    // SQLite: taking the write lock at once waits for it; a read that turns into a write fails.
    script(isPostgreSql() ? u"begin"_s : u"begin immediate"_s);
}

void Connection::bringSearchUpToDate()
{
    if (isPostgreSql())
        return;
    if (!m_hasSearch)
        m_hasSearch
            = one<bool>("select count(*) > 0 from sqlite_master where name = 'search_change'")
                  .value();
    if (!m_hasSearch || !*one<bool>("select exists (select 1 from search_change)"))
        return;
    run("delete from search_words where rowid in (select document from search_change)");
    run(R"(
        insert into search_words (rowid, words)
        select c.document, e.words
          from search_change c
          join search_entry e on e.kind = c.kind and e.subject_id = c.subject_id)");
    run("delete from search_change");
}

void Connection::commit()
{
    bringSearchUpToDate();
    script(u"commit"_s);
}

void Connection::rollback() noexcept
{
    // Even this can be interrupted, and nothing may stay open.
    QSqlQuery query(m_database);
    if (!query.exec(u"rollback"_s))
        query.exec(u"rollback"_s);
}

void Connection::script(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        refuse(query.lastError(), statement.toStdString());
}

} // namespace throughline::storage
