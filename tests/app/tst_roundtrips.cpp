#include "app/program.h"
#include "support/scratchdatabase.h"

#include <QTemporaryDir>

using namespace throughline;
using namespace throughline::tests;
using namespace Qt::StringLiterals;

/// What leaves a company comes back as it was: through exports and imports, and through backups
/// between a file and a server.
class tst_RoundTrips : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSameSeedExportsTheSameBytes_data() { onEveryDatabase(); }
    void theSameSeedExportsTheSameBytes();
    void anotherSeedIsAnotherCompany();
    void exportAndImportGoRoundToTheByte_data();
    void exportAndImportGoRoundToTheByte();
    void whatIsThereAlreadyStaysAsItIs_data() { onEveryDatabase(); }
    void whatIsThereAlreadyStaysAsItIs();
    void aBackupMovesBetweenFileAndServer();
    void aDemoIsNeverMadeOverACompany_data() { onEveryDatabase(); }
    void aDemoIsNeverMadeOverACompany();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray exported(
        const QString &kind, const QString &place, const QString &ending = u"csv"_s);
    void expectDone(const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_demo = path(u"demo.throughline"_s);
};

static const QStringList kinds{
    u"people"_s, u"jobs"_s, u"candidates"_s, u"scorecards"_s, u"positions"_s};

void tst_RoundTrips::expectDone(const QStringList &arguments)
{
    const Outcome outcome = runProgram(arguments);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
}

QByteArray tst_RoundTrips::exported(
    const QString &kind, const QString &place, const QString &ending)
{
    const QString file = path(u"exported."_s + ending);
    expectDone({u"export"_s, kind, u"--from"_s, place, u"--to"_s, file});
    QFile contents(file);
    return contents.open(QFile::ReadOnly) ? contents.readAll() : QByteArray();
}

void tst_RoundTrips::initTestCase()
{
    expectDone({u"demo"_s, m_demo, u"--people"_s, u"60"_s, u"--seed"_s, u"7"_s});
}

void tst_RoundTrips::theSameSeedExportsTheSameBytes()
{
    QFETCH(QString, driver);
    const ScratchDatabase scratch(driver);
    const QString again = scratch.place().isPostgreSql() ? addressOf(scratch.place())
                                                         : path(u"again.throughline"_s);
    expectDone({u"demo"_s, again, u"--people"_s, u"60"_s, u"--seed"_s, u"7"_s});
    for (const QString &kind : kinds) {
        const QByteArray first = exported(kind, m_demo);
        QVERIFY(first.size() > 1000);
        QVERIFY2(exported(kind, again) == first, qPrintable(kind));
    }
}

void tst_RoundTrips::anotherSeedIsAnotherCompany()
{
    const QString other = path(u"other.throughline"_s);
    expectDone({u"demo"_s, other, u"--people"_s, u"60"_s, u"--seed"_s, u"8"_s});
    for (const QString &kind : {u"people"_s, u"candidates"_s, u"scorecards"_s})
        QVERIFY2(exported(kind, other) != exported(kind, m_demo), qPrintable(kind));
}

void tst_RoundTrips::exportAndImportGoRoundToTheByte_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("ending");
    QTest::newRow("csv into a file") << u"QSQLITE"_s << u"csv"_s;
    QTest::newRow("json into a file") << u"QSQLITE"_s << u"json"_s;
    QTest::newRow("csv into a server") << u"QPSQL"_s << u"csv"_s;
}

void tst_RoundTrips::exportAndImportGoRoundToTheByte()
{
    QFETCH(QString, driver);
    QFETCH(QString, ending);
    const ScratchDatabase scratch(driver);
    const QString copy
        = scratch.place().isPostgreSql() ? addressOf(scratch.place()) : path(u"copy-"_s + ending);
    for (const QString &kind : {u"people"_s, u"jobs"_s}) {
        const QByteArray first = exported(kind, m_demo, ending);
        expectDone({u"import"_s, kind, path(u"exported."_s + ending), u"--into"_s, copy});
        QVERIFY2(exported(kind, copy, ending) == first, qPrintable(kind));
    }
}

void tst_RoundTrips::whatIsThereAlreadyStaysAsItIs()
{
    QFETCH(QString, driver);
    const ScratchDatabase scratch(driver);
    QString place = m_demo;
    if (scratch.place().isPostgreSql()) {
        place = addressOf(scratch.place());
        expectDone({u"demo"_s, place, u"--people"_s, u"60"_s, u"--seed"_s, u"7"_s});
    }
    for (const QString &kind : {u"people"_s, u"jobs"_s, u"candidates"_s}) {
        const QByteArray before = exported(kind, place);
        for (const QString &rehearsal : {u"--dry-run"_s, QString()}) {
            QStringList arguments{u"import"_s, kind, path(u"exported.csv"_s), u"--into"_s, place};
            if (!rehearsal.isEmpty())
                arguments << rehearsal;
            const Outcome outcome = runProgram(arguments);
            QCOMPARE(outcome.code, 0);
            QVERIFY2(outcome.out.contains(rehearsal.isEmpty() ? u"Added 0, changed 0"_s
                                                              : u"Would add 0, change 0"_s),
                qPrintable(outcome.out));
        }
        QVERIFY2(exported(kind, place) == before, qPrintable(kind));
    }
}

void tst_RoundTrips::aBackupMovesBetweenFileAndServer()
{
    const ScratchDatabase scratch(u"QPSQL"_s);
    const QString server = addressOf(scratch.place()), back = path(u"back.throughline"_s);
    const QString first = path(u"first.backup"_s), second = path(u"second.backup"_s);
    expectDone({u"backup"_s, m_demo, u"--to"_s, first});
    expectDone({u"restore"_s, first, u"--to"_s, server});
    QCOMPARE(runProgram({u"restore"_s, first, u"--to"_s, server}).code, 1);
    expectDone({u"backup"_s, server, u"--to"_s, second});
    QCOMPARE(runProgram({u"backup"_s, server, u"--to"_s, second}).code, 1);
    expectDone({u"restore"_s, second, u"--to"_s, back});
    QCOMPARE(runProgram({u"restore"_s, second, u"--to"_s, back}).code, 1);
    for (const QString &place : {server, back}) {
        QCOMPARE(runProgram({u"check"_s, place}).out, runProgram({u"check"_s, m_demo}).out);
        for (const QString &kind : kinds)
            QVERIFY2(exported(kind, place) == exported(kind, m_demo), qPrintable(kind));
    }
}

void tst_RoundTrips::aDemoIsNeverMadeOverACompany()
{
    QFETCH(QString, driver);
    const ScratchDatabase scratch(driver);
    const QString place = addressOf(scratch.place());
    if (scratch.place().isPostgreSql())
        expectDone({u"demo"_s, place, u"--people"_s, u"60"_s});
    const Outcome refused = runProgram({u"demo"_s, place, u"--people"_s, u"60"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(u"There is already a"), qPrintable(refused.err));
}

QTEST_GUILESS_MAIN(tst_RoundTrips)

#include "tst_roundtrips.moc"
