#include "storage/store.h"
#include "support/scratchdatabase.h"

#include <QFileInfo>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace throughline;
using namespace throughline::storage;
using namespace Qt::StringLiterals;

/// Whatever is handed to the program as its file: a named refusal, and the file as it was.
class tst_Opening : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoFileOfOursIsRefusedByName_data();
    void whatIsNoFileOfOursIsRefusedByName();
    void aDamagedFileIsRefusedByName();
    void aMissingFileIsMadeOnlyWhenAsked();
    void anEmptyFileIsANewOne();
    void aNewFileIsItsOwnersAlone();
    void whatMayNotBeWrittenIsRefusedByName();
    void whatCanOnlyBeReadIsLookedAt_data();
    void whatCanOnlyBeReadIsLookedAt();
    void aLockedFileIsRefusedByName();
    void aFullDiskLeavesNothingHalfDone();
    void anEmptyServerDatabaseIsFilledOnlyWhenAsked();
    void aServerDatabaseOfOthersIsRefused();

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }

    static void runRaw(const QString &path, const char *sql)
    {
        sqlite3 *db = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &db), SQLITE_OK);
        QCOMPARE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
    }

    static Error refusal(const QString &path, Missing missing = Missing::Create)
    {
        const auto store = Store::open({.database = path}, {}, missing);
        return store ? Error{Error::Kind::Broken, u"it was opened"_s} : store.error();
    }
};

/// Root may write everything; the tests that mean somebody else stand back for a moment.
class AsNobody
{
public:
    AsNobody() : m_wasRoot(geteuid() == 0)
    {
        if (m_wasRoot)
            m_wasRoot = setresgid(65534, 65534, 0) == 0 && setresuid(65534, 65534, 0) == 0;
    }
    ~AsNobody()
    {
        if (m_wasRoot && (setresuid(0, 0, 0) != 0 || setresgid(0, 0, 0) != 0))
            qFatal("could not become root again");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    bool m_wasRoot;
};

void tst_Opening::whatIsNoFileOfOursIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("text") << QByteArray("Dear diary, ").repeated(500) << u"not-a-database"_s;
    QTest::newRow("a short text") << QByteArray("hello") << u"not-a-database"_s;
    QTest::newRow("a PDF") << "%PDF-1.7\n" + QByteArray(8000, '\0') << u"not-a-database"_s;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << u"not-a-database"_s;
    QTemporaryDir folder;
    const QString other = folder.filePath(u"other.db"_s);
    runRaw(other, "create table bookmark (url text)");
    QTest::newRow("another program's database") << contents(other) << u"not-ours"_s;
    runRaw(other, "pragma application_id = 252006674");
    QTest::newRow("another application's id") << contents(other) << u"not-ours"_s;
}

void tst_Opening::whatIsNoFileOfOursIsRefusedByName()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.throughline"_s);
    put(path, bytes);
    const Error error = refusal(path);
    QCOMPARE(error.reason, reason);
    QCOMPARE(error.kind, Error::Kind::Unavailable);
    QCOMPARE(error.arguments, QStringList{path});
    QCOMPARE(contents(path), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"x.throughline"_s});
}

void tst_Opening::aDamagedFileIsRefusedByName()
{
    const tests::ScratchDatabase scratch;
    const QByteArray sound = contents(scratch.place().database);
    QByteArray torn = sound;
    torn.replace(100, 3900, QByteArray(3900, '\xee')); // the list of its tables
    QByteArray cut = sound.left(sound.size() / 2);
    QTemporaryDir folder;
    for (const QByteArray &damaged : {torn, cut}) {
        const QString path = folder.filePath(u"damaged.throughline"_s);
        put(path, damaged);
        QCOMPARE(refusal(path).reason, u"database-damaged"_s);
        QCOMPARE(contents(path), damaged);
    }
}

void tst_Opening::aMissingFileIsMadeOnlyWhenAsked()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"new.throughline"_s);
    const Error error = refusal(path, Missing::Refuse);
    QCOMPARE(error.reason, u"file-missing"_s);
    QCOMPARE(error.kind, Error::Kind::NotFound);
    QVERIFY(!QFile::exists(path));
    QVERIFY(Store::open({.database = path}));
    QVERIFY(Store::open({.database = path}, {}, Missing::Refuse));
    QCOMPARE(refusal(folder.filePath(u"no/such/new.throughline"_s)).reason, u"folder-missing"_s);
    QCOMPARE(refusal(folder.path()).reason, u"file-is-folder"_s);
}

void tst_Opening::anEmptyFileIsANewOne()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"empty.throughline"_s);
    put(path, {});
    QCOMPARE(refusal(path, Missing::Refuse).reason, u"file-missing"_s);
    QCOMPARE(QFileInfo(path).size(), 0);
    const auto store = Store::open({.database = path});
    QVERIFY(store);
    QCOMPARE((*store)->migration().from, 0);
    QCOMPARE((*store)->migration().copy, QString());
}

