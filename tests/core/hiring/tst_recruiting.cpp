#include "hiring/requisitionlist.h"
#include "support/hiringcase.h"
#include "support/scratchdatabase.h"

using namespace throughline;
using namespace throughline::hiring;
using tests::HiringCase;
using tests::SmallCompany;
using namespace Qt::StringLiterals;

class tst_Recruiting : public QObject
{
    Q_OBJECT

private slots:
    void aRequisitionNeedsHrAndAPublishedJob_data() { tests::onEveryDatabase(); }
    void aRequisitionNeedsHrAndAPublishedJob();
    void thePersonIsNotTheApplication_data() { tests::onEveryDatabase(); }
    void thePersonIsNotTheApplication();
    void mergingKeepsEachScorecardWithItsApplication_data() { tests::onEveryDatabase(); }
    void mergingKeepsEachScorecardWithItsApplication();
    void theSameEmailIsTakenForTheSamePersonUnlessToldOtherwise_data() { tests::onEveryDatabase(); }
    void theSameEmailIsTakenForTheSamePersonUnlessToldOtherwise();
    void stagesAreMovedOneWayOrBackButNotIntoADecision_data() { tests::onEveryDatabase(); }
    void stagesAreMovedOneWayOrBackButNotIntoADecision();
    void whoWithdrewMayComeBack_data() { tests::onEveryDatabase(); }
    void whoWithdrewMayComeBack();
    void anInterviewNeedsAPublishedPlanAndAPanel_data() { tests::onEveryDatabase(); }
    void anInterviewNeedsAPublishedPlanAndAPanel();
    void manyRoundsAndInterviewersAreNoProblem_data() { tests::onEveryDatabase(); }
    void manyRoundsAndInterviewersAreNoProblem();
    void closingNeedsAReasonAndLeavesTheApplications_data() { tests::onEveryDatabase(); }
    void closingNeedsAReasonAndLeavesTheApplications();
    void whoOnlySitsOnAPanelManagesNothing_data() { tests::onEveryDatabase(); }
    void whoOnlySitsOnAPanelManagesNothing();
};

void tst_Recruiting::aRequisitionNeedsHrAndAPublishedJob()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto requisition = Requisitions(db).find(company.requisition);
    QCOMPARE(requisition->title, u"Support agent"_s); // the job's
    QVERIFY(requisition->key.startsWith(u"R-"_s));
    db.run("insert into job (id, key) values (9, 'J-9')");
    db.run("insert into job_version (id, job_id, number, title, title_key) values (9, 9, 1, "
           "'Cook', 'cook')");
    QCOMPARE(Recruiting(db).openRequisition({.jobVersion = jobs::JobVersionId(9)}).error().reason,
        u"job-not-published"_s);
    company.actAs(SmallCompany::osei);
    QCOMPARE(Recruiting(db).openRequisition({.jobVersion = jobs::JobVersionId(1)}).error().reason,
        u"requisition-needs-hr"_s);
}

// H-46: one person, three applications, two requisitions.
void tst_Recruiting::thePersonIsNotTheApplication()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    Recruiting recruiting(db);
    const Applicant novak{.known = SmallCompany::novak};
    QCOMPARE(
        recruiting.addCandidate(company.requisition, novak).error().reason, u"already-applied"_s);
    const auto first = Applications(db).find(company.novak);
    QVERIFY(recruiting.move(company.novak, Stage::Withdrawn, first->version));
    QVERIFY(recruiting.addCandidate(company.requisition, novak));
    const auto second = recruiting.openRequisition({.jobVersion = jobs::JobVersionId(1)});
    QVERIFY(recruiting.addCandidate(*second, novak));
    QCOMPARE(Applications(db).of(SmallCompany::novak).size(), size_t(3));
    QCOMPARE(*db.one<int>("select count(*) from person where id = ?", SmallCompany::novak), 1);
}

// H-46: a merge and its undoing leave every scorecard where it was.
void tst_Recruiting::mergingKeepsEachScorecardWithItsApplication()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const auto twin = company.addCandidate(u"Mira Nowak"_s);
    const auto scorecard
        = company.score(company.interviewOf(twin), SmallCompany::haddad, {4, 3, 3, 4});
    company.actAs(SmallCompany::lang);
    const PersonId twinPerson = Applications(db).find(twin)->person;
    QVERIFY(Recruiting(db).reassign(twin, SmallCompany::novak));
    QCOMPARE(Applications(db).of(SmallCompany::novak).size(), size_t(2));
    QCOMPARE(Scorecards(db).submitted(twin).front().id, scorecard);
    QVERIFY(Scorecards(db).submitted(company.novak).empty());
    QVERIFY(Recruiting(db).reassign(twin, twinPerson));
    QCOMPARE(Scorecards(db).submitted(twin).front().id, scorecard);
}

void tst_Recruiting::theSameEmailIsTakenForTheSamePersonUnlessToldOtherwise()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const Applicant again{.details = {.name = u"M. Novak"_s, .email = u"Mira.Novak@example.org"_s}};
    const auto refused = Recruiting(db).addCandidate(company.requisition, again);
    QCOMPARE(refused.error().reason, u"candidate-email-known"_s);
    QCOMPARE(refused.error().arguments, QStringList{u"7"_s});
    QVERIFY(Recruiting(db).addCandidate(company.requisition, again, SameEmail::KeepBoth));
}

