#include "people/lookupfield.h"
#include "theme/theme.h"
#include "ui/security/openoffice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using security::Role;
using tests::make;
using tests::OpenOffice;
using tests::SmallCompany;
using tests::takeAway;

/// What is typed in the administration and not saved outlives the page and the program
/// (decisions.md, "Drafts").
class tst_KeptAdministration : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void aProfileThatWasBegunIsThereAgain();
    void aNewProfileThatWasBegunIsThereAgain();
    void wordsOfOneProfileNeverGetIntoAnother();
    void whatWasSavedLeavesNothingBehind();
    void whatWasTakenBackLeavesNothingBehind();
    void whatIsTypedWhileItIsSavedStays();
    void whatOthersChangedSinceIsTold();
    void wordsForOneThatIsGoneComeWithANewOne();
    void whoLeavesOneThatIsGoneFindsItWithANewOne();
    void numbersOfThePolicyAreThereAgain();
    void aSavedPolicyLeavesNothingBehind();

private:
    static QString role(Role role) { return u"role%1"_s.arg(int(role)); }
    /// Petra keeps the profiles, and Quality is HR's.
    static void makeTwo(OpenOffice &office)
    {
        office.showActive();
        office.elsewhere([](storage::Connection &db) {
            make(db, u"Petra"_s, {Role::Accounts});
            make(db, u"Quality"_s, {Role::Hr});
        });
    }
    static void again(OpenOffice &office)
    {
        office.leave();
        office.open();
        office.showActive();
    }
    static void beginNew(OpenOffice &office) { office.find<QAction>(u"newProfile"_s)->trigger(); }
    static QString name(OpenOffice &office)
    {
        return office.find<QLineEdit>(u"profileName"_s)->text();
    }
};

void tst_KeptAdministration::aProfileThatWasBegunIsThereAgain()
{
    OpenOffice office({Role::Accounts});
    makeTwo(office);
    office.choose(1);
    office.type(u"profileName"_s, u"Quality 2"_s);
    office.type(u"profilePerson"_s, u"Lina Haddad"_s);
    const auto isTaken = [&office] {
        auto *person = office.find<LookupField>(u"profilePerson"_s);
        QTest::keyClick(person, Qt::Key_Return); // once it is found
        return person->choice().has_value();
    };
    QTRY_VERIFY(isTaken());
    QTest::keyClick(office.find<QCheckBox>(role(Role::Auditor)), Qt::Key_Space);
    QVERIFY(office.page->holdsWords());
    QVERIFY(!office.page->wouldLose());

    again(office);
    office.choose(1);
    QTRY_COMPARE(name(office), u"Quality 2"_s);
    auto *person = office.find<LookupField>(u"profilePerson"_s);
    QCOMPARE(person->text(), u"Lina Haddad"_s);
    QCOMPARE(person->choice(), std::optional(SmallCompany::haddad.number()));
    QVERIFY(office.find<QCheckBox>(role(Role::Auditor))->isChecked());
    QVERIFY(office.find<QCheckBox>(role(Role::Hr))->isChecked());
    QVERIFY(office.find<QWidget>(u"profileUnsaved"_s)->isVisible());
    QVERIFY(!office.said(u"profileMessage"_s).isEmpty());
    office.press(u"saveProfile"_s);
    const auto stored = office.stored();
    QCOMPARE(stored[1].name, u"Quality 2"_s);
    QVERIFY(stored[1].person == SmallCompany::haddad);
    QVERIFY(!office.page->holdsWords());
    QTRY_VERIFY(office.kept().empty());
}

void tst_KeptAdministration::aNewProfileThatWasBegunIsThereAgain()
{
    OpenOffice office({Role::Accounts});
    makeTwo(office);
    beginNew(office);
    office.type(u"profileName"_s, u"Board"_s);
    beginNew(office); // once more changes nothing
    QCOMPARE(name(office), u"Board"_s);

    again(office);
    QCOMPARE(name(office), u"Petra"_s);
    beginNew(office);
    QTRY_COMPARE(name(office), u"Board"_s);
    QVERIFY(!office.said(u"profileMessage"_s).isEmpty());
    office.press(u"saveProfile"_s);
    QCOMPARE(office.stored().size(), 3u);
    QCOMPARE(office.said(u"profileMessage"_s), QString());
    beginNew(office);
    QTest::qWait(100);
    QCOMPARE(name(office), QString());
    QVERIFY(office.kept().empty());
}

