#include "base/clock.h"
#include "home/keyfigures.h"
#include "jobs/job.h"
#include "support/hiringcase.h"
#include "support/scratchdatabase.h"
#include "support/smallcycle.h"

using namespace throughline;
using namespace throughline::home;
using namespace Qt::StringLiterals;
using tests::HiringCase;
using tests::SmallCompany;

/// S02: the figures of the home page, over what its reader may see.
class tst_KeyFigures : public QObject
{
    Q_OBJECT

private slots:
    void aScorecardIsPromptWithinTheDay_data() { tests::onEveryDatabase(); }
    void aScorecardIsPromptWithinTheDay();
    void theCoreRatingIsTheMeanOfWhoIsHere_data() { tests::onEveryDatabase(); }
    void theCoreRatingIsTheMeanOfWhoIsHere();
    void hrWhoLeadATeamHaveTheCompanysRating_data() { tests::onEveryDatabase(); }
    void hrWhoLeadATeamHaveTheCompanysRating();
    void aJobsWordingCountsFromItsShortest_data() { tests::onEveryDatabase(); }
    void aJobsWordingCountsFromItsShortest();
};

void tst_KeyFigures::aScorecardIsPromptWithinTheDay()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    HiringCase hiring(db);
    const auto starts
        = *db.one<QDateTime>("select starts_at from interview where id = ?", hiring.interview);
    {
        const Clock::Fixed toTheMinute(starts.addDays(1));
        hiring.score(hiring.interview, SmallCompany::osei, {3, 3, 3, 3});
    }
    const Clock::Fixed late(starts.addDays(1).addSecs(1));
    hiring.score(hiring.interview, SmallCompany::haddad, {3, 3, 3, 3});
    hiring.actAs(SmallCompany::lang);
    QCOMPARE(keyFigures(db, starts.addSecs(3600)).scoredWithinADay, (Share{1, 2}));
}

void tst_KeyFigures::theCoreRatingIsTheMeanOfWhoIsHere()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::stein));
    QVERIFY(!keyFigures(db, Clock::now()).coreRating); // nobody is rated; that is no zero
    db.run("insert into talent_standing (person_id, core_rating) values (2, 4), (3, 4), (5, 3), "
           "(6, null), (4, 1)");
    db.run("update employment set ended_on = '2026-01-31' where person_id = 4");
    QCOMPARE(keyFigures(db, Clock::now()).coreRating, std::optional(367));
    QCOMPARE(keyFigures(db, Clock::now()).ratedPeople, 3);
}

void tst_KeyFigures::hrWhoLeadATeamHaveTheCompanysRating()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    const Clock::Fixed time(tests::SmallCycle::now());
    const auto small = tests::SmallCycle::build(db);
    small.finishBoth(db);
    tests::must(performance::Appraising(db).share(small.ortega)); // service 4
    db.run("insert into talent_standing (person_id, core_rating) values (5, 2)"); // of Lang's team
    db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
    QCOMPARE(keyFigures(db, Clock::now()).coreRating, std::optional(400));
    QCOMPARE(keyFigures(db, Clock::now()).ratedPeople, 1);
}

// H-01: a waived job has nothing to say, and the coverage report counts it the same way.
void tst_KeyFigures::aJobsWordingCountsFromItsShortest()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.run("insert into job (id, key) values (2, 'J-2'), (3, 'J-3')");
    for (const auto &[id, missing] : {std::pair(2, 0), std::pair(3, 1)}) {
        db.run("insert into job_version (id, job_id, number, title, title_key) values "
               "(?, ?, 1, 'Cook', 'cook')",
            id, id);
        db.run("insert into job_customer (job_version_id, place, side, wording) values "
               "(?, 1, 'internal', 'Everybody')",
            id);
        db.run("update job_competency set meaning = ?, waived_at = ?, waiver_reason = ? where "
               "job_version_id = ?",
            QString(jobs::shortestMeaning - missing, u'x'),
            missing ? std::optional(Clock::now()) : std::nullopt,
            missing ? u"Nobody is served in this job."_s : u""_s, id);
        for (const QString &state : {u"in_review"_s, u"approved"_s, u"published"_s})
            db.run("update job_version set state = ? where id = ?", state, id);
    }
    QCOMPARE(keyFigures(db, Clock::now()).jobsWithCoreWording, (Share{2, 2}));
}

QTEST_GUILESS_MAIN(tst_KeyFigures)

#include "tst_keyfigures.moc"