void tst_Recruiting::stagesAreMovedOneWayOrBackButNotIntoADecision()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    Recruiting recruiting(db);
    const auto version = [&] { return Applications(db).find(company.novak)->version; };
    QCOMPARE(Applications(db).find(company.novak)->stage, Stage::Interview);
    QVERIFY(recruiting.move(company.novak, Stage::Decision, version()));
    QVERIFY(recruiting.move(company.novak, Stage::Screened, version()));
    QCOMPARE(recruiting.move(company.novak, Stage::Hired, version()).error().reason,
        u"stage-not-reachable"_s);
    QCOMPARE(recruiting.move(company.novak, Stage::Applied, version() - 1).error().kind,
        Error::Kind::Conflict);
    QVERIFY(!stageBefore(Stage::Applied));
    QCOMPARE(stageAfter(Stage::Applied), Stage::Screened);
    QVERIFY(!stageAfter(Stage::Offer));
}

// 3.6: a withdrawal is undone, unless its person has applied anew meanwhile.
void tst_Recruiting::whoWithdrewMayComeBack()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    Recruiting recruiting(db);
    const auto version = [&] { return Applications(db).find(company.novak)->version; };
    QVERIFY(recruiting.move(company.novak, Stage::Withdrawn, version()));
    QCOMPARE(recruiting.move(company.novak, Stage::Hired, version()).error().reason,
        u"stage-not-reachable"_s);
    QVERIFY(recruiting.move(company.novak, Stage::Interview, version()));
    QVERIFY(recruiting.move(company.novak, Stage::Withdrawn, version()));
    QVERIFY(recruiting.addCandidate(company.requisition, {.known = SmallCompany::novak}));
    QCOMPARE(recruiting.move(company.novak, Stage::Interview, version()).error().reason,
        u"already-applied"_s);
}

void tst_Recruiting::anInterviewNeedsAPublishedPlanAndAPanel()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    Recruiting recruiting(db);
    QCOMPARE(recruiting.schedule(company.novak, {}).error().reason, u"panel-empty"_s);
    QCOMPARE(recruiting.schedule(company.novak, {.panel = {SmallCompany::novak}}).error().reason,
        u"panel-has-candidate"_s);
    const auto other = *recruiting.openRequisition({.jobVersion = jobs::JobVersionId(1)});
    const auto applied = *recruiting.addCandidate(other, {.known = SmallCompany::novak});
    QCOMPARE(recruiting.schedule(applied, {.panel = {SmallCompany::osei}}).error().reason,
        u"plan-not-published"_s);
    company.score(company.interview, SmallCompany::haddad, {});
    company.actAs(SmallCompany::duarte);
    QCOMPARE(
        recruiting.reschedule(company.interview, {.panel = {SmallCompany::osei}}).error().reason,
        u"panel-member-scored"_s);
}

// H-17: 12 rounds, 9 interviewers, and the same candidate twice in one round.
void tst_Recruiting::manyRoundsAndInterviewersAreNoProblem()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    std::vector<PersonId> panel;
    for (qint64 id = 2001; id <= 2009; ++id) {
        db.run("insert into person (id, name, name_key, is_employee) values (?, 'Somebody', "
               "'somebody', true)",
            id);
        panel.emplace_back(id);
    }
    for (int round = 1; round <= 12; ++round)
        QVERIFY(Recruiting(db).schedule(company.novak, {.round = round, .panel = panel}));
    QCOMPARE(Interviews(db).of(company.novak).size(), size_t(13)); // round 1 twice
    QCOMPARE(Scorecards(db).progress(company.novak), (Progress{12 * 9 + 3, 0}));
}

void tst_Recruiting::closingNeedsAReasonAndLeavesTheApplications()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    const QString why = u"The team is merged."_s;
    const auto id = company.requisition;
    company.actAs(SmallCompany::haddad); // only on the panel
    QVERIFY(!RequisitionList(db, {}).firstPage().front().isManaged);
    QCOMPARE(Recruiting(db).closeRequisition(id, RequisitionState::Filled, why).error().reason,
        u"requisition-not-yours"_s);
    company.actAs(SmallCompany::osei); // the hiring manager
    QVERIFY(RequisitionList(db, {}).firstPage().front().isManaged);
    QCOMPARE(
        Recruiting(db).closeRequisition(id, RequisitionState::Filled, u"Done"_s).error().reason,
        u"close-reason-short"_s);
    QVERIFY(Recruiting(db).closeRequisition(id, RequisitionState::Filled, why));
    QCOMPARE(db.one<QString>("select reason from audit_event where action = 'requisition-closed'"),
        std::optional(why));
    QCOMPARE(Applications(db).find(company.novak)->stage, Stage::Interview);
    QCOMPARE(Recruiting(db)
                 .addCandidate(id, {.details = {.name = u"Late Comer"_s, .email = u""_s}})
                 .error()
                 .reason,
        u"requisition-closed"_s);
    QVERIFY(Recruiting(db).reopenRequisition(id));
    QVERIFY(!Requisitions(db).find(id)->closedOn);
    QCOMPARE(Recruiting(db).reopenRequisition(id).error().reason, u"requisition-open"_s);
}

void tst_Recruiting::whoOnlySitsOnAPanelManagesNothing()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase company(db);
    company.actAs(SmallCompany::haddad);
    const auto seen = Applications(db).find(company.novak);
    QVERIFY(seen);
    QCOMPARE(Recruiting(db).move(company.novak, Stage::Decision, seen->version).error().reason,
        u"requisition-not-yours"_s);
    company.actAs(SmallCompany::ortega);
    QVERIFY(!Applications(db).find(company.novak));
    QVERIFY(!Requisitions(db).find(company.requisition));
    company.actAs(SmallCompany::novak); // never one's own, whatever the roles
    QVERIFY(!Applications(db).find(company.novak));
}

QTEST_GUILESS_MAIN(tst_Recruiting)

#include "tst_recruiting.moc"
