#include "exchange/candidatesexport.h"
#include "exchange/candidatesimport.h"
#include "hiring/requisitions.h"
#include "jobs/describingjobs.h"
#include "people/people.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"
#include "support/tablefiles.h"

using namespace throughline;
using namespace throughline::exchange;
using namespace Qt::StringLiterals;
using tests::csvOf;
using tests::SmallCompany;
using tests::tableOf;

/// The small company with two requisitions, and its HR partner at it.
struct Recruiting
{
    tests::ScratchDatabase scratch;
    storage::Connection db;

    explicit Recruiting(const QString &driver) : scratch(driver), db(scratch.place())
    {
        SmallCompany::build(db);
        db.run(R"(insert into requisition (key, job_version_id, title, title_key, opened_on) values
            ('R-1', 1, 'Support agent', 'support agent', '2026-01-01'),
            ('R-2', 1, 'Night support', 'night support', '2026-01-01'))");
        db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    }

    Result<ImportReport> import(const QString &csv, ImportMode mode = ImportMode::Apply)
    {
        CandidatesImport importer;
        return tests::imported(db, importer, tableOf(csv), mode);
    }
    int count() { return *db.one<int>("select count(*) from application"); }
};

class tst_CandidatesImport : public QObject
{
    Q_OBJECT

private slots:
    void onePersonMayApplySeveralTimes_data() { tests::onEveryDatabase(); }
    void onePersonMayApplySeveralTimes();
    void theAddressFindsThePerson_data() { tests::onEveryDatabase(); }
    void theAddressFindsThePerson();
    void whatIsExportedChangesNothing_data() { tests::onEveryDatabase(); }
    void whatIsExportedChangesNothing();
    void whatTheProgramDecidesNoFileDecides_data();
    void whatTheProgramDecidesNoFileDecides();
    void aNewPlaceOpensTheRequisitions_data() { tests::onEveryDatabase(); }
    void aNewPlaceOpensTheRequisitions();
    void whatIsHereStaysAndIsNamed();
    void aRequisitionNeedsNoMoreThanItsJob();
    void aRequisitionOpensOnThePublishedVersion();
    void aJobInRevisionLosesNoCandidates();
    void everyProblemHasItsRowAndColumn_data();
    void everyProblemHasItsRowAndColumn();
    void onlyHrImports();
};

/// H-46: one person, three applications, two requisitions.
void tst_CandidatesImport::onePersonMayApplySeveralTimes()
{
    QFETCH(QString, driver);
    Recruiting recruiting(driver);
    const auto report = recruiting.import(uR"(id,name,email,requisition,applied_on,stage
A1,Ada Berg,ada@example.org,R-1,2026-01-05,
A2,Ada Berg,ADA@example.org,R-1,2026-03-05,interview
A3,Ada Berg,ada@example.org,Night support,05.02.2026,screened
)"_s);
    QVERIFY(report && report->problems.isEmpty());
    QCOMPARE(report->added, 3);
    QCOMPARE(recruiting.count(), 3);
    QCOMPARE(people::People(recruiting.db).withEmail(u"ada@example.org"_s).size(), size_t(1));
    QCOMPARE(*recruiting.db.one<QString>("select stage from application where key = 'A1'"),
        u"applied"_s);
    QVERIFY(!people::People(recruiting.db).withEmail(u"ada@example.org"_s).front().isEmployee);
}

void tst_CandidatesImport::theAddressFindsThePerson()
{
    QFETCH(QString, driver);
    Recruiting recruiting(driver);
    QVERIFY(recruiting
                .import(uR"(name,email,requisition,applied_on
Mira Novák,mira.novak@example.org,R-2,2026-01-05
)"_s)
                ->problems.isEmpty());
    QCOMPARE(
        *recruiting.db.one<PersonId>("select person_id from application"), SmallCompany::novak);
    const auto again = recruiting.import(uR"(name,email,requisition,applied_on,stage
Mira Novák,mira.novak@example.org,R-2,2026-01-05,offer
)"_s);
    QCOMPARE(again->changed, 1);
    QCOMPARE(recruiting.count(), 1);
    QCOMPARE(*recruiting.db.one<QString>("select stage from application"), u"offer"_s);
}

