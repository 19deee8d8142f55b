#include "app/program.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace throughline;
using namespace throughline::tests;
using namespace Qt::StringLiterals;

/// Places that a command must refuse: each with its own message, and as they were afterwards.
class tst_Places : public QObject
{
    Q_OBJECT

private slots:
    void aBadPlaceIsNamedAndLeftAlone_data();
    void aBadPlaceIsNamedAndLeftAlone();
    void aServerThatRefusesIsNamed_data();
    void aServerThatRefusesIsNamed();
    void anEmptyDatabaseHoldsNoCompany();
    void whatMayNotBeWrittenIsNamed_data();
    void whatMayNotBeWrittenIsNamed();
    void whatCanOnlyBeReadIsChecked();
    void aLockedCompanyIsNamedAndLeftAlone();
    void aPasswordIsNeverShown();
    void aCompanyIsChecked_data() { onEveryDatabase(); }
    void aCompanyIsChecked();
    void theReportIsJsonOnRequest();
    void anOlderFileSaysWhatBecameOfIt();
};

static void writeFile(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(contents);
}

/// A company in a file; the caller spoils it.
static void makeCompany(const QString &path)
{
    const ScratchDatabase scratch;
    {
        storage::Connection db(scratch.place());
        SmallCompany::build(db);
        db.script(u"pragma wal_checkpoint(truncate)"_s);
    }
    QVERIFY(QFile::copy(scratch.place().database, path));
}

static void makeNewer(const QString &path)
{
    makeCompany(path);
    storage::Connection db({.database = path});
    db.run("insert into schema_version (version, name, checksum) values (9999, '9999_future.sql', "
           "'x')");
}

static void makeDamaged(const QString &path)
{
    makeCompany(path);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(64 * 1024, '\xa5'));
}

static void makeForeign(const QString &path)
{
    storage::Connection db({.database = path});
    db.script(u"create table recipe (id integer primary key, dish text)"_s);
}

void tst_Places::aBadPlaceIsNamedAndLeftAlone_data()
{
    using Make = void (*)(const QString &);
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, Make make, const QString &words) {
        QTest::newRow(name) << make << words;
    };
    row(
        "missing", [](const QString &) {}, u"There is no file at"_s);
    row(
        "folder", [](const QString &path) { QDir().mkpath(path); },
        u"is a folder, not a company"_s);
    row(
        "empty", [](const QString &path) { writeFile(path, ""); }, u"This file is empty"_s);
    row(
        "text", [](const QString &path) { writeFile(path, "name,email\nRosa,r@example.org\n"); },
        u"it is not a database"_s);
    row("of another program", makeForeign, u"belongs to another program"_s);
    row("newer", makeNewer, u"made by a newer version"_s);
    row("damaged", makeDamaged, u"it is damaged"_s);
}

void tst_Places::aBadPlaceIsNamedAndLeftAlone()
{
    using Make = void (*)(const QString &);
    QFETCH(Make, make);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"company.throughline"_s);
    make(path);
    const QByteArray before = snapshotOf(path);

    const QString copy = folder.filePath(u"copy"_s);
    for (const QStringList &command :
        {QStringList{u"check"_s, path}, QStringList{u"backup"_s, path, u"--to"_s, copy}}) {
        const Outcome outcome = runProgram(command);
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.problems().size(), 1);
        QVERIFY2(outcome.err.startsWith(path + u": "_s), qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains(words), qPrintable(outcome.err));
        QCOMPARE(snapshotOf(path), before);
        QVERIFY(!QFileInfo::exists(copy));
    }
}

