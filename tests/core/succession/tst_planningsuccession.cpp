#include "base/clock.h"
#include "core/succession/planningroom.h"
#include "succession/potential.h"
#include "support/recordedacts.h"

using namespace throughline;
using namespace throughline::succession;
using namespace Qt::StringLiterals;
using tests::PlanningRoom;
using tests::SmallCompany;

static constexpr PositionId chief = PlanningRoom::chief,
                            headOfSupport = PlanningRoom::headOfSupport;

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
    const Clock::Fixed m_time{QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
};

void tst_PlanningSuccession::anExecutiveNamesASuccessor()
{
    QFETCH(QString, driver);
    PlanningRoom room(driver);
    QVERIFY(
        room.planning.markKeyPosition(headOfSupport, u"Leads the largest team"_s, LossRisk::High));
    QCOMPARE(room.plans.bench(), (BenchStrength{1, 0, 0, 0, 1}));

    const auto id = room.planning.addSuccessor(
        headOfSupport, SmallCompany::haddad, Readiness::Now, u"Led the team for six weeks"_s);
    QVERIFY(id);
    QCOMPARE(room.plans.bench(), (BenchStrength{1, 1, 1, 0, 0}));
    const auto named = room.plans.successors(headOfSupport);
    QCOMPARE(named.size(), 1u);
    QCOMPARE(named[0].name, u"Lina Haddad"_s);
    QVERIFY(!isReviewDue(named[0], QDate(2027, 3, 1)));
    QVERIFY(isReviewDue(named[0], QDate(2027, 3, 2))); // P54: lapses after twelve months

    QVERIFY(room.planning.setReadiness(
        *id, Readiness::OneToTwoYears, u"Needs a budget of her own first"_s, named[0].version));
    QCOMPARE(
        room.planning
            .setReadiness(*id, Readiness::Now, u"Stale screen, stale version"_s, named[0].version)
            .error()
            .kind,
        Error::Kind::Conflict);
    QVERIFY(room.planning.removeSuccessor(*id, 2));
    QVERIFY(room.plans.successors(headOfSupport).empty());
    QVERIFY(room.planning.restoreSuccessor(*id));
    QCOMPARE(room.plans.successors(headOfSupport).size(), 1u);
}

void tst_PlanningSuccession::takingTheMarkOffTakesThePlanAlongAndUndoBringsBothBack()
{
    QFETCH(QString, driver);
    PlanningRoom room(driver);
    QVERIFY(
        room.planning.markKeyPosition(headOfSupport, u"Leads the largest team"_s, LossRisk::High));
    QCOMPARE(
        room.planning.markKeyPosition(headOfSupport, u"Marked once more"_s, LossRisk::Low).error(),
        conflict(u"already-exists"_s));
    QVERIFY(room.planning.addSuccessor(
        headOfSupport, SmallCompany::haddad, Readiness::Now, u"Led the team for six weeks"_s));
    QCOMPARE(room.planning.unmarkKeyPosition(headOfSupport, 7).error().kind, Error::Kind::Conflict);
    room.db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
    QCOMPARE(
        room.planning.unmarkKeyPosition(headOfSupport, 1).error().kind, Error::Kind::Forbidden);
    room.sitDown(SmallCompany::stein);

    QVERIFY(room.planning.unmarkKeyPosition(headOfSupport, 1));
    QVERIFY(!room.plans.keyPosition(headOfSupport));
    QCOMPARE(room.plans.bench(), BenchStrength());
    QVERIFY(room.planning.restoreKeyPosition(headOfSupport));
    QCOMPARE(room.plans.bench(), (BenchStrength{1, 1, 1, 0, 0}));
    QVERIFY(!room.planning.restoreKeyPosition(headOfSupport));

    // Marked anew it is a new plan: nobody is named.
    QVERIFY(room.planning.unmarkKeyPosition(
        headOfSupport, room.plans.keyPosition(headOfSupport)->version));
    QVERIFY(
        room.planning.markKeyPosition(headOfSupport, u"Leads two teams by now"_s, LossRisk::Low));
    QCOMPARE(room.plans.keyPosition(headOfSupport)->reason, u"Leads two teams by now"_s);
    QVERIFY(room.plans.successors(headOfSupport).empty());
}

/// P53: incumbent, duplicates and people outside are refused; only executives plan.
void tst_PlanningSuccession::theWrongPeopleAreRefused()
{
    QFETCH(QString, driver);
    PlanningRoom room(driver);
    QVERIFY(
        room.planning.markKeyPosition(headOfSupport, u"Leads the largest team"_s, LossRisk::High));
    const QString proof = u"Has done it before, well"_s;
    QCOMPARE(room.planning.addSuccessor(headOfSupport, SmallCompany::stein, Readiness::Now, proof)
                 .error()
                 .reason,
        u"successor-own"_s);
    QCOMPARE(
        room.planning.addSuccessor(headOfSupport, SmallCompany::haddad, Readiness::Now, u"yes"_s)
            .error()
            .reason,
        u"successor-proof-missing"_s);
    QCOMPARE(
        room.planning.addSuccessor(chief, SmallCompany::haddad, Readiness::Now, proof).error().kind,
        Error::Kind::NotFound);
    room.sitDown(SmallCompany::duarte);
    QCOMPARE(
        room.planning.markKeyPosition(chief, u"Decides everything"_s, LossRisk::Low).error().kind,
        Error::Kind::Forbidden);
    QVERIFY(room.plans.keyPositions().empty());
    room.sitDown(SmallCompany::stein);
    try {
        storage::Transaction attempt(room.db);
        (void)room.planning.addSuccessor(headOfSupport, SmallCompany::osei, Readiness::Now, proof);
        QFAIL("the incumbent was named");
    } catch (const storage::StorageError &refusal) {
        QCOMPARE(refusal.error().reason, u"successor-is-incumbent"_s);
    }
    try {
        storage::Transaction attempt(room.db);
        (void)room.planning.addSuccessor(headOfSupport, SmallCompany::novak, Readiness::Now, proof);
        QFAIL("somebody from outside was named");
    } catch (const storage::StorageError &refusal) {
        QCOMPARE(refusal.error().reason, u"successor-has-left"_s);
    }
}

