#include "app/program.h"

#include <QDir>
#include <QRegularExpression>
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
    void aRefusedImportLeavesNothingBehind();
    void candidatesNeedTheirJobsAlsoInANewPlace();
    void aCompanyIsCarriedToANewPlace_data();
    void aCompanyIsCarriedToANewPlace();
    void aRehearsalChangesNothing();
    void anExportOntoAFullDiskIsNotCalledDone();
    void papersArePrintedByKey_data();
    void papersArePrintedByKey();
    void aPaperOfNothingIsRefused();
    void whatIsSaidFollowsTheLanguage();
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

/// A place without the jobs has nothing to open a requisition on, and is not made.
void tst_Commands::candidatesNeedTheirJobsAlsoInANewPlace()
{
    const QString file = path(u"candidates.csv"_s), place = path(u"candidates.throughline"_s);
    QCOMPARE(
        runProgram({u"export"_s, u"candidates"_s, u"--from"_s, m_demo, u"--to"_s, file}).code, 0);
    const qsizetype applications = contentsOf(file).count('\n') - 1;
    const Outcome refused = runProgram({u"import"_s, u"candidates"_s, file, u"--into"_s, place});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(u"Row 2, requisition_job: There is no job with the id “J-"),
        qPrintable(refused.err));
    QVERIFY(applications > 0 && !QFileInfo::exists(place));
}

/// People, jobs, candidates: with the requisitions that the last of the files names.
void tst_Commands::aCompanyIsCarriedToANewPlace_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("json") << u"json"_s;
}

void tst_Commands::aCompanyIsCarriedToANewPlace()
{
    QFETCH(QString, ending);
    const QString place = path(u"carried-%1.throughline"_s.arg(ending));
    for (const QString &kind : {u"people"_s, u"jobs"_s, u"candidates"_s}) {
        const QString file = path(kind + u"-out."_s + ending);
        const QString again = path(kind + u"-again."_s + ending);
        QCOMPARE(runProgram({u"export"_s, kind, u"--from"_s, m_demo, u"--to"_s, file}).code, 0);
        const Outcome taken = runProgram({u"import"_s, kind, file, u"--into"_s, place});
        QVERIFY2(taken.code == 0, qPrintable(taken.err));
        QCOMPARE(runProgram({u"export"_s, kind, u"--from"_s, place, u"--to"_s, again}).code, 0);
        QCOMPARE(contentsOf(again), contentsOf(file));
    }
    const Outcome known = runProgram(
        {u"import"_s, u"candidates"_s, path(u"candidates-out."_s + ending), u"--into"_s, place});
    QCOMPARE(known.err, QString());
    QVERIFY2(known.out.startsWith(u"Added 0, changed 0, left "), qPrintable(known.out));
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

/// A disk with room for all but the last few hundred bytes, as far as one process sees it.
void tst_Commands::anExportOntoAFullDiskIsNotCalledDone()
{
    const QString whole = path(u"whole.csv"_s), file = path(u"cut.csv"_s);
    QCOMPARE(
        runProgram({u"export"_s, u"scorecards"_s, u"--from"_s, m_demo, u"--to"_s, whole}).code, 0);
    const Outcome outcome = runProgramWithRoomFor(int(QFileInfo(whole).size() / 1024),
        {u"export"_s, u"scorecards"_s, u"--from"_s, m_demo, u"--to"_s, file});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(u"cannot be written"), qPrintable(outcome.err));
    QVERIFY(!QFileInfo::exists(file));
}

void tst_Commands::papersArePrintedByKey_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("id");
    QTest::newRow("job") << u"job"_s << QStringList{u"J-000001"_s};
    QTest::newRow("kit") << u"kit"_s << QStringList{u"R-000001"_s};
    QTest::newRow("scorecard") << u"scorecard"_s << QStringList{u"C-000001"_s};
    // Who was hired was debriefed; which application that is depends on the day of the demo.
    const QString candidates = path(u"debriefed.csv"_s);
    QCOMPARE(
        runProgram({u"export"_s, u"candidates"_s, u"--from"_s, m_demo, u"--to"_s, candidates}).code,
        0);
    static const QRegularExpression hired(
        u"^(A-\\d+),.*,hired,"_s, QRegularExpression::MultilineOption);
    const auto found = hired.match(QString::fromUtf8(contentsOf(candidates)));
    QVERIFY(found.hasMatch());
    QTest::newRow("debrief") << u"debrief"_s << QStringList{found.captured(1)};
    QTest::newRow("appraisal") << u"appraisal"_s << QStringList{u"F-000001"_s};
    QTest::newRow("succession book") << u"succession-book"_s << QStringList();
}

void tst_Commands::papersArePrintedByKey()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, id);
    const QString pdf = path(kind + u".pdf"_s);
    const Outcome printed = runProgram(
        QStringList{u"document"_s, kind} + id + QStringList{u"--from"_s, m_demo, u"--to"_s, pdf});
    QCOMPARE(printed.err, QString());
    QCOMPARE(printed.out, pdf + u'\n');
    QCOMPARE(printed.code, 0);
    QVERIFY(contentsOf(pdf).startsWith("%PDF-"));
}

void tst_Commands::aPaperOfNothingIsRefused()
{
    const QString pdf = path(u"none.pdf"_s);
    const Outcome missing
        = runProgram({u"document"_s, u"job"_s, u"J-999999"_s, u"--from"_s, m_demo, u"--to"_s, pdf});
    QCOMPARE(missing.code, 1);
    QVERIFY2(missing.err.contains(u"nothing with the id “J-999999”"), qPrintable(missing.err));
    const Outcome unnamed
        = runProgram({u"document"_s, u"job"_s, u"--from"_s, m_demo, u"--to"_s, pdf});
    QCOMPARE(unnamed.code, 2);
    QVERIFY2(unnamed.err.startsWith(u"“document” needs ID."), qPrintable(unnamed.err));
    QVERIFY(!QFileInfo::exists(pdf));
}

/// Sentences and numbers follow; what is exported does not, for another company has to read it.
void tst_Commands::whatIsSaidFollowsTheLanguage()
{
    const QString english = path(u"en.csv"_s), german = path(u"de.csv"_s);
    QCOMPARE(runProgram({u"export"_s, u"jobs"_s, u"--from"_s, m_demo, u"--to"_s, english}).code, 0);
    QCOMPARE(runProgram({u"export"_s, u"jobs"_s, u"--from"_s, m_demo, u"--to"_s, german,
                            u"--language"_s, u"de"_s})
                 .code,
        0);
    QCOMPARE(contentsOf(german), contentsOf(english));
    const QString backup = path(u"sized"_s);
    const Outcome outcome
        = runProgram({u"backup"_s, m_demo, u"--to"_s, backup, u"--language"_s, u"de"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains(QRegularExpression(u"[0-9],[0-9]+ MiB"_s)),
        qPrintable(outcome.out)); // a comma, as German has it
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
