#include "app/program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace throughline::tests;
using namespace Qt::StringLiterals;

/// The commands of administrators and scripts, one after the other on a demo company.
class tst_Commands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aDemoIsNeverMadeOverAFile();
    void exportAndImportGoRoundToTheByte_data();
    void exportAndImportGoRoundToTheByte();
    void aRefusedImportLeavesNothingBehind();
    void aRehearsalChangesNothing();
    void aBackupComesBackAndOverwritesNothing();
    void papersArePrintedByKey();
    void theTourLeavesScreensAndPapers();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_demo = path(u"demo.throughline"_s);
};

static QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_Commands::initTestCase()
{
    const Outcome made = runProgram({u"demo"_s, m_demo, u"--people"_s, u"60"_s});
    QCOMPARE(made.err, QString());
    QCOMPARE(made.code, 0);
    QCOMPARE(
        QFile::permissions(m_demo) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void tst_Commands::aDemoIsNeverMadeOverAFile()
{
    const QByteArray before = snapshotOf(m_folder.path());
    const Outcome refused = runProgram({u"demo"_s, m_demo, u"--people"_s, u"60"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(u"There is already a file at"), qPrintable(refused.err));
    QCOMPARE(snapshotOf(m_folder.path()), before);
}

void tst_Commands::exportAndImportGoRoundToTheByte_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("people") << u"people"_s;
    QTest::newRow("jobs") << u"jobs"_s;
}

void tst_Commands::exportAndImportGoRoundToTheByte()
{
    QFETCH(QString, kind);
    const QString first = path(kind + u"-1.csv"_s), second = path(kind + u"-2.csv"_s);
    const QString copy = path(kind + u".throughline"_s);
    QCOMPARE(runProgram({u"export"_s, kind, u"--from"_s, m_demo, u"--to"_s, first}).code, 0);
    if (kind == u"jobs")
        QCOMPARE(
            runProgram({u"import"_s, u"people"_s, path(u"people-1.csv"_s), u"--into"_s, copy}).code,
            0);
    const Outcome imported = runProgram({u"import"_s, kind, first, u"--into"_s, copy});
    QCOMPARE(imported.err, QString());
    QCOMPARE(imported.code, 0);
    QCOMPARE(runProgram({u"export"_s, kind, u"--from"_s, copy, u"--to"_s, second}).code, 0);
    QVERIFY(!contentsOf(first).isEmpty());
    QCOMPARE(contentsOf(second), contentsOf(first));
}

void tst_Commands::aRefusedImportLeavesNothingBehind()
{
    QFile bad(path(u"bad.csv"_s));
    QVERIFY(bad.open(QFile::WriteOnly));
    bad.write("name,unit,start_date\nRosa,Support,yesterday\n,Support,2024-01-01\n");
    bad.close();
    const QByteArray before = snapshotOf(m_folder.path());
    const Outcome refused = runProgram(
        {u"import"_s, u"people"_s, bad.fileName(), u"--into"_s, path(u"new.throughline"_s)});
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.problems().size(), 2);
    QVERIFY2(refused.problems().first().contains(u"Row 2, start_date: "), qPrintable(refused.err));
    QVERIFY2(refused.problems().last().contains(u"Row 3, name: "), qPrintable(refused.err));
    QCOMPARE(snapshotOf(m_folder.path()), before);
}

void tst_Commands::aRehearsalChangesNothing()
{
    const QString people = path(u"rehearsed.csv"_s);
    QCOMPARE(
        runProgram({u"export"_s, u"people"_s, u"--from"_s, m_demo, u"--to"_s, people}).code, 0);
    const QByteArray before = snapshotOf(m_folder.path());
    const Outcome rehearsed = runProgram({u"import"_s, u"people"_s, people, u"--into"_s,
        path(u"rehearsed.throughline"_s), u"--dry-run"_s});
    QCOMPARE(rehearsed.code, 0);
    QVERIFY2(rehearsed.out.startsWith(u"Would add 60"), qPrintable(rehearsed.out));
    QCOMPARE(snapshotOf(m_folder.path()), before);
}

void tst_Commands::aBackupComesBackAndOverwritesNothing()
{
    const QString backup = path(u"backup.throughline"_s), again = path(u"again.throughline"_s);
    QCOMPARE(runProgram({u"backup"_s, m_demo, u"--to"_s, backup}).code, 0);
    QCOMPARE(runProgram({u"restore"_s, backup, u"--to"_s, again}).code, 0);
    QCOMPARE(runProgram({u"check"_s, again}).out, runProgram({u"check"_s, m_demo}).out);
    QCOMPARE(runProgram({u"restore"_s, backup, u"--to"_s, again}).code, 1);
    QCOMPARE(runProgram({u"backup"_s, m_demo, u"--to"_s, backup}).code, 1);
}

void tst_Commands::papersArePrintedByKey()
{
    const QString pdf = path(u"job.pdf"_s);
    const Outcome printed
        = runProgram({u"document"_s, u"job"_s, u"J-000001"_s, u"--from"_s, m_demo, u"--to"_s, pdf});
    QCOMPARE(printed.err, QString());
    QCOMPARE(printed.code, 0);
    QVERIFY(contentsOf(pdf).startsWith("%PDF-"));
    const Outcome missing
        = runProgram({u"document"_s, u"job"_s, u"J-999999"_s, u"--from"_s, m_demo, u"--to"_s, pdf});
    QCOMPARE(missing.code, 1);
    QVERIFY2(missing.err.contains(u"nothing with the id “J-999999”"), qPrintable(missing.err));
}

void tst_Commands::theTourLeavesScreensAndPapers()
{
    const QString folder = path(u"tour"_s);
    const Outcome tour = runProgram({u"tour"_s, folder});
    QCOMPARE(tour.err, QString());
    QCOMPARE(tour.code, 0);
    const QStringList files = tour.out.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &file : files)
        QVERIFY2(QFileInfo(file).size() > 1000, qPrintable(file));
    QCOMPARE(files.first(), folder + u"/00-welcome.png"_s);
    QVERIFY(files.contains(folder + u"/succession-book.pdf"_s));
    QVERIFY(QDir(folder).entryList({u"*.png"_s}).size() >= 15);
    QCOMPARE(QDir(folder).entryList({u"*.pdf"_s}).size(), 6);
}

QTEST_GUILESS_MAIN(tst_Commands)

#include "tst_commands.moc"
