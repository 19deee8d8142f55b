#include "forms/messagebar.h"
#include "support/screenchecks.h"
#include "ui/security/openoffice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using security::Role;
using tests::make;
using tests::OpenOffice;
using tests::rename;
using tests::SmallCompany;

class tst_AdministrationPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { putOn({}); }
    void aProfileIsMadeAndGivenRolesByKeys();
    void theLastAdministratorStays();
    void thePolicyIsChangedByAnHrLead();
    void aHalfWrittenProfileStaysWhileOthersWrite();
    void aNewProfileStaysWhileOthersWrite();
    void whatOthersChangeInTheSameProfileIsTold();
    void aProfileRemovedMeanwhileCanBeKept();
    void theProfilesStayWhereTheyWereScrolledTo();
    void numbersOfThePolicyStayWhileOthersWrite();
    void aProfileThatIsLeftKeepsWhatWasTyped();
    void aProfileJustSavedIsInSight();
    void anOldRefusalGoesWithItsProfile();
    void othersOnlyRead();
    void itStandsTheChecks_data();
    void itStandsTheChecks();
};

void tst_AdministrationPage::aProfileIsMadeAndGivenRolesByKeys()
{
    OpenOffice office({Role::Accounts});
    office.showActive();
    QVERIFY(office.find<QListView>(u"administrationCategories"_s)
        == static_cast<QWidget *>(office.page->firstFocus()));
    office.find<QAction>(u"newProfile"_s)->trigger();
    auto name = office.find<QLineEdit>(u"profileName"_s);
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Personnel"_s);
    QTest::keyClick(office.find<QCheckBox>(u"role%1"_s.arg(int(Role::Hr))), Qt::Key_Space);
    office.press(u"saveProfile"_s);
    QCOMPARE(office.profiles().rowCount(), 1);
    QCOMPARE(office.profiles().index(0, 0).data().toString(), u"Personnel"_s);
    QCOMPARE(office.profiles().index(0, 2).data().toString(), u"HR, Profile administrator"_s);
    office.find<QAction>(u"newProfile"_s)->trigger(); // the next one, and it is the one in sight
    QVERIFY(!office.find<QTableView>(u"profilesTable"_s)->currentIndex().isValid());
    QTest::keyClicks(name, u"Quality"_s);
    office.press(u"saveProfile"_s);
    QCOMPARE(office.find<QTableView>(u"profilesTable"_s)->currentIndex().row(), 1);
}

/// S25: "At least one person must stay administrator."
void tst_AdministrationPage::theLastAdministratorStays()
{
    OpenOffice office({Role::Accounts});
    office.showActive();
    QTest::keyClicks(office.find<QLineEdit>(u"profileName"_s), u"Petra"_s);
    office.press(u"saveProfile"_s);
    QTest::keyClick(office.find<QCheckBox>(u"role%1"_s.arg(int(Role::Accounts))), Qt::Key_Space);
    QTest::keyClick(office.find<QPushButton>(u"saveProfile"_s), Qt::Key_Space);
    QTRY_VERIFY(office.page->findChild<MessageBar *>()->isVisible());
    QVERIFY(!office.find<QCheckBox>(u"role%1"_s.arg(int(Role::Accounts)))->isChecked());
    office.find<QAction>(u"reloadAdministration"_s)->trigger();
    QSignalSpy(office.page.get(), &Page::settled).wait();
    QCOMPARE(office.profiles().index(0, 2).data().toString(), u"Profile administrator"_s);
    office.press(u"removeProfile"_s);
    QCOMPARE(office.profiles().rowCount(), 0);
}

void tst_AdministrationPage::thePolicyIsChangedByAnHrLead()
{
    OpenOffice office({Role::HrLead});
    office.page->begin(u"policy"_s);
    office.showActive();
    auto save = office.find<QPushButton>(u"savePolicy"_s);
    QVERIFY(!save->isEnabled());
    auto least = office.find<QComboBox>(u"leastLevel"_s);
    QTest::keyClick(least, Qt::Key_End);
    QVERIFY(!save->isEnabled()); // a new job would ask for less than the lowest
    QTest::keyClick(least, Qt::Key_Home);
    auto weight = office.find<QSpinBox>(u"leastWeight"_s);
    QCOMPARE(weight->minimum(), 1); // cannot be set to 0
    weight->selectAll();
    QTest::keyClicks(weight, u"25"_s);
    office.press(u"savePolicy"_s);
    storage::Connection db(office.scratch.place());
    const auto policy = competency::Competencies(db).corePolicy();
    QCOMPARE(policy.minimumWeight, 25);
    QCOMPARE(policy.minimumLevel.number(), 1);
}