void tst_CandidatesImport::whatIsExportedChangesNothing()
{
    QFETCH(QString, driver);
    Recruiting recruiting(driver);
    QVERIFY(recruiting
                .import(uR"(id,person_id,name,email,phone,requisition,applied_on,stage
A1,K1,Ada Berg,ada@example.org,+49 1,R-1,2026-01-05,applied
A2,K2,Bo Chen,,,R-2,2026-01-06,offer
)"_s)
                ->problems.isEmpty());
    const QString exported = csvOf(exportCandidates(recruiting.db));
    const auto report = recruiting.import(exported);
    QCOMPARE(report->unchanged, 2);
    QCOMPARE(report->added + report->changed, 0);
    QCOMPARE(csvOf(exportCandidates(recruiting.db)), exported);
}

void tst_CandidatesImport::whatTheProgramDecidesNoFileDecides_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("reason");
    const auto add
        = [](const char *name, const QString &line, const QString &column, const QString &reason) {
              QTest::newRow(name) << line << column << reason;
          };
    add("hiring somebody who applied", u"A1,,R-1,hired"_s, u"stage"_s, u"stage-by-decision"_s);
    add("rejecting somebody who applied", u"A1,,R-1,rejected"_s, u"stage"_s,
        u"stage-by-decision"_s);
    add("hiring somebody new", u"X,,R-1,hired"_s, u"stage"_s, u"stage-by-decision"_s);
    add("taking up a rejected application", u"A2,,R-1,applied"_s, u"stage"_s,
        u"application-ended"_s);
    add("hiring after a rejection", u"A2,,R-1,hired"_s, u"stage"_s, u"application-ended"_s);
    add("moving an application elsewhere", u"A1,,R-2,applied"_s, u"requisition"_s,
        u"requisition-stays"_s);
    add("giving an application to another", u"A1,K9,R-1,applied"_s, u"person_id"_s,
        u"applicant-stays"_s);
    add("applying where all is filled", u"X,,R-3,applied"_s, u"requisition"_s,
        u"requisition-unknown"_s);
}

/// Hired and rejected are reached by a decision with a reason, which no column holds, and what an
/// application was for and whose it is stand under its scorecards.
void tst_CandidatesImport::whatTheProgramDecidesNoFileDecides()
{
    QFETCH(QString, line);
    QFETCH(QString, column);
    QFETCH(QString, reason);
    Recruiting recruiting(u"QSQLITE"_s);
    QVERIFY(recruiting
                .import(uR"(id,person_id,name,requisition,applied_on,stage
A1,K1,Ada Berg,R-1,2026-01-05,applied
A2,K2,Ada Berg,R-1,2026-01-05,applied
)"_s)
                ->problems.isEmpty());
    recruiting.db.run("update application set stage = 'rejected' where key = 'A2'");
    recruiting.db.run(R"(
        insert into requisition (key, job_version_id, title, title_key, opened_on, closed_on, state)
        values ('R-3', 1, 'Day support', 'day support', '2026-01-01', '2026-02-01', 'filled'))");
    const QString before = csvOf(exportCandidates(recruiting.db));
    const auto report = recruiting.import(
        u"id,person_id,requisition,stage,name,applied_on\n%1,Ada Berg,2026-01-05\n"_s.arg(line));
    QCOMPARE(report->problems.total(), 1);
    QCOMPARE(report->problems.first().front().reason, reason);
    QCOMPARE(report->problems.first().front().column, column);
    QCOMPARE(csvOf(exportCandidates(recruiting.db)), before);
}

