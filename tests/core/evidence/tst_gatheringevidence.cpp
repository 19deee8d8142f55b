#include "base/clock.h"
#include "evidence/evidencelist.h"
#include "evidence/gatheringevidence.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::evidence;
using namespace Qt::StringLiterals;
using storage::Connection;
using tests::SmallCompany;

/// P13: evidence in few fields, corrected by replacing, with the day of the event kept apart from
/// the day of the entry.
class tst_GatheringEvidence : public QObject
{
    Q_OBJECT

private slots:
    void threeFieldsAreEnough_data() { tests::onEveryDatabase(); }
    void threeFieldsAreEnough();
    void aCorrectionReplacesAndBothStay_data() { tests::onEveryDatabase(); }
    void aCorrectionReplacesAndBothStay();
    void onlyItsAuthorMayWithdraw_data() { tests::onEveryDatabase(); }
    void onlyItsAuthorMayWithdraw();
    void whatIsRefused_data();
    void whatIsRefused();
    void sqlCannotRewordIt_data() { tests::onEveryDatabase(); }
    void sqlCannotRewordIt();
    void theLeastThatCountsIsTaken_data() { tests::onEveryDatabase(); }
    void theLeastThatCountsIsTaken();
    void everyActIsAudited_data() { tests::onEveryDatabase(); }
    void everyActIsAudited();

private:
    static EvidenceEntry called()
    {
        return {.person = SmallCompany::ortega,
            .competency = competency::CompetencyId(SmallCompany::service),
            .wording = u"Called Mrs Lind back within the hour."_s,
            .happenedOn = QDate(2026, 3, 12)};
    }

    const Clock::Fixed m_now{QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC)};
};

void tst_GatheringEvidence::threeFieldsAreEnough()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    const auto id = GatheringEvidence(db).enter(called());
    QVERIFY(id);
    const Evidence stored = *EvidenceRecords(db).find(*id);
    QCOMPARE(stored.happenedOn, QDate(2026, 3, 12));
    QCOMPARE(stored.recordedAt, Clock::now());
    QVERIFY(stored.author == SmallCompany::osei);
    QVERIFY(stored.kind == EvidenceKind::Story);
    QVERIFY(stored.customer == CustomerSide::Unstated);
    QVERIFY(stored.key.startsWith(u"E-"));
}

/// Each bound from both sides.
void tst_GatheringEvidence::theLeastThatCountsIsTaken()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::haddad)); // a colleague
    GatheringEvidence gathering(db);
    EvidenceEntry least = called();
    least.wording = u" ab "_s;
    QCOMPARE(gathering.enter(least).error().reason, u"evidence-wording-missing"_s);
    least.wording = u"Yes"_s;
    least.happenedOn = Clock::today();
    least.kind = EvidenceKind::Peer;
    const auto id = gathering.enter(least);
    QVERIFY(id);
    least.kind = EvidenceKind::Rating;
    QCOMPARE(gathering.enter(least).error().reason, u"evidence-kind-by-hand"_s);

    EvidenceEntry astray = called();
    astray.person = SmallCompany::duarte; // whom it is about is not corrected
    const auto corrected = gathering.correct(*id, astray);
    QVERIFY(corrected);
    QCOMPARE(EvidenceRecords(db).find(*corrected)->person, SmallCompany::ortega);
    QVERIFY(gathering.withdraw(*corrected));
    QCOMPARE(gathering.withdraw(*corrected).error().reason, u"evidence-withdrawn"_s);
}

void tst_GatheringEvidence::aCorrectionReplacesAndBothStay()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    GatheringEvidence gathering(db);
    const EvidenceId first = *gathering.enter(called());
    EvidenceEntry better = called();
    better.wording = u"Called Mrs Lind back the same day."_s;
    const auto second = gathering.correct(first, better);
    QVERIFY(second);

    const auto rows = EvidenceList(db, SmallCompany::ortega).between({2026, 1, 1}, {2026, 12, 31});
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().wording, better.wording);
    const auto earlier = EvidenceRecords(db).earlierVersions(*second);
    QCOMPARE(earlier.size(), size_t(1));
    QCOMPARE(earlier.front().wording, called().wording);
    QCOMPARE(gathering.correct(first, better).error().reason, u"evidence-replaced"_s);
}

