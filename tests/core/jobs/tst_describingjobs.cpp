#include "competency/keepinglibrary.h"
#include "jobs/citingjobs.h"
#include "jobs/joblist.h"
#include "support/kitchen.h"

using namespace throughline;
using namespace throughline::jobs;
using namespace Qt::StringLiterals;
using tests::Kitchen;
using tests::SmallCompany;

class tst_DescribingJobs : public QObject
{
    Q_OBJECT

private slots:
    void aJobGoesFromDraftToRetired_data() { tests::onEveryDatabase(); }
    void aJobGoesFromDraftToRetired();
    void anApprovedVersionStaysAsItWas_data() { tests::onEveryDatabase(); }
    void anApprovedVersionStaysAsItWas();
    void aJobStartsFromAnotherOrFromAnOccupation_data() { tests::onEveryDatabase(); }
    void aJobStartsFromAnotherOrFromAnOccupation();
    void theCoreRowIsNotLost_data() { tests::onEveryDatabase(); }
    void theCoreRowIsNotLost();
    void theListIsNarrowedByTitleAndState_data() { tests::onEveryDatabase(); }
    void theListIsNarrowedByTitleAndState();
    void jobsCiteAnewWhatIsEditableAtOnce_data() { tests::onEveryDatabase(); }
    void jobsCiteAnewWhatIsEditableAtOnce();
    void theListSaysWhetherKitsAreReady_data() { tests::onEveryDatabase(); }
    void theListSaysWhetherKitsAreReady();
    void aNewVersionLeavesRetiredCompetenciesBehind_data() { tests::onEveryDatabase(); }
    void aNewVersionLeavesRetiredCompetenciesBehind();
    void onlyHrDescribesJobs();
};

// H-05
void tst_DescribingJobs::jobsCiteAnewWhatIsEditableAtOnce()
{
    QFETCH(QString, driver);
    Kitchen kitchen(driver);
    const auto cook = kitchen.cook();
    const competency::CompetencyId teamwork(SmallCompany::teamwork);
    competency::KeepingLibrary library(kitchen.db);
    const auto draft = *library.startDraft(teamwork);
    QVERIFY(library.publish(draft.id, draft.version));

    const std::vector jobs{cook.job.id, JobId(SmallCompany::supportAgent)};
    QVERIFY(jobsCiting(kitchen.db, teamwork)[0].isBehind);
    QCOMPARE(*kitchen.describing.citeAnew(teamwork, jobs), 2);
    QCOMPARE(*kitchen.describing.citeAnew(teamwork, jobs), 0);
    const auto citing = jobsCiting(kitchen.db, teamwork);
    QCOMPARE(citing.size(), 2u);
    QCOMPARE(
        citing[0], (CitingJob{cook.job.id, u"Cook"_s, u"Office"_s, JobState::Draft, 2, false}));
    QCOMPARE(citing[1].state, JobState::Draft);
    QCOMPARE(kitchen.stored.newest(cook.job.id), cook.version.id); // a draft is changed itself
    const auto inForce = *kitchen.stored.description(JobVersionId(SmallCompany::supportAgent));
    QCOMPARE(inForce.version.state, JobState::Published);
    QCOMPARE(inForce.competencies[1].revision, competency::RevisionId(SmallCompany::teamwork));

    // What somebody is reviewing stays as it was handed in; what is retired cites nothing any more.
    const auto second = *library.startDraft(teamwork);
    QVERIFY(library.publish(second.id, second.version));
    const auto handedIn = *kitchen.describing.submit(
        cook.version.id, kitchen.stored.version(cook.version.id)->version);
    QCOMPARE(*kitchen.describing.citeAnew(teamwork, {cook.job.id}), 0);
    auto retired = *kitchen.describing.approve(cook.version.id, handedIn.version.version);
    retired = *kitchen.describing.retire(cook.version.id, retired.version.version);
    QCOMPARE(*kitchen.describing.citeAnew(teamwork, {cook.job.id}), 0);
    QCOMPARE(jobsCiting(kitchen.db, teamwork).size(), 1u);
    kitchen.become(SmallCompany::osei);
    QCOMPARE(kitchen.describing.citeAnew(teamwork, jobs).error().reason, u"jobs-need-hr"_s);
}

// S03
void tst_DescribingJobs::theListSaysWhetherKitsAreReady()
{
    QFETCH(QString, driver);
    Kitchen kitchen(driver);
    kitchen.db.run("insert into requisition (id, key, job_version_id, unit_id, hiring_manager_id, "
                   "title, title_key, openings, opened_on) values (1, 'R-1', 1, 1, 2, 'Agents', "
                   "'agents', 1, '2026-01-02'), (2, 'R-2', 1, 1, 2, 'Agents', 'agents', 1, "
                   "'2026-01-02')");
    kitchen.db.run("insert into interview_plan (id, requisition_id, number, published_at) values "
                   "(1, 1, 1, ?)",
        QDateTime(QDate(2026, 1, 3), QTime(8, 0), Qt::UTC));
    JobList list(kitchen.db, {});
    const auto rows = list.page(list.starts().front());
    QCOMPARE(rows.size(), 1u);
    QCOMPARE(rows[0].requisitions, 2);
    QCOMPARE(rows[0].kits, 1);
}

