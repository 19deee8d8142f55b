#include "home/companycheck.h"
#include "security/role.h"
#include "support/localzone.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::home;
using namespace Qt::StringLiterals;

class tst_CompanyCheck : public QObject
{
    Q_OBJECT

private slots:
    void aFreshCompanyIsSound_data() { tests::onEveryDatabase(); }
    void aFreshCompanyIsSound();
    void aMissingCoreIsAFault_data() { tests::onEveryDatabase(); }
    void aMissingCoreIsAFault();
    void aRemovedRuleIsAFault_data() { tests::onEveryDatabase(); }
    void aRemovedRuleIsAFault();
    void aLineBesideThePositionsIsNamed_data() { tests::onEveryDatabase(); }
    void aLineBesideThePositionsIsNamed();
    void lateScorecardsAreCounted_data() { tests::onEveryDatabase(); }
    void lateScorecardsAreCounted();
    void anAppraisalIsOverdueOnceItsDayIsOverHere();
    void aBrokenReferenceIsAFault();
    void unfinishedWorkIsNoFault_data() { tests::onEveryDatabase(); }
    void unfinishedWorkIsNoFault();

private:
    const QDateTime m_now{QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};
};

/// A small company, read by its owner.
struct Owned
{
    explicit Owned(const tests::ScratchDatabase &scratch) : db(scratch.place())
    {
        tests::SmallCompany::build(db);
        db.setSession(security::ownerSession());
    }

    storage::Connection db;
};

static QStringList keysOf(const CompanyReport &report, FindingKind kind)
{
    QStringList keys;
    for (const Finding &finding : report.findings)
        if (finding.kind == kind)
            keys << finding.key;
    return keys;
}

void tst_CompanyCheck::aFreshCompanyIsSound()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Owned owned(scratch);
    const CompanyReport report = checkCompany(owned.db, m_now);
    QVERIFY(report.isSound());
    QCOMPARE(report.people, 6);
    QCOMPARE(report.coverage.live, 1);
    QCOMPARE(report.coverage.carrying(), 1);
    QCOMPARE(report.coverage.atLevel, (std::array{0, 0, 1, 0, 0}));
    // Marta Duarte works for the head of HR, but her position reports to the chief executive.
    QCOMPARE(report.findings,
        (std::vector<Finding>{{FindingKind::LineDiffers, u"P-000005"_s, u"Marta Duarte"_s}}));
}

void tst_CompanyCheck::aMissingCoreIsAFault()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Owned owned(scratch);
    // H-01: no path removes the row while the rules stand; so the rule goes first.
    owned.db.script(owned.db.isPostgreSql()
            ? u"drop trigger job_competency_core_stays on job_competency"_s
            : u"drop trigger job_competency_core_stays"_s);
    owned.db.run("delete from job_competency where is_core");
    const CompanyReport report = checkCompany(owned.db, m_now);
    QVERIFY(!report.isSound());
    QCOMPARE(keysOf(report, FindingKind::CoreMissing), QStringList{u"J-000001"_s});
    QCOMPARE(report.coverage.live, 1);
    QCOMPARE(report.coverage.carrying(), 0);
}

void tst_CompanyCheck::aRemovedRuleIsAFault()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Owned owned(scratch);
    owned.db.script(owned.db.isPostgreSql()
            ? u"alter table audit_event disable trigger audit_event_is_not_deleted"_s
            : u"drop trigger audit_event_is_not_deleted"_s);
    const CompanyReport report = checkCompany(owned.db, m_now);
    QVERIFY(!report.isSound());
    QCOMPARE(report.findings.front(),
        (Finding{FindingKind::Integrity, u"rule-missing"_s, u"audit_event_is_not_deleted"_s}));
}

void tst_CompanyCheck::aLineBesideThePositionsIsNamed()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Owned owned(scratch);
    owned.db.run("update employment set manager_id = 1 where person_id = 3");
    QCOMPARE(keysOf(checkCompany(owned.db, m_now), FindingKind::LineDiffers),
        (QStringList{u"P-000003"_s, u"P-000005"_s}));
}

void tst_CompanyCheck::lateScorecardsAreCounted()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Owned owned(scratch);
    owned.db.run(
        R"(insert into requisition (id, job_version_id, hiring_manager_id, title, title_key, opened_on)
        values (1, 1, 2, 'Support agent', 'support agent', '2026-01-10'))");
    owned.db.run("insert into interview_plan (id, requisition_id, number) values (1, 1, 1)");
    owned.db.run("insert into application (id, person_id, requisition_id, applied_on) values (1, "
                 "7, 1, '2026-01-20')");
    owned.db.run(
        "insert into interview (id, application_id, plan_id, starts_at) values (1, 1, 1, ?)",
        m_now.addDays(-2));
    owned.db.run("insert into panel_member (interview_id, person_id) values (1, 2), (1, 5)");
    const CompanyReport report = checkCompany(owned.db, m_now);
    QCOMPARE(report.count(FindingKind::ScorecardLate), 2);
    QCOMPARE(report.count(FindingKind::PlanUnpublished), 1);
    QCOMPARE(checkCompany(owned.db, m_now.addDays(-1)).count(FindingKind::ScorecardLate), 0);
}

void tst_CompanyCheck::anAppraisalIsOverdueOnceItsDayIsOverHere()
{
    const tests::ScratchDatabase scratch;
    Owned owned(scratch);
    owned.db.run("insert into appraisal_template (id, name) values (1, 'Review')");
    owned.db.run("insert into template_section (template_id, place, kind, weight) values "
                 "(1, 1, 'core', 10000)");
    owned.db.run("insert into appraisal_cycle (id, name, template_id, starts_on, ends_on, due_on, "
                 "state) values (1, 'H2', 1, '2025-07-01', '2025-12-31', '2026-03-02', 'running')");
    owned.db.run("insert into appraisal (id, cycle_id, person_id, author_id) values (1, 1, 3, 2)");
    const auto overdueAt = [&](const QTime &utc) {
        const QDateTime now(m_now.date(), utc, Qt::UTC);
        return checkCompany(owned.db, now).count(FindingKind::AppraisalOverdue);
    };
    const tests::LocalZone nineHoursAhead("XXX-9");
    QCOMPARE(overdueAt({14, 59}), 0); // a minute to midnight
    QCOMPARE(overdueAt({15, 0}), 1);
}

void tst_CompanyCheck::aBrokenReferenceIsAFault()
{
    const tests::ScratchDatabase scratch;
    Owned owned(scratch);
    owned.db.script(u"pragma foreign_keys = off"_s);
    owned.db.run("update employment set unit_id = 77 where person_id = 3");
    const CompanyReport report = checkCompany(owned.db, m_now);
    QVERIFY(!report.isSound());
    QCOMPARE(keysOf(report, FindingKind::Integrity), QStringList{u"broken-reference"_s});
}

void tst_CompanyCheck::unfinishedWorkIsNoFault()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Owned owned(scratch);
    owned.db.run("insert into job (id, key) values (2, 'J-000002')");
    owned.db.run(R"(insert into job_version (id, job_id, number, title, title_key)
        values (2, 2, 1, 'Porter', 'porter'))");
    const CompanyReport report = checkCompany(owned.db, m_now);
    QVERIFY(report.isSound());
    QCOMPARE(keysOf(report, FindingKind::JobUnfinished), QStringList{u"J-000002"_s});
}

QTEST_GUILESS_MAIN(tst_CompanyCheck)

#include "tst_companycheck.moc"
