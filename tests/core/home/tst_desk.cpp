#include "base/clock.h"
#include "competency/keepinglibrary.h"
#include "competency/starterlibrary.h"
#include "home/firststeps.h"
#include "home/keyfigures.h"
#include "home/snoozing.h"
#include "home/waitingtasks.h"
#include "security/profiles.h"
#include "succession/planningsuccession.h"
#include "support/hiringcase.h"
#include "support/localzone.h"
#include "support/scratchdatabase.h"

using namespace throughline;
using namespace throughline::home;
using namespace Qt::StringLiterals;
using tests::HiringCase;
using tests::SmallCompany;

/// S02: what is on the desk of whoever sits down, and the first steps of a new company (S01).
class tst_Desk : public QObject
{
    Q_OBJECT

private slots:
    void aNewCompanyHasItsFirstSteps_data() { tests::onEveryDatabase(); }
    void aNewCompanyHasItsFirstSteps();
    void aStepTakenIsNoTask_data() { tests::onEveryDatabase(); }
    void aStepTakenIsNoTask();
    void aCompanyThatHiresHasNoFirstSteps_data() { tests::onEveryDatabase(); }
    void aCompanyThatHiresHasNoFirstSteps();
    void aMissingScorecardIsLateAfterADay_data() { tests::onEveryDatabase(); }
    void aMissingScorecardIsLateAfterADay();
    void anInterviewCountsTheQuestionsThatOneAsks_data() { tests::onEveryDatabase(); }
    void anInterviewCountsTheQuestionsThatOneAsks();
    void aDebriefWaitsTillItIsDecided_data() { tests::onEveryDatabase(); }
    void aDebriefWaitsTillItIsDecided();
    void anAppraisalGoesFromDeskToDesk_data() { tests::onEveryDatabase(); }
    void anAppraisalGoesFromDeskToDesk();
    void whatHasATimeComesFirstAndTheEarliestOnTop_data() { tests::onEveryDatabase(); }
    void whatHasATimeComesFirstAndTheEarliestOnTop();
    void whatIsDueOnADayIsDueAtItsEndHere_data();
    void whatIsDueOnADayIsDueAtItsEndHere();
    void aJobWaitsForSomebodyElsesReview_data() { tests::onEveryDatabase(); }
    void aJobWaitsForSomebodyElsesReview();
    void aKeyRoleWaitsTillSomebodyIsReady_data() { tests::onEveryDatabase(); }
    void aKeyRoleWaitsTillSomebodyIsReady();
};

static std::vector<TaskKind> kindsOf(const std::vector<Task> &tasks)
{
    std::vector<TaskKind> kinds;
    for (const Task &task : tasks)
        kinds.push_back(task.kind);
    return kinds;
}

void tst_Desk::aNewCompanyHasItsFirstSteps()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    competency::seedCoreCompetency(db, competency::LibraryLanguage::English);
    db.setSession(security::ownerSession());
    const std::vector<Task> tasks = WaitingTasks(db).all(Clock::now());
    QCOMPARE(kindsOf(tasks),
        (std::vector{TaskKind::AddPeople, TaskKind::CheckCoreCompetency, TaskKind::DescribeFirstJob,
            TaskKind::PrepareInterviews, TaskKind::InviteColleagues}));
    QCOMPARE(tasks.front().done, 1);
    QCOMPARE(tasks.back().done, 5);
    QCOMPARE(tasks.back().total, 5);
    QVERIFY(tasks[1].subject > 0); // the core competency's page

    // What the company calls it is what the steps call it.
    competency::KeepingLibrary library(db);
    auto draft = *library.startDraft(competency::CompetencyId(tasks[1].subject));
    draft.name = u"Guest happiness"_s;
    draft = *library.save(draft);
    QCOMPARE(firstSteps(db)[1].about, u"Customer service"_s); // a draft is no name yet
    QVERIFY(library.publish(draft.id, draft.version));
    for (const Task &step : firstSteps(db))
        QCOMPARE(step.about, u"Guest happiness"_s);
}

void tst_Desk::aStepTakenIsNoTask()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db); // people and a job, no kit, no profiles
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    QCOMPARE(kindsOf(firstSteps(db)),
        (std::vector{TaskKind::PrepareInterviews, TaskKind::InviteColleagues}));
    security::Profiles profiles(db);
    profiles.add(u"Marta Duarte"_s, SmallCompany::duarte, {security::Role::Hr});
    QCOMPARE(firstSteps(db).size(), 2u); // one's own profile lets nobody else in
    profiles.add(u"Kofi Osei"_s, SmallCompany::osei, {});
    QCOMPARE(kindsOf(firstSteps(db)), std::vector{TaskKind::PrepareInterviews});
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    QVERIFY(firstSteps(db).empty());
}

void tst_Desk::aCompanyThatHiresHasNoFirstSteps()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    const HiringCase hiring(db);
    QVERIFY(firstSteps(db).empty());
}