void tst_PlanningSuccession::nobodyLearnsOfTheirOwnNomination()
{
    QFETCH(QString, driver);
    PlanningRoom room(driver);
    QVERIFY(
        room.planning.markKeyPosition(headOfSupport, u"Leads the largest team"_s, LossRisk::High));
    QVERIFY(room.planning.addSuccessor(
        headOfSupport, SmallCompany::lang, Readiness::Now, u"Has led larger teams elsewhere"_s));
    room.db.setSession(security::sessionOf(SmallCompany::lang, {security::Role::Executive}));
    QVERIFY(room.plans.successors(headOfSupport).empty());
    room.db.setSession(security::sessionOf(SmallCompany::osei, {security::Role::Executive}));
    QVERIFY(room.plans.keyPositions().empty()); // never the plan for the own chair
}

void tst_PlanningSuccession::everyActIsOnTheRecord()
{
    QFETCH(QString, driver);
    PlanningRoom room(driver);
    const QString why = u"Leads the largest team"_s;
    QVERIFY(room.planning.markKeyPosition(headOfSupport, why, LossRisk::High));
    const auto id
        = *room.planning.addSuccessor(headOfSupport, SmallCompany::haddad, Readiness::Now, why);
    QVERIFY(room.planning.setReadiness(id, Readiness::Emergency, why, 1));
    QVERIFY(room.planning.removeSuccessor(id, 2));
    QVERIFY(room.planning.restoreSuccessor(id));
    QVERIFY(room.planning.unmarkKeyPosition(headOfSupport, 1));
    QVERIFY(room.planning.restoreKeyPosition(headOfSupport));
    const auto sometimes = Frequency::Sometimes;
    QVERIFY(assessPotential(
        room.db, SmallCompany::haddad, {sometimes, sometimes, sometimes, why, why + u" of all"_s}));
    QCOMPARE(tests::recordedActs(room.db),
        (QStringList{u"key-position-marked"_s, u"successor-named"_s, u"readiness-assessed"_s,
            u"successor-removed"_s, u"successor-restored"_s, u"key-position-unmarked"_s,
            u"key-position-restored"_s, u"potential-assessed"_s}));
}

/// P54: a judgement without its proof is none; and each is made on what one has read.
void tst_PlanningSuccession::everyJudgementNeedsItsWords()
{
    QFETCH(QString, driver);
    PlanningRoom room(driver);
    QCOMPARE(room.planning.markKeyPosition(headOfSupport, u" nine long "_s, LossRisk::Low)
                 .error()
                 .reason,
        u"key-position-reason-missing"_s);
    QVERIFY(room.planning.markKeyPosition(headOfSupport, u"ten longer"_s, LossRisk::Low));
    const auto id = *room.planning.addSuccessor(
        headOfSupport, SmallCompany::haddad, Readiness::Now, u"ten longer"_s);
    QCOMPARE(room.planning.setReadiness(id, Readiness::Now, u" nine long "_s, 1).error().reason,
        u"successor-proof-missing"_s);
    QCOMPARE(room.planning.removeSuccessor(id, 7).error().reason, u"changed-meanwhile"_s);
    QCOMPARE(room.plans.successors(headOfSupport).size(), 1u);
    QVERIFY(room.planning.unmarkKeyPosition(headOfSupport, 1));
    room.sitDown(SmallCompany::lang);
    QCOMPARE(room.planning.restoreKeyPosition(headOfSupport).error().kind, Error::Kind::Forbidden);
}

void tst_PlanningSuccession::onlyWhoWasNamedToTheEndComesBackWithThePlan()
{
    QFETCH(QString, driver);
    PlanningRoom room(driver);
    const QString why = u"Leads the largest team"_s;
    QVERIFY(room.planning.markKeyPosition(headOfSupport, why, LossRisk::High));
    const auto haddad
        = *room.planning.addSuccessor(headOfSupport, SmallCompany::haddad, Readiness::Now, why);
    QVERIFY(room.planning.addSuccessor(headOfSupport, SmallCompany::ortega, Readiness::Now, why));
    QVERIFY(room.planning.removeSuccessor(haddad, 1));
    const Clock::Fixed later(Clock::now().addSecs(60));
    QVERIFY(room.planning.unmarkKeyPosition(headOfSupport, 1));
    QVERIFY(room.planning.restoreKeyPosition(headOfSupport));
    const auto named = room.plans.successors(headOfSupport);
    QCOMPARE(named.size(), 1u);
    QCOMPARE(named.front().person, SmallCompany::ortega);
}

QTEST_GUILESS_MAIN(tst_PlanningSuccession)

#include "tst_planningsuccession.moc"
