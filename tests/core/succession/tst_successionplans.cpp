#include "core/succession/planningroom.h"
#include "people/reportingline.h"

using namespace throughline;
using namespace throughline::succession;
using namespace Qt::StringLiterals;
using tests::PlanningRoom;
using tests::SmallCompany;

static constexpr PositionId chief = PlanningRoom::chief,
                            headOfSupport = PlanningRoom::headOfSupport;

/// S15: what stands in the plans, and who could be put there.
class tst_SuccessionPlans : public QObject
{
    Q_OBJECT

private slots:
    void whoIsReadyStandsFirstAndWhoIsTakenOffCoversNothing_data() { tests::onEveryDatabase(); }
    void whoIsReadyStandsFirstAndWhoIsTakenOffCoversNothing();
    void whoIsLikelyIsNearAndFreeOrTheBestThereIs_data() { tests::onEveryDatabase(); }
    void whoIsLikelyIsNearAndFreeOrTheBestThereIs();
    void whatWasSeenIsTheManagersRating_data() { tests::onEveryDatabase(); }
    void whatWasSeenIsTheManagersRating();
    void candidatesAreRankedWithTheirReasons_data() { tests::onEveryDatabase(); }
    void candidatesAreRankedWithTheirReasons();
};

void tst_SuccessionPlans::whoIsReadyStandsFirstAndWhoIsTakenOffCoversNothing()
{
    QFETCH(QString, driver);
    PlanningRoom room(driver);
    const QString why = u"Leads the largest team"_s;
    QVERIFY(room.planning.markKeyPosition(headOfSupport, why, LossRisk::High));
    QVERIFY(
        room.planning.addSuccessor(headOfSupport, SmallCompany::haddad, Readiness::Emergency, why));
    QVERIFY(room.planning.addSuccessor(headOfSupport, SmallCompany::ortega, Readiness::Now, why));
    const auto named = room.plans.successors(headOfSupport);
    QCOMPARE(named.front().person, SmallCompany::ortega); // though Lina stands before Tomás
    QVERIFY(room.planning.removeSuccessor(named.front().id, 1));
    QCOMPARE(room.plans.bench(), (BenchStrength{1, 0, 0, 1, 0}));
    QVERIFY(room.planning.removeSuccessor(named.back().id, 1));
    QCOMPARE(room.plans.bench(), (BenchStrength{1, 0, 0, 0, 1}));
}

static QStringList namesOf(const std::vector<Fit> &people)
{
    QStringList names;
    for (const Fit &fit : people)
        names << fit.name;
    names.sort();
    return names;
}

void tst_SuccessionPlans::whoIsLikelyIsNearAndFreeOrTheBestThereIs()
{
    QFETCH(QString, driver);
    PlanningRoom room(driver);
    const QString why = u"Leads the largest team"_s;
    room.db.run(
        "update employment set manager_id = 3 where person_id = 4"); // three steps below Stein
    people::ReportingLine(room.db).rebuildAll();
    room.db.setSession(security::sessionOf(SmallCompany::lang, {security::Role::Executive}));
    QVERIFY(room.planning.markKeyPosition(chief, why, LossRisk::High));
    QCOMPARE(namesOf(room.plans.candidates(chief, {})), // and not Petra Lang, who plans
        (QStringList{u"Kofi Osei"_s, u"Marta Duarte"_s, u"Tomás Ortega"_s}));
    QVERIFY(room.planning.addSuccessor(chief, SmallCompany::osei, Readiness::Now, why));
    QCOMPARE(namesOf(room.plans.candidates(chief, {})),
        (QStringList{u"Marta Duarte"_s, u"Tomás Ortega"_s}));

    room.sitDown(SmallCompany::stein);
    QVERIFY(room.planning.markKeyPosition(headOfSupport, why, LossRisk::High));
    room.db.run(R"(
        insert into talent_standing (person_id, performance, core_rating, potential)
        values (2, 'above', 5, 'high'), (5, 'above', 4, 'high'), (6, 'above', 4, 'medium')
        on conflict (person_id) do update
           set performance = excluded.performance, potential = excluded.potential)");
    QCOMPARE(
        namesOf(room.plans.candidates(headOfSupport, {})), // the best of the company comes, too
        (QStringList{u"Lina Haddad"_s, u"Marta Duarte"_s, u"Tomás Ortega"_s}));
    QVERIFY(room.plans.candidates(headOfSupport, u"Kofi"_s).empty()); // who sits there already
    QVERIFY(room.plans.candidates(headOfSupport, u"Rosa"_s).empty()); // oneself
    QCOMPARE(
        namesOf(room.plans.candidates(headOfSupport, u"LINA"_s)), QStringList{u"Lina Haddad"_s});
    QVERIFY(room.planning.addSuccessor(headOfSupport, SmallCompany::haddad, Readiness::Now, why));
    QVERIFY(room.plans.candidates(headOfSupport, u"Lina"_s).empty()); // named already
}