/// The people and jobs are there, the requisitions are not: the file says enough to open them, and
/// what comes out of the new place is what went in.
void tst_CandidatesImport::aNewPlaceOpensTheRequisitions()
{
    QFETCH(QString, driver);
    Recruiting before(driver);
    before.db.run("update requisition set unit_id = 1, hiring_manager_id = 2, openings = 3,"
                  " title = 'Night shift' where key = 'R-1'");
    QVERIFY(before
                .import(uR"(id,person_id,name,email,phone,requisition,applied_on,stage
A1,K1,Ada Berg,ada@example.org,+49 1,R-1,2026-01-05,applied
A2,K2,Bo Chen,,,R-2,2026-01-06,offer
A3,K1,Ada Berg,ada@example.org,+49 1,R-2,2026-01-07,applied
)"_s)
                ->problems.isEmpty());
    before.db.run("update application set stage = 'rejected' where key = 'A3'");
    before.db.run("update requisition set state = 'filled', closed_on = '2026-02-01'"
                  " where key = 'R-2'");
    const QString exported = csvOf(exportCandidates(before.db));

    Recruiting fresh(driver);
    fresh.db.run("delete from requisition");
    const auto rehearsed = fresh.import(exported, ImportMode::DryRun);
    QCOMPARE(rehearsed->problems.total(), 0);
    QCOMPARE(rehearsed->added, 3);
    QCOMPARE(rehearsed->remarks.size(), size_t(2));
    QCOMPARE(rehearsed->remarks.front(),
        (ImportProblem{.row = 2,
            .column = u"requisition"_s,
            .reason = u"requisition-opened"_s,
            .arguments = {u"R-1"_s, u"Night shift"_s}}));
    QCOMPARE(*fresh.db.one<int>("select count(*) from requisition"), 0);

    QCOMPARE(fresh.import(exported)->added, 3);
    QCOMPARE(csvOf(exportCandidates(fresh.db)), exported);
    QCOMPARE(
        *fresh.db.one<int>("select count(*) from audit_event where action = 'requisition-opened'"),
        2);
    const auto again = fresh.import(exported);
    QCOMPARE(again->unchanged, 3);
    QCOMPARE(again->remarks.size(), size_t(0));
    QCOMPARE(csvOf(exportCandidates(fresh.db)), exported);
}

/// A file of candidates is not the way to change a requisition, and says so where it differs.
void tst_CandidatesImport::whatIsHereStaysAndIsNamed()
{
    Recruiting recruiting(u"QSQLITE"_s);
    const auto report = recruiting.import(uR"(name,requisition,applied_on,requisition_title
Ada Berg,R-1,2026-01-05,Day support
Bo Chen,R-1,2026-01-05,Day support
Cy Dahl,R-2,2026-01-05,
)"_s);
    QCOMPARE(report->added, 3);
    QCOMPARE(report->remarks.size(), size_t(1));
    QCOMPARE(report->remarks.front().reason, u"requisition-kept"_s);
    QCOMPARE(report->remarks.front().column, u"requisition_title"_s);
    QCOMPARE(*recruiting.db.one<QString>("select title from requisition where key = 'R-1'"),
        u"Support agent"_s);
}

/// A row may say less than another of the same requisition, in any order.
void tst_CandidatesImport::aRequisitionNeedsNoMoreThanItsJob()
{
    Recruiting recruiting(u"QSQLITE"_s);
    const QString job = *recruiting.db.one<QString>("select key from job where id = 1");
    const auto report
        = recruiting.import(uR"(name,requisition,applied_on,requisition_job,requisition_openings
Ada Berg,R-7,2026-02-05,%1,
Bo Chen,R-7,2026-01-05,,4
)"_s.arg(job));
    QCOMPARE(report->problems.total(), 0);
    const auto opened = *hiring::Requisitions(recruiting.db)
                             .find(*hiring::Requisitions(recruiting.db).findByKey(u"R-7"_s));
    QCOMPARE(opened.title, u"Support agent"_s);
    QCOMPARE(opened.openings, 4);
    QCOMPARE(opened.openedOn, QDate(2026, 1, 5));
    QCOMPARE(opened.state, hiring::RequisitionState::Open);
    QVERIFY(!opened.hiringManager && !opened.unit && !opened.closedOn);
}

