#include "base/clock.h"
#include "competency/starterlibrary.h"
#include "home/firststeps.h"
#include "home/keyfigures.h"
#include "home/waitingtasks.h"
#include "security/profiles.h"
#include "support/hiringcase.h"
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

QTEST_GUILESS_MAIN(tst_Desk)

#include "tst_desk.moc"
