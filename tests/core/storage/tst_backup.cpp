#include "storage/backup.h"
#include "storage/databasefile.h"
#include "storage/migrations.h"
#include "storage/progress.h"
#include "storage/search.h"
#include "storage/store.h"
#include "storage/tablecopy.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

#include <QFileInfo>

using namespace throughline;
using namespace throughline::storage;
using namespace Qt::StringLiterals;
using tests::ScratchDatabase;
using tests::SmallCompany;

class tst_Backup : public QObject
{
    Q_OBJECT

private slots:
    void aBackupRestoresToTheSameCompany_data();
    void aBackupRestoresToTheSameCompany();
    void aRestoredCompanyIsAliveAgain_data() { tests::onEveryDatabase(); }
    void aRestoredCompanyIsAliveAgain();
    void aBackupIsItsOwnersAloneAndOneFile_data() { tests::onEveryDatabase(); }
    void aBackupIsItsOwnersAloneAndOneFile();
    void whatIsThereIsNotOverwritten_data() { tests::onEveryDatabase(); }
    void whatIsThereIsNotOverwritten();
    void aDamagedBackupIsNotRestored_data() { tests::onEveryDatabase(); }
    void aDamagedBackupIsNotRestored();
    void whatIsNoBackupIsRefusedByName();
    void aCancelledBackupLeavesTheOldOne();
    void aNameIsGivenToTheWholeOnly();

private:
    static void fill(const Place &place)
    {
        Connection db(place);
        SmallCompany::build(db);
        Transaction more(db);
        db.run("insert into unit (id, name, name_key) values (50, ?, 'x')",
            u"Ñandú \\ 'quoted' \t😀"_s);
        db.run("insert into setting (name, value) values ('empty', ''), ('like null', 'NULL')");
        db.run("insert into audit_event (at, action, subject_kind) values (?, 'opened', 'file')",
            QDateTime(QDate(2024, 2, 29), QTime(23, 59, 59, 7), Qt::UTC));
        more.commit();
    }

    static std::vector<TableSum> sums(const Place &place)
    {
        static const ScratchDatabase shapes(u"QPSQL"_s);
        Connection db(place), server(shapes.place());
        return sumTables(db, server);
    }

    /// A place with nothing in it yet.
    struct Empty
    {
        explicit Empty(const QString &driver) : scratch(driver), place(scratch.place())
        {
            if (!place.isPostgreSql())
                place.database += u".restored"_s;
        }
        ScratchDatabase scratch;
        Place place;
    };

    static QStringList filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files);
    }
};

void tst_Backup::aBackupRestoresToTheSameCompany_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("file to file") << u"QSQLITE"_s << u"QSQLITE"_s;
    QTest::newRow("file to server") << u"QSQLITE"_s << u"QPSQL"_s;
    QTest::newRow("server to file") << u"QPSQL"_s << u"QSQLITE"_s;
    QTest::newRow("server to server") << u"QPSQL"_s << u"QPSQL"_s;
}

void tst_Backup::aBackupRestoresToTheSameCompany()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const ScratchDatabase source(from);
    fill(source.place());
    QTemporaryDir folder;
    const QString file = folder.filePath(u"company.backup"_s);
    const auto saved = backup(source.place(), file, Existing::Refuse);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().reason + saved.error().detail));
    QCOMPARE(saved->schema, newestSchema());
    QCOMPARE(saved->people, 7);
    const Empty target(to);
    const auto restored = restore(file, target.place);
    QVERIFY2(
        restored, restored ? "" : qPrintable(restored.error().reason + restored.error().detail));
    QVERIFY(sums(target.place) == sums(source.place()));
    QVERIFY(Store::open(target.place, {}, Missing::Refuse));
}

void tst_Backup::aRestoredCompanyIsAliveAgain()
{
    QFETCH(QString, driver);
    const ScratchDatabase source(driver == u"QPSQL" ? u"QSQLITE"_s : u"QPSQL"_s);
    fill(source.place());
    QTemporaryDir folder;
    QVERIFY(backup(source.place(), folder.filePath(u"b"_s), Existing::Refuse));
    const Empty target(driver);
    QVERIFY(restore(folder.filePath(u"b"_s), target.place));
    Connection db(target.place);
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    QCOMPARE(search(db, u"tomas"_s, 5).size(), 1); // the index is there
    db.run("insert into person (name, name_key) values ('New', 'new')"); // and the counters
    QCOMPARE(*db.one<QString>("select key from person where name_key = 'new'"), u"P-000008"_s);
    try {
        db.run("delete from competency"); // and the rules
        QFAIL("a rule is gone");
    } catch (const StorageError &refusal) {
        QCOMPARE(refusal.error().reason, u"competency-retired-not-deleted"_s);
    }
    try {
        db.run("insert into employment (person_id, unit_id, started_on) values (999, 1, "
               "'2026-01-01')");
        QFAIL("a reference is not checked");
    } catch (const StorageError &refusal) {
        QCOMPARE(refusal.error().reason, u"still-referred-to"_s);
    }
}

