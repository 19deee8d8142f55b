#include "competency/competencies.h"
#include "exchange/jobsexport.h"
#include "exchange/jobsimport.h"
#include "exchange/occupationsimport.h"
#include "jobs/jobs.h"
#include "jobs/occupations.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"
#include "support/tablefiles.h"

using namespace throughline;
using namespace throughline::exchange;
using namespace Qt::StringLiterals;
using tests::csvOf;
using tests::SmallCompany;
using tests::tableOf;

template<typename Import>
static ImportReport import(storage::Connection &db, const Table &table)
{
    Import importer;
    return *tests::imported(db, importer, table);
}

static QStringList reasonsIn(const std::vector<ImportProblem> &problems)
{
    QStringList reasons;
    for (const ImportProblem &problem : problems)
        reasons << problem.reason;
    return reasons;
}

static QString columns()
{
    return u"id,title,unit,state,core_level,core_weight,core_meaning,duties,competencies\n"_s;
}

class tst_JobsImport : public QObject
{
    Q_OBJECT

private slots:
    void theExampleOfTheDecisionsIsTaken_data() { tests::onEveryDatabase(); }
    void theExampleOfTheDecisionsIsTaken();
    void aJobWithoutTheCoreGetsIt_data() { tests::onEveryDatabase(); }
    void aJobWithoutTheCoreGetsIt();
    void wrongRowsAreNamedAndNothingChanges_data() { tests::onEveryDatabase(); }
    void wrongRowsAreNamedAndNothingChanges();
    void theRoundTripIsExact_data() { tests::onEveryDatabase(); }
    void theRoundTripIsExact();
    void aChangedApprovedJobBecomesTheNextVersion_data() { tests::onEveryDatabase(); }
    void aChangedApprovedJobBecomesTheNextVersion();
    void statesAreReachedByTheirOwnWays_data() { tests::onEveryDatabase(); }
    void statesAreReachedByTheirOwnWays();
    void onlyHrImports();
    void everyOccupationBecomesADraft_data() { tests::onEveryDatabase(); }
    void everyOccupationBecomesADraft();
    void missingAndSuppressedImportancesDoNotCount();

private:
    /// The small company with its owner at it.
    struct Company
    {
        tests::ScratchDatabase scratch;
        storage::Connection db;

        explicit Company(const QString &driver) : scratch(driver), db(scratch.place())
        {
            SmallCompany::build(db);
            db.setSession(security::ownerSession());
        }
        jobs::JobDescription job(const QString &key)
        {
            jobs::Jobs stored(db);
            return *stored.description(*stored.newest(stored.findByKey(key)->id));
        }
    };
};

void tst_JobsImport::theExampleOfTheDecisionsIsTaken()
{
    QFETCH(QString, driver);
    Company company(driver);
    const Table file = tableOf(columns()
        + uR"(J-000007,Warehouse clerk,Logistics,draft,3,30,"Ships right first time; sales colleagues are customers",Pick and pack | Check stock,customer-service:3:30 | accuracy:4:40 | teamwork:3:30
)"_s);
    const auto report = import <JobsImport>(company.db, file);
    QCOMPARE(reasonsIn(report.problems.first()), QStringList());
    QCOMPARE(report.added, 1);
    const auto job = company.job(u"J-000007"_s);
    QCOMPARE(job.version.title, u"Warehouse clerk"_s);
    QVERIFY(job.job.unit);
    QCOMPARE(job.duties, (QStringList{u"Pick and pack"_s, u"Check stock"_s}));
    QCOMPARE(job.core()->weight, 30);
    QCOMPARE(job.core()->meaning, u"Ships right first time; sales colleagues are customers"_s);
    QCOMPARE(job.competencies.size(), 3u);
    QCOMPARE(job.competencies[1].key, u"accuracy"_s);
    QCOMPARE(job.competencies[1].level.number(), 4);
    const auto again = import <JobsImport>(company.db, file);
    QCOMPARE(again.unchanged, 1);
    QCOMPARE(again.changed, 0);
}