// P28: what is typed, chosen and looked at is there still, and what is kept is what was typed.
void tst_AdministrationPage::aHalfWrittenProfileStaysWhileOthersWrite()
{
    OpenOffice office({Role::Accounts});
    office.showActive();
    office.elsewhere([](auto &db) {
        make(db, u"Petra"_s, {Role::Accounts});
        make(db, u"Quality"_s, {Role::Hr});
    });
    auto *table = office.find<QTableView>(u"profilesTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    auto *name = office.find<QLineEdit>(u"profileName"_s);
    QCOMPARE(name->text(), u"Quality"_s);
    name->setFocus();
    name->setCursorPosition(0);
    QTest::keyClicks(name, u"Our "_s);
    auto *lead = office.find<QCheckBox>(u"role%1"_s.arg(int(Role::HrLead)));
    QTest::keyClick(lead, Qt::Key_Space);
    office.elsewhere([](auto &db) { make(db, u"Aaron"_s, {Role::Auditor}); });
    QCOMPARE(name->text(), u"Our Quality"_s);
    QCOMPARE(name->cursorPosition(), 4);
    QVERIFY(name->hasFocus());
    QVERIFY(lead->isChecked());
    QCOMPARE(office.profiles().rowCount(), 3);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"Quality"_s);
    office.elsewhere([](auto &db) {
        for (security::Profile &profile : security::Profiles(db).all())
            if (profile.name == u"Quality") {
                profile.person = SmallCompany::duarte;
                QVERIFY(security::Profiles(db).save(profile));
            }
    });
    QVERIFY(!office.find<QLineEdit>(u"profilePerson"_s)->text().isEmpty());
    QVERIFY(office.said(u"profileMessage"_s).contains(u"Person"_s));
    QCOMPARE(name->text(), u"Our Quality"_s);
    office.press(u"saveProfile"_s);
    const auto stored = office.stored();
    const auto kept = std::ranges::find(stored, u"Our Quality"_s, &security::Profile::name);
    QVERIFY(kept != stored.end());
    QVERIFY(kept->roles.contains(Role::HrLead));
    QVERIFY(kept->person == SmallCompany::duarte);
    office.elsewhere([](auto &db) { rename(db, u"Our Quality"_s, u"Quality"_s); });
    QCOMPARE(name->text(), u"Quality"_s); // nothing is being written: what is new is shown
}

void tst_AdministrationPage::aNewProfileStaysWhileOthersWrite()
{
    OpenOffice office({Role::Accounts});
    office.showActive();
    office.elsewhere([](auto &db) { make(db, u"Petra"_s, {Role::Accounts}); });
    office.find<QAction>(u"newProfile"_s)->trigger();
    auto *name = office.find<QLineEdit>(u"profileName"_s);
    office.elsewhere([](auto &db) { make(db, u"Quality"_s, {Role::Hr}); });
    QVERIFY(!office.find<QTableView>(u"profilesTable"_s)->currentIndex().isValid());
    QTest::keyClicks(name, u"Board"_s);
    office.elsewhere([](auto &db) { make(db, u"Board room"_s, {Role::Hr}); });
    QCOMPARE(name->text(), u"Board"_s);
    QVERIFY(name->hasFocus());
    office.press(u"saveProfile"_s);
    QCOMPARE(office.profiles().rowCount(), 4);
    QCOMPARE(office.stored().size(), 4u);
}

