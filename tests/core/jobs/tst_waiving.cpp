#include "base/clock.h"
#include "home/companycheck.h"
#include "home/keyfigures.h"
#include "jobs/coverage.h"
#include "security/audittrail.h"
#include "support/kitchen.h"

using namespace throughline;
using namespace throughline::jobs;
using namespace Qt::StringLiterals;
using tests::Kitchen;
using tests::SmallCompany;

/// H-01: a job may be excused from the core competency, in sight of everybody.
class tst_Waiving : public QObject
{
    Q_OBJECT

private slots:
    void aWaiverIsShownCountedAndAudited_data() { tests::onEveryDatabase(); }
    void aWaiverIsShownCountedAndAudited();
    void aLiftedWaiverAsksForTheCoreAgain_data() { tests::onEveryDatabase(); }
    void aLiftedWaiverAsksForTheCoreAgain();
    void theCoverageKnowsTheShortestWordingAndPassesOverWaivers_data() { tests::onEveryDatabase(); }
    void theCoverageKnowsTheShortestWordingAndPassesOverWaivers();
};

// H-01
void tst_Waiving::aWaiverIsShownCountedAndAudited()
{
    QFETCH(QString, driver);
    Kitchen kitchen(driver);
    auto &describing = kitchen.describing;
    auto job = kitchen.cook();
    const QString reason = u"A robot does this job, and it meets nobody."_s;
    QCOMPARE(describing.waive(job.version.id, job.version.version, reason).error().reason,
        u"waiver-needs-hr-lead"_s);
    kitchen.become(SmallCompany::lang);
    QCOMPARE(describing.waive(job.version.id, job.version.version, u"Too short."_s).error().reason,
        u"waiver-needs-reason"_s);
    job = *describing.waive(job.version.id, job.version.version, reason);
    QCOMPARE(job.core()->waiver->by, SmallCompany::lang);
    QCOMPARE(job.core()->weight, 0);
    QCOMPARE(sumOfWeights(job.competencies), 100);
    job = *describing.submit(job.version.id, job.version.version);
    job = *describing.approve(job.version.id, job.version.version);
    job = *describing.publish(job.version.id, job.version.version);

    const Coverage coverage = coverageOf(kitchen.db);
    QCOMPARE(coverage.company.live, 2);
    QCOMPARE(coverage.company.carrying(), 1);
    QCOMPARE(coverage.company.atLevel, (std::array<int, 5>{0, 0, 1, 0, 0}));
    QCOMPARE(coverage.units.size(), 2u);
    QCOMPARE(coverage.units[0].name, u"Office"_s);
    QCOMPARE(coverage.units[0].waived, 1);
    QCOMPARE(coverage.waivers.size(), 1u);
    QCOMPARE(coverage.waivers[0].reason, reason);

    kitchen.db.setSession(security::ownerSession());
    const auto events = security::AuditTrail(kitchen.db).before({}, 9);
    const auto waived = std::ranges::find(events, u"core-waived"_s, &security::AuditEvent::action);
    QVERIFY(waived != events.end());
    QCOMPARE(waived->actor, SmallCompany::lang);
    QCOMPARE(waived->reason, reason);

    auto next = *describing.newVersion(job.job.id);
    QVERIFY(!next.core()->waiver);
    QCOMPARE(next.core()->weight, 20);
}

// H-01
void tst_Waiving::aLiftedWaiverAsksForTheCoreAgain()
{
    QFETCH(QString, driver);
    Kitchen kitchen(driver);
    auto &describing = kitchen.describing;
    auto job = kitchen.cook();
    kitchen.become(SmallCompany::lang);
    const QString reason(shortestWaiverReason, u'x'); // just long enough
    job = *describing.waive(job.version.id, job.version.version, u"  "_s + reason);
    QCOMPARE(job.core()->waiver->reason, reason);
    kitchen.become(SmallCompany::duarte);
    QCOMPARE(describing.liftWaiver(job.version.id, job.version.version).error().reason,
        u"waiver-needs-hr-lead"_s);
    kitchen.become(SmallCompany::lang);
    job = *describing.liftWaiver(job.version.id, job.version.version);
    QVERIFY(!job.core()->waiver);
    QCOMPARE(job.core()->weight, 20);
    QCOMPARE(sumOfWeights(job.competencies), 100);
    QCOMPARE(
        tests::recordedActs(kitchen.db), (QStringList{u"core-waived"_s, u"core-waiver-lifted"_s}));
    job = kitchen.publish(job);
    QCOMPARE(describing.waive(job.version.id, job.version.version, reason).error().reason,
        u"approved-job-fixed"_s);
}

void tst_Waiving::theCoverageKnowsTheShortestWordingAndPassesOverWaivers()
{
    QFETCH(QString, driver);
    Kitchen kitchen(driver);
    auto job = kitchen.cook();
    job.core()->meaning = QString(shortestMeaning, u'x');
    kitchen.publish(*kitchen.describing.save(job));
    auto waived = kitchen.cook();
    waived.core()->meaning.clear();
    waived = *kitchen.describing.save(waived);
    kitchen.become(SmallCompany::lang);
    kitchen.publish(*kitchen.describing.waive(waived.version.id, waived.version.version,
        u"A robot does this job, and it meets nobody."_s));
    const Coverage coverage = coverageOf(kitchen.db);
    QCOMPARE(coverage.company.live, 3);
    QCOMPARE(coverage.company.waived, 1);
    QCOMPARE(coverage.company.withoutWording, 0);
    QCOMPARE(coverage.company.saying(), 2);
    QCOMPARE(home::keyFigures(kitchen.db, Clock::now()).jobsWithCoreWording, (home::Share{2, 2}));
    QCOMPARE(home::checkCompany(kitchen.db, Clock::now()).coverage, coverage.company);
}

QTEST_GUILESS_MAIN(tst_Waiving)

#include "tst_waiving.moc"
