#include "support/scratchdatabase.h"

#include <QUuid>

namespace throughline::tests {

using storage::Connection;
using storage::Place;

void onEveryDatabase()
{
    QTest::addColumn<QString>("driver");
    QTest::newRow("sqlite") << u"QSQLITE"_s;
    if (!qEnvironmentVariableIsSet("THROUGHLINE_TEST_SQLITE_ONLY"))
        QTest::newRow("postgresql") << u"QPSQL"_s;
}

/// A database on the server that the test run started; without one every test of it fails.
static Place onServer(const QString &database)
{
    if (!qEnvironmentVariableIsSet("THROUGHLINE_TEST_PGHOST"))
        qFatal("no PostgreSQL to test on: start the tests with tests/run");
    return {.driver = u"QPSQL"_s,
        .database = database,
        .host = qEnvironmentVariable("THROUGHLINE_TEST_PGHOST"),
        .port = qEnvironmentVariableIntValue("THROUGHLINE_TEST_PGPORT"),
        .user = u"throughline"_s,
        .password = {}};
}

static QString uniqueName(const QString &prefix)
{
    return prefix + QUuid::createUuid().toString(QUuid::Id128);
}

static bool isThere(Connection &server, const QString &database)
{
    return *server.one<bool>(
        "select exists (select 1 from pg_database where datname = ?)", database);
}

static void makeMigrated(Connection &server, const QString &database)
{
    const QString made = uniqueName(u"making_"_s);
    server.script(u"create database "_s + made);
    {
        Connection connection(onServer(made));
        storage::migrate(connection);
    }
    server.script(u"alter database %1 rename to %2"_s.arg(made, database));
}

/// Migrating takes longer than most tests, so each program does it once per system and copies; on a
/// server that was started for one run of the tests, the first program does it for all.
struct Templates
{
    QTemporaryDir folder;
    QString file;
    QString database;
    bool isOwn = true; ///< made by this program alone

    const QString &migratedFile()
    {
        if (file.isEmpty()) {
            file = folder.filePath(u"template.throughline"_s);
            Connection connection({.database = file});
            storage::migrate(connection);
        }
        return file;
    }

    const QString &migratedDatabase()
    {
        if (!database.isEmpty())
            return database;
        const QString shared = qEnvironmentVariable("THROUGHLINE_TEST_TEMPLATE");
        isOwn = shared.isEmpty();
        database = isOwn ? uniqueName(u"template_"_s) : shared;
        Connection server(onServer(u"postgres"_s));
        server.script(u"select pg_advisory_lock(20251122)"_s); // goes with the connection
        if (!isThere(server, database))
            makeMigrated(server, database);
        return database;
    }

    /// While the application still stands: without it no driver can be loaded any more.
    void drop()
    {
        if (isOwn && !database.isEmpty())
            Connection(onServer(u"postgres"_s)).script(u"drop database "_s + database);
        database.clear();
    }
};

static Templates &templates()
{
    static Templates made;
    static const bool registered = [] {
        qAddPostRoutine([] { templates().drop(); });
        return true;
    }();
    Q_UNUSED(registered)
    return made;
}

ScratchDatabase::ScratchDatabase(const QString &driver)
{
    if (driver == u"QSQLITE") {
        m_place.database = m_folder.filePath(u"scratch.throughline"_s);
        QFile::copy(templates().migratedFile(), m_place.database);
        return;
    }
    m_place = onServer(uniqueName(u"scratch_"_s));
    const QString command = u"create database %1 template %2 strategy file_copy"_s.arg(
        m_place.database, templates().migratedDatabase());
    Connection(onServer(u"postgres"_s)).script(command);
}

ScratchDatabase::~ScratchDatabase()
{
    if (m_place.isPostgreSql())
        Connection(onServer(u"postgres"_s))
            .script(u"drop database %1 with (force)"_s.arg(m_place.database));
}

} // namespace throughline::tests
