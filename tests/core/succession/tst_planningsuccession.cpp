#include "base/clock.h"
#include "people/reportingline.h"
#include "security/audittrail.h"
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
    void everyActIsOnTheRecord_data() { tests::onEveryDatabase(); }
    void everyActIsOnTheRecord();
    void everyJudgementNeedsItsWords_data() { tests::onEveryDatabase(); }
    void everyJudgementNeedsItsWords();
    void onlyWhoWasNamedToTheEndComesBackWithThePlan_data() { tests::onEveryDatabase(); }
    void onlyWhoWasNamedToTheEndComesBackWithThePlan();
    void whoIsReadyStandsFirstAndWhoIsTakenOffCoversNothing_data() { tests::onEveryDatabase(); }
    void whoIsReadyStandsFirstAndWhoIsTakenOffCoversNothing();
    void potentialIsTheSumOfThreeBehaviours();
    void whoIsLikelyIsNearAndFreeOrTheBestThereIs_data() { tests::onEveryDatabase(); }
    void whoIsLikelyIsNearAndFreeOrTheBestThereIs();
    void whatWasSeenIsTheManagersRating_data() { tests::onEveryDatabase(); }
    void whatWasSeenIsTheManagersRating();
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
    db.setSession(security::sessionOf(SmallCompany::lang, {security::Role::Executive}));
    QCOMPARE(assessPotential(db, SmallCompany::lang, answers).error().reason, u"potential-own"_s);
    QVERIFY(assessPotential(db, SmallCompany::ortega, answers)); // in nobody's line of hers
    sitDown(db, SmallCompany::osei);
    QVERIFY(assessPotential(db, SmallCompany::haddad, answers));
    QCOMPARE(bandOf(answers), PotentialBand::High);
    TalentGrid grid(db);
    QCOMPARE(grid.counts().holding, 2);
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

static QStringList actsOf(storage::Connection &db)
{
    const auto session = db.session();
    db.setSession(security::ownerSession());
    QStringList acts;
    for (const auto &event : security::AuditTrail(db).before({}, 99))
        acts.prepend(event.action);
    db.setSession(session);
    return acts;
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
    QCOMPARE(actsOf(db),
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

void tst_PlanningSuccession::whoIsReadyStandsFirstAndWhoIsTakenOffCoversNothing()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    sitDown(db, SmallCompany::stein);
    PlanningSuccession planning(db);
    SuccessionPlans plans(db);
    const QString why = u"Leads the largest team"_s;
    QVERIFY(planning.markKeyPosition(headOfSupport, why, LossRisk::High));
    QVERIFY(planning.addSuccessor(headOfSupport, SmallCompany::haddad, Readiness::Emergency, why));
    QVERIFY(planning.addSuccessor(headOfSupport, SmallCompany::ortega, Readiness::Now, why));
    const auto named = plans.successors(headOfSupport);
    QCOMPARE(named.front().person, SmallCompany::ortega); // though Lina stands before Tomás
    QVERIFY(planning.removeSuccessor(named.front().id, 1));
    QCOMPARE(plans.bench(), (BenchStrength{1, 0, 0, 1, 0}));
    QVERIFY(planning.removeSuccessor(named.back().id, 1));
    QCOMPARE(plans.bench(), (BenchStrength{1, 0, 0, 0, 1}));
}

/// P55: 3 to 4 low, 5 to 7 medium, 8 to 9 high.
void tst_PlanningSuccession::potentialIsTheSumOfThreeBehaviours()
{
    const std::array<PotentialBand, 7> bands{PotentialBand::Low, PotentialBand::Low,
        PotentialBand::Medium, PotentialBand::Medium, PotentialBand::Medium, PotentialBand::High,
        PotentialBand::High};
    for (int a = 1; a <= 3; ++a)
        for (int b = 1; b <= 3; ++b)
            for (int c = 1; c <= 3; ++c)
                QCOMPARE(bandOf({Frequency(a), Frequency(b), Frequency(c), {}, {}}),
                    bands[size_t(a + b + c - 3)]);
}

static QStringList namesOf(const std::vector<Fit> &people)
{
    QStringList names;
    for (const Fit &fit : people)
        names << fit.name;
    names.sort();
    return names;
}

void tst_PlanningSuccession::whoIsLikelyIsNearAndFreeOrTheBestThereIs()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    const QString why = u"Leads the largest team"_s;
    db.run("update employment set manager_id = 3 where person_id = 4"); // three steps below Stein
    people::ReportingLine(db).rebuildAll();
    db.setSession(security::sessionOf(SmallCompany::lang, {security::Role::Executive}));
    PlanningSuccession planning(db);
    SuccessionPlans plans(db);
    QVERIFY(planning.markKeyPosition(chief, why, LossRisk::High));
    QCOMPARE(namesOf(plans.candidates(chief, {})), // and not Petra Lang, who plans
        (QStringList{u"Kofi Osei"_s, u"Marta Duarte"_s, u"Tomás Ortega"_s}));
    QVERIFY(planning.addSuccessor(chief, SmallCompany::osei, Readiness::Now, why));
    QCOMPARE(
        namesOf(plans.candidates(chief, {})), (QStringList{u"Marta Duarte"_s, u"Tomás Ortega"_s}));

    sitDown(db, SmallCompany::stein);
    QVERIFY(planning.markKeyPosition(headOfSupport, why, LossRisk::High));
    db.run(R"(
        insert into talent_standing (person_id, performance, core_rating, potential)
        values (2, 'above', 5, 'high'), (5, 'above', 4, 'high'), (6, 'above', 4, 'medium')
        on conflict (person_id) do update
           set performance = excluded.performance, potential = excluded.potential)");
    QCOMPARE(namesOf(plans.candidates(headOfSupport, {})), // the best of the company comes, too
        (QStringList{u"Lina Haddad"_s, u"Marta Duarte"_s, u"Tomás Ortega"_s}));
    QVERIFY(plans.candidates(headOfSupport, u"Kofi"_s).empty()); // who sits there already
    QVERIFY(plans.candidates(headOfSupport, u"Rosa"_s).empty()); // oneself
    QCOMPARE(namesOf(plans.candidates(headOfSupport, u"LINA"_s)), QStringList{u"Lina Haddad"_s});
    QVERIFY(planning.addSuccessor(headOfSupport, SmallCompany::haddad, Readiness::Now, why));
    QVERIFY(plans.candidates(headOfSupport, u"Lina"_s).empty()); // named already
}