/// A file of jobs holds the newest version of each, published or not: its candidates arrive all the
/// same, and who imports reads what is left to do.
/// What is in force counts, not the version that somebody is writing.
void tst_CandidatesImport::aRequisitionOpensOnThePublishedVersion()
{
    Recruiting recruiting(u"QSQLITE"_s);
    const jobs::JobId id(SmallCompany::supportAgent);
    const auto draft = jobs::DescribingJobs(recruiting.db).newVersion(id);
    QVERIFY(draft && draft->version.id != jobs::JobVersionId(1));
    const QString job = *recruiting.db.one<QString>("select key from job where id = 1");
    const auto report = recruiting.import(uR"(name,requisition,applied_on,requisition_job
Ada Berg,R-7,2026-02-05,%1
)"_s.arg(job));
    QCOMPARE(report->problems.total(), 0);
    hiring::Requisitions requisitions(recruiting.db);
    QCOMPARE(
        requisitions.find(*requisitions.findByKey(u"R-7"_s))->jobVersion, jobs::JobVersionId(1));
}

void tst_CandidatesImport::aJobInRevisionLosesNoCandidates()
{
    Recruiting recruiting(u"QSQLITE"_s);
    recruiting.db.run("update job_version set state = 'retired' where id = 1");
    const QString job = *recruiting.db.one<QString>("select key from job where id = 1");
    const auto report = recruiting.import(
        uR"(name,requisition,applied_on,requisition_job,requisition_closed_on,requisition_state
Ada Berg,R-7,2026-02-05,%1,,open
Bo Chen,R-8,2026-02-05,%1,01.03.2026,cancelled
)"_s.arg(job));
    QCOMPARE(report->problems.total(), 0);
    QCOMPARE(report->remarks.size(), size_t(3));
    QCOMPARE(report->remarks[1],
        (ImportProblem{.row = 2,
            .column = u"requisition_job"_s,
            .reason = u"requisition-job-not-published"_s,
            .arguments = {job}}));
    QCOMPARE(*recruiting.db.one<QDate>("select closed_on from requisition where key = 'R-8'"),
        QDate(2026, 3, 1));
}

