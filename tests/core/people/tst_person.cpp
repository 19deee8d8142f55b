#include "people/people.h"
#include "people/positions.h"
#include "people/units.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::people;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

class tst_Person : public QObject
{
    Q_OBJECT

private slots:
    void anEmailAddressHasAMailboxAndAHost_data();
    void anEmailAddressHasAMailboxAndAHost();
    void anEmailAddressIsNoLongerThanMailAllows();
    void aPersonGetsAKey_data() { tests::onEveryDatabase(); }
    void aPersonGetsAKey();
    void theSameAddressFindsThePerson_data() { tests::onEveryDatabase(); }
    void theSameAddressFindsThePerson();
    void aStalePersonIsNotSaved_data() { tests::onEveryDatabase(); }
    void aStalePersonIsNotSaved();
    void aStaleUnitOrPositionIsNotSaved_data() { tests::onEveryDatabase(); }
    void aStaleUnitOrPositionIsNotSaved();
    void aColleagueDoesNotSeeWhoIsOnlyACandidate_data() { tests::onEveryDatabase(); }
    void aColleagueDoesNotSeeWhoIsOnlyACandidate();
    void aUnitIsShownWithTheUnitsAbove_data() { tests::onEveryDatabase(); }
    void aUnitIsShownWithTheUnitsAbove();
};

void tst_Person::anEmailAddressHasAMailboxAndAHost_data()
{
    QTest::addColumn<bool>("valid");
    for (const char *good : {"a@b", "rosa.stein@example.org", "o'brien+hr@sub.example.co.uk",
             "jörg@müller.example", "x_1@127.0.0.1"})
        QTest::newRow(good) << true;
    for (const char *bad : {"", "@", "rosa", "rosa@", "@example.org", "rosa stein@example.org",
             "rosa@exa mple.org", "a@b@c", "rosa@.org", "rosa@example.", "rosa@a..b", "a,b@c.org"})
        QTest::newRow(bad) << false;
}

void tst_Person::anEmailAddressHasAMailboxAndAHost()
{
    QFETCH(bool, valid);
    QCOMPARE(isEmailAddress(QString::fromUtf8(QTest::currentDataTag())), valid);
}

/// RFC 5321, 4.5.3.1: 64 characters before the @, 254 in all.
void tst_Person::anEmailAddressIsNoLongerThanMailAllows()
{
    QVERIFY(isEmailAddress(QString(64, u'a') + u"@b.org"_s));
    QVERIFY(!isEmailAddress(QString(65, u'a') + u"@b.org"_s));
    QVERIFY(isEmailAddress(u"a@"_s + QString(252, u'b')));
    QVERIFY(!isEmailAddress(u"a@"_s + QString(253, u'b')));
}

void tst_Person::aPersonGetsAKey()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    db.setSession(security::ownerSession());
    People people(db);
    const auto made = *people.find(people.add({.name = u"Nguyễn Thị Hoa"_s}));
    QCOMPARE(made.key, u"P-%1"_s.arg(made.id.number(), 6, 10, QChar(u'0')));
    const auto given = *people.find(people.add({.name = u"Amal"_s, .key = u"4711"_s}));
    QCOMPARE(given.key, u"4711"_s);
    QCOMPARE(people.findByKey(u"4711"_s)->id, given.id);
}

void tst_Person::theSameAddressFindsThePerson()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(security::ownerSession());
    const auto found = People(db).withEmail(u" Mira.Novak@Example.org "_s);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().id, SmallCompany::novak);
    QVERIFY(People(db).withEmail(u""_s).empty());
}

void tst_Person::aStalePersonIsNotSaved()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    People people(db);
    auto osei = *people.find(SmallCompany::osei);
    osei.phone = u"+49 30 1234"_s;
    QVERIFY(people.save(osei));
    QVERIFY(!people.save(osei));
    QCOMPARE(people.find(SmallCompany::osei)->phone, u"+49 30 1234"_s);
}

void tst_Person::aStaleUnitOrPositionIsNotSaved()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    auto unit = *Units(db).find(UnitId(SmallCompany::support));
    unit.name = u"Helpdesk"_s;
    QVERIFY(Units(db).save(unit));
    QVERIFY(!Units(db).save(unit));
    auto position = *Positions(db).find(PositionId(3));
    position.title = u"Coach"_s;
    QVERIFY(Positions(db).save(position));
    QVERIFY(!Positions(db).save(position));
    QCOMPARE(Positions(db).find(PositionId(3))->title, u"Coach"_s);
}

void tst_Person::aColleagueDoesNotSeeWhoIsOnlyACandidate()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::ortega));
    QVERIFY(!People(db).find(SmallCompany::novak));
    QVERIFY(People(db).find(SmallCompany::stein));
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    QVERIFY(People(db).find(SmallCompany::novak));
}

void tst_Person::aUnitIsShownWithTheUnitsAbove()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    Units units(db);
    const UnitId germany = units.add(u"Germany"_s);
    const UnitId sales = units.add(u"Sales"_s, germany);
    QCOMPARE(pathOf(*units.find(sales), units.all()), u"Germany / Sales"_s);
    auto top = *units.find(germany);
    top.parent = sales; // a loop by a foreign hand
    QVERIFY(units.save(top));
    QVERIFY(!pathOf(*units.find(sales), units.all()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Person)

#include "tst_person.moc"
