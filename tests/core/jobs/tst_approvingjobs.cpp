#include "competency/keepinglibrary.h"
#include "security/profiles.h"
#include "support/kitchen.h"

using namespace throughline;
using namespace throughline::jobs;
using namespace Qt::StringLiterals;
using tests::Kitchen;
using tests::SmallCompany;

/// H-01, H-03: who approves a job description, and what is checked before.
class tst_ApprovingJobs : public QObject
{
    Q_OBJECT

private slots:
    void theAuthorIsNotTheOnlyApprover_data() { tests::onEveryDatabase(); }
    void theAuthorIsNotTheOnlyApprover();
    void approvingChecksOnceMore_data() { tests::onEveryDatabase(); }
    void approvingChecksOnceMore();
    void onlyOtherHrPeopleKeepTheAuthorFromApproving_data() { tests::onEveryDatabase(); }
    void onlyOtherHrPeopleKeepTheAuthorFromApproving();
};

// H-03
void tst_ApprovingJobs::theAuthorIsNotTheOnlyApprover()
{
    QFETCH(QString, driver);
    Kitchen kitchen(driver);
    security::Profiles profiles(kitchen.db);
    profiles.add(u"Marta"_s, SmallCompany::duarte, {security::Role::Hr});
    auto job = kitchen.cook();
    job = *kitchen.describing.submit(job.version.id, job.version.version);
    profiles.add(u"Petra"_s, SmallCompany::lang, {security::Role::HrLead});
    QCOMPARE(kitchen.describing.approve(job.version.id, job.version.version).error().reason,
        u"author-is-approver"_s);
    kitchen.become(SmallCompany::lang);
    job = *kitchen.describing.approve(job.version.id, job.version.version);
    QCOMPARE(job.version.reviewer, SmallCompany::lang);
}

// H-01: what was complete when it was handed in need not be when it is approved.
void tst_ApprovingJobs::approvingChecksOnceMore()
{
    QFETCH(QString, driver);
    Kitchen kitchen(driver);
    auto job = kitchen.cook();
    job = *kitchen.describing.submit(job.version.id, job.version.version);
    kitchen.become(SmallCompany::lang);
    auto policy = competency::Competencies(kitchen.db).corePolicy();
    policy.minimumWeight = 30;
    QVERIFY(competency::KeepingLibrary(kitchen.db).setCorePolicy(policy));
    QCOMPARE(kitchen.describing.approve(job.version.id, job.version.version).error().reason,
        u"job-incomplete"_s);
}

// H-03
void tst_ApprovingJobs::onlyOtherHrPeopleKeepTheAuthorFromApproving()
{
    QFETCH(QString, driver);
    Kitchen kitchen(driver);
    security::Profiles profiles(kitchen.db);
    profiles.add(u"Marta"_s, SmallCompany::duarte, {security::Role::Hr, security::Role::HrLead});
    profiles.add(u"Rosa"_s, SmallCompany::stein, {security::Role::Executive});
    auto job = kitchen.cook();
    job = *kitchen.describing.submit(job.version.id, job.version.version);
    QCOMPARE(kitchen.describing.approve(job.version.id, job.version.version)->version.state,
        JobState::Approved);
}

QTEST_GUILESS_MAIN(tst_ApprovingJobs)

#include "tst_approvingjobs.moc"