/// Whoever goes from one to the other, however quickly.
void tst_KeptAdministration::wordsOfOneProfileNeverGetIntoAnother()
{
    OpenOffice office({Role::Accounts});
    makeTwo(office);
    office.choose(0);
    office.type(u"profileName"_s, u"One"_s);
    office.choose(1);
    QCOMPARE(name(office), u"Quality"_s);
    office.type(u"profileName"_s, u"Two"_s);
    beginNew(office);
    QCOMPARE(name(office), QString());
    office.type(u"profileName"_s, u"Three"_s);
    for (int i = 0; i < 5; ++i) {
        office.choose(0);
        office.choose(1);
        beginNew(office);
    }
    QTRY_COMPARE(name(office), u"Three"_s);
    again(office);
    QTRY_COMPARE(name(office), u"One"_s);
    office.choose(1);
    QTRY_COMPARE(name(office), u"Two"_s);
    beginNew(office);
    QTRY_COMPARE(name(office), u"Three"_s);
    QVERIFY(!office.find<QCheckBox>(role(Role::Hr))->isChecked());
}

void tst_KeptAdministration::whatWasSavedLeavesNothingBehind()
{
    OpenOffice office({Role::Accounts});
    makeTwo(office);
    beginNew(office);
    QTest::qWait(150); // until the journal is open
    office.type(u"profileName"_s, u"Board"_s);
    QTRY_VERIFY(!office.kept().empty());
    QTest::keyClick(office.find<QPushButton>(u"saveProfile"_s), Qt::Key_Space);
    office.page.reset(); // away before the answer

    QTRY_COMPARE(office.stored().size(), 3u);
    QTRY_VERIFY(office.kept().empty());
    office.open();
    office.showActive();
    beginNew(office);
    QTest::qWait(100);
    QCOMPARE(name(office), QString());
    QCOMPARE(office.said(u"profileMessage"_s), QString());
}

void tst_KeptAdministration::whatWasTakenBackLeavesNothingBehind()
{
    OpenOffice office({Role::Accounts});
    makeTwo(office);
    office.choose(1);
    office.type(u"profileName"_s, u"Board"_s);
    again(office);
    office.choose(1);
    QTRY_COMPARE(name(office), u"Board"_s);
    QTest::keyClick(office.find<QPushButton>(u"takeBackProfile"_s), Qt::Key_Space);
    QCOMPARE(name(office), u"Quality"_s);
    QTRY_VERIFY(office.kept().empty());
    QCOMPARE(name(office), u"Quality"_s);
    QCOMPARE(office.said(u"profileMessage"_s), QString());
    QVERIFY(!office.page->holdsWords());
}

/// What was saved is not kept any longer, and what came after it is, for the profile that it made.
void tst_KeptAdministration::whatIsTypedWhileItIsSavedStays()
{
    OpenOffice office({Role::Accounts});
    makeTwo(office);
    beginNew(office);
    QTest::qWait(100);
    office.type(u"profileName"_s, u"Board"_s);
    QSignalSpy settled(office.page.get(), &Page::settled);
    QTest::keyClick(office.find<QPushButton>(u"saveProfile"_s), Qt::Key_Space);
    QTest::keyClicks(office.find<QLineEdit>(u"profileName"_s), u" room"_s);
    QVERIFY(settled.wait());
    QTRY_COMPARE(office.profiles().rowCount(), 3);
    QCOMPARE(name(office), u"Board room"_s);
    again(office);
    beginNew(office);
    QTest::qWait(100);
    QCOMPARE(name(office), QString());
    office.choose(2);
    QTRY_COMPARE(name(office), u"Board room"_s);
    QVERIFY(office.find<MessageBar>(u"profileMessage"_s)->severity() == Severity::Information);
    QCOMPARE(office.stored()[2].name, u"Board"_s);
}

void tst_KeptAdministration::whatOthersChangedSinceIsTold()
{
    OpenOffice office({Role::Accounts});
    makeTwo(office);
    office.choose(1);
    office.type(u"profileName"_s, u"Quality 2"_s);
    office.leave();
    office.behind([](storage::Connection &db) {
        security::Profile theirs = security::Profiles(db).all()[1];
        theirs.person = SmallCompany::duarte;
        QVERIFY(security::Profiles(db).save(theirs));
    });
    office.open();
    office.showActive();
    office.choose(1);
    QTRY_COMPARE(name(office), u"Quality 2"_s);
    QVERIFY(!office.find<QLineEdit>(u"profilePerson"_s)->text().isEmpty());
    QVERIFY(office.find<MessageBar>(u"profileMessage"_s)->severity() == Severity::Attention);
}

