#include "base/clock.h"
#include "people/staffing.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::people;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

class tst_Staffing : public QObject
{
    Q_OBJECT

private slots:
    void aCandidateWhoIsHiredIsAnEmployee_data() { tests::onEveryDatabase(); }
    void aCandidateWhoIsHiredIsAnEmployee();
    void onlyHrStaffs_data() { tests::onEveryDatabase(); }
    void onlyHrStaffs();
    void aHeldPositionIsNotGivenTwice_data() { tests::onEveryDatabase(); }
    void aHeldPositionIsNotGivenTwice();
    void aMoveKeepsTheHistory_data() { tests::onEveryDatabase(); }
    void aMoveKeepsTheHistory();
    void aLoopIsRefusedAndNamed_data() { tests::onEveryDatabase(); }
    void aLoopIsRefusedAndNamed();
    void whoReportedToALeaverReportsToTheirManager_data() { tests::onEveryDatabase(); }
    void whoReportedToALeaverReportsToTheirManager();
    void aLeavingIsTakenBackWithTheTeamOrNotAtAll_data() { tests::onEveryDatabase(); }
    void aLeavingIsTakenBackWithTheTeamOrNotAtAll();
    void impossibleDaysAreRefused_data() { tests::onEveryDatabase(); }
    void impossibleDaysAreRefused();
    void whoMovesMayKeepTheirPosition_data() { tests::onEveryDatabase(); }
    void whoMovesMayKeepTheirPosition();
    void everyChangeOfAPersonIsOnTheRecord_data() { tests::onEveryDatabase(); }
    void everyChangeOfAPersonIsOnTheRecord();
    void anEmploymentChangesOnceForEachReading_data() { tests::onEveryDatabase(); }
    void anEmploymentChangesOnceForEachReading();
    void aPersonNeedsANameAndAnAddressThatCanBeOne_data() { tests::onEveryDatabase(); }
    void aPersonNeedsANameAndAnAddressThatCanBeOne();

private:
    const Clock::Fixed m_time{QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
    const PositionId m_agent{3};
};

/// The small company, seen by its HR partner.
struct Office
{
    tests::ScratchDatabase scratch;
    storage::Connection db;
    Staffing staffing;

    explicit Office(const QString &driver) : scratch(driver), db(scratch.place()), staffing(db)
    {
        SmallCompany::build(db);
        db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    }

