#include "jobs/jobs.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::jobs;
using namespace Qt::StringLiterals;
using competency::middleLevel;
using tests::SmallCompany;

class tst_Jobs : public QObject
{
    Q_OBJECT

private slots:
    void aDescriptionWithoutServiceHasGaps();
    void theRestIsSpreadEqually();
    void aDescriptionIsReadInFull_data() { tests::onEveryDatabase(); }
    void aDescriptionIsReadInFull();
    void aDraftIsWrittenAndItsCoreStays_data() { tests::onEveryDatabase(); }
    void aDraftIsWrittenAndItsCoreStays();
    void draftsAreNotForEverybody_data() { tests::onEveryDatabase(); }
    void draftsAreNotForEverybody();
    void theDatabaseKnowsTheSameTransitions();
};

static const CorePolicy policy{*Level::of(2), middleLevel, 20, 2, 1};

static JobCompetency row(qint64 id, int weight, bool isCore = false)
{
    return {competency::RevisionId(id), competency::CompetencyId(id), u"key"_s, u"Name"_s, isCore,
        middleLevel, weight, isCore ? QString(40, u'x') : QString(), {}};
}

static JobDescription complete()
{
    return {{JobId(1), u"J-1"_s, {}, {}, {}, 1},
        {JobVersionId(1), JobId(1), 1, JobState::Draft, u"Cook"_s, u"Feeds people."_s, {}, {}, {},
            {}, {}, 1},
        {u"Cook"_s}, {{CustomerSide::Internal, u"Waiters"_s}}, {row(1, 20, true), row(2, 80)}};
}

// H-01, H-02
void tst_Jobs::aDescriptionWithoutServiceHasGaps()
{
    const auto only = [](JobGap gap) { return std::vector<JobGap>{gap}; };
    QVERIFY(gaps(complete(), policy).empty());

    auto job = complete();
    job.competencies = {row(2, 100)};
    QCOMPARE(gaps(job, policy), only(JobGap::Core));

    job = complete();
    job.core()->level = policy.minimumLevel; // the lowest that is allowed
    QVERIFY(gaps(job, policy).empty());

    job = complete();
    job.customers = {{CustomerSide::External, u"  "_s}};
    QCOMPARE(gaps(job, policy), only(JobGap::Customers));

    job = complete();
    job.core()->meaning = u"  Smiles.                                      "_s;
    QCOMPARE(gaps(job, policy), only(JobGap::CoreMeaning));

    job = complete();
    job.core()->level = *Level::of(1);
    job.core()->weight = 10;
    QCOMPARE(gaps(job, policy),
        (std::vector<JobGap>{JobGap::CoreLevel, JobGap::CoreWeight, JobGap::Weights}));

    job = complete();
    job.core()->waiver = Waiver{{}, QDateTime::currentDateTimeUtc(), u"Nobody is served here."_s};
    QCOMPARE(gaps(job, policy), only(JobGap::Weights));

    job = complete();
    job.version.purpose.clear();
    job.duties.clear();
    QCOMPARE(gaps(job, policy), (std::vector<JobGap>{JobGap::Purpose, JobGap::Duties}));
}

void tst_Jobs::theRestIsSpreadEqually()
{
    std::vector<JobCompetency> rows{row(1, 20, true), row(2, 1), row(3, 99), row(4, 0)};
    spreadWeights(rows);
    QCOMPARE(rows[0].weight, 20);
    QCOMPARE(rows[1].weight, 27);
    QCOMPARE(rows[2].weight, 27);
    QCOMPARE(rows[3].weight, 26);
    QCOMPARE(sumOfWeights(rows), 100);

    std::vector<JobCompetency> alone{row(1, 20, true)};
    spreadWeights(alone);
    QCOMPARE(alone[0].weight, 20);
}

void tst_Jobs::aDescriptionIsReadInFull()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    Jobs jobs(db);
    const auto id = jobs.published(JobId(SmallCompany::supportAgent));
    QVERIFY(id);
    const auto job = jobs.description(*id);
    QVERIFY(job);
    QCOMPARE(job->job.key, u"J-000001"_s);
    QCOMPARE(job->version.title, u"Support agent"_s);
    QCOMPARE(job->duties, (QStringList{u"Answer calls"_s, u"Write case notes"_s}));
    QCOMPARE(job->customers.size(), 2u);
    QCOMPARE(job->competencies.size(), 3u);
    QCOMPARE(job->core()->weight, 40);
    QCOMPARE(job->competencies[2].key, u"accuracy"_s);
    QCOMPARE(job->competencies[2].level.number(), 4);
    QVERIFY(gaps(*job, policy).empty());
}

void tst_Jobs::aDraftIsWrittenAndItsCoreStays()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    Jobs jobs(db);
    const JobId id = jobs.add({}, people::UnitId(SmallCompany::office), u"3"_s, {});
    auto job = *jobs.description(jobs.addVersion(id, 1, u"Cook"_s, SmallCompany::duarte));
    QVERIFY(job.job.key.startsWith(u"J-"));
    QCOMPARE(job.competencies.size(), 1u);
    QVERIFY(job.core());

    job.duties = {u"Cook lunch"_s};
    job.competencies.push_back(row(SmallCompany::teamwork, 80));
    job.competencies.erase(job.competencies.begin()); // H-01: a description that forgot the core
    QVERIFY(jobs.save(job));
    QVERIFY(!jobs.save(job));
    job = *jobs.description(job.version.id);
    QCOMPARE(job.competencies.size(), 2u);
    QVERIFY(job.competencies[0].isCore);
    QCOMPARE(job.duties, QStringList{u"Cook lunch"_s});
}

void tst_Jobs::draftsAreNotForEverybody()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    Jobs jobs(db);
    const JobId id = jobs.add({}, {}, {}, {});
    const JobVersionId version = jobs.addVersion(id, 1, u"Cook"_s, {});
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    const QString key = jobs.find(id)->key;
    QVERIFY(jobs.findByKey(key));
    db.setSession(SmallCompany::sessionOf(SmallCompany::ortega));
    QVERIFY(!jobs.findByKey(key));
    QVERIFY(!jobs.find(id));
    QVERIFY(!jobs.description(version));
    QVERIFY(jobs.competencies(version).empty());
    QVERIFY(jobs.published(JobId(SmallCompany::supportAgent)));
}

// H-03
void tst_Jobs::theDatabaseKnowsTheSameTransitions()
{
    const tests::ScratchDatabase scratch;
    storage::Connection db(scratch.place());
    for (const JobState from : {JobState::Draft, JobState::InReview, JobState::Approved,
             JobState::Published, JobState::Retired, JobState::Rejected}) {
        auto known
            = db.all<JobState>("select to_state from job_transition where from_state = ?", from);
        auto expected = statesAfter(from);
        std::ranges::sort(known);
        std::ranges::sort(expected);
        QCOMPARE(known, expected);
    }
}

QTEST_GUILESS_MAIN(tst_Jobs)

#include "tst_jobs.moc"
