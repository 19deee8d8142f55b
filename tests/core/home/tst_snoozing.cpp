#include "home/snoozing.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::home;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// S02: what is put off is out of sight till its day, for whoever put it off alone.
class tst_Snoozing : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPutOffComesBackOnItsDay_data() { tests::onEveryDatabase(); }
    void whatIsPutOffComesBackOnItsDay();
    void nothingIsPutOffPastItsDueDay_data() { tests::onEveryDatabase(); }
    void nothingIsPutOffPastItsDueDay();

private:
    const QDate m_today{2026, 3, 4};
    const Task m_draft{
        .kind = TaskKind::JobDraft, .subject = 7, .about = u"Clerk"_s, .detail = {}, .at = {}};
    const Task m_review{.kind = TaskKind::SelfReview,
        .subject = 7,
        .about = u"H1"_s,
        .detail = {},
        .at = QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC)};
};

void tst_Snoozing::whatIsPutOffComesBackOnItsDay()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    Snoozing snoozing(db);
    const std::vector<Task> all{m_draft, m_review};
    QVERIFY(snoozing.snooze(m_draft, m_today.addDays(1), m_today));
    QVERIFY(snoozing.snooze(m_draft, m_today.addDays(2), m_today)); // thought better of
    QCOMPARE(snoozing.awake(all, m_today), std::vector{m_review});
    QCOMPARE(snoozing.awake(all, m_today.addDays(1)), std::vector{m_review});
    QCOMPARE(snoozing.awake(all, m_today.addDays(2)), all);

    db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
    QCOMPARE(snoozing.awake(all, m_today), all);
    snoozing.wakeAll(); // hers only
    db.setSession(storage::Session{}); // the owner of the file, who is no person
    QVERIFY(snoozing.snooze(m_review, m_today.addDays(1), m_today));
    QCOMPARE(snoozing.awake(all, m_today), std::vector{m_draft});
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    QCOMPARE(snoozing.awake(all, m_today), std::vector{m_review});
    snoozing.wake(m_draft);
    QCOMPARE(snoozing.awake(all, m_today), all);
}

void tst_Snoozing::nothingIsPutOffPastItsDueDay()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    Snoozing snoozing(db);
    const auto reason = [&](const Task &task, const QDate &until) {
        const auto outcome = snoozing.snooze(task, until, m_today);
        return outcome ? QString() : outcome.error().reason;
    };
    QCOMPARE(reason(m_review, m_today), u"snooze-past"_s);
    QCOMPARE(reason(m_review, QDate(2026, 3, 11)), u"snooze-after-due"_s);
    QCOMPARE(reason(m_review, QDate(2026, 3, 10)), QString());
    QCOMPARE(reason(m_draft, m_today.addDays(32)), u"snooze-too-long"_s);
    QCOMPARE(reason(m_draft, m_today.addDays(31)), QString());
    Task late = m_review;
    late.at = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    QCOMPARE(reason(late, m_today.addDays(7)), QString()); // it is late already
}

QTEST_MAIN(tst_Snoozing)

#include "tst_snoozing.moc"