void tst_CandidatesImport::everyProblemHasItsRowAndColumn_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("reason");
    const auto add
        = [](const char *name, const QString &line, const QString &column, const QString &reason) {
              QTest::newRow(name) << line << column << reason;
          };
    add("no name", u"X,,a@b,R-1,2026-01-01,"_s, u"name"_s, u"name-missing"_s);
    add("no requisition", u"X,A,a@b,,2026-01-01,"_s, u"requisition"_s, u"requisition-missing"_s);
    add("unknown requisition", u"X,A,a@b,R-9,2026-01-01,"_s, u"requisition"_s,
        u"requisition-unknown"_s);
    add("no date", u"X,A,a@b,R-1,,"_s, u"applied_on"_s, u"date-missing"_s);
    add("no such date", u"X,A,a@b,R-1,2026-02-30,"_s, u"applied_on"_s, u"date-invalid"_s);
    add("a day to come", u"X,A,a@b,R-1,2099-01-01,"_s, u"applied_on"_s, u"date-in-future"_s);
    add("a name that turns", u"X,A\u202Eb,a@b,R-1,2026-01-01,"_s, u"name"_s,
        u"control-character"_s);
    add("unknown stage", u"X,A,a@b,R-1,2026-01-01,limbo"_s, u"stage"_s, u"stage-unknown"_s);
    add("no address", u"X,A,a b,R-1,2026-01-01,"_s, u"email"_s, u"email-invalid"_s);
    add("another's address", u"X,Somebody Else,mira.novak@example.org,R-1,2026-01-01,"_s,
        u"email"_s, u"email-of-another"_s);
    add("the same id", u"X,A,a@b,R-1,2026-01-01,\nX,A,a@b,R-2,2026-01-01,"_s, u"id"_s,
        u"key-twice"_s);
    add("the same twice", u",A,a@b,R-1,2026-01-01,\n,A,a@b,R-1,2026-01-02,"_s, u"requisition"_s,
        u"applied-twice"_s);
    // From here on: job, title, unit, manager, openings, opened, closed, state of the requisition.
    const auto opening = [&](const char *name, const QString &cells, const QString &column,
                             const QString &reason) {
        add(name, u"X,A,a@b,R-9,2026-01-01,,"_s + cells, column, reason);
    };
    opening("no such job", u"J-9,,,,,,,"_s, u"requisition_job"_s, u"requisition-job-unknown"_s);
    opening("which unit", u"J-000001,,Twins,,,,,"_s, u"requisition_unit"_s,
        u"requisition-unit-ambiguous"_s);
    opening("no such manager", u"J-000001,,,P-9,,,,"_s, u"requisition_manager"_s,
        u"requisition-manager-unknown"_s);
    opening("no openings", u"J-000001,,,,0,,,"_s, u"requisition_openings"_s, u"openings-invalid"_s);
    opening("no such opening day", u"J-000001,,,,,yesterday,,"_s, u"requisition_opened_on"_s,
        u"date-invalid"_s);
    opening("no such closing day", u"J-000001,,,,,,2026-02-30,filled"_s, u"requisition_closed_on"_s,
        u"date-invalid"_s);
    opening("closed while open", u"J-000001,,,,,,2026-02-03,"_s, u"requisition_closed_on"_s,
        u"requisition-still-open"_s);
    opening("over since when", u"J-000001,,,,,,,filled"_s, u"requisition_state"_s,
        u"requisition-closing-day-missing"_s);
    opening("no such state", u"J-000001,,,,,,,paused"_s, u"requisition_state"_s,
        u"requisition-state-unknown"_s);
    opening("two titles", u"J-000001,Day,,,,,,\nY,B,b@b,R-9,2026-01-01,,J-000001,Night,,,,,,"_s,
        u"requisition_title"_s, u"requisition-differs"_s);
}

void tst_CandidatesImport::everyProblemHasItsRowAndColumn()
{
    QFETCH(QString, line);
    QFETCH(QString, column);
    QFETCH(QString, reason);
    Recruiting recruiting(u"QSQLITE"_s);
    recruiting.db.run("insert into unit (name, name_key) values ('Twins', 'twins'),"
                      " ('Twins', 'twins')");
    const qsizetype cells = line.section(u'\n', 0, 0).count(u',') + 1;
    const QString header = u"id,name,email,requisition,applied_on,stage,requisition_job,"
                           "requisition_title,requisition_unit,requisition_manager,"
                           "requisition_openings,requisition_opened_on,requisition_closed_on,"
                           "requisition_state"_s.section(u',', 0, cells - 1);
    const auto report = recruiting.import(u"%1\n%2\n"_s.arg(header, line));
    QCOMPARE(report->problems.total(), 1);
    const ImportProblem &problem = report->problems.first().front();
    QCOMPARE(problem.reason, reason);
    QCOMPARE(problem.column, column);
    QCOMPARE(problem.row, int(line.count(u'\n')) + 2);
    QCOMPARE(recruiting.count(), 0);
}

void tst_CandidatesImport::onlyHrImports()
{
    Recruiting recruiting(u"QSQLITE"_s);
    recruiting.db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    QCOMPARE(
        recruiting.import(u"name,requisition\nA,R-1\n"_s).error().reason, u"import-needs-hr"_s);
}

QTEST_GUILESS_MAIN(tst_CandidatesImport)

#include "tst_candidatesimport.moc"