void tst_PlanningSuccession::whatWasSeenIsTheManagersRating()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.run("update position set job_id = 1 where id = 2");
    db.run("insert into appraisal_template (id, name) values (1, 'Review')");
    db.run("insert into template_section (template_id, place, kind, weight) values (1, 1, 'core', "
           "10000)");
    db.run("insert into appraisal_cycle (id, name, template_id, starts_on, ends_on, due_on) values "
           "(1, '2025', 1, '2025-01-01', '2025-12-31', '2026-01-31')");
    db.run("insert into appraisal (id, cycle_id, person_id, author_id) values (1, 1, 4, 2)");
    db.run("insert into appraisal_item (appraisal_id, place, revision_id, is_core, asked_level, "
           "weight) values (1, 1, 1, true, 3, 5000), (1, 2, 3, false, 4, 5000)");
    db.run("insert into appraisal_rating (appraisal_id, side, revision_id, state, rating) values "
           "(1, 'self', 3, 'rated', 5), (1, 'manager', 3, 'rated', 2)");
    const QDateTime then(QDate(2026, 1, 20), QTime(10, 0), Qt::UTC);
    db.run("update appraisal set state = 'self_done', self_published_at = ? where id = 1", then);
    db.run("update appraisal set state = 'both_done', manager_published_at = ? where id = 1", then);
    db.run("update appraisal set state = 'shared', shared_at = ? where id = 1", then);
    db.run("insert into attainment (appraisal_id, person_id, cycle_id, gain, weight, core_rating, "
           "core_asked, band) values (1, 4, 1, 0, 10000, 4, 3, 'at')");
    sitDown(db, SmallCompany::stein);
    SuccessionPlans plans(db);
    const auto lina = plans.candidates(headOfSupport, u"Lina"_s);
    QCOMPARE(lina.size(), 1u);
    QHash<QString, std::optional<int>> seen;
    for (const CompetencyFit &fit : lina.front().competencies)
        seen.insert(fit.competency, fit.seen);
    QCOMPARE(seen[u"Customer service"_s], std::optional(4));
    QCOMPARE(seen[u"Accuracy"_s], std::optional(2));
    QCOMPARE(seen[u"Teamwork"_s], std::nullopt);
}

QTEST_GUILESS_MAIN(tst_PlanningSuccession)

#include "tst_planningsuccession.moc"