void tst_KeptAdministration::wordsForOneThatIsGoneComeWithANewOne()
{
    OpenOffice office({Role::Accounts});
    makeTwo(office);
    office.choose(1);
    office.type(u"profileName"_s, u"Quality 2"_s);
    office.choose(0); // left half filled
    office.elsewhere([](storage::Connection &db) { takeAway(db, u"Quality"_s); });
    QTest::qWait(100);
    QCOMPARE(name(office), u"Petra"_s);
    beginNew(office);
    QTRY_COMPARE(name(office), u"Quality 2"_s);
    again(office);
    beginNew(office);
    QTRY_COMPARE(name(office), u"Quality 2"_s);
    office.press(u"saveProfile"_s);
    QCOMPARE(office.stored()[1].name, u"Quality 2"_s);
    QTRY_VERIFY(office.kept().empty());
}

void tst_KeptAdministration::whoLeavesOneThatIsGoneFindsItWithANewOne()
{
    OpenOffice office({Role::Accounts});
    makeTwo(office);
    office.choose(1);
    office.type(u"profileName"_s, u"Quality 2"_s);
    office.find<QLineEdit>(u"profileName"_s)->setCursorPosition(3);
    office.elsewhere([](storage::Connection &db) { takeAway(db, u"Quality"_s); });
    QCOMPARE(name(office), u"Quality 2"_s);
    QCOMPARE(office.find<QLineEdit>(u"profileName"_s)->cursorPosition(), 3);
    QVERIFY(office.said(u"profileMessage"_s).contains(u"removed"_s));
    QVERIFY(office.page->holdsWords());

    again(office);
    beginNew(office);
    QTRY_COMPARE(name(office), u"Quality 2"_s);
    QVERIFY(office.find<QCheckBox>(role(Role::Hr))->isChecked()); // all that stood in the form
    office.press(u"saveProfile"_s);
    QCOMPARE(office.stored()[1].roles, QList<Role>{Role::Hr});
    QTRY_VERIFY(office.kept().empty());
}

void tst_KeptAdministration::numbersOfThePolicyAreThereAgain()
{
    OpenOffice office({Role::HrLead});
    auto *weight = office.typeWeight(u"25"_s);
    QTest::keyClick(office.find<QComboBox>(u"usualLevel"_s), Qt::Key_End);
    QVERIFY(office.page->holdsWords());
    QVERIFY(!office.page->wouldLose());

    office.leave();
    office.open();
    office.page->begin(u"policy"_s);
    office.showActive();
    weight = office.find<QSpinBox>(u"leastWeight"_s);
    QTRY_COMPARE(weight->value(), 25);
    QCOMPARE(office.find<QComboBox>(u"usualLevel"_s)->currentData().toInt(), 5);
    QVERIFY(!office.said(u"policyMessage"_s).isEmpty());
    office.elsewhere([](storage::Connection &db) {
        competency::Competencies competencies(db);
        auto policy = competencies.corePolicy();
        policy.minimumQuestions = 4;
        competencies.setCorePolicy(policy);
    });
    QCOMPARE(weight->value(), 25);
    QCOMPARE(office.find<QSpinBox>(u"leastQuestions"_s)->value(), 4);
    office.press(u"savePolicy"_s);
    QTRY_VERIFY(!office.page->holdsWords());
    QTRY_VERIFY(office.kept().empty());
    storage::Connection db(office.scratch.place());
    QCOMPARE(competency::Competencies(db).corePolicy().minimumWeight, 25);
}

void tst_KeptAdministration::aSavedPolicyLeavesNothingBehind()
{
    OpenOffice office({Role::HrLead});
    office.page->begin(u"policy"_s);
    office.showActive();
    QTest::qWait(150); // until the journal is open
    QTest::keyClick(office.find<QSpinBox>(u"leastQuestions"_s), Qt::Key_Up);
    QTRY_VERIFY(!office.kept().empty());
    const int asked = office.find<QSpinBox>(u"leastQuestions"_s)->value();
    QTest::keyClick(office.find<QPushButton>(u"savePolicy"_s), Qt::Key_Space);
    office.page.reset(); // away before the answer

    QTRY_VERIFY(office.kept().empty());
    office.open();
    office.page->begin(u"policy"_s);
    office.showActive();
    QTest::qWait(100);
    QCOMPARE(office.find<QSpinBox>(u"leastQuestions"_s)->value(), asked);
    QCOMPARE(office.said(u"policyMessage"_s), QString());
    QVERIFY(!office.page->holdsWords());
}

QTEST_MAIN(tst_KeptAdministration)

#include "tst_keptadministration.moc"
