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
    void aServerThatDoesNotAnswerIsNamed();
    void aPasswordIsNeverShown();
    void aCompanyIsChecked_data() { onEveryDatabase(); }
    void aCompanyIsChecked();
    void theReportIsJsonOnRequest();

private:
    QString addressOf(const storage::Place &place) const;
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

    const Outcome outcome = runProgram({u"check"_s, path});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.problems().size(), 1);
    QVERIFY2(outcome.err.startsWith(path + u": "_s), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(words), qPrintable(outcome.err));
    QCOMPARE(snapshotOf(path), before);
}

void tst_Places::aServerThatDoesNotAnswerIsNamed()
{
    const Outcome outcome = runProgram({u"check"_s, u"postgresql://nobody@127.0.0.1:1/company"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(u"No server answers at nobody@127.0.0.1:1/company"),
        qPrintable(outcome.err));
}

void tst_Places::aPasswordIsNeverShown()
{
    const Outcome outcome
        = runProgram({u"check"_s, u"postgresql://nobody:sesame@127.0.0.1:1/company"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(!outcome.err.contains(u"sesame"), qPrintable(outcome.err));
}

QString tst_Places::addressOf(const storage::Place &place) const
{
    if (!place.isPostgreSql())
        return place.database;
    return u"postgresql://%1@%2:%3/%4"_s.arg(
        place.user, place.host, QString::number(place.port), place.database);
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
