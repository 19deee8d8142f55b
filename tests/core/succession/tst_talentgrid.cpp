#include "succession/talentgrid.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::succession;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// S14: who stands where, who is a natural, and where they stood before.
class tst_TalentGrid : public QObject
{
    Q_OBJECT

private slots:
    void aNaturalIsStrongInServiceAgainAndAgain_data() { tests::onEveryDatabase(); }
    void aNaturalIsStrongInServiceAgainAndAgain();
    void thePotentialOfThenIsTheOneThatHeldBeforeTheLatestAppraisal_data()
    {
        tests::onEveryDatabase();
    }
    void thePotentialOfThenIsTheOneThatHeldBeforeTheLatestAppraisal();
    void theCountsAndTheNamesAgree_data() { tests::onEveryDatabase(); }
    void theCountsAndTheNamesAgree();
    void whatIsNotInSightHasNoPastEither_data() { tests::onEveryDatabase(); }
    void whatIsNotInSightHasNoPastEither();
};

/// A shared appraisal of a year: the core rating and the band.
static void review(
    storage::Connection &db, PersonId person, int year, int core, const QString &band)
{
    const QDate end(year, 12, 31);
    db.run(R"(
        insert into appraisal_template (id, name) values (1, 'Review')
        on conflict (id) do nothing)");
    db.run(R"(
        insert into template_section (template_id, place, kind, weight)
        values (1, 1, 'core', 3000), (1, 2, 'job_competencies', 7000)
        on conflict (template_id, place) do nothing)");
    db.run(R"(
        insert into appraisal_cycle (id, name, template_id, starts_on, ends_on, due_on)
        values (?, ?, 1, ?, ?, ?)
        on conflict (id) do nothing)",
        year, u"Review %1"_s.arg(year), QDate(year, 1, 1), end, end);
    const auto id = *db.one<qint64>(R"(
        insert into appraisal (cycle_id, person_id, author_id) values (?, ?, 2)
        returning id)",
        year, person);
    const QDateTime then = end.startOfDay(Qt::UTC);
    db.run(
        "update appraisal set state = 'self_done', self_published_at = ? where id = ?", then, id);
    db.run("update appraisal set state = 'both_done', manager_published_at = ? where id = ?", then,
        id);
    db.run("update appraisal set state = 'shared', shared_at = ? where id = ?", then, id);
    db.run(R"(
        insert into attainment (appraisal_id, person_id, cycle_id, gain, weight, core_rating, core_asked, band)
        values (?, ?, ?, 0, 10000, ?, 3, ?))",
        id, person, year, core, band);
}

void tst_TalentGrid::aNaturalIsStrongInServiceAgainAndAgain()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    review(db, SmallCompany::haddad, 2024, 4, u"at"_s);
    review(db, SmallCompany::haddad, 2025, 5, u"above"_s);
    review(db, SmallCompany::ortega, 2024, 3, u"below"_s);
    review(db, SmallCompany::ortega, 2025, 4, u"at"_s);
    review(db, SmallCompany::duarte, 2025, 5, u"above"_s);
    db.setSession(SmallCompany::sessionOf(SmallCompany::stein));
    TalentGrid grid(db);

    const auto natural = grid.find(SmallCompany::haddad);
    QVERIFY(natural && natural->isNatural());
    QCOMPARE(natural->performance, std::optional(PerformanceBand::Above));
    QCOMPARE(natural->before, std::optional(PerformanceBand::At));
    QCOMPARE(natural->beforeCycle, u"Review 2024"_s);
    const auto once = grid.find(SmallCompany::ortega);
    QVERIFY(once && !once->isNatural()); // strong once
    QCOMPARE(once->before, std::optional(PerformanceBand::Below));
    const auto first = grid.find(SmallCompany::duarte);
    QVERIFY(first && !first->isNatural() && !first->before);

    // Nobody's potential is assessed: all wait, and the list says the same of each as find() does.
    const auto waiting = grid.holding({}, 10);
    QCOMPARE(waiting.size(), 3u);
    for (const TalentRow &row : waiting)
        QCOMPARE(std::optional(row), grid.find(row.person));
    QCOMPARE(grid.counts().placed(), 0);
    QCOMPARE(grid.counts().holding, 3);
}

static void assess(
    storage::Connection &db, const QDate &day, PersonId assessor, const QString &band)
{
    db.run(R"(
        insert into potential_assessment (person_id, assessor_id, assessed_at, learns, seeks_feedback,
               lifts_service, band, first_reason, second_reason)
        values (?, ?, ?, 2, 2, 2, ?, 'A reason of some length', 'Another reason of some length'))",
        SmallCompany::haddad, assessor, day.startOfDay(Qt::UTC), band);
}

