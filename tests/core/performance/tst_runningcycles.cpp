#include "performance/appraisallist.h"
#include "support/scratchdatabase.h"
#include "support/smallcycle.h"

using namespace throughline;
using namespace throughline::performance;
using namespace Qt::StringLiterals;
using storage::Connection;
using tests::must;
using tests::SmallCompany;
using tests::SmallCycle;

class tst_RunningCycles : public QObject
{
    Q_OBJECT

private slots:
    void aTemplateUnderTheFloorIsNotSaved_data() { tests::onEveryDatabase(); }
    void aTemplateUnderTheFloorIsNotSaved();
    void sqlCannotStartACycleOnAnUnsoundTemplate_data() { tests::onEveryDatabase(); }
    void sqlCannotStartACycleOnAnUnsoundTemplate();
    void itemsAreFrozenFromTheJob_data() { tests::onEveryDatabase(); }
    void itemsAreFrozenFromTheJob();
    void nobodyIsSilentlyMissing_data() { tests::onEveryDatabase(); }
    void nobodyIsSilentlyMissing();
    void whoJoinsOrLeavesIsNamed_data() { tests::onEveryDatabase(); }
    void whoJoinsOrLeavesIsNamed();
    void withoutAJobTheCoreIsRated_data() { tests::onEveryDatabase(); }
    void withoutAJobTheCoreIsRated();
    void aCycleGoesOneWay_data() { tests::onEveryDatabase(); }
    void aCycleGoesOneWay();
    void onlyHrPlans_data() { tests::onEveryDatabase(); }
    void onlyHrPlans();
    void theOverviewGivesNoRatingAway_data() { tests::onEveryDatabase(); }
    void theOverviewGivesNoRatingAway();
    void aNewManagerTakesOver_data() { tests::onEveryDatabase(); }
    void aNewManagerTakesOver();
    void theOverviewIsNarrowed_data() { tests::onEveryDatabase(); }
    void theOverviewIsNarrowed();

private:
    static const std::vector<TemplateSection> &sections()
    {
        static const std::vector<TemplateSection> usual
            = {{SectionKind::Core, 30'00}, {SectionKind::JobCompetencies, 70'00}};
        return usual;
    }
    static CyclePlan planFor(TemplateId schema, qint64 unit)
    {
        return {u"H1 2026"_s, schema, {{2026, 1, 1}, {2026, 6, 30}}, {2026, 7, 15}, {unit}};
    }

    const Clock::Fixed m_now{SmallCycle::now()};
};

