#include "performance/appraisals.h"
#include "performance/appraising.h"
#include "support/scratchdatabase.h"
#include "support/smallcycle.h"

using namespace throughline;
using namespace throughline::performance;
using namespace Qt::StringLiterals;
using storage::Connection;
using tests::must;
using tests::SmallCompany;
using tests::SmallCycle;

/// What the person does with a shared appraisal: acknowledge it and answer it, once each (P08).
class tst_Acknowledging : public QObject
{
    Q_OBJECT

private slots:
    void acknowledgingIsNotAgreeing_data() { tests::onEveryDatabase(); }
    void acknowledgingIsNotAgreeing();
    void itIsAcknowledgedOnceAndStaysSo_data() { tests::onEveryDatabase(); }
    void itIsAcknowledgedOnceAndStaysSo();
    void anAnswerIsGivenOnce_data() { tests::onEveryDatabase(); }
    void anAnswerIsGivenOnce();
    void agreeingIsAnAnswerToo_data() { tests::onEveryDatabase(); }
    void agreeingIsAnAnswerToo();
    void aDisputeStaysOne_data() { tests::onEveryDatabase(); }
    void aDisputeStaysOne();
    void disagreeingReopensNothing_data() { tests::onEveryDatabase(); }
    void disagreeingReopensNothing();

private:
    static void as(Connection &db, PersonId person)
    {
        db.setSession(SmallCompany::sessionOf(person));
    }

    Clock::Fixed m_now{SmallCycle::now()};
};

#define COMPANY                                                                                    \
    QFETCH(QString, driver);                                                                       \
    const tests::ScratchDatabase scratch(driver);                                                  \
    Connection db(scratch.place());                                                                \
    const SmallCycle small = SmallCycle::build(db);                                                \
    Appraising appraising(db);

/// P08.
void tst_Acknowledging::acknowledgingIsNotAgreeing()
{
    COMPANY
    small.finishBoth(db);
    as(db, SmallCompany::ortega);
    QCOMPARE(appraising.acknowledge(small.ortega).error().reason, u"appraisal-not-shared"_s);
    as(db, SmallCompany::osei);
    must(appraising.share(small.ortega));
    QCOMPARE(appraising.acknowledge(small.ortega).error().reason, u"appraisal-not-yours"_s);
    as(db, SmallCompany::ortega);
    const Appraisal read = must(appraising.acknowledge(small.ortega));
    QVERIFY(read.state == AppraisalState::Acknowledged && read.acknowledgedAt);
    QVERIFY(Appraisals(db).text(small.ortega)->opinion == Opinion::Unstated);
    QVERIFY(must(appraising.respond(
                     small.ortega, Opinion::Disagrees, u"The outage in June was not mine."_s))
                .state
        == AppraisalState::Disputed);
}

void tst_Acknowledging::itIsAcknowledgedOnceAndStaysSo()
{
    COMPANY
    small.finishBoth(db);
    must(appraising.share(small.ortega));
    as(db, SmallCompany::ortega);
    const auto first = must(appraising.acknowledge(small.ortega)).acknowledgedAt;
    m_now.set(SmallCycle::now().addDays(1));
    QCOMPARE(appraising.acknowledge(small.ortega).error().reason, u"appraisal-acknowledged"_s);
    QVERIFY(Appraisals(db).find(small.ortega)->acknowledgedAt == first);
    for (const QString &statement :
        {u"update appraisal set acknowledged_at = null where acknowledged_at is not null"_s,
            u"update appraisal set acknowledged_at = '2026-07-20T09:00:00.000Z' where acknowledged_at is not null"_s}) {
        try {
            db.script(statement);
            QFAIL("it was not refused");
        } catch (const storage::StorageError &refusal) {
            QCOMPARE(refusal.error().reason, u"appraisal-acknowledged"_s);
        }
    }
    m_now.set(SmallCycle::now());
}

/// P08: at least 10,000 characters, within N days, never edited after.
void tst_Acknowledging::anAnswerIsGivenOnce()
{
    COMPANY
    small.finishBoth(db);
    must(appraising.share(small.ortega));
    as(db, SmallCompany::ortega);
    QCOMPARE(appraising.respond(small.ortega, Opinion::Disagrees, u" "_s).error().reason,
        u"response-missing"_s);
    m_now.set(SmallCycle::now().addDays(31));
    QCOMPARE(
        appraising.respond(small.ortega, Opinion::Agrees, {}).error().reason, u"response-late"_s);
    m_now.set(SmallCycle::now().addDays(30));
    must(appraising.respond(small.ortega, Opinion::Disagrees, u"x"_s.repeated(10'000)));
    QCOMPARE(
        appraising.respond(small.ortega, Opinion::Agrees, {}).error().reason, u"response-fixed"_s);
    try {
        db.script(u"update appraisal set response = 'y' where response <> ''"_s);
        QFAIL("it was not refused");
    } catch (const storage::StorageError &refusal) {
        QCOMPARE(refusal.error().reason, u"response-fixed"_s);
    }
    m_now.set(SmallCycle::now());
}

/// Also without a word, and once; longer than 20,000 characters is refused.
void tst_Acknowledging::agreeingIsAnAnswerToo()
{
    COMPANY
    small.finishBoth(db);
    must(appraising.share(small.ortega));
    as(db, SmallCompany::ortega);
    QCOMPARE(
        appraising.respond(small.ortega, Opinion::Agrees, u"x"_s.repeated(20'001)).error().reason,
        u"response-too-long"_s);
    QVERIFY(must(appraising.respond(small.ortega, Opinion::Agrees, {})).state
        == AppraisalState::Shared);
    QCOMPARE(appraising.respond(small.ortega, Opinion::Disagrees, u"Rather not."_s).error().reason,
        u"response-fixed"_s);
    QVERIFY(Appraisals(db).text(small.ortega)->opinion == Opinion::Agrees);
}

/// P08: reading it afterwards settles nothing.
void tst_Acknowledging::aDisputeStaysOne()
{
    COMPANY
    small.finishBoth(db);
    must(appraising.share(small.ortega));
    as(db, SmallCompany::ortega);
    must(appraising.respond(small.ortega, Opinion::Disagrees, u"June was not mine."_s));
    const Appraisal read = must(appraising.acknowledge(small.ortega));
    QVERIFY(read.state == AppraisalState::Disputed && read.acknowledgedAt);
}

void tst_Acknowledging::disagreeingReopensNothing()
{
    COMPANY
    small.finishBoth(db);
    must(appraising.share(small.ortega));
    db.script(u"update appraisal set state = 'closed' where shared_at is not null"_s);
    as(db, SmallCompany::ortega);
    QVERIFY(
        must(appraising.respond(small.ortega, Opinion::Disagrees, u"June was not mine."_s)).state
        == AppraisalState::Closed);
}

QTEST_GUILESS_MAIN(tst_Acknowledging)

#include "tst_acknowledging.moc"