/// Whoever runs a script learns that an older program may not read the file any more.
void tst_Places::anOlderFileSaysWhatBecameOfIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"company.throughline"_s);
    makeCompany(path);
    {
        storage::Connection db({.database = path});
        db.script(u"drop view visible_draft"_s);
        db.script(u"drop table draft"_s);
        db.run("delete from schema_version where version = ?", storage::newestSchema());
    }
    const Outcome first = runProgram({u"check"_s, path, u"--json"_s});
    QCOMPARE(first.problems().size(), 1);
    QVERIFY2(first.err.startsWith(path + u": "_s), qPrintable(first.err));
    const QStringList copies = QDir(folder.path()).entryList({u"company.throughline.*"_s});
    QVERIFY2(copies.size() == 1 && first.err.contains(folder.filePath(copies.first())),
        qPrintable(first.err));
    QVERIFY(QJsonDocument::fromJson(first.out.toUtf8()).isObject());
    QCOMPARE(runProgram({u"check"_s, path, u"--json"_s}).err, QString());
}

void tst_Places::aServerThatRefusesIsNamed_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    storage::Place there = ScratchDatabase(u"QPSQL"_s).place(); // gone again
    QTest::newRow("no server") << u"postgresql://nobody@127.0.0.1:1/company"_s
                               << u"No server answers at nobody@127.0.0.1:1/company"_s;
    QTest::newRow("no database") << addressOf(there) << u"has no database of that name"_s;
    QTest::newRow("not encrypted")
        << addressOf(there) + u"?sslmode=verify-full"_s << u"would not be encrypted"_s;
    there.user = u"stranger"_s;
    QTest::newRow("no such user") << addressOf(there) << u"does not let this user in"_s;
    QTest::newRow("no such host") << u"postgresql://nobody@company.invalid/company"_s
                                  << u"There is no computer by the name"_s;
    QTest::newRow("no way to encrypt")
        << u"postgresql://nobody@127.0.0.1:1/company?sslmode=disable"_s << u"is neither a file"_s;
}

void tst_Places::aServerThatRefusesIsNamed()
{
    QFETCH(QString, address);
    QFETCH(QString, words);
    const Outcome outcome = runProgram({u"check"_s, address});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.problems().size(), 1);
    QVERIFY2(outcome.err.contains(words), qPrintable(outcome.err));
}

void tst_Places::anEmptyDatabaseHoldsNoCompany()
{
    const ScratchDatabase scratch(u"QPSQL"_s);
    {
        storage::Connection db(scratch.place());
        db.script(u"drop schema public cascade"_s);
        db.script(u"create schema public"_s);
    }
    const Outcome outcome = runProgram({u"check"_s, addressOf(scratch.place())});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(u"there is no company in it yet"), qPrintable(outcome.err));
}

void tst_Places::whatMayNotBeWrittenIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("a read-only file") << QStringList{u"import"_s, u"people"_s, u"people.csv"_s,
        u"--into"_s, u"readonly.throughline"_s}
                                      << u"is read-only"_s;
    QTest::newRow("a read-only folder") << QStringList{u"import"_s, u"people"_s, u"people.csv"_s,
        u"--into"_s, u"closed/company.throughline"_s}
                                        << u"Nothing can be written"_s;
    QTest::newRow("a backup into it") << QStringList{u"backup"_s, u"company.throughline"_s,
        u"--to"_s, u"closed/backup"_s} << u"Nothing can be written"_s;
    QTest::newRow("a backup onto a folder") << QStringList{u"backup"_s, u"company.throughline"_s,
        u"--to"_s, u"closed"_s} << u"is a folder"_s;
    QTest::newRow("a demo in it") << QStringList{u"demo"_s, u"closed/demo.throughline"_s,
        u"--people"_s, u"60"_s} << u"Nothing can be written"_s;
    QTest::newRow("a demo onto a folder")
        << QStringList{u"demo"_s, u"closed"_s, u"--people"_s, u"60"_s} << u"is a folder"_s;
    QTest::newRow("an export into it") << QStringList{u"export"_s, u"people"_s, u"--from"_s,
        u"company.throughline"_s, u"--to"_s, u"closed/people.csv"_s}
                                       << u"cannot be written"_s;
}

void tst_Places::whatMayNotBeWrittenIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    const QString closed = folder.filePath(u"closed"_s);
    QDir().mkpath(closed);
    for (const QString &name :
        {u"company.throughline"_s, u"readonly.throughline"_s, u"closed/company.throughline"_s})
        makeCompany(folder.filePath(name));
    writeFile(folder.filePath(u"people.csv"_s), "name,unit\nRosa Lind,Support\n");
    QFile::setPermissions(folder.filePath(u"readonly.throughline"_s), QFile::ReadOwner);
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner);
    for (QString &argument : arguments)
        if (argument.contains(u'.') || argument.startsWith(u"closed"))
            argument = folder.filePath(argument);
    const QByteArray before = snapshotOf(folder.path()) + snapshotOf(closed);
    const Outcome outcome = runProgramWithoutPrivileges(arguments);
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.problems().size(), 1);
    QVERIFY2(outcome.err.contains(words), qPrintable(outcome.err));
    QCOMPARE(snapshotOf(folder.path()) + snapshotOf(closed), before);
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// What an administrator does with a copy on a medium that cannot be written.
void tst_Places::whatCanOnlyBeReadIsChecked()
{
    const QTemporaryDir folder;
    const QString closed = folder.filePath(u"closed"_s);
    const QString path = closed + u"/company.throughline"_s;
    QDir().mkpath(closed);
    makeCompany(path);
    QFile::setPermissions(path, QFile::ReadOwner);
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner);
    const QByteArray before = snapshotOf(closed);
    for (const QStringList &arguments : {QStringList{u"check"_s, path},
             QStringList{u"export"_s, u"people"_s, u"--from"_s, path, u"--to"_s,
                 folder.filePath(u"people.csv"_s)},
             QStringList{u"backup"_s, path, u"--to"_s, folder.filePath(u"copy.throughline"_s)},
             QStringList{
                 u"restore"_s, path, u"--to"_s, folder.filePath(u"restored.throughline"_s)}}) {
        const Outcome outcome = runProgramWithoutPrivileges(arguments);
        QVERIFY2(outcome.code == 0, qPrintable(arguments.first() + u": "_s + outcome.err));
        QCOMPARE(outcome.err, QString());
    }
    QCOMPARE(snapshotOf(closed), before);
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void tst_Places::aLockedCompanyIsNamedAndLeftAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"company.throughline"_s);
    makeCompany(path);
    writeFile(folder.filePath(u"people.csv"_s), "name,unit\nRosa Lind,Support\n");
    storage::Connection other({.database = path});
    other.script(u"begin immediate"_s);
    const Outcome outcome = runProgram(
        {u"import"_s, u"people"_s, folder.filePath(u"people.csv"_s), u"--into"_s, path});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(u"Another program is writing"), qPrintable(outcome.err));
    QCOMPARE(runProgram({u"check"_s, path}).code, 0);
}

void tst_Places::aPasswordIsNeverShown()
{
    const Outcome outcome
        = runProgram({u"check"_s, u"postgresql://nobody:sesame@127.0.0.1:1/company"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(!outcome.err.contains(u"sesame"), qPrintable(outcome.err));
}

void tst_Places::aCompanyIsChecked()
{
    QFETCH(QString, driver);
    const ScratchDatabase scratch(driver);
    {
        storage::Connection db(scratch.place());
        SmallCompany::build(db);
    }
    const Outcome outcome = runProgram({u"check"_s, addressOf(scratch.place())});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains(u"core competency: 1 of 1 (100 %)"));
    QVERIFY(outcome.out.contains(u"P-000005  Marta Duarte"));
    QVERIFY(outcome.out.endsWith(u"Sound.\n"));
}

void tst_Places::theReportIsJsonOnRequest()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"company.throughline"_s);
    makeCompany(path);
    const Outcome outcome = runProgram({u"check"_s, path, u"--json"_s});
    QCOMPARE(outcome.code, 0);
    const QJsonObject report = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(report[u"sound"_s].toBool(), true);
    QCOMPARE(report[u"people"_s].toInt(), 6);
    QCOMPARE(report[u"core_coverage"_s][u"carrying"_s].toInt(), 1);
    QCOMPARE(report[u"counts"_s][u"line-differs"_s].toInt(), 1);
}

QTEST_GUILESS_MAIN(tst_Places)

#include "tst_places.moc"