/// P01: the test tries 9.99.
void tst_RunningCycles::aTemplateUnderTheFloorIsNotSaved()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    RunningCycles running(db);
    const auto add = [&running](int core) {
        return running.addTemplate(u"T%1"_s.arg(core),
            {{SectionKind::Core, core}, {SectionKind::JobCompetencies, wholeWeight - core}});
    };
    QCOMPARE(add(9'99).error().reason, u"template-core-floor"_s);
    QVERIFY(add(10'00));
    QCOMPARE(running.addTemplate(u"x"_s, {{SectionKind::Core, 99'99}}).error().reason,
        u"template-weights-off"_s);
    db.run("insert into setting (name, value) values ('appraisal-core-floor', '25')");
    QCOMPARE(add(24'99).error().arguments, QStringList{u"25"_s});
}

/// P01 by plain SQL.
void tst_RunningCycles::sqlCannotStartACycleOnAnUnsoundTemplate()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    SmallCompany::build(db);
    db.run("insert into appraisal_template (id, name) values (50, 'Bent')");
    db.run("insert into template_section (template_id, place, kind, weight) values (50, 1, 'core', "
           "999), (50, 2, 'job_competencies', 9001)");
    try {
        db.run("insert into appraisal_cycle (name, template_id, starts_on, ends_on, due_on) values "
               "('x', 50, '2026-01-01', '2026-06-30', '2026-07-15')");
        QFAIL("it was not refused");
    } catch (const storage::StorageError &refusal) {
        QCOMPARE(refusal.error().reason, u"template-weights-off"_s);
    }
}

void tst_RunningCycles::itemsAreFrozenFromTheJob()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const SmallCycle small = SmallCycle::build(db);
    const auto items = Appraisals(db).items(small.ortega);
    QCOMPARE(items.size(), size_t(3));
    QVERIFY(items[0].isCore);
    QCOMPARE(items[0].name, u"Customer service"_s);
    QCOMPARE(items[0].weight, 40'00);
    QCOMPARE(items[2].asked.number(), 4);
    const Appraisal appraisal = *Appraisals(db).find(small.ortega);
    QCOMPARE(appraisal.author, SmallCompany::osei);
    QVERIFY(appraisal.jobVersion == 1);
    for (const QString &statement :
        {u"update appraisal_item set asked_level = 1"_s, u"delete from appraisal_item"_s}) {
        try {
            db.script(statement);
            QFAIL("it was not refused");
        } catch (const storage::StorageError &refusal) {
            QCOMPARE(refusal.error().reason, u"appraisal-items-frozen"_s);
        }
    }
}

void tst_RunningCycles::aCycleGoesOneWay()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const SmallCycle small = SmallCycle::build(db);
    RunningCycles running(db);
    auto unknown = planFor(TemplateId(99), SmallCompany::office);
    unknown.name = u"H2 2026"_s;
    QCOMPARE(running.plan(unknown).error().reason, u"template-unknown"_s);
    auto next = planFor(must(running.addTemplate(u"T"_s, sections())), SmallCompany::office);
    next.name = u"H2 2026"_s;
    const auto planned = must(running.plan(next));
    QCOMPARE(running.exclude(planned, SmallCompany::stein, u" ab "_s).error().reason,
        u"exclusion-reason-missing"_s);
    QVERIFY(running.exclude(planned, SmallCompany::stein, u"CEO"_s)); // three letters will do
    QCOMPARE(running.setAuthor(planned, SmallCompany::lang, SmallCompany::lang).error().reason,
        u"author-is-self"_s);
    QCOMPARE(running.close(planned).error().reason, u"cycle-not-running"_s);
    QCOMPARE(running.start(small.cycle).error().reason, u"cycle-not-planned"_s);

    QVERIFY(running.close(small.cycle));
    const QString closed = u"cycle-closed"_s;
    QCOMPARE(running.close(small.cycle).error().reason, u"cycle-not-running"_s);
    QCOMPARE(running.admitJoiners(small.cycle).error().reason, closed);
    QCOMPARE(
        running.setAuthor(small.cycle, SmallCompany::ortega, SmallCompany::stein).error().reason,
        closed);
    QCOMPARE(
        running.exclude(small.cycle, SmallCompany::stein, u"Not here"_s).error().reason, closed);
}

/// P11: eligible − (in the cycle + excluded with a reason) = 0 before it starts.
void tst_RunningCycles::nobodyIsSilentlyMissing()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    RunningCycles running(db);
    Cycles cycles(db);
    const CycleId cycle = must(
        running.plan(planFor(must(running.addTemplate(u"T"_s, sections())), SmallCompany::office)));
    // In the office: Stein, whom nobody leads, Duarte and Lang.
    Roll roll = cycles.roll(cycle);
    QCOMPARE(roll, (Roll{3, 3, 0, 1, 3}));
    const auto hindered = cycles.hindered(cycle, 10);
    QCOMPARE(hindered.front().person, SmallCompany::stein);
    QVERIFY(hindered.front().hindrance == Hindrance::NoAuthor);
    QCOMPARE(running.start(cycle).error().reason, u"cycle-roll-open"_s);

    QCOMPARE(running.exclude(cycle, SmallCompany::stein, u" "_s).error().reason,
        u"exclusion-reason-missing"_s);
    QVERIFY(running.exclude(cycle, SmallCompany::stein, u"Reviewed by the board"_s));
    roll = cycles.roll(cycle);
    QCOMPARE(roll.eligible - roll.included - roll.excluded, 0);
    QCOMPARE(cycles.exclusions(cycle).front().reason, u"Reviewed by the board"_s);
    QVERIFY(running.setAuthor(cycle, SmallCompany::stein, SmallCompany::lang));
    QCOMPARE(must(running.start(cycle)), 3);
    QCOMPARE(Appraisals(db).find(SmallCycle::appraisalOf(db, cycle, SmallCompany::stein))->author,
        SmallCompany::lang);
}

void tst_RunningCycles::whoJoinsOrLeavesIsNamed()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    RunningCycles running(db);
    Cycles cycles(db);
    const CycleId cycle = must(running.plan(
        planFor(must(running.addTemplate(u"T"_s, sections())), SmallCompany::support)));
    db.run("update employment set ended_on = '2026-07-01' where person_id = 4");
    db.run("update person set is_employee = true where id = 7");
    db.run("insert into employment (person_id, unit_id, manager_id, started_on) values (7, 1, 2, "
           "'2026-07-01')");
    const auto hindered = cycles.hindered(cycle, 10);
    QCOMPARE(hindered.size(), size_t(2));
    QVERIFY(hindered[0].person == SmallCompany::haddad && hindered[0].hindrance == Hindrance::Left);
    QVERIFY(
        hindered[1].person == SmallCompany::novak && hindered[1].hindrance == Hindrance::Joined);
    QVERIFY(running.exclude(cycle, SmallCompany::haddad, u"Left in July"_s));
    QCOMPARE(must(running.admitJoiners(cycle)), 1);
    QCOMPARE(must(running.start(cycle)), 3);

    // Whoever comes while it runs is named as well, and gets an appraisal at once.
    db.run("update employment set unit_id = 1 where person_id = 5");
    QCOMPARE(cycles.roll(cycle).hindered, 1);
    QCOMPARE(must(running.admitJoiners(cycle)), 1);
    QVERIFY(Appraisals(db).find(SmallCycle::appraisalOf(db, cycle, SmallCompany::duarte)));
}

void tst_RunningCycles::withoutAJobTheCoreIsRated()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const SmallCycle small = SmallCycle::build(db);
    const auto items
        = Appraisals(db).items(SmallCycle::appraisalOf(db, small.cycle, SmallCompany::osei));
    QCOMPARE(items.size(), size_t(1));
    QVERIFY(items[0].isCore);
    QCOMPARE(items[0].asked.number(), 3);
}

void tst_RunningCycles::onlyHrPlans()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const SmallCycle small = SmallCycle::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    RunningCycles running(db);
    QCOMPARE(running.addTemplate(u"T"_s, sections()).error().reason, u"hr-only"_s);
    QCOMPARE(running.close(small.cycle).error().reason, u"hr-only"_s);
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    QCOMPARE(
        running.setEvidenceRule(small.cycle, EvidenceRule::Warn).error().reason, u"hr-lead-only"_s);
    QVERIFY(running.close(small.cycle));
    QCOMPARE(running.plan(planFor(Cycles(db).templates().front().id, 1)).error().reason,
        u"cycle-name-taken"_s);
}

/// P06: how far an appraisal is may be known; the person learns nothing of the manager's side.
void tst_RunningCycles::theOverviewGivesNoRatingAway()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const SmallCycle small = SmallCycle::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    small.rateAll(db, small.ortega, u"word"_s);
    AppraisalList own(db, small.cycle, {.choice = AppraisalChoice::Own});
    QCOMPARE(own.count(), 2);
    const auto rows = own.firstPage();
    QCOMPARE(rows[0].name, u"Lina Haddad"_s);
    QCOMPARE(rows[1].items, 3);
    QVERIFY(rows[1].rated == 3 && rows[0].rated == 0 && !rows[1].selfDone);

    db.setSession(SmallCompany::sessionOf(SmallCompany::ortega));
    AppraisalList visible(db, small.cycle);
    QCOMPARE(visible.count(), 1);
    QVERIFY(!visible.firstPage().front().rated);

    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    const auto units = AppraisalList(db, small.cycle).byUnit();
    QCOMPARE(units.front(), (UnitProgress{SmallCompany::support, u"Support"_s, 3, 0, 0, 0}));
}

/// The manager changes while the cycle runs: HR hands over what is not finished, with its words.
void tst_RunningCycles::aNewManagerTakesOver()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const SmallCycle small = SmallCycle::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    must(Appraising(db).rate(small.ortega, SmallCycle::rated(small.service, 3, u"From Kofi"_s)));
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    QVERIFY(Cycles(db).hindered(small.cycle, 10).empty());
    db.run("update employment set manager_id = 1, version = version + 1 where person_id = 3");
    const auto moved = Cycles(db).hindered(small.cycle, 10);
    QCOMPARE(moved.size(), size_t(1));
    QVERIFY(moved.front().person == SmallCompany::ortega);
    QVERIFY(moved.front().hindrance == Hindrance::NewManager);
    QVERIFY(moved.front().author == SmallCompany::stein);

    RunningCycles running(db);
    must(running.setAuthor(small.cycle, SmallCompany::ortega, SmallCompany::stein));
    QVERIFY(Cycles(db).hindered(small.cycle, 10).empty());
    db.setSession(SmallCompany::sessionOf(SmallCompany::stein));
    QCOMPARE(Appraisals(db).ratings(small.ortega).front().comment, u"From Kofi"_s);
    must(Appraising(db).rate(small.ortega, SmallCycle::rated(small.teamwork, 3, u"word"_s)));
    must(Appraising(db).rate(small.ortega, SmallCycle::rated(small.accuracy, 4, u"word"_s)));
    must(Appraising(db).publish(small.ortega));
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    QVERIFY(Appraisals(db).ratings(small.ortega).empty());
    QVERIFY(!Appraising(db).withdraw(small.ortega));
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    QCOMPARE(
        running.setAuthor(small.cycle, SmallCompany::ortega, SmallCompany::osei).error().reason,
        u"appraisal-author-done"_s);
}