// H-01 and decisions.md: it is added at the policy's level and weight, and reported.
void tst_JobsImport::aJobWithoutTheCoreGetsIt()
{
    QFETCH(QString, driver);
    Company company(driver);
    const auto report = import <JobsImport>(company.db,
        tableOf(columns()
            + u"J-8,Guard,,draft,,,,Watch,accuracy:3:60 | teamwork:3:40\nJ-9,Cook,,,,,,,\n"_s));
    QVERIFY(report.problems.isEmpty());
    QCOMPARE(reasonsIn(report.remarks), (QStringList{u"core-added"_s, u"core-added"_s}));
    const auto job = company.job(u"J-8"_s);
    QCOMPARE(job.core()->level.number(), 3);
    QCOMPARE(job.core()->weight, 20);
    QCOMPARE(jobs::sumOfWeights(job.competencies), 100);
    QCOMPARE(job.competencies[1].weight, 48);
    QCOMPARE(company.job(u"J-9"_s).competencies.size(), 1u);

    const auto untold = import <JobsImport>(company.db, tableOf(u"title\nGardener\n"_s));
    QCOMPARE(reasonsIn(untold.remarks), QStringList{u"core-added"_s});
}

void tst_JobsImport::wrongRowsAreNamedAndNothingChanges()
{
    QFETCH(QString, driver);
    Company company(driver);
    const auto report = import <JobsImport>(company.db,
        tableOf(columns()
            + u"J-1,A,,draft,7,30,,,\n"
              "J-2,B,,draft,3,130,,,\n"
              "J-3,,,draft,3,30,,,\n"
              "J-3,D,,draft,3,30,,,\n"
              "J-5,E,,asleep,3,30,,,\n"
              "J-6,F,,draft,3,30,,,accuracy:9:10 | accuracy:x:1 | nonsense:3:10\n"
              "J-7,G,,draft,3,30,,,customer-service:4:30\n"
              "J-8,H,,draft,1,10,,,\n"
              "J-9,I,,published,3,30,short,,\n"
              "J-10,J,,draft,3,30,,,accuracy:3:20 | accuracy:3:20\n"_s));
    QCOMPARE(reasonsIn(report.problems.first()),
        (QStringList{u"level-invalid"_s, u"weight-invalid"_s, u"title-missing"_s, u"key-twice"_s,
            u"state-unknown"_s, u"level-invalid"_s, u"competency-invalid"_s,
            u"competency-unknown"_s, u"core-differs"_s, u"core-level-below-minimum"_s,
            u"core-weight-below-minimum"_s, u"job-service-line-missing"_s, u"competency-twice"_s}));
    QCOMPARE(report.problems.first().front().row, 2);
    QCOMPARE(report.problems.first().front().column, u"core_level"_s);
    QVERIFY(!jobs::Jobs(company.db).findByKey(u"J-3"_s));
    QCOMPARE(exportJobs(company.db).rowCount(), 1);
}

void tst_JobsImport::theRoundTripIsExact()
{
    QFETCH(QString, driver);
    Company company(driver);
    import <JobsImport>(company.db,
        tableOf(columns()
            + u"J-8,\"Guard, night\",Night | shift,draft,4,40,=1+1,\"Watch \\| listen | Write\",teamwork:3:60\n"_s));
    const Table before = exportJobs(company.db);
    QCOMPARE(before.rowCount(), 2);
    const QString csv = csvOf(before);

    Company other(driver);
    auto report = import <JobsImport>(other.db, tableOf(csv));
    QCOMPARE(reasonsIn(report.problems.first()), QStringList());
    QCOMPARE(report.added, 1);
    QCOMPARE(report.unchanged, 1);
    QCOMPARE(csvOf(exportJobs(other.db)), csv);
    report = import <JobsImport>(other.db, tableOf(csv));
    QCOMPARE(report.unchanged, 2);
}

// H-04
void tst_JobsImport::aChangedApprovedJobBecomesTheNextVersion()
{
    QFETCH(QString, driver);
    Company company(driver);
    const auto report
        = import <JobsImport>(company.db, tableOf(u"id,title\nJ-000001,Support specialist\n"_s));
    QCOMPARE(report.changed, 1);
    const auto job = company.job(u"J-000001"_s);
    QCOMPARE(job.version.number, 2);
    QCOMPARE(job.version.state, jobs::JobState::Published);
    QCOMPARE(job.duties.size(), 2);
    jobs::Jobs stored(company.db);
    const auto first = *stored.version(jobs::JobVersionId(SmallCompany::supportAgent));
    QCOMPARE(first.title, u"Support agent"_s);
    QCOMPARE(first.state, jobs::JobState::Retired);
}