void tst_GatheringEvidence::onlyItsAuthorMayWithdraw()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    const EvidenceId id = *GatheringEvidence(db).enter(called());

    db.setSession(SmallCompany::sessionOf(SmallCompany::ortega));
    QCOMPARE(GatheringEvidence(db).withdraw(id).error().reason, u"evidence-not-yours"_s);
    db.setSession(SmallCompany::sessionOf(SmallCompany::haddad));
    QCOMPARE(GatheringEvidence(db).withdraw(id).error().reason, u"evidence-unknown"_s);
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    QVERIFY(GatheringEvidence(db).withdraw(id));
    QVERIFY(EvidenceRecords(db).find(id)->withdrawnAt);
    QCOMPARE(GatheringEvidence(db).withdraw(id).error().reason, u"evidence-withdrawn"_s);
    QVERIFY(EvidenceList(db, SmallCompany::ortega).between({2026, 1, 1}, {2026, 12, 31}).empty());
}

void tst_GatheringEvidence::whatIsRefused_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("reason");
    for (const QString &driver : {u"QSQLITE"_s, u"QPSQL"_s})
        for (const auto &[fault, reason] : {std::pair{"nothing said", "evidence-wording-missing"},
                 {"tomorrow", "evidence-day-wrong"}, {"no day", "evidence-day-wrong"},
                 {"an interview by hand", "evidence-kind-by-hand"}, {"nobody", "person-unknown"},
                 {"coaching a colleague", "evidence-not-yours"}})
            QTest::addRow("%s, %s", fault, qPrintable(driver))
                << driver << QString::fromLatin1(fault) << QString::fromLatin1(reason);
}

void tst_GatheringEvidence::whatIsRefused()
{
    QFETCH(QString, driver);
    QFETCH(QString, fault);
    QFETCH(QString, reason);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::haddad));
    EvidenceEntry entry = called();
    if (fault == u"nothing said")
        entry.wording = u"  x "_s;
    else if (fault == u"tomorrow")
        entry.happenedOn = QDate(2026, 6, 2);
    else if (fault == u"no day")
        entry.happenedOn = {};
    else if (fault == u"an interview by hand")
        entry.kind = EvidenceKind::Interview;
    else if (fault == u"nobody")
        entry.person = PersonId(999);
    else
        entry.kind = EvidenceKind::Coaching;
    QCOMPARE(GatheringEvidence(db).enter(entry).error().reason, reason);
}

void tst_GatheringEvidence::sqlCannotRewordIt()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    QVERIFY(GatheringEvidence(db).enter(called()));
    for (const QString &statement :
        {u"update evidence set wording = 'Something else'"_s, u"update evidence set level = 5"_s,
            u"update evidence set author_id = 1"_s, u"delete from evidence"_s}) {
        try {
            db.script(statement);
            QFAIL(qPrintable(statement));
        } catch (const storage::StorageError &refusal) {
            QCOMPARE(refusal.error().reason, u"evidence-fixed"_s);
        }
    }
}

void tst_GatheringEvidence::everyActIsAudited()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    GatheringEvidence gathering(db);
    const EvidenceId first = *gathering.enter(called());
    const EvidenceId second = *gathering.correct(first, called());
    QVERIFY(gathering.withdraw(second));
    const auto actions = db.all<QString>("select action from audit_event order by id");
    QCOMPARE(QStringList(actions.begin(), actions.end()),
        QStringList({u"evidence-entered"_s, u"evidence-corrected"_s, u"evidence-withdrawn"_s}));
}

QTEST_GUILESS_MAIN(tst_GatheringEvidence)

#include "tst_gatheringevidence.moc"
