#include "base/clock.h"
#include "security/auditlist.h"
#include "security/audittrail.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::security;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// Who did what, when; an auditor's view and nobody else's (decisions.md, Roles).
class tst_AuditList : public QObject
{
    Q_OBJECT

private slots:
    void theNewestStandsFirst_data() { tests::onEveryDatabase(); }
    void theNewestStandsFirst();
    void itIsFoundByPersonKindAndTime_data() { tests::onEveryDatabase(); }
    void itIsFoundByPersonKindAndTime();
    void whoHasLeftKeepsTheName_data() { tests::onEveryDatabase(); }
    void whoHasLeftKeepsTheName();
    void everyPageIsReached_data() { tests::onEveryDatabase(); }
    void everyPageIsReached();
    void whatIsOlderGoesOnWithoutRepeating_data() { tests::onEveryDatabase(); }
    void whatIsOlderGoesOnWithoutRepeating();
    void onlyAnAuditorHasRows_data() { tests::onEveryDatabase(); }
    void onlyAnAuditorHasRows();
};

struct Trail
{
    tests::ScratchDatabase scratch;
    storage::Connection db;

    explicit Trail(const QString &driver) : scratch(driver), db(scratch.place())
    {
        SmallCompany::build(db);
        act(SmallCompany::duarte, 1, u"person-moved"_s, u"person"_s, 4);
        act(SmallCompany::lang, 2, u"core-waived"_s, u"job_version"_s, 1, u"Only builds tools"_s);
        act(SmallCompany::duarte, 3, u"revision-published"_s, u"competency"_s, 1);
        db.setSession(sessionOf(SmallCompany::stein, {Role::Auditor}));
    }

    void act(PersonId by, int day, const QString &action, const QString &kind, qint64 subject,
        const QString &reason = u""_s)
    {
        const Clock::Fixed time(QDateTime(QDate(2026, 3, day), QTime(9, 0), Qt::UTC));
        db.setSession(SmallCompany::sessionOf(by));
        AuditTrail(db).record(action, kind, subject, reason);
    }

    QStringList actions(const AuditFilter &filter)
    {
        QStringList actions;
        for (const AuditRow &row : AuditList(db, filter).firstPage())
            actions << row.action;
        if (int(actions.size()) != AuditList(db, filter).count())
            actions << u"the count differs"_s;
        return actions;
    }
};

void tst_AuditList::theNewestStandsFirst()
{
    QFETCH(QString, driver);
    Trail trail(driver);
    const auto rows = AuditList(trail.db, {}).firstPage();
    QCOMPARE(rows.size(), 3u);
    QCOMPARE(rows[0].subjectName, u"Customer service"_s);
    QCOMPARE(rows[1].subjectName, u"Support agent"_s);
    QCOMPARE(rows[1].reason, u"Only builds tools"_s);
    QCOMPARE(rows[2].subjectName, u"Lina Haddad"_s);
    QCOMPARE(rows[2].actor, u"Marta Duarte"_s);
    QCOMPARE(rows[2].at, QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
    QCOMPARE(
        AuditList::kinds(trail.db), (QStringList{u"competency"_s, u"job_version"_s, u"person"_s}));
}

void tst_AuditList::itIsFoundByPersonKindAndTime()
{
    QFETCH(QString, driver);
    Trail trail(driver);
    QCOMPARE(trail.actions({.person = SmallCompany::duarte}),
        (QStringList{u"revision-published"_s, u"person-moved"_s}));
    QCOMPARE(trail.actions({.person = SmallCompany::haddad}), QStringList{u"person-moved"_s});
    QCOMPARE(trail.actions({.kind = u"job_version"_s}), QStringList{u"core-waived"_s});
    QCOMPARE(trail.actions({.from = QDateTime(QDate(2026, 3, 3), QTime(0, 0), Qt::UTC)}),
        QStringList{u"revision-published"_s});
    QCOMPARE(trail.actions({.person = SmallCompany::ortega}), QStringList());
}

/// decisions.md: an auditor reads who did what; who only applied stays unknown to them.
void tst_AuditList::whoHasLeftKeepsTheName()
{
    QFETCH(QString, driver);
    Trail trail(driver);
    trail.act(SmallCompany::lang, 4, u"person-added"_s, u"person"_s, SmallCompany::novak.number());
    trail.db.setSession(sessionOf(SmallCompany::stein, {Role::Auditor}));
    for (const PersonId who : {SmallCompany::duarte, SmallCompany::haddad}) {
        trail.db.run("update employment set ended_on = '2026-03-05' where person_id = ?", who);
        trail.db.run("update person set is_employee = ? where id = ?", false, who);
    }
    const auto rows = AuditList(trail.db, {}).firstPage();
    QCOMPARE(rows[0].subjectName, QString());
    QCOMPARE(rows[0].actorId, SmallCompany::lang);
    QCOMPARE(rows[1].actor, u"Marta Duarte"_s);
    QCOMPARE(rows[3].subjectName, u"Lina Haddad"_s);
}

void tst_AuditList::everyPageIsReached()
{
    QFETCH(QString, driver);
    Trail trail(driver);
    {
        storage::Transaction all(trail.db);
        for (int i = 0; i < 2 * AuditList::pageSize; ++i)
            trail.act(SmallCompany::lang, 4, u"person-corrected"_s, u"person"_s, 3);
        all.commit();
    }
    trail.db.setSession(sessionOf(SmallCompany::stein, {Role::Auditor}));
    AuditList list(trail.db, {});
    const auto starts = list.starts();
    QCOMPARE(starts.size(), 3u);
    QCOMPARE(list.page(starts[0]).front().id, list.firstPage().front().id);
    QCOMPARE(list.page(starts[2]).size(), 3u);
    QCOMPARE(list.page(starts[2]).back().action, u"person-moved"_s);
}

void tst_AuditList::whatIsOlderGoesOnWithoutRepeating()
{
    QFETCH(QString, driver);
    Trail trail(driver);
    AuditTrail events(trail.db);
    const auto newest = events.before({}, 2);
    QCOMPARE(newest.size(), 2u);
    QCOMPARE(newest.front().action, u"revision-published"_s);
    const auto older = events.before(newest.back().id, 2);
    QCOMPARE(older.size(), 1u);
    QCOMPARE(older.front().action, u"person-moved"_s);
}

void tst_AuditList::onlyAnAuditorHasRows()
{
    QFETCH(QString, driver);
    Trail trail(driver);
    trail.db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
    QCOMPARE(AuditList(trail.db, {}).count(), 0);
    QVERIFY(AuditList(trail.db, {}).firstPage().empty());
}

QTEST_GUILESS_MAIN(tst_AuditList)

#include "tst_auditlist.moc"