// H-03
void tst_DescribingJobs::aJobGoesFromDraftToRetired()
{
    QFETCH(QString, driver);
    Kitchen kitchen(driver);
    auto &describing = kitchen.describing;
    auto job = kitchen.cook();
    const JobVersionId id = job.version.id;
    QCOMPARE(job.competencies.size(), 3u);
    QCOMPARE(
        describing.publish(id, job.version.version).error().reason, u"job-transition-refused"_s);
    job = *describing.submit(id, job.version.version);
    QCOMPARE(describing.save(job).error().reason, u"approved-job-fixed"_s);
    job = *describing.withdraw(id, job.version.version);
    job = *describing.submit(id, job.version.version);
    QCOMPARE(describing.reject(id, job.version.version, u" "_s).error().reason,
        u"rejection-needs-reason"_s);
    job = *describing.reject(id, job.version.version, u"Which vegetables?"_s);
    QCOMPARE(job.version.state, JobState::Rejected);
    QCOMPARE(job.version.note, u"Which vegetables?"_s);
    job = *describing.submit(id, job.version.version);
    QCOMPARE(
        describing.approve(id, job.version.version + 1).error().reason, u"job-changed-elsewhere"_s);
    job = *describing.approve(id, job.version.version);
    QVERIFY(job.version.approvedAt);
    job = *describing.publish(id, job.version.version);
    QCOMPARE(kitchen.stored.published(job.job.id), id);
    job = *describing.retire(id, job.version.version);
    QCOMPARE(job.version.state, JobState::Retired);
    QCOMPARE(
        describing.retire(id, job.version.version).error().reason, u"job-transition-refused"_s);
    (void)*describing.newVersion(job.job.id);
    QCOMPARE(tests::recordedActs(kitchen.db),
        (QStringList{u"job-submitted"_s, u"job-withdrawn"_s, u"job-submitted"_s, u"job-rejected"_s,
            u"job-reopened"_s, u"job-submitted"_s, u"job-approved"_s, u"job-published"_s,
            u"job-retired"_s, u"job-version-started"_s}));
}

// H-04, H-05
void tst_DescribingJobs::anApprovedVersionStaysAsItWas()
{
    QFETCH(QString, driver);
    Kitchen kitchen(driver);
    const JobVersionId first(SmallCompany::supportAgent);
    const auto before = *kitchen.stored.description(first);

    competency::KeepingLibrary keeping(kitchen.db);
    auto wording = *keeping.startDraft(competency::CompetencyId(SmallCompany::service));
    wording.name = u"Serving people"_s;
    wording = *keeping.save(wording);
    QVERIFY(keeping.publish(wording.id, wording.version));

    auto next = *kitchen.describing.newVersion(before.job.id);
    QCOMPARE(next.version.number, 2);
    QCOMPARE(next.core()->name, u"Serving people"_s);
    QCOMPARE(next.core()->meaning, before.core()->meaning);
    QCOMPARE(kitchen.describing.newVersion(before.job.id)->version.id, next.version.id);
    next.version.title = u"Support specialist"_s;
    next = *kitchen.describing.save(next);

    const auto after = *kitchen.stored.description(first);
    QCOMPARE(after.version, before.version);
    QCOMPARE(after.duties, before.duties);
    QCOMPARE(after.competencies, before.competencies);
    QCOMPARE(after.core()->name, u"Customer service"_s);

    next = *kitchen.describing.submit(next.version.id, next.version.version);
    next = *kitchen.describing.approve(next.version.id, next.version.version);
    next = *kitchen.describing.publish(next.version.id, next.version.version);
    QCOMPARE(kitchen.stored.published(before.job.id), next.version.id);
    QCOMPARE(kitchen.stored.version(first)->state, JobState::Retired);
}

void tst_DescribingJobs::aJobStartsFromAnotherOrFromAnOccupation()
{
    QFETCH(QString, driver);
    Kitchen kitchen(driver);
    const auto pattern = kitchen.cook();
    const auto copy = *kitchen.describing.startFrom(pattern.version.id, u"Baker"_s);
    QVERIFY(copy.job.id != pattern.job.id && copy.job.key != pattern.job.key);
    QCOMPARE(copy.version.title, u"Baker"_s);
    QCOMPARE(copy.version.state, JobState::Draft);
    QCOMPARE(copy.duties, pattern.duties);
    QVERIFY(copy.competencies == pattern.competencies && copy.customers == pattern.customers);
    QCOMPARE(
        kitchen.describing.startFrom(JobVersionId(99), u"X"_s).error().reason, u"job-unknown"_s);

    // Under the policy's minimum no occupation comes; without importances the level is marked.
    const Occupation quiet{u"51-9999.00"_s, u"Night Watch"_s, 120, std::nullopt};
    const auto watch = *kitchen.describing.startFrom(quiet);
    QCOMPARE(watch.version.title, quiet.title);
    QCOMPARE(watch.job.onetCode, quiet.code);
    QCOMPARE(watch.core()->level.number(), 2);
    QCOMPARE(watch.version.note, QString());
    const auto unknown = *kitchen.describing.startFrom(
        Occupation{u"51-9998.00"_s, u"Day Watch"_s, std::nullopt, std::nullopt});
    QCOMPARE(unknown.version.note, QString(unratedOccupation));
    kitchen.become(SmallCompany::ortega);
    QCOMPARE(kitchen.describing.startFrom(quiet).error().reason, u"jobs-need-hr"_s);
}