void tst_RunningCycles::theOverviewIsNarrowed()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const SmallCycle small = SmallCycle::build(db);
    const auto names = [&](const AppraisalFilter &filter) {
        AppraisalList list(db, small.cycle, filter);
        QStringList found;
        for (const AppraisalRow &row : list.firstPage())
            found << row.name;
        return int(found.size()) == list.count() ? found : QStringList{u"count differs"_s};
    };
    small.finishBoth(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
    const QString ortega = u"Tomás Ortega"_s;
    QCOMPARE(names({.words = u"ort tom"_s}), QStringList{ortega});
    QCOMPARE(names({.words = u"rtega"_s}), QStringList());
    QCOMPARE(names({.words = u"%"_s}), QStringList());
    QCOMPARE(names({.choice = AppraisalChoice::ToShare}), QStringList{ortega});
    QVERIFY(!names({.choice = AppraisalChoice::SelfOpen}).contains(ortega));
    QVERIFY(!names({.choice = AppraisalChoice::AuthorOpen}).contains(ortega));
    QCOMPARE(names({.choice = AppraisalChoice::Unanswered}), QStringList());
    QCOMPARE(names({.choice = AppraisalChoice::Own}), QStringList());
    QCOMPARE(names({.unit = SmallCompany::support}).size(), 3);
    QCOMPARE(names({.unit = SmallCompany::support + 1000}), QStringList());
}

QTEST_GUILESS_MAIN(tst_RunningCycles)

#include "tst_runningcycles.moc"