void tst_AdministrationPage::whatOthersChangeInTheSameProfileIsTold()
{
    OpenOffice office({Role::Accounts});
    office.showActive();
    office.elsewhere([](auto &db) { make(db, u"Petra"_s, {Role::Accounts}); });
    auto *name = office.find<QLineEdit>(u"profileName"_s);
    name->setFocus();
    name->end(false);
    QTest::keyClicks(name, u" M."_s);
    {
        storage::Connection db(office.scratch.place()); // nobody has told this window yet
        db.setSession(security::ownerSession());
        rename(db, u"Petra"_s, u"Petra II"_s);
    }
    QSignalSpy settled(office.page.get(), &Page::settled);
    QTest::keyClick(office.find<QPushButton>(u"saveProfile"_s), Qt::Key_Space);
    QVERIFY(settled.wait());
    QCOMPARE(office.stored().front().name, u"Petra II"_s); // not overwritten in silence
    QCOMPARE(name->text(), u"Petra M."_s);
    QVERIFY(office.said(u"profileMessage"_s).contains(u"Petra II"_s));
    office.reread();
    QVERIFY(office.said(u"profileMessage"_s).contains(u"Petra II"_s));
    office.press(u"saveProfile"_s);
    QCOMPARE(office.stored().front().name, u"Petra M."_s);
    QCOMPARE(office.said(u"profileMessage"_s), QString());
}

void tst_AdministrationPage::aProfileRemovedMeanwhileCanBeKept()
{
    OpenOffice office({Role::Accounts});
    office.showActive();
    office.elsewhere([](auto &db) {
        make(db, u"Petra"_s, {Role::Accounts});
        make(db, u"Quality"_s, {Role::Hr});
    });
    auto *table = office.find<QTableView>(u"profilesTable"_s);
    QTest::keyClick(table, Qt::Key_Down);
    auto *name = office.find<QLineEdit>(u"profileName"_s);
    name->end(false);
    QTest::keyClicks(name, u" 2"_s);
    office.elsewhere([](auto &db) {
        for (const security::Profile &profile : security::Profiles(db).all())
            if (profile.name == u"Quality")
                security::Profiles(db).remove(profile.id);
    });
    QCOMPARE(name->text(), u"Quality 2"_s);
    QVERIFY(office.said(u"profileMessage"_s).contains(u"removed"_s));
    office.press(u"saveProfile"_s);
    QCOMPARE(office.stored().size(), 2u);
    QCOMPARE(office.profiles().index(1, 0).data().toString(), u"Quality 2"_s);
}

void tst_AdministrationPage::theProfilesStayWhereTheyWereScrolledTo()
{
    OpenOffice office({Role::Accounts});
    office.showActive();
    office.elsewhere([](auto &db) {
        make(db, u"Petra"_s, {Role::Accounts});
        for (int i = 10; i < 40; ++i)
            make(db, u"Profile %1"_s.arg(i), {Role::Hr});
    });
    auto *table = office.find<QTableView>(u"profilesTable"_s);
    QScrollBar &bar = *table->verticalScrollBar();
    bar.setValue(bar.maximum());
    const int scrolled = bar.value();
    QVERIFY(scrolled > 0);
    office.elsewhere([](auto &db) { make(db, u"Zoe"_s, {Role::Auditor}); });
    QCOMPARE(bar.value(), scrolled);
    QCOMPARE(table->currentIndex().row(), 0);
}

void tst_AdministrationPage::numbersOfThePolicyStayWhileOthersWrite()
{
    OpenOffice office({Role::HrLead});
    auto *weight = office.typeWeight(u"25"_s);
    office.elsewhere([](auto &db) { make(db, u"Petra"_s, {Role::Accounts}); });
    QCOMPARE(weight->value(), 25);
    QVERIFY(weight->hasFocus());
    const auto theyDecide = [](int leastWeight, int questions) {
        return [=](storage::Connection &db) {
            competency::Competencies competencies(db);
            auto policy = competencies.corePolicy();
            policy.minimumWeight = leastWeight;
            policy.minimumQuestions = questions;
            competencies.setCorePolicy(policy);
        };
    };
    office.elsewhere(theyDecide(30, 3));
    QCOMPARE(weight->value(), 25);
    QCOMPARE(office.find<QSpinBox>(u"leastQuestions"_s)->value(), 3);
    QVERIFY(office.said(u"policyMessage"_s).contains(u"30"_s));
    QVERIFY(weight->hasFocus());
    office.press(u"savePolicy"_s);
    storage::Connection db(office.scratch.place());
    QCOMPARE(competency::Competencies(db).corePolicy().minimumWeight, 25);
    QCOMPARE(competency::Competencies(db).corePolicy().minimumQuestions, 3);
    QCOMPARE(office.said(u"policyMessage"_s), QString());
    office.elsewhere(theyDecide(40, 3));
    QCOMPARE(weight->value(), 40);
}

