#include "storage/migrations.h"

#include "base/clock.h"
#include "storage/databasefile.h"
#include "storage/dialect.h"
#include "storage/storageerror.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace throughline::storage {

namespace {

/// One numbered step as this program carries it.
struct Step
{
    QString name;
    QByteArray text;
    QString checksum;
};

struct StoredStep
{
    int version;
    QString name;
    QString checksum;
};

/// While it stands, no other program migrates the same server's database. A file has no need of
/// it: its write lock is taken before the first step.
class ServerLock
{
public:
    explicit ServerLock(Connection &connection) : m_db(connection)
    {
        if (!m_db.isPostgreSql())
            return;
        m_db.script(u"set lock_timeout = '15s'"_s);
        m_db.script(u"select pg_advisory_lock(%1)"_s.arg(applicationId));
    }
    ~ServerLock()
    {
        if (!m_db.isPostgreSql())
            return;
        try {
            m_db.script(u"select pg_advisory_unlock(%1)"_s.arg(applicationId));
            m_db.script(u"set lock_timeout = 0"_s);
        } catch (const StorageError &) {
            // The connection is gone, and its lock with it.
        }
    }
    Q_DISABLE_COPY_MOVE(ServerLock)

private:
    Connection &m_db;
};

} // namespace

static std::vector<Step> readSteps()
{
    std::vector<Step> steps;
    for (const QFileInfo &info :
        QDir(u":/migrations"_s).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QFile::ReadOnly))
            throw StorageError(
                Error{Error::Kind::Broken, u"program-fault"_s, {}, file.errorString()});
        const QByteArray text = file.readAll();
        steps.push_back({info.fileName(), text,
            QString::fromLatin1(
                QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex())});
    }
    return steps;
}

static const std::vector<Step> &knownSteps()
{
    static const std::vector<Step> steps = readSteps();
    return steps;
}

int newestSchema()
{
    return int(knownSteps().size());
}

static bool hasVersions(Connection &db)
{
    if (db.isPostgreSql())
        return *db.one<bool>("select to_regclass('public.schema_version') is not null");
    return *db.one<bool>(
        "select exists (select 1 from sqlite_master where name = 'schema_version')");
}

static bool hasTables(Connection &db)
{
    if (db.isPostgreSql())
        return *db.one<bool>("select exists (select 1 from pg_tables where schemaname = 'public')");
    return *db.one<bool>("select exists (select 1 from sqlite_master)");
}

/// How many steps the database has taken. Throws when they are not this program's.
static int takenSteps(Connection &db, const std::vector<Step> &steps)
{
    if (!hasVersions(db)) {
        if (hasTables(db))
            throw StorageError(Error{Error::Kind::Unavailable,
                db.isPostgreSql() ? u"server-not-ours"_s : u"not-ours"_s,
                {db.native().databaseName()}});
        return 0;
    }
    const auto taken
        = db.all<StoredStep>("select version, name, checksum from schema_version order by version");
    if (!taken.empty() && taken.back().version > int(steps.size()))
        throw StorageError(Error{Error::Kind::Unavailable, u"database-newer"_s,
            {QString::number(taken.back().version), QString::number(steps.size())}});
    for (size_t i = 0; i < taken.size(); ++i)
        if (taken[i].version != int(i) + 1 || taken[i].checksum != steps[i].checksum)
            throw StorageError(
                Error{Error::Kind::Unavailable, u"migration-changed"_s, {taken[i].name}});
    return int(taken.size());
}

int schemaOf(Connection &connection)
{
    return takenSteps(connection, knownSteps());
}

bool isUnused(Connection &connection)
{
    return *connection.one<bool>(R"(
        select not exists (select 1 from person) and not exists (select 1 from competency)
           and not exists (select 1 from unit) and not exists (select 1 from audit_event))");
}

static void take(Connection &db, const Step &step, int version)
{
    for (const QString &statement : statementsOf(QString::fromUtf8(step.text), db.isPostgreSql()))
        db.script(statement);
    db.run("insert into schema_version (version, name, checksum) values (?, ?, ?)", version,
        step.name, step.checksum);
}

static void takeAll(Connection &db, const std::vector<Step> &steps)
{
    db.script(u"create table if not exists schema_version (version integer primary key, "
              u"name text not null, checksum text not null)"_s);
    // Asked again: somebody else may have been faster while this one waited for the lock.
    for (int version = takenSteps(db, steps); version < int(steps.size()); ++version)
        take(db, steps[size_t(version)], version + 1);
    if (!db.isPostgreSql())
        markAsOurs(db);
}

void migrateWithin(Connection &server)
{
    server.script(u"set local lock_timeout = '15s'"_s);
    server.script(u"select pg_advisory_xact_lock(%1)"_s.arg(applicationId));
    server.script(u"set local lock_timeout = 0"_s);
    takeAll(server, knownSteps());
}

/// The copy of an older file, beside it: "company.throughline.version-8.20261122-071500-123".
static QString keepCopy(Connection &db, int version)
{
    const QString copy = u"%1.version-%2.%3"_s.arg(db.native().databaseName(),
        QString::number(version), Clock::now().toString(u"yyyyMMdd-HHmmss-zzz"_s));
    copyFile(db, copy);
    return copy;
}

Migration migrate(Connection &connection, Missing missing)
{
    const std::vector<Step> &steps = knownSteps();
    const ServerLock lock(connection);
    Migration migration{takenSteps(connection, steps), int(steps.size()), {}};
    if (migration.from == migration.to)
        return migration;
    if (migration.from == 0 && missing == Missing::Refuse)
        throw StorageError(Error{Error::Kind::NotFound,
            connection.isPostgreSql() ? u"database-empty"_s : u"file-missing"_s,
            {connection.native().databaseName()}});
    if (migration.from > 0 && !connection.isPostgreSql())
        migration.copy = keepCopy(connection, migration.from);
    Transaction all(connection);
    takeAll(connection, steps);
    all.commit();
    return migration;
}

} // namespace throughline::storage