    int audited(const QString &action)
    {
        return *db.one<int>(
            "select count(*) from audit_event where action = ? and actor_id = 5", action);
    }
};

void tst_Staffing::aCandidateWhoIsHiredIsAnEmployee()
{
    QFETCH(QString, driver);
    Office office(driver);
    const PositionId seat = Positions(office.db).add(
        {.title = u"Support agent"_s, .unit = UnitId(SmallCompany::support)});
    const auto hired = office.staffing.hire(SmallCompany::novak,
        {.position = seat, .manager = SmallCompany::osei, .from = QDate(2026, 4, 1)});
    QVERIFY(hired);
    QVERIFY(People(office.db).find(SmallCompany::novak)->isEmployee);
    const auto employment = *Employments(office.db).current(SmallCompany::novak);
    QCOMPARE(employment.unit, UnitId(SmallCompany::support));
    QCOMPARE(employment.startedOn, QDate(2026, 4, 1));
    const auto line = Employments(office.db).lineAbove(SmallCompany::novak);
    QCOMPARE(line.size(), size_t(2));
    QCOMPARE(line.front().id, SmallCompany::osei);
    QCOMPARE(office.audited(u"person-hired"_s), 1);
    QCOMPARE(
        office.staffing.hire(SmallCompany::novak, {.position = seat, .from = QDate(2026, 5, 1)})
            .error()
            .reason,
        u"already-employed"_s);
}

void tst_Staffing::onlyHrStaffs()
{
    QFETCH(QString, driver);
    Office office(driver);
    office.db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    const Placement somewhere{.position = m_agent, .from = QDate(2026, 4, 1)};
    QCOMPARE(
        office.staffing.hire(SmallCompany::novak, somewhere).error().kind, Error::Kind::Forbidden);
    QCOMPARE(
        office.staffing.move(SmallCompany::ortega, somewhere).error().kind, Error::Kind::Forbidden);
    QCOMPARE(office.staffing.changeManager(SmallCompany::ortega, {}).error().kind,
        Error::Kind::Forbidden);
    QCOMPARE(office.staffing.leave(SmallCompany::ortega, QDate(2026, 1, 1)).error().kind,
        Error::Kind::Forbidden);
    QCOMPARE(office.staffing.addPerson({.name = u"x"_s}).error().kind, Error::Kind::Forbidden);
    const auto haddad = *People(office.db).find(SmallCompany::haddad);
    QCOMPARE(office.staffing.correct(haddad).error().kind, Error::Kind::Forbidden);
}

void tst_Staffing::aHeldPositionIsNotGivenTwice()
{
    QFETCH(QString, driver);
    Office office(driver);
    const auto hired = office.staffing.hire(
        SmallCompany::novak, {.position = m_agent, .from = QDate(2026, 4, 1)});
    QCOMPARE(hired.error().reason, u"position-held"_s);
    QCOMPARE(hired.error().arguments, (QStringList{u"Support agent"_s, u"Tomás Ortega"_s}));
}

void tst_Staffing::aMoveKeepsTheHistory()
{
    QFETCH(QString, driver);
    Office office(driver);
    const Placement toOffice{.unit = UnitId(SmallCompany::office),
        .manager = SmallCompany::lang,
        .from = QDate(2026, 4, 1)};
    QVERIFY(office.staffing.move(SmallCompany::osei, toOffice));
    const auto history = Employments(office.db).history(SmallCompany::osei);
    QCOMPARE(history.size(), size_t(2));
    QCOMPARE(history[1].endedOn.value(), QDate(2026, 3, 31));
    QCOMPARE(Employments(office.db).lineAbove(SmallCompany::ortega).size(), size_t(3));
    QVERIFY(!Positions(office.db).holder(PositionId(2)));
    QCOMPARE(office.audited(u"person-moved"_s), 1);

    QVERIFY(
        office.staffing.move(SmallCompany::osei, toOffice)); // the same day: corrected, not doubled
    QCOMPARE(Employments(office.db).history(SmallCompany::osei).size(), size_t(2));
}

void tst_Staffing::aLoopIsRefusedAndNamed()
{
    QFETCH(QString, driver);
    Office office(driver);
    const auto changed = office.staffing.changeManager(SmallCompany::stein, SmallCompany::ortega);
    QCOMPARE(changed.error().reason, u"reporting-loop"_s);
    QCOMPARE(changed.error().arguments,
        (QStringList{u"Rosa Stein"_s, u"Kofi Osei"_s, u"Tomás Ortega"_s}));
    for (const PersonId below : {SmallCompany::ortega, SmallCompany::osei})
        QCOMPARE(office.staffing
                     .move(SmallCompany::osei,
                         {.unit = UnitId(SmallCompany::office),
                             .manager = below,
                             .from = QDate(2026, 4, 1)})
                     .error()
                     .reason,
            u"reporting-loop"_s);
    QCOMPARE(Employments(office.db).history(SmallCompany::osei).size(), size_t(1));
    QCOMPARE(office.staffing.changeManager(SmallCompany::osei, SmallCompany::novak).error().reason,
        u"manager-unknown"_s);
    QVERIFY(office.staffing.changeManager(SmallCompany::ortega, SmallCompany::haddad));
    QCOMPARE(Employments(office.db).lineAbove(SmallCompany::ortega).size(), size_t(3));
}

void tst_Staffing::whoReportedToALeaverReportsToTheirManager()
{
    QFETCH(QString, driver);
    Office office(driver);
    QVERIFY(office.staffing.leave(SmallCompany::osei, QDate(2026, 2, 28)));
    QVERIFY(!People(office.db).find(SmallCompany::osei)->isEmployee);
    QVERIFY(!Employments(office.db).current(SmallCompany::osei));
    QCOMPARE(Employments(office.db).reportsOf(SmallCompany::stein).size(), size_t(3));
    QCOMPARE(Employments(office.db).lineAbove(SmallCompany::haddad).size(), size_t(1));
    QCOMPARE(*office.db.one<int>(
                 "select count(*) from reporting_line where manager_id = 2 or person_id = 2"),
        0);
    QCOMPARE(office.audited(u"person-left"_s), 1);
    QCOMPARE(office.audited(u"manager-changed"_s), 2);
}

/// What undo says when it is refused; nothing that it tried stays.
static QString refusalOfTakingBack(Office &office, const Departure &departure)
{
    storage::Transaction attempt(office.db);
    const auto outcome = office.staffing.takeBackLeaving(departure);
    if (outcome)
        attempt.commit();
    return outcome ? QString() : outcome.error().reason;
}

// ui.md 3.6: undo against what others changed meanwhile overwrites nothing.
void tst_Staffing::aLeavingIsTakenBackWithTheTeamOrNotAtAll()
{
    QFETCH(QString, driver);
    Office office(driver);
    Employments employments(office.db);
    const auto before = *employments.current(SmallCompany::osei);
    const auto line = [&office] {
        return office.db.all<int>(
            "select manager_id * 100 + person_id from reporting_line order by 1");
    };
    const auto lineBefore = line();
    auto departure = *office.staffing.leave(SmallCompany::osei, QDate(2026, 2, 28));
    QCOMPARE(departure.reports.size(), size_t(2));
    QVERIFY(line() != lineBefore);

    QCOMPARE(refusalOfTakingBack(office, departure), QString());
    QCOMPARE(employments.current(SmallCompany::osei)->position, before.position);
    QCOMPARE(employments.current(SmallCompany::osei)->manager, before.manager);
    QVERIFY(People(office.db).find(SmallCompany::osei)->isEmployee);
    QCOMPARE(employments.current(SmallCompany::haddad)->manager, SmallCompany::osei);
    QCOMPARE(line(), lineBefore);
    QCOMPARE(office.audited(u"person-leaving-undone"_s), 1);
    QCOMPARE(office.audited(u"manager-changed"_s), 4);
    QCOMPARE(refusalOfTakingBack(office, departure), u"changed-by-another"_s); // once is enough

    departure = *office.staffing.leave(SmallCompany::osei, QDate(2026, 2, 28));
    office.db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    QCOMPARE(refusalOfTakingBack(office, departure), u"staffing-needs-hr"_s);
    office.db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    QVERIFY(office.staffing.changeManager(SmallCompany::ortega, SmallCompany::lang));
    QCOMPARE(refusalOfTakingBack(office, departure), u"changed-by-another"_s);
    QVERIFY(!employments.current(SmallCompany::osei));
    QCOMPARE(employments.current(SmallCompany::ortega)->manager, SmallCompany::lang);
    QVERIFY(office.staffing.hire(
        SmallCompany::novak, {.position = before.position, .from = QDate(2026, 3, 2)}));
    QCOMPARE(refusalOfTakingBack(office, departure), u"position-held"_s);
}

void tst_Staffing::impossibleDaysAreRefused()
{
    QFETCH(QString, driver);
    Office office(driver);
    QCOMPARE(office.staffing.leave(SmallCompany::osei, QDate(2018, 2, 28)).error().reason,
        u"ends-before-start"_s);
    QCOMPARE(office.staffing.leave(SmallCompany::osei, QDate(2026, 3, 3)).error().reason,
        u"leaving-day-in-future"_s);
    QCOMPARE(office.staffing
                 .move(SmallCompany::osei,
                     {.unit = UnitId(SmallCompany::office), .from = QDate(2018, 2, 28)})
                 .error()
                 .reason,
        u"ends-before-start"_s);
    QVERIFY(office.staffing.leave(SmallCompany::ortega, Clock::today()));
    QCOMPARE(office.staffing.leave(SmallCompany::ortega, Clock::today()).error().reason,
        u"not-employed"_s);
    QCOMPARE(office.staffing.hire(PersonId(99), {.position = m_agent, .from = QDate(2026, 4, 1)})
                 .error()
                 .reason,
        u"person-unknown"_s);
    QVERIFY(office.staffing.leave(SmallCompany::haddad, QDate(2026, 3, 1)));
    QCOMPARE(office.staffing
                 .hire(SmallCompany::haddad, {.position = PositionId(4), .from = QDate(2026, 3, 1)})
                 .error()
                 .reason,
        u"starts-before-last-end"_s);
}

void tst_Staffing::whoMovesMayKeepTheirPosition()
{
    QFETCH(QString, driver);
    Office office(driver);
    QVERIFY(office.staffing.move(SmallCompany::ortega,
        {.position = m_agent, .manager = SmallCompany::lang, .from = QDate(2026, 4, 1)}));
    QCOMPARE(Positions(office.db).holder(m_agent), SmallCompany::ortega);
    QCOMPARE(Employments(office.db).current(SmallCompany::ortega)->manager, SmallCompany::lang);
}

void tst_Staffing::everyChangeOfAPersonIsOnTheRecord()
{
    QFETCH(QString, driver);
    Office office(driver);
    QVERIFY(office.staffing.addPerson({.name = u"Jo"_s}));
    QCOMPARE(office.audited(u"person-added"_s), 1);
    auto haddad = *People(office.db).find(SmallCompany::haddad);
    haddad.phone = u"110"_s;
    QVERIFY(office.staffing.correct(haddad));
    QCOMPARE(office.audited(u"person-corrected"_s), 1);
    QVERIFY(office.staffing.changeManager(SmallCompany::haddad, SmallCompany::lang));
    QCOMPARE(office.audited(u"manager-changed"_s), 1);
}

void tst_Staffing::anEmploymentChangesOnceForEachReading()
{
    QFETCH(QString, driver);
    Office office(driver);
    Employments employments(office.db);
    const auto read = *employments.current(SmallCompany::ortega);
    QVERIFY(employments.setManager(read, SmallCompany::lang));
    QVERIFY(!employments.setManager(read, SmallCompany::stein));
    QVERIFY(!employments.end(read, QDate(2026, 3, 1)));
    QCOMPARE(employments.current(SmallCompany::ortega)->manager, SmallCompany::lang);
}

void tst_Staffing::aPersonNeedsANameAndAnAddressThatCanBeOne()
{
    QFETCH(QString, driver);
    Office office(driver);
    QCOMPARE(office.staffing.addPerson({.name = u"  "_s}).error().reason, u"person-name-missing"_s);
    QCOMPARE(office.staffing.addPerson({.name = QString(301, u'x')}).error().reason,
        u"person-name-too-long"_s);
    for (const char16_t hidden : {u'\u202E', u'\u2066', u'\u0007'})
        QCOMPARE(
            office.staffing.addPerson({.name = u"Jo"_s + QChar(hidden) + u"hn"_s}).error().reason,
            u"person-name-hides-characters"_s);
    QVERIFY(office.staffing.addPerson({.name = u"نیم\u200Cفاصله"_s})); // a joiner is script
    QCOMPARE(office.staffing.addPerson({.name = u"Jo"_s, .email = u"jo at home"_s}).error().reason,
        u"email-invalid"_s);
    auto haddad = *People(office.db).find(SmallCompany::haddad);
    haddad.name = u"Lina Haddad-Kranz"_s;
    QVERIFY(office.staffing.correct(haddad));
    QCOMPARE(office.staffing.correct(haddad).error().reason, u"changed-by-another"_s);
}

QTEST_GUILESS_MAIN(tst_Staffing)

#include "tst_staffing.moc"