void tst_AdministrationPage::aProfileThatIsLeftKeepsWhatWasTyped()
{
    OpenOffice office({Role::Accounts});
    office.addProfiles(2);
    office.page->show();
    auto *name = office.find<QLineEdit>(u"profileName"_s);
    auto *note = office.find<QWidget>(u"profileUnsaved"_s);
    office.choose(0);
    QVERIFY(!note->isVisible() && !office.find<QPushButton>(u"saveProfile"_s)->isEnabled());
    name->setText(u"Quality"_s);
    QVERIFY(note->isVisible());
    office.choose(1);
    QCOMPARE(name->text(), u"Profile 1"_s);
    QVERIFY(!note->isVisible());
    office.choose(0);
    QTRY_COMPARE(name->text(), u"Quality"_s);
    QVERIFY(note->isVisible());
    QTest::keyClick(office.find<QPushButton>(u"takeBackProfile"_s), Qt::Key_Space);
    QCOMPARE(name->text(), u"Profile 0"_s);
    QVERIFY(!note->isVisible());
}

void tst_AdministrationPage::aProfileJustSavedIsInSight()
{
    OpenOffice office({Role::Accounts});
    office.addProfiles(12);
    office.showActive();
    auto *table = office.find<QTableView>(u"profilesTable"_s);
    office.choose(11);
    QTest::keyClick(office.find<QCheckBox>(u"role%1"_s.arg(int(Role::Executive))), Qt::Key_Space);
    office.press(u"saveProfile"_s);
    QCOMPARE(table->currentIndex().row(), 11);
    QTRY_VERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex())));
}

void tst_AdministrationPage::anOldRefusalGoesWithItsProfile()
{
    OpenOffice office({Role::Accounts});
    office.addProfiles(2);
    office.page->show();
    office.choose(0);
    office.find<QLineEdit>(u"profileName"_s)->setText(u"profile 1"_s); // somebody else's name
    QTest::keyClick(office.find<QPushButton>(u"saveProfile"_s), Qt::Key_Space);
    auto *message = office.page->findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    office.choose(1);
    QVERIFY(!message->isVisible());
}

void tst_AdministrationPage::othersOnlyRead()
{
    OpenOffice office({Role::Hr});
    QVERIFY(!office.find<QAction>(u"newProfile"_s)->isEnabled());
    QVERIFY(!office.find<QAction>(u"openAudit"_s)->isEnabled());
    QVERIFY(!office.find<QPushButton>(u"saveProfile"_s)->isEnabled());
    QVERIFY(office.find<QLabel>(u"profileKeepers"_s)->text().contains(u"Profile administrator"_s));
    QVERIFY(!office.find<QSpinBox>(u"leastWeight"_s)->isEnabled());
}

void tst_AdministrationPage::itStandsTheChecks_data()
{
    QTest::addColumn<Look>("look");
    for (const Look &look : fewLooks())
        QTest::newRow(qPrintable(nameOf(look))) << look;
}

void tst_AdministrationPage::itStandsTheChecks()
{
    QFETCH(Look, look);
    putOn(look);
    {
        OpenOffice office({Role::Hr});
        QCOMPARE(checkScreen(*office.page, {.window = look.window}), QStringList());
    }
    for (const QString &part : {u"profiles"_s, u"roles"_s, u"policy"_s}) {
        OpenOffice office({Role::HrLead, Role::Accounts, Role::Auditor});
        office.page->begin(part);
        QCOMPARE(checkScreen(*office.page, {.window = look.window}), QStringList());
    }
    putOn({});
}

QTEST_MAIN(tst_AdministrationPage)

#include "tst_administrationpage.moc"
