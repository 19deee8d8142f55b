#include "base/clock.h"
#include "succession/planningsuccession.h"
#include "succession/potential.h"
#include "succession/successionplans.h"
#include "support/recordedacts.h"
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
    void everyActIsOnTheRecord_data() { tests::onEveryDatabase(); }
    void everyActIsOnTheRecord();
    void everyJudgementNeedsItsWords_data() { tests::onEveryDatabase(); }
    void everyJudgementNeedsItsWords();
    void onlyWhoWasNamedToTheEndComesBackWithThePlan_data() { tests::onEveryDatabase(); }
    void onlyWhoWasNamedToTheEndComesBackWithThePlan();

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

void tst_PlanningSuccession::everyActIsOnTheRecord()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    sitDown(db, SmallCompany::stein);
    PlanningSuccession planning(db);
    const QString why = u"Leads the largest team"_s;
    QVERIFY(planning.markKeyPosition(headOfSupport, why, LossRisk::High));
    const auto id
        = *planning.addSuccessor(headOfSupport, SmallCompany::haddad, Readiness::Now, why);
    QVERIFY(planning.setReadiness(id, Readiness::Emergency, why, 1));
    QVERIFY(planning.removeSuccessor(id, 2));
    QVERIFY(planning.restoreSuccessor(id));
    QVERIFY(planning.unmarkKeyPosition(headOfSupport, 1));
    QVERIFY(planning.restoreKeyPosition(headOfSupport));
    const auto sometimes = Frequency::Sometimes;
    QVERIFY(assessPotential(
        db, SmallCompany::haddad, {sometimes, sometimes, sometimes, why, why + u" of all"_s}));
    QCOMPARE(tests::recordedActs(db),
        (QStringList{u"key-position-marked"_s, u"successor-named"_s, u"readiness-assessed"_s,
            u"successor-removed"_s, u"successor-restored"_s, u"key-position-unmarked"_s,
            u"key-position-restored"_s, u"potential-assessed"_s}));
}

/// P54: a judgement without its proof is none; and each is made on what one has read.
void tst_PlanningSuccession::everyJudgementNeedsItsWords()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    sitDown(db, SmallCompany::stein);
    PlanningSuccession planning(db);
    QCOMPARE(
        planning.markKeyPosition(headOfSupport, u" nine long "_s, LossRisk::Low).error().reason,
        u"key-position-reason-missing"_s);
    QVERIFY(planning.markKeyPosition(headOfSupport, u"ten longer"_s, LossRisk::Low));
    const auto id = *planning.addSuccessor(
        headOfSupport, SmallCompany::haddad, Readiness::Now, u"ten longer"_s);
    QCOMPARE(planning.setReadiness(id, Readiness::Now, u" nine long "_s, 1).error().reason,
        u"successor-proof-missing"_s);
    QCOMPARE(planning.removeSuccessor(id, 7).error().reason, u"changed-meanwhile"_s);
    QCOMPARE(SuccessionPlans(db).successors(headOfSupport).size(), 1u);
    QVERIFY(planning.unmarkKeyPosition(headOfSupport, 1));
    sitDown(db, SmallCompany::lang);
    QCOMPARE(planning.restoreKeyPosition(headOfSupport).error().kind, Error::Kind::Forbidden);
}

void tst_PlanningSuccession::onlyWhoWasNamedToTheEndComesBackWithThePlan()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    sitDown(db, SmallCompany::stein);
    PlanningSuccession planning(db);
    const QString why = u"Leads the largest team"_s;
    QVERIFY(planning.markKeyPosition(headOfSupport, why, LossRisk::High));
    const auto haddad
        = *planning.addSuccessor(headOfSupport, SmallCompany::haddad, Readiness::Now, why);
    QVERIFY(planning.addSuccessor(headOfSupport, SmallCompany::ortega, Readiness::Now, why));
    QVERIFY(planning.removeSuccessor(haddad, 1));
    const Clock::Fixed later(Clock::now().addSecs(60));
    QVERIFY(planning.unmarkKeyPosition(headOfSupport, 1));
    QVERIFY(planning.restoreKeyPosition(headOfSupport));
    const auto named = SuccessionPlans(db).successors(headOfSupport);
    QCOMPARE(named.size(), 1u);
    QCOMPARE(named.front().person, SmallCompany::ortega);
}

QTEST_GUILESS_MAIN(tst_PlanningSuccession)

#include "tst_planningsuccession.moc"
