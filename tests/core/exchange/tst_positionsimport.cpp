#include "exchange/importers.h"
#include "exchange/peopleexport.h"
#include "security/role.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"
#include "support/tablefiles.h"

using namespace throughline;
using namespace throughline::exchange;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// The seats of the chart as a file: what `export positions` writes comes back byte for byte.
class tst_PositionsImport : public QObject
{
    Q_OBJECT

private slots:
    void whatIsExportedImportsToTheSameBytes_data() { tests::onEveryDatabase(); }
    void whatIsExportedImportsToTheSameBytes();
    void aNewSeatMayReportToOneBelowInTheFile_data() { tests::onEveryDatabase(); }
    void aNewSeatMayReportToOneBelowInTheFile();
    void twoPeopleChangePlaces_data() { tests::onEveryDatabase(); }
    void twoPeopleChangePlaces();
    void whatIsWrongIsSaidByRowAndColumn_data() { tests::onEveryDatabase(); }
    void whatIsWrongIsSaidByRowAndColumn();
    void columnsThatTheFileLacksStayAsTheyAre_data() { tests::onEveryDatabase(); }
    void columnsThatTheFileLacksStayAsTheyAre();
    void onlyHrImports();
};

struct Chart
{
    tests::ScratchDatabase scratch;
    storage::Connection db;

    explicit Chart(const QString &driver) : scratch(driver), db(scratch.place())
    {
        SmallCompany::build(db);
        db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    }

    QString csv() { return tests::csvOf(exportPositions(db)); }

    Result<ImportReport> import(const QString &csv)
    {
        const auto importer = makeImporter(u"positions"_s);
        return tests::imported(db, *importer, tests::tableOf(csv));
    }
};

void tst_PositionsImport::whatIsExportedImportsToTheSameBytes()
{
    QFETCH(QString, driver);
    Chart chart(driver);
    const QString before = chart.csv();
    QCOMPARE(before.section(u'\n', 0, 0), u"id,title,unit,unit_parent,job,reports_to,holder"_s);
    QCOMPARE(chart.import(before)->unchanged, 6);
    chart.db.run("update employment set position_id = null where person_id in (3, 5)");
    chart.db.run("update position set title = 'Somebody', title_key = 'somebody', job_id = null, "
                 "reports_to_id = null, unit_id = 2 where id in (3, 4)");
    QVERIFY(chart.csv() != before);
    const auto report = chart.import(before);
    QVERIFY(report->problems.isEmpty());
    QCOMPARE(report->changed, 3);
    QCOMPARE(chart.csv(), before);
    QCOMPARE(
        chart.db.one<int>("select count(*) from audit_event where action = 'positions-imported'"),
        2);
}

void tst_PositionsImport::aNewSeatMayReportToOneBelowInTheFile()
{
    QFETCH(QString, driver);
    Chart chart(driver);
    const auto report = chart.import(u"id,title,unit,job,reports_to\n"
                                     "N-1,Trainer,Academy,J-000001,N-2\n"
                                     "N-2,Head of training,Academy,,S-000001\n"
                                     ",Assistant,Office,,N-1\n"_s);
    QVERIFY(report->problems.isEmpty());
    QCOMPARE(report->added, 3);
    const QString csv = chart.csv();
    QVERIFY(csv.contains(u"N-1,Trainer,Academy,,J-000001,N-2,\n"_s));
    QVERIFY(csv.contains(u"N-2,Head of training,Academy,,,S-000001,\n"_s));
    QVERIFY(csv.contains(u",Assistant,Office,,,N-1,\n"_s));
    QCOMPARE(chart.import(csv)->unchanged, 9);
}

void tst_PositionsImport::twoPeopleChangePlaces()
{
    QFETCH(QString, driver);
    Chart chart(driver);
    QString csv = u"id,title,holder\nS-000002,Head of support,P-000003\n"
                  "S-000003,Support agent,P-000002\n"_s;
    QCOMPARE(chart.import(csv)->changed, 2);
    QVERIFY(chart.csv().contains(u"S-000002,Head of support,Support,,,S-000001,P-000003\n"_s));
    // Whoever takes a seat leaves theirs, also where the file does not name it.
    csv = u"id,title,holder\nS-000005,HR partner,P-000003\n"_s;
    QCOMPARE(chart.import(csv)->changed, 1);
    QVERIFY(chart.csv().contains(u"S-000002,Head of support,Support,,,S-000001,\n"_s));
    QCOMPARE(chart.db.one<int>("select count(*) from employment where position_id is null"), 1);
}

void tst_PositionsImport::whatIsWrongIsSaidByRowAndColumn()
{
    QFETCH(QString, driver);
    Chart chart(driver);
    const QString before = chart.csv();
    const auto report = chart.import(u"id,title,unit,job,reports_to,holder\n"
                                     "S-000001,Chief executive,Office,,S-000002,\n"
                                     "S-000002,Head of support,Support,J-9,S-000001,P-9\n"
                                     "S-000002,Again,Support,,,\n"
                                     "N-1,,,,N-9,P-000007\n"
                                     "N-2,Trainer,Office,,,P-000002\n"
                                     "N-3,Trainer,Office,,,P-000002\n"_s);
    QStringList found;
    for (const ImportProblem &problem : report->problems.first())
        found << u"%1 %2 %3"_s.arg(problem.row).arg(problem.column, problem.reason);
    found.sort();
    QCOMPARE(found,
        (QStringList{u"2 reports_to position-loop"_s, u"3 holder holder-unknown"_s,
            u"3 job job-unknown"_s, u"4 id key-twice"_s, u"5 holder holder-not-employed"_s,
            u"5 reports_to reports-to-unknown"_s, u"5 title position-title-missing"_s,
            u"5 unit unit-missing"_s, u"7 holder holder-twice"_s}));
    QCOMPARE(chart.csv(), before);
}

void tst_PositionsImport::columnsThatTheFileLacksStayAsTheyAre()
{
    QFETCH(QString, driver);
    Chart chart(driver);
    const QString before = chart.csv();
    QCOMPARE(chart.import(u"id,title\nS-000003,Support agent\n"_s)->unchanged, 1);
    QCOMPARE(chart.csv(), before);
    QCOMPARE(chart.import(u"id,title\nS-000003,Senior agent\n"_s)->changed, 1);
    QVERIFY(chart.csv().contains(u"S-000003,Senior agent,Support,,J-000001,S-000002,P-000003\n"_s));
}

void tst_PositionsImport::onlyHrImports()
{
    Chart chart(u"QSQLITE"_s);
    chart.db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    QCOMPARE(chart.import(u"id,title\nS-000003,Agent\n"_s).error().reason, u"import-needs-hr"_s);
}

QTEST_GUILESS_MAIN(tst_PositionsImport)

#include "tst_positionsimport.moc"
