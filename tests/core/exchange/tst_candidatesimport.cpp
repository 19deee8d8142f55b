#include "exchange/candidatesexport.h"
#include "exchange/candidatesimport.h"
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

    Result<ImportReport> import(const QString &csv)
    {
        CandidatesImport importer;
        return tests::imported(db, importer, tableOf(csv));
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
    add("unknown stage", u"X,A,a@b,R-1,2026-01-01,limbo"_s, u"stage"_s, u"stage-unknown"_s);
    add("no address", u"X,A,a b,R-1,2026-01-01,"_s, u"email"_s, u"email-invalid"_s);
    add("another's address", u"X,Somebody Else,mira.novak@example.org,R-1,2026-01-01,"_s,
        u"email"_s, u"email-of-another"_s);
    add("the same id", u"X,A,a@b,R-1,2026-01-01,\nX,A,a@b,R-2,2026-01-01,"_s, u"id"_s,
        u"key-twice"_s);
    add("the same twice", u",A,a@b,R-1,2026-01-01,\n,A,a@b,R-1,2026-01-02,"_s, u"requisition"_s,
        u"applied-twice"_s);
}

void tst_CandidatesImport::everyProblemHasItsRowAndColumn()
{
    QFETCH(QString, line);
    QFETCH(QString, column);
    QFETCH(QString, reason);
    Recruiting recruiting(u"QSQLITE"_s);
    const auto report
        = recruiting.import(u"id,name,email,requisition,applied_on,stage\n%1\n"_s.arg(line));
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