void tst_Opening::aNewFileIsItsOwnersAlone()
{
    QTemporaryDir folder;
    const mode_t before = umask(0);
    const auto store = Store::open({.database = folder.filePath(u"new.throughline"_s)});
    umask(before);
    QVERIFY(store);
    QVERIFY((*store)
                ->write([](Connection &db) {
                    return db.run("insert into unit (name, name_key) values ('a', 'a')");
                })
                .wait());
    const auto files = QDir(folder.path()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo &file : files) {
        struct stat status;
        QCOMPARE(stat(qPrintable(file.filePath()), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
    }
}

void tst_Opening::whatMayNotBeWrittenIsRefusedByName()
{
    const tests::ScratchDatabase scratch;
    const QString path = scratch.place().database;
    const QString folder = QFileInfo(path).absolutePath();
    QCOMPARE(chmod(qPrintable(folder), 0777), 0);
    QCOMPARE(chmod(qPrintable(path), 0444), 0);
    {
        const AsNobody nobody;
        QCOMPARE(refusal(path).reason, u"file-read-only"_s);
    }
    QCOMPARE(chmod(qPrintable(path), 0666), 0);
    QCOMPARE(chmod(qPrintable(folder), 0555), 0);
    {
        const AsNobody nobody;
        QCOMPARE(refusal(path).reason, u"folder-read-only"_s);
        QCOMPARE(refusal(folder + u"/new.throughline"_s).reason, u"folder-read-only"_s);
    }
    QCOMPARE(chmod(qPrintable(path), 0), 0);
    QCOMPARE(chmod(qPrintable(folder), 0777), 0);
    {
        const AsNobody nobody;
        QCOMPARE(refusal(path).reason, u"file-unreadable"_s);
    }
}

void tst_Opening::whatCanOnlyBeReadIsLookedAt_data()
{
    QTest::addColumn<QStringList>("endings"); // of the files that lie there
    QTest::newRow("closed") << QStringList{u""_s};
    QTest::newRow("left open") << QStringList{u""_s, u"-wal"_s, u"-shm"_s};
    QTest::newRow("without the journal's index") << QStringList{u""_s, u"-wal"_s};
}

/// A check or an export of a file on a medium that cannot be written: what was committed last is
/// there, what waits in a journal too, and nothing is left beside it.
void tst_Opening::whatCanOnlyBeReadIsLookedAt()
{
    QFETCH(QStringList, endings);
    const tests::ScratchDatabase scratch;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.throughline"_s);
    {
        Connection db(scratch.place());
        db.script(u"pragma wal_autocheckpoint = 0"_s);
        if (endings.size() == 1)
            db.script(u"pragma wal_checkpoint(truncate)"_s);
        else
            db.script(u"insert into person (key, name, name_key) values ('P-1', 'Ana', 'ana')"_s);
        for (const QString &ending : endings) {
            QVERIFY(QFile::copy(scratch.place().database + ending, path + ending));
            QCOMPARE(chmod(qPrintable(path + ending), 0444), 0);
        }
    }
    QCOMPARE(chmod(qPrintable(folder.path()), 0555), 0);
    {
        const AsNobody nobody;
        const auto store = Store::openToRead({.database = path}, {});
        QVERIFY2(store, store ? "" : qPrintable(store.error().reason));
        QCOMPARE((*store)->place().database, path);
        const auto people
            = (*store)
                  ->read([](Connection &db) { return *db.one<int>("select count(*) from person"); })
                  .wait();
        QCOMPARE(*people, endings.size() == 1 ? 0 : 1);
    }
    QCOMPARE(chmod(qPrintable(folder.path()), 0700), 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), endings.size());
}

void tst_Opening::aLockedFileIsRefusedByName()
{
    const tests::ScratchDatabase scratch;
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(scratch.place().database.toUtf8().constData(), &other), SQLITE_OK);
    QCOMPARE(
        sqlite3_exec(other, "pragma locking_mode = exclusive; begin exclusive; create table x (y)",
            nullptr, nullptr, nullptr),
        SQLITE_OK);
    const Error error = refusal(scratch.place().database);
    QCOMPARE(error.reason, u"database-locked"_s);
    QCOMPARE(error.kind, Error::Kind::Busy);
    sqlite3_close(other);
    QVERIFY(Store::open(scratch.place()));
}

void tst_Opening::aFullDiskLeavesNothingHalfDone()
{
    QTemporaryDir folder;
    Connection db({.database = folder.filePath(u"full.throughline"_s)});
    db.script(u"pragma max_page_count = 30"_s);
    try {
        migrate(db);
        QFAIL("it fitted");
    } catch (const StorageError &failure) {
        QCOMPARE(failure.error().reason, u"disk-full"_s);
    }
    QCOMPARE(*db.one<int>("select count(*) from sqlite_master"), 0);
    db.script(u"pragma max_page_count = 100000"_s);
    QCOMPARE(migrate(db).to, newestSchema());
}

void tst_Opening::anEmptyServerDatabaseIsFilledOnlyWhenAsked()
{
    const tests::ScratchDatabase scratch(u"QPSQL"_s);
    {
        Connection db(scratch.place());
        db.script(u"drop schema public cascade"_s);
        db.script(u"create schema public"_s);
    }
    const auto refused = Store::open(scratch.place(), {}, Missing::Refuse);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"database-empty"_s);
    QVERIFY(Store::open(scratch.place()));
}

void tst_Opening::aServerDatabaseOfOthersIsRefused()
{
    const tests::ScratchDatabase scratch(u"QPSQL"_s);
    Connection(scratch.place()).script(u"drop table schema_version"_s);
    const auto refused = Store::open(scratch.place());
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"server-not-ours"_s);
}

QTEST_GUILESS_MAIN(tst_Opening)

#include "tst_opening.moc"