void tst_Backup::aBackupIsItsOwnersAloneAndOneFile()
{
    QFETCH(QString, driver);
    const ScratchDatabase source(driver);
    fill(source.place());
    const auto store = Store::open(source.place()).value(); // somebody is working meanwhile
    QTemporaryDir folder;
    QVERIFY(backup(source.place(), folder.filePath(u"b"_s), Existing::Refuse));
    QCOMPARE(filesIn(folder.path()), QStringList{u"b"_s});
    QCOMPARE(QFileInfo(folder.filePath(u"b"_s)).permissions() & 0x0077, QFile::Permissions());
}

void tst_Backup::whatIsThereIsNotOverwritten()
{
    QFETCH(QString, driver);
    const ScratchDatabase source(driver);
    fill(source.place());
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    QVERIFY(backup(source.place(), file, Existing::Refuse));
    QCOMPARE(backup(source.place(), file, Existing::Refuse).error().reason, u"file-exists"_s);
    Connection(source.place()).run("insert into unit (name, name_key) values ('later', 'later')");
    QVERIFY(backup(source.place(), file, Existing::Replace));
    QCOMPARE(restore(file, source.place()).error().reason, u"restore-target-not-empty"_s);
    const Place onto{.database = file};
    QCOMPARE(backup(onto, file, Existing::Replace).error().reason, u"backup-onto-itself"_s);
    const Empty target(driver);
    QVERIFY(restore(file, target.place));
    QVERIFY(sums(target.place) == sums(source.place()));
    QCOMPARE(filesIn(folder.path()), QStringList{u"b"_s});
}

void tst_Backup::aDamagedBackupIsNotRestored()
{
    QFETCH(QString, driver);
    const ScratchDatabase source;
    fill(source.place());
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    QVERIFY(backup(source.place(), file, Existing::Refuse));
    QFile bytes(file);
    QVERIFY(bytes.open(QFile::ReadWrite));
    const QByteArray sound = bytes.readAll();
    const Empty target(driver);
    for (const qsizetype at :
        {qsizetype(120), sound.size() / 3, sound.size() / 2, sound.size() - 5000}) {
        QByteArray damaged = sound;
        damaged.replace(at, 4096, QByteArray(4096, '\xaa'));
        bytes.seek(0);
        bytes.write(damaged);
        bytes.flush();
        const auto restored = restore(file, target.place);
        QVERIFY(!restored);
        QVERIFY2(restored.error().reason == u"backup-damaged"
                || restored.error().reason == u"database-damaged",
            qPrintable(restored.error().reason));
        if (!target.place.isPostgreSql())
            QVERIFY(!QFile::exists(target.place.database));
        bytes.seek(0);
        QCOMPARE(bytes.readAll(), damaged); // it stays as it is
    }
    bytes.resize(sound.size() / 2);
    QVERIFY(!restore(file, target.place));
}

void tst_Backup::whatIsNoBackupIsRefusedByName()
{
    QTemporaryDir folder;
    const Place target{.database = folder.filePath(u"new"_s)};
    QCOMPARE(restore(folder.filePath(u"none"_s), target).error().reason, u"file-missing"_s);
    QFile text(folder.filePath(u"text"_s));
    QVERIFY(text.open(QFile::WriteOnly));
    text.write(QByteArray("not a backup ").repeated(1000));
    text.close();
    QCOMPARE(restore(text.fileName(), target).error().reason, u"not-a-database"_s);
    QCOMPARE(backup({.database = text.fileName()}, folder.filePath(u"b"_s), Existing::Refuse)
                 .error()
                 .reason,
        u"not-a-database"_s);
    QCOMPARE(filesIn(folder.path()), QStringList{u"text"_s});
    const ScratchDatabase source;
    QCOMPARE(
        backup(source.place(), folder.filePath(u"no/such/b"_s), Existing::Refuse).error().reason,
        u"folder-missing"_s);
}

void tst_Backup::aCancelledBackupLeavesTheOldOne()
{
    const ScratchDatabase source(u"QPSQL"_s);
    fill(source.place());
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b"_s);
    QVERIFY(backup(source.place(), file, Existing::Refuse));
    Progress progress;
    progress.cancel();
    const auto cancelled = backup(source.place(), file, Existing::Replace, &progress);
    QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
    QCOMPARE(filesIn(folder.path()), QStringList{u"b"_s});
    QVERIFY(restore(file, {.database = folder.filePath(u"restored"_s)}));
}

/// Somebody else at it stands for a disk that is too full to take the journal back: what was
/// written last is only there, so the file alone would be half a company.
void tst_Backup::aNameIsGivenToTheWholeOnly()
{
    const QTemporaryDir folder;
    const QString made = folder.filePath(u".made"_s), path = folder.filePath(u"company"_s);
    {
        Connection db({.database = made});
        migrate(db);
    }
    fill({.database = made});
    {
        Connection another({.database = made});
        QCOMPARE(giveName(made, path).error().reason, u"database-locked"_s);
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(QFileInfo::exists(made));
    }
    QVERIFY(giveName(made, path));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), {u"company"_s});
    Connection db({.database = path});
    QVERIFY(*db.one<qint64>("select count(*) from person") > 0);
}

QTEST_GUILESS_MAIN(tst_Backup)

#include "tst_backup.moc"