void tst_SuccessionPlans::whatWasSeenIsTheManagersRating()
{
    QFETCH(QString, driver);
    PlanningRoom room(driver);
    room.db.run("update position set job_id = 1 where id = 2");
    room.db.run("insert into appraisal_template (id, name) values (1, 'Review')");
    room.db.run(
        "insert into template_section (template_id, place, kind, weight) values (1, 1, 'core', "
        "10000)");
    room.db.run(
        "insert into appraisal_cycle (id, name, template_id, starts_on, ends_on, due_on) values "
        "(1, '2025', 1, '2025-01-01', '2025-12-31', '2026-01-31')");
    room.db.run("insert into appraisal (id, cycle_id, person_id, author_id) values (1, 1, 4, 2)");
    room.db.run(
        "insert into appraisal_item (appraisal_id, place, revision_id, is_core, asked_level, "
        "weight) values (1, 1, 1, true, 3, 5000), (1, 2, 3, false, 4, 5000)");
    room.db.run(
        "insert into appraisal_rating (appraisal_id, side, revision_id, state, rating) values "
        "(1, 'self', 3, 'rated', 5), (1, 'manager', 3, 'rated', 2)");
    const QDateTime then(QDate(2026, 1, 20), QTime(10, 0), Qt::UTC);
    room.db.run(
        "update appraisal set state = 'self_done', self_published_at = ? where id = 1", then);
    room.db.run(
        "update appraisal set state = 'both_done', manager_published_at = ? where id = 1", then);
    room.db.run("update appraisal set state = 'shared', shared_at = ? where id = 1", then);
    room.db.run(
        "insert into attainment (appraisal_id, person_id, cycle_id, gain, weight, core_rating, "
        "core_asked, band) values (1, 4, 1, 0, 10000, 4, 3, 'at')");
    room.sitDown(SmallCompany::stein);
    const auto lina = room.plans.candidates(headOfSupport, u"Lina"_s);
    QCOMPARE(lina.size(), 1u);
    QHash<QString, std::optional<int>> seen;
    for (const CompetencyFit &fit : lina.front().competencies)
        seen.insert(fit.competency, fit.seen);
    QCOMPARE(seen[u"Customer service"_s], std::optional(4));
    QCOMPARE(seen[u"Accuracy"_s], std::optional(2));
    QCOMPARE(seen[u"Teamwork"_s], std::nullopt);
}

void tst_SuccessionPlans::candidatesAreRankedWithTheirReasons()
{
    QFETCH(QString, driver);
    PlanningRoom room(driver);
    room.db.run("update position set job_id = 1 where id = 2");
    room.sitDown(SmallCompany::stein);
    QVERIFY(
        room.planning.markKeyPosition(headOfSupport, u"Leads the largest team"_s, LossRisk::High));
    QCOMPARE(room.plans.asked(headOfSupport).size(), 3u);
    const auto likely = room.plans.candidates(headOfSupport, {});
    QCOMPARE(likely.size(), 2u); // the two in the incumbent's line
    QCOMPARE(likely[0].competencies.size(), 3u);
    QVERIFY(likely[0].isInUnit);
    const auto called = room.plans.candidates(headOfSupport, u"Mar"_s);
    QCOMPARE(called.size(), 1u);
    QCOMPARE(called[0].name, u"Marta Duarte"_s);
}

QTEST_GUILESS_MAIN(tst_SuccessionPlans)

#include "tst_successionplans.moc"
