#include "base/clock.h"
#include "succession/planningsuccession.h"
#include "succession/potential.h"
#include "succession/successionplans.h"
#include "succession/talentgrid.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::succession;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

class tst_PlanningSuccession : public QObject
{
    Q_OBJECT

private slots:
    void anExecutiveNamesASuccessor_data() { tests::onEveryDatabase(); }
    void anExecutiveNamesASuccessor();
    void takingTheMarkOffTakesThePlanAlongAndUndoBringsBothBack_data() { tests::onEveryDatabase(); }
    void takingTheMarkOffTakesThePlanAlongAndUndoBringsBothBack();
    void theWrongPeopleAreRefused_data() { tests::onEveryDatabase(); }
    void theWrongPeopleAreRefused();
    void nobodyLearnsOfTheirOwnNomination_data() { tests::onEveryDatabase(); }
    void nobodyLearnsOfTheirOwnNomination();
    void potentialNeedsTwoReasonsAndAnotherAssessor_data() { tests::onEveryDatabase(); }
    void potentialNeedsTwoReasonsAndAnotherAssessor();
    void candidatesAreRankedWithTheirReasons_data() { tests::onEveryDatabase(); }
    void candidatesAreRankedWithTheirReasons();

private:
    static constexpr PositionId headOfSupport{2};
    static constexpr PositionId chief{1};
    const Clock::Fixed m_time{QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
};

static void sitDown(storage::Connection &db, PersonId person)
{
    db.setSession(SmallCompany::sessionOf(person));
}

void tst_PlanningSuccession::anExecutiveNamesASuccessor()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    sitDown(db, SmallCompany::stein);
    PlanningSuccession planning(db);
    SuccessionPlans plans(db);
    QVERIFY(planning.markKeyPosition(headOfSupport, u"Leads the largest team"_s, LossRisk::High));
    QCOMPARE(plans.bench(), (BenchStrength{1, 0, 0, 0, 1}));

    const auto id = planning.addSuccessor(
        headOfSupport, SmallCompany::haddad, Readiness::Now, u"Led the team for six weeks"_s);
    QVERIFY(id);
    QCOMPARE(plans.bench(), (BenchStrength{1, 1, 1, 0, 0}));
    const auto named = plans.successors(headOfSupport);
    QCOMPARE(named.size(), 1u);
    QCOMPARE(named[0].name, u"Lina Haddad"_s);
    QVERIFY(!isReviewDue(named[0], QDate(2027, 3, 1)));
    QVERIFY(isReviewDue(named[0], QDate(2027, 3, 2))); // P54: lapses after twelve months

    QVERIFY(planning.setReadiness(
        *id, Readiness::OneToTwoYears, u"Needs a budget of her own first"_s, named[0].version));
    QCOMPARE(
        planning
            .setReadiness(*id, Readiness::Now, u"Stale screen, stale version"_s, named[0].version)
            .error()
            .kind,
        Error::Kind::Conflict);
    QVERIFY(planning.removeSuccessor(*id, 2));
    QVERIFY(plans.successors(headOfSupport).empty());
    QVERIFY(planning.restoreSuccessor(*id));
    QCOMPARE(plans.successors(headOfSupport).size(), 1u);
}

void tst_PlanningSuccession::takingTheMarkOffTakesThePlanAlongAndUndoBringsBothBack()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    sitDown(db, SmallCompany::stein);
    PlanningSuccession planning(db);
    SuccessionPlans plans(db);
    QVERIFY(planning.markKeyPosition(headOfSupport, u"Leads the largest team"_s, LossRisk::High));
    QCOMPARE(planning.markKeyPosition(headOfSupport, u"Marked once more"_s, LossRisk::Low).error(),
        conflict(u"already-exists"_s));
    QVERIFY(planning.addSuccessor(
        headOfSupport, SmallCompany::haddad, Readiness::Now, u"Led the team for six weeks"_s));
    QCOMPARE(planning.unmarkKeyPosition(headOfSupport, 7).error().kind, Error::Kind::Conflict);
    db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
    QCOMPARE(planning.unmarkKeyPosition(headOfSupport, 1).error().kind, Error::Kind::Forbidden);
    sitDown(db, SmallCompany::stein);

    QVERIFY(planning.unmarkKeyPosition(headOfSupport, 1));
    QVERIFY(!plans.keyPosition(headOfSupport));
    QCOMPARE(plans.bench(), BenchStrength());
    QVERIFY(planning.restoreKeyPosition(headOfSupport));
    QCOMPARE(plans.bench(), (BenchStrength{1, 1, 1, 0, 0}));
    QVERIFY(!planning.restoreKeyPosition(headOfSupport));

    // Marked anew it is a new plan: nobody is named.
    QVERIFY(planning.unmarkKeyPosition(headOfSupport, plans.keyPosition(headOfSupport)->version));
    QVERIFY(planning.markKeyPosition(headOfSupport, u"Leads two teams by now"_s, LossRisk::Low));
    QCOMPARE(plans.keyPosition(headOfSupport)->reason, u"Leads two teams by now"_s);
    QVERIFY(plans.successors(headOfSupport).empty());
}