// H-01
void tst_DescribingJobs::theCoreRowIsNotLost()
{
    QFETCH(QString, driver);
    Kitchen kitchen(driver);
    auto job = kitchen.cook();
    const auto service = competency::CompetencyId(SmallCompany::service);
    QCOMPARE(removeCompetency(job, service).error().reason, u"core-competency-removed"_s);
    moveCompetency(job, service, 2);
    moveCompetency(job, job.competencies[2].competency, -9);
    QVERIFY(job.competencies[0].isCore);
    QCOMPARE(job.competencies[1].key, u"teamwork"_s);

    job.competencies.erase(job.competencies.begin());
    QCOMPARE(kitchen.describing.save(job).error().reason, u"core-competency-removed"_s);
    job = *kitchen.stored.description(job.version.id);
    QVERIFY(job.core());
    job.core()->level = *Level::of(1);
    try {
        storage::Transaction attempt(kitchen.db);
        (void)kitchen.describing.save(job);
        QFAIL("the policy's minimum was undercut");
    } catch (const storage::StorageError &refusal) {
        QCOMPARE(refusal.error().reason, u"core-level-below-minimum"_s);
    }
    // H-02
    job = *kitchen.stored.description(job.version.id);
    job.customers.clear();
    job = *kitchen.describing.save(job);
    QCOMPARE(kitchen.describing.submit(job.version.id, job.version.version).error().reason,
        u"job-incomplete"_s);
}

void tst_DescribingJobs::theListIsNarrowedByTitleAndState()
{
    QFETCH(QString, driver);
    Kitchen kitchen(driver);
    kitchen.cook();
    (void)kitchen.describing.start(u"100 % Köchin_x"_s, {});
    JobList all(kitchen.db, {});
    QCOMPARE(all.count(), 3);
    QCOMPARE(all.starts().size(), 1u);
    const auto rows = all.page(all.starts().front());
    QCOMPARE(rows.size(), 3u);
    QCOMPARE(rows[1].title, u"Cook"_s);
    QCOMPARE(rows[1].unit, u"Office"_s);
    QCOMPARE(rows[1].coreWeight, 20);
    QVERIFY(rows[1].coreMeaning >= shortestMeaning);
    QVERIFY(!rows[1].openSince);
    QCOMPARE(rows[0].coreMeaning, 0);
    QCOMPARE(JobList(kitchen.db, {u"KOCHIN_"_s, {}}).count(), 1);
    QCOMPARE(JobList(kitchen.db, {u"o_k"_s, {}}).count(), 0);
    QCOMPARE(JobList(kitchen.db, {u"100 %"_s, {}}).count(), 1);
    QCOMPARE(JobList(kitchen.db, {{}, JobState::Draft}).count(), 2);
    QCOMPARE(JobList(kitchen.db, {u"support"_s, JobState::Draft}).count(), 0);
    kitchen.become(SmallCompany::ortega);
    QCOMPARE(JobList(kitchen.db, {}).count(), 1);
}

void tst_DescribingJobs::aNewVersionLeavesRetiredCompetenciesBehind()
{
    QFETCH(QString, driver);
    Kitchen kitchen(driver);
    QVERIFY(competency::KeepingLibrary(kitchen.db)
                .retire(competency::CompetencyId(SmallCompany::accuracy)));
    const auto next = *kitchen.describing.newVersion(JobId(SmallCompany::supportAgent));
    QCOMPARE(next.competencies.size(), 2u);
    QCOMPARE(next.competencies[1].key, u"teamwork"_s);
    QCOMPARE(gaps(next, competency::Competencies(kitchen.db).corePolicy()),
        std::vector{JobGap::Weights}); // somebody decides who takes its share
}

void tst_DescribingJobs::onlyHrDescribesJobs()
{
    Kitchen kitchen(u"QSQLITE"_s);
    const auto job = kitchen.cook();
    kitchen.become(SmallCompany::osei);
    QCOMPARE(kitchen.describing.start(u"Guard"_s, {}).error().reason, u"jobs-need-hr"_s);
    QCOMPARE(kitchen.describing.save(job).error().reason, u"jobs-need-hr"_s);
    QCOMPARE(kitchen.describing.newVersion(JobId(SmallCompany::supportAgent)).error().reason,
        u"jobs-need-hr"_s);
}

QTEST_GUILESS_MAIN(tst_DescribingJobs)

#include "tst_describingjobs.moc"