void tst_Desk::aMissingScorecardIsLateAfterADay()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase hiring(db);
    const auto starts
        = db.one<QDateTime>("select starts_at from interview where id = ?", hiring.interview);
    QVERIFY(starts);
    hiring.actAs(SmallCompany::duarte);
    QCOMPARE(keyFigures(db, starts->addSecs(23 * 3600)).scoredWithinADay, (Share{0, 0}));
    QCOMPARE(keyFigures(db, starts->addSecs(25 * 3600)).scoredWithinADay, (Share{0, 3}));
    const auto late = [&] {
        return std::ranges::count(
            kindsOf(WaitingTasks(db).all(starts->addSecs(25 * 3600))), TaskKind::LateScorecard);
    };
    QCOMPARE(late(), 2); // one's own is an interview to score
    hiring.score(hiring.interview, SmallCompany::osei, {3, 3, 3, 3});
    hiring.actAs(SmallCompany::duarte);
    QCOMPARE(late(), 1);
}

void tst_Desk::anInterviewCountsTheQuestionsThatOneAsks()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase hiring(db);
    db.run(R"(
        insert into plan_assignment (plan_question_id, person_id)
        select max(id), ? from plan_question where plan_id = ?)",
        SmallCompany::osei, hiring.plan);
    const auto questionsOf = [&](PersonId person) {
        hiring.actAs(person);
        const std::vector<Task> tasks = WaitingTasks(db).all(Clock::now());
        const auto interview = std::ranges::find(tasks, TaskKind::Interview, &Task::kind);
        return interview == tasks.end() ? -1 : interview->total;
    };
    QCOMPARE(questionsOf(SmallCompany::osei), 4);
    QCOMPARE(questionsOf(SmallCompany::duarte), 3);
}

static bool waits(storage::Connection &db, TaskKind kind)
{
    const auto kinds = kindsOf(WaitingTasks(db).all(Clock::now()));
    return std::ranges::find(kinds, kind) != kinds.end();
}

void tst_Desk::aDebriefWaitsTillItIsDecided()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase hiring(db);
    hiring.score(hiring.interview, SmallCompany::osei, {3, 3, 3, 3});
    hiring.score(hiring.interview, SmallCompany::haddad, {3, 3, 3, 3});
    QVERIFY(!waits(db, TaskKind::Debrief));
    hiring.score(hiring.interview, SmallCompany::duarte, {3, 3, 3, 3});
    for (const PersonId reader : {SmallCompany::osei, SmallCompany::duarte}) {
        hiring.actAs(reader);
        QVERIFY(waits(db, TaskKind::Debrief));
    }
    hiring.actAs(SmallCompany::haddad); // she interviewed, and decides nothing
    QVERIFY(!waits(db, TaskKind::Debrief));
    db.run("insert into decision (application_id, outcome, reason, decided_at) values (?, "
           "'advance', 'Strong on every question', ?)",
        hiring.novak, Clock::now());
    hiring.actAs(SmallCompany::osei);
    QVERIFY(!waits(db, TaskKind::Debrief));
}

/// An appraisal of Ortega's by Osei in a running cycle, due on the 10th of July.
static void addAppraisal(storage::Connection &db)
{
    SmallCompany::build(db);
    db.run("insert into appraisal_template (id, name) values (1, 'Review')");
    db.run("insert into template_section (template_id, place, kind, weight) values (1, 1, 'core', "
           "10000)");
    db.run("insert into appraisal_cycle (id, name, template_id, starts_on, ends_on, due_on, state) "
           "values (1, 'H1', 1, '2026-01-01', '2026-06-30', '2026-07-10', 'running')");
    db.run("insert into appraisal (id, cycle_id, person_id, author_id) values (1, 1, 3, 2)");
}

void tst_Desk::anAppraisalGoesFromDeskToDesk()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    addAppraisal(db);
    const auto onDeskOf = [&](PersonId person) {
        db.setSession(SmallCompany::sessionOf(person));
        return kindsOf(WaitingTasks(db).all(Clock::now()));
    };
    using Kinds = std::vector<TaskKind>;
    const QDateTime then(QDate(2026, 7, 1), QTime(10, 0), Qt::UTC);
    QCOMPARE(onDeskOf(SmallCompany::ortega), Kinds{TaskKind::SelfReview});
    QCOMPARE(onDeskOf(SmallCompany::osei), Kinds{TaskKind::ManagerReview});
    db.run(
        "update appraisal set state = 'manager_done', manager_published_at = ? where id = 1", then);
    QCOMPARE(onDeskOf(SmallCompany::osei), Kinds()); // the person's side is missing
    db.run("update appraisal set state = 'both_done', self_published_at = ? where id = 1", then);
    QCOMPARE(onDeskOf(SmallCompany::ortega), Kinds());
    QCOMPARE(onDeskOf(SmallCompany::osei), Kinds{TaskKind::ShareAppraisal});
    db.run("update appraisal set state = 'shared', shared_at = ? where id = 1", then);
    QCOMPARE(onDeskOf(SmallCompany::ortega), Kinds{TaskKind::Acknowledge});
    QCOMPARE(onDeskOf(SmallCompany::osei), Kinds());
    db.run("update appraisal set state = 'acknowledged', acknowledged_at = ? where id = 1", then);
    QCOMPARE(onDeskOf(SmallCompany::ortega), Kinds());

    db.run("insert into appraisal (id, cycle_id, person_id, author_id) values (2, 1, 4, 2)");
    QCOMPARE(onDeskOf(SmallCompany::osei), Kinds{TaskKind::ManagerReview});
    db.run("update appraisal_cycle set state = 'closed' where id = 1");
    QCOMPARE(onDeskOf(SmallCompany::osei), Kinds());
    QCOMPARE(onDeskOf(SmallCompany::haddad), Kinds());
}