/// P53: incumbent, duplicates and people outside are refused; only executives plan.
void tst_PlanningSuccession::theWrongPeopleAreRefused()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    sitDown(db, SmallCompany::stein);
    PlanningSuccession planning(db);
    QVERIFY(planning.markKeyPosition(headOfSupport, u"Leads the largest team"_s, LossRisk::High));
    const QString proof = u"Has done it before, well"_s;
    QCOMPARE(planning.addSuccessor(headOfSupport, SmallCompany::stein, Readiness::Now, proof)
                 .error()
                 .reason,
        u"successor-own"_s);
    QCOMPARE(planning.addSuccessor(headOfSupport, SmallCompany::haddad, Readiness::Now, u"yes"_s)
                 .error()
                 .reason,
        u"successor-proof-missing"_s);
    QCOMPARE(planning.addSuccessor(chief, SmallCompany::haddad, Readiness::Now, proof).error().kind,
        Error::Kind::NotFound);
    sitDown(db, SmallCompany::duarte);
    QCOMPARE(planning.markKeyPosition(chief, u"Decides everything"_s, LossRisk::Low).error().kind,
        Error::Kind::Forbidden);
    QVERIFY(SuccessionPlans(db).keyPositions().empty());
    sitDown(db, SmallCompany::stein);
    try {
        storage::Transaction attempt(db);
        (void)planning.addSuccessor(headOfSupport, SmallCompany::osei, Readiness::Now, proof);
        QFAIL("the incumbent was named");
    } catch (const storage::StorageError &refusal) {
        QCOMPARE(refusal.error().reason, u"successor-is-incumbent"_s);
    }
    try {
        storage::Transaction attempt(db);
        (void)planning.addSuccessor(headOfSupport, SmallCompany::novak, Readiness::Now, proof);
        QFAIL("somebody from outside was named");
    } catch (const storage::StorageError &refusal) {
        QCOMPARE(refusal.error().reason, u"successor-has-left"_s);
    }
}

void tst_PlanningSuccession::nobodyLearnsOfTheirOwnNomination()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    sitDown(db, SmallCompany::stein);
    QVERIFY(PlanningSuccession(db).markKeyPosition(
        headOfSupport, u"Leads the largest team"_s, LossRisk::High));
    QVERIFY(PlanningSuccession(db).addSuccessor(
        headOfSupport, SmallCompany::lang, Readiness::Now, u"Has led larger teams elsewhere"_s));
    db.setSession(security::sessionOf(SmallCompany::lang, {security::Role::Executive}));
    QVERIFY(SuccessionPlans(db).successors(headOfSupport).empty());
    db.setSession(security::sessionOf(SmallCompany::osei, {security::Role::Executive}));
    QVERIFY(SuccessionPlans(db).keyPositions().empty()); // never the plan for the own chair
}

/// P55: two reasons, never by oneself, and without a rating the person waits in the holding area.
void tst_PlanningSuccession::potentialNeedsTwoReasonsAndAnotherAssessor()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    sitDown(db, SmallCompany::osei);
    PotentialAnswers answers{Frequency::Regularly, Frequency::Regularly, Frequency::Sometimes,
        u"Learned the new system in a week"_s, u""_s};
    QCOMPARE(assessPotential(db, SmallCompany::haddad, answers).error().reason,
        u"potential-reasons-missing"_s);
    answers.secondReason = u"Asked three customers for feedback"_s;
    QCOMPARE(
        assessPotential(db, SmallCompany::duarte, answers).error().kind, Error::Kind::Forbidden);
    QVERIFY(assessPotential(db, SmallCompany::haddad, answers));
    QCOMPARE(bandOf(answers), PotentialBand::High);
    TalentGrid grid(db);
    QCOMPARE(grid.counts().holding, 1);
    QCOMPARE(grid.holding({}, 10).front().name, u"Lina Haddad"_s);
    sitDown(db, SmallCompany::haddad);
    QVERIFY(!TalentGrid(db).find(SmallCompany::haddad)); // nobody reads their own potential
}

void tst_PlanningSuccession::candidatesAreRankedWithTheirReasons()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.run("update position set job_id = 1 where id = 2");
    sitDown(db, SmallCompany::stein);
    QVERIFY(PlanningSuccession(db).markKeyPosition(
        headOfSupport, u"Leads the largest team"_s, LossRisk::High));
    SuccessionPlans plans(db);
    QCOMPARE(plans.asked(headOfSupport).size(), 3u);
    const auto likely = plans.candidates(headOfSupport, {});
    QCOMPARE(likely.size(), 2u); // the two in the incumbent's line
    QCOMPARE(likely[0].competencies.size(), 3u);
    QVERIFY(likely[0].isInUnit);
    const auto called = plans.candidates(headOfSupport, u"Mar"_s);
    QCOMPARE(called.size(), 1u);
    QCOMPARE(called[0].name, u"Marta Duarte"_s);
}

QTEST_GUILESS_MAIN(tst_PlanningSuccession)

#include "tst_planningsuccession.moc"