// H-03
void tst_JobsImport::statesAreReachedByTheirOwnWays()
{
    QFETCH(QString, driver);
    Company company(driver);
    auto report = import <JobsImport>(
        company.db, tableOf(u"id,title,state\nJ-000001,Support agent,draft\n"_s));
    QCOMPARE(reasonsIn(report.problems.first()), QStringList{u"state-unreachable"_s});
    report = import <JobsImport>(
        company.db, tableOf(u"id,title,state\nJ-000001,Support agent,retired\n"_s));
    QCOMPARE(report.changed, 1);
    QCOMPARE(company.job(u"J-000001"_s).version.state, jobs::JobState::Retired);
    QCOMPARE(company.job(u"J-000001"_s).version.number, 1);
}

void tst_JobsImport::onlyHrImports()
{
    Company company(u"QSQLITE"_s);
    company.db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    const Table table = tableOf(u"title\nGuard\n"_s);
    JobsImport importer;
    ImportProgress progress;
    const auto report = runImport(company.db, importer, table,
        ColumnMapping::automatic(table.header(), importer.fields()), ImportMode::Apply, progress);
    QCOMPARE(report.error().reason, u"import-needs-hr"_s);
}

void tst_JobsImport::everyOccupationBecomesADraft()
{
    QFETCH(QString, driver);
    Company company(driver);
    const Table table = builtInOccupations();
    auto report = import <OccupationsImport>(company.db, table);
    QCOMPARE(report.added, 879);
    QVERIFY(report.problems.isEmpty());
    QVERIFY(report.remarks.empty());
    const auto chief = company.job(u"11-1011.00"_s);
    QCOMPARE(chief.version.title, u"Chief Executives"_s);
    QCOMPARE(chief.version.state, jobs::JobState::Draft);
    QCOMPARE(chief.core()->level.number(), 4); // (3.12 + 4.39) / 2 = 3.755
    const auto gaps = jobs::gaps(chief, competency::Competencies(company.db).corePolicy());
    QVERIFY(std::ranges::find(gaps, jobs::JobGap::Purpose) != gaps.end());
    QVERIFY(std::ranges::find(gaps, jobs::JobGap::Duties) != gaps.end());
    report = import <OccupationsImport>(company.db, table);
    QCOMPARE(report.unchanged, 879);
}

// The rule of decisions.md on rows as O*NET has them.
void tst_JobsImport::missingAndSuppressedImportancesDoNotCount()
{
    Company company(u"QSQLITE"_s);
    const QString header = u"onet_soc_code,title,service_orientation_importance,"
                           "customer_personal_service_importance,"
                           "customer_personal_service_level_recommend_suppress\n"_s;
    auto report = import <OccupationsImport>(company.db,
        tableOf(header
            + u"51-4193.00,Plating,2.25,4.95,Y\n11-1111.00,Nobody knows,,,\n11-2222.00,One,,4.25,N\n"_s));
    QCOMPARE(report.added, 3);
    QCOMPARE(company.job(u"51-4193.00"_s).core()->level.number(), 2);
    QCOMPARE(company.job(u"11-1111.00"_s).core()->level.number(), 3);
    QCOMPARE(company.job(u"11-1111.00"_s).version.note, QString(jobs::unratedOccupation));
    QCOMPARE(company.job(u"11-2222.00"_s).core()->level.number(), 5);
    QVERIFY(builtInOccupation(u"51-4193.00"_s));
    QVERIFY(!builtInOccupation(u"51-4193.00"_s)->customerService);

    report = import <OccupationsImport>(
        company.db, tableOf(header + u"11-2222.00,One,,6,N\n,Two,,,\n"_s));
    QCOMPARE(reasonsIn(report.problems.first()),
        (QStringList{u"importance-invalid"_s, u"code-missing"_s}));
}

QTEST_GUILESS_MAIN(tst_JobsImport)

#include "tst_jobsimport.moc"