void tst_Desk::whatHasATimeComesFirstAndTheEarliestOnTop()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    addAppraisal(db);
    db.run("insert into job_version (id, job_id, number, title, title_key, author_id) values "
           "(2, 1, 2, 'Support agent', 'support agent', 3)");
    db.run("insert into appraisal_cycle (id, name, template_id, starts_on, ends_on, due_on, state) "
           "values (2, 'H2', 1, '2025-07-01', '2025-12-31', '2026-07-09', 'running')");
    db.run("insert into appraisal (id, cycle_id, person_id, author_id) values (2, 2, 3, 2)");
    const QDateTime then(QDate(2026, 7, 1), QTime(10, 0), Qt::UTC);
    db.run("update appraisal set state = 'self_done', self_published_at = ? where id = 2", then);
    db.run("update appraisal set state = 'both_done', manager_published_at = ? where id = 2", then);
    db.run("update appraisal set state = 'shared', shared_at = ? where id = 2", then);
    db.setSession(SmallCompany::sessionOf(SmallCompany::ortega));
    QCOMPARE(kindsOf(WaitingTasks(db).all(Clock::now())),
        (std::vector{TaskKind::Acknowledge, TaskKind::SelfReview, TaskKind::JobDraft}));
}

void tst_Desk::whatIsDueOnADayIsDueAtItsEndHere_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("UTC") << QByteArray("UTC");
    QTest::newRow("ahead") << QByteArray("XXX-9");
    QTest::newRow("behind") << QByteArray("XXX9");
}

/// A due day is a calendar day, wherever one reads it: neither shown nor put off a day late.
void tst_Desk::whatIsDueOnADayIsDueAtItsEndHere()
{
    QFETCH(QByteArray, zone);
    const tests::LocalZone here(zone);
    const tests::ScratchDatabase scratch;
    storage::Connection db(scratch.place());
    addAppraisal(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::ortega));
    const std::vector<Task> tasks = WaitingTasks(db).all(Clock::now());
    QCOMPARE(tasks.size(), 1u);
    QCOMPARE(tasks.front().at->toLocalTime().date(), QDate(2026, 7, 10));
    QCOMPARE(Snoozing::latest(tasks.front(), QDate(2026, 7, 1)), QDate(2026, 7, 10));
}

void tst_Desk::aJobWaitsForSomebodyElsesReview()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.run("insert into job_version (id, job_id, number, title, title_key, author_id) values "
           "(2, 1, 2, 'Support agent', 'support agent', 5)");
    const auto waitsFor = [&](PersonId reader) {
        db.setSession(SmallCompany::sessionOf(reader));
        return waits(db, TaskKind::JobDraft);
    };
    QVERIFY(waitsFor(SmallCompany::duarte));
    QVERIFY(!waitsFor(SmallCompany::lang)); // still being written
    db.run("update job_version set state = 'in_review' where id = 2");
    QVERIFY(!waitsFor(SmallCompany::duarte));
    QVERIFY(waitsFor(SmallCompany::lang));
    QVERIFY(!waitsFor(SmallCompany::osei));
}

void tst_Desk::aKeyRoleWaitsTillSomebodyIsReady()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::stein));
    succession::PlanningSuccession planning(db);
    const succession::PositionId head(2);
    const QString why = u"Leads the largest team"_s;
    QVERIFY(planning.markKeyPosition(head, why, succession::LossRisk::High));
    const auto id = *planning.addSuccessor(
        head, SmallCompany::haddad, succession::Readiness::OneToTwoYears, why);
    QVERIFY(waits(db, TaskKind::KeyRoleUncovered));
    QCOMPARE(keyFigures(db, Clock::now()).coveredKeyRoles, (Share{0, 1}));
    QVERIFY(planning.setReadiness(id, succession::Readiness::Now, why, 1));
    QVERIFY(!waits(db, TaskKind::KeyRoleUncovered));
    QCOMPARE(keyFigures(db, Clock::now()).coveredKeyRoles, (Share{1, 1}));
    QVERIFY(planning.removeSuccessor(id, 2));
    QVERIFY(waits(db, TaskKind::KeyRoleUncovered));
    QCOMPARE(keyFigures(db, Clock::now()).coveredKeyRoles, (Share{0, 1}));
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    QVERIFY(!waits(db, TaskKind::KeyRoleUncovered));
    QCOMPARE(keyFigures(db, Clock::now()).coveredKeyRoles, Share());
}

QTEST_GUILESS_MAIN(tst_Desk)

#include "tst_desk.moc"