void tst_TalentGrid::thePotentialOfThenIsTheOneThatHeldBeforeTheLatestAppraisal()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    review(db, SmallCompany::haddad, 2024, 4, u"at"_s);
    const auto seenBy = [&](PersonId reader) {
        db.setSession(SmallCompany::sessionOf(reader));
        return TalentGrid(db).find(SmallCompany::haddad)->potentialBefore;
    };
    assess(db, QDate(2025, 2, 1), SmallCompany::stein, u"medium"_s);
    QVERIFY(!seenBy(SmallCompany::stein)); // of now, not of then
    review(db, SmallCompany::haddad, 2025, 5, u"above"_s);
    QCOMPARE(seenBy(SmallCompany::stein), std::optional(PotentialBand::Medium));
    assess(db, QDate(2026, 2, 1), SmallCompany::stein, u"high"_s);
    QCOMPARE(seenBy(SmallCompany::stein), std::optional(PotentialBand::Medium));
    QCOMPARE(
        TalentGrid(db).find(SmallCompany::haddad)->potential, std::optional(PotentialBand::High));
    QVERIFY(!seenBy(SmallCompany::osei)); // a manager reads only assessments of their own
}

/// Of the company and of each unit; whoever has left is in neither.
void tst_TalentGrid::theCountsAndTheNamesAgree()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.run(R"(
        insert into talent_standing (person_id, performance, core_rating, potential)
        values (2, 'at', 3, 'high'), (3, 'above', 4, 'high'), (4, 'above', 5, 'high'),
               (5, 'above', 4, 'high'), (6, 'below', 2, null))");
    db.run("insert into employment (person_id, unit_id, started_on, ended_on) values "
           "(5, 1, '2018-01-01', '2019-08-31')"); // where she was before does not count
    db.run("update employment set ended_on = '2026-01-31' where person_id = 4");
    db.setSession(SmallCompany::sessionOf(SmallCompany::stein));
    TalentGrid grid(db);
    const auto peopleIn = [&](std::optional<qint64> unit) {
        QStringList names;
        for (const TalentRow &row :
            grid.cell(PerformanceBand::Above, PotentialBand::High, unit, 10))
            names << row.name;
        return names;
    };
    const auto countOf = [&](std::optional<qint64> unit) {
        return grid.counts(unit).cells[size_t(PerformanceBand::Above)][size_t(PotentialBand::High)];
    };
    QCOMPARE(peopleIn({}), (QStringList{u"Marta Duarte"_s, u"Tomás Ortega"_s}));
    QCOMPARE(countOf({}), 2);
    QCOMPARE(peopleIn(SmallCompany::support), QStringList{u"Tomás Ortega"_s});
    QCOMPARE(countOf(SmallCompany::support), 1);
    QCOMPARE(peopleIn(SmallCompany::office), QStringList{u"Marta Duarte"_s});
    QCOMPARE(countOf(SmallCompany::office), 1);
    QCOMPARE(grid.counts().placed(), 3);
    QCOMPARE(grid.counts().holding, 1);
    QCOMPARE(grid.counts(SmallCompany::support).holding, 0);
    QCOMPARE(grid.holding(SmallCompany::office, 10).size(), 1u);
    QVERIFY(grid.holding(SmallCompany::support, 10).empty());

    // A manager's grid is that of the line below, and nobody in it stands elsewhere.
    db.run("update talent_standing set potential = null where person_id = 3");
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    QCOMPARE(grid.counts().placed(), 0);
    QCOMPARE(grid.counts().holding, 1);
    QCOMPARE(grid.holding({}, 10).front().name, u"Tomás Ortega"_s);
    QVERIFY(grid.holding(SmallCompany::office, 10).empty());
    QCOMPARE(peopleIn({}), QStringList());
    db.run("update talent_standing set potential = 'high' where person_id = 3");
    QCOMPARE(peopleIn({}), QStringList{u"Tomás Ortega"_s});
    QCOMPARE(peopleIn(SmallCompany::office), QStringList());
    QCOMPARE(countOf({}), 1);
}

void tst_TalentGrid::whatIsNotInSightHasNoPastEither()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    review(db, SmallCompany::haddad, 2024, 4, u"at"_s);
    review(db, SmallCompany::haddad, 2025, 5, u"above"_s);
    for (const PersonId reader : {SmallCompany::haddad, SmallCompany::duarte}) {
        db.setSession(SmallCompany::sessionOf(reader));
        QVERIFY(!TalentGrid(db).find(SmallCompany::haddad));
        QVERIFY(db.all<qint64>("select person_id from visible_talent_past").empty());
    }
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei)); // her manager
    QVERIFY(TalentGrid(db).find(SmallCompany::haddad)->isNatural());
}

QTEST_GUILESS_MAIN(tst_TalentGrid)

#include "tst_talentgrid.moc"
