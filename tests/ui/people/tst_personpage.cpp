#include "base/clock.h"
#include "forms/messagebar.h"
#include "people/lookupfield.h"
#include "people/personpage.h"
#include "people/staffingform.h"
#include "security/role.h"
#include "shell/workspace.h"
#include "support/scratchdatabase.h"
#include "support/screenchecks.h"
#include "support/smallcompany.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// One person's page, read by another.
struct OpenPerson
{
    tests::ScratchDatabase scratch;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<PersonPage> page;

    OpenPerson(PersonId person, PersonId reader)
    {
        storage::Connection db(scratch.place());
        SmallCompany::build(db);
        db.run("insert into evidence (person_id, competency_id, wording, happened_on, recorded_at, "
               "kind) values (3, 1, 'Called back unasked and solved it', '2026-02-02', ?, 'story')",
            QDateTime(QDate(2026, 2, 3), QTime(8, 0), Qt::UTC));
        auto store = storage::Store::open(scratch.place(), SmallCompany::sessionOf(reader));
        workspace = std::make_unique<Workspace>(std::move(*store));
        page = std::make_unique<PersonPage>(*workspace, person);
        page->resize(1200, 760);
        QSignalSpy(page.get(), &Page::settled).wait();
    }

    void addTrainer()
    {
        storage::Connection db(scratch.place());
        storage::Transaction all(db); // what is committed can be found
        db.run("insert into position (id, title, title_key, unit_id) values (50, 'Trainer', "
               "'trainer', 2)");
        all.commit();
    }

    /// Somebody else writes, and this page hears of it.
    void elsewhere(const std::function<void(storage::Connection &)> &write)
    {
        storage::Connection db(scratch.place());
        write(db);
        QSignalSpy settled(page.get(), &Page::settled);
        emit workspace->store().changed();
        QVERIFY(settled.wait());
    }

    QStringList lines(const QString &list)
    {
        const auto *model = page->findChild<QAbstractItemView *>(list)->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row)
            lines << model->index(row, 0).data().toString();
        return lines;
    }
};

class tst_PersonPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { putOn({}); }
    void thePageShowsWorkLineAndWhatTheJobAsks();
    void evidenceShowsToTheLineOnly();
    void enterOpensTheManager();
    void whoMayNotBeSeenIsNobody();
    void aMoveGoesByKeysAlone();
    void aLastDayHandsTheTeamOn();
    void whoDoesNotWorkHereCanBeHired();
    void aNewCompanyLearnsWhereUnitsComeFrom();
    void aNameThatIsNobodysIsSaidAtItsField();
    void aCorrectionIsWrittenAndTakenBack();
    void aHalfWrittenCorrectionStaysWhileOthersWrite();
    void aHalfWrittenMoveStaysWhileOthersWrite();
    void whoeverIsNewIsHiredAtOnce();
    void onlyHrStaffs();
    void itStandsTheChecks_data();
    void itStandsTheChecks();
    void aFailingDatabaseIsSaid();
};

void tst_PersonPage::thePageShowsWorkLineAndWhatTheJobAsks()
{
    OpenPerson ortega(SmallCompany::ortega, SmallCompany::haddad);
    QCOMPARE(ortega.page->title(), u"Tomás Ortega"_s);
    QCOMPARE(ortega.lines(u"reportingLine"_s),
        (QStringList{u"Rosa Stein"_s, u"Kofi Osei"_s, u"Tomás Ortega"_s}));
    QCOMPARE(ortega.lines(u"askedCompetencies"_s),
        (QStringList{u"Customer service"_s, u"Teamwork"_s, u"Accuracy"_s}));
    OpenPerson osei(SmallCompany::osei, SmallCompany::haddad);
    QCOMPARE(osei.lines(u"reportingLine"_s),
        (QStringList{u"Rosa Stein"_s, u"Kofi Osei"_s, u"Lina Haddad"_s, u"Tomás Ortega"_s}));
}

void tst_PersonPage::evidenceShowsToTheLineOnly()
{
    QCOMPARE(
        OpenPerson(SmallCompany::ortega, SmallCompany::haddad).lines(u"evidenceOfPerson"_s).size(),
        0);
    QCOMPARE(
        OpenPerson(SmallCompany::ortega, SmallCompany::osei).lines(u"evidenceOfPerson"_s).size(),
        1);
    QCOMPARE(
        OpenPerson(SmallCompany::ortega, SmallCompany::ortega).lines(u"evidenceOfPerson"_s).size(),
        1);
}

void tst_PersonPage::enterOpensTheManager()
{
    OpenPerson ortega(SmallCompany::ortega, SmallCompany::osei);
    QSignalSpy opened(ortega.workspace.get(), &Workspace::openRequested);
    ortega.page->show();
    QVERIFY(QTest::qWaitForWindowActive(ortega.page.get()));
    ortega.page->firstFocus()->setFocus();
    QTest::keyClick(ortega.page->firstFocus(), Qt::Key_Up);
    QTest::keyClick(ortega.page->firstFocus(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    const Destination osei{PageKind::Person, SmallCompany::osei.number()};
    QCOMPARE(opened[0][0].value<Destination>(), osei);
    ortega.page->findChild<QAction *>(u"openManager"_s)->trigger();
    QCOMPARE(opened[1][0].value<Destination>(), osei);
}

void tst_PersonPage::whoMayNotBeSeenIsNobody()
{
    OpenPerson novak(SmallCompany::novak, SmallCompany::ortega);
    QCOMPARE(checkWayOut(*novak.page), QStringList());
    QCOMPARE(novak.page->title(), u"Person"_s);
}

static void showActive(QWidget &page)
{
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
}

/// Types the beginning of a name, waits for what is offered and takes the first with the keyboard.
static void takeFirst(LookupField *field, const QString &words)
{
    field->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(field, words);
    QWidget *offers = field->completer()->popup();
    QTRY_VERIFY(offers->isVisible());
    QTest::keyClick(offers, Qt::Key_Down);
    QTest::keyClick(offers, Qt::Key_Return);
    QTRY_VERIFY(field->choice().has_value());
}

void tst_PersonPage::aMoveGoesByKeysAlone()
{
    OpenPerson haddad(SmallCompany::haddad, SmallCompany::duarte);
    haddad.addTrainer();
    showActive(*haddad.page);
    haddad.page->findChild<QAction *>(u"movePerson"_s)->trigger();
    auto position = haddad.page->findChild<LookupField *>(u"staffingPosition"_s);
    QVERIFY(position->hasFocus());
    QCOMPARE(haddad.page->findChild<LookupField *>(u"staffingManager"_s)->text(), u"Kofi Osei"_s);
    takeFirst(position, u"trai"_s);
    QCOMPARE(position->text(), u"Trainer"_s);
    takeFirst(haddad.page->findChild<LookupField *>(u"staffingManager"_s), u"petra"_s);
    auto confirm = haddad.page->findChild<QPushButton *>(u"staffingConfirm"_s);
    confirm->setFocus();
    QSignalSpy settled(haddad.page.get(), &Page::settled);
    QTest::keyClick(confirm, Qt::Key_Space);
    QVERIFY(settled.wait());
    QTRY_COMPARE(haddad.lines(u"reportingLine"_s),
        (QStringList{u"Rosa Stein"_s, u"Petra Lang"_s, u"Lina Haddad"_s}));
    QVERIFY(!haddad.page->findChild<StaffingForm *>()->isVisible());
    storage::Connection db(haddad.scratch.place());
    QCOMPARE(db.one<int>("select count(*) from employment where person_id = 4"), 2);
    QCOMPARE(db.one<QString>("select action from audit_event order by id desc limit 1"),
        u"person-moved"_s);
}

void tst_PersonPage::aLastDayHandsTheTeamOn()
{
    OpenPerson osei(SmallCompany::osei, SmallCompany::duarte);
    showActive(*osei.page);
    std::function<void()> undo;
    connect(osei.workspace.get(), &Workspace::mentioned, osei.page.get(),
        [&](const QString &, const std::function<void()> &back) { undo = back; });
    osei.page->findChild<QAction *>(u"personLeaves"_s)->trigger();
    auto day = osei.page->findChild<QDateEdit *>(u"staffingDay"_s);
    QVERIFY(day->hasFocus());
    day->setDate(Clock::today().addDays(1));
    auto confirm = osei.page->findChild<QPushButton *>(u"staffingConfirm"_s);
    QTest::keyClick(confirm, Qt::Key_Space);
    QTRY_VERIFY(osei.page->findChild<StaffingForm *>()->findChild<MessageBar *>()->isVisible());

    day->setDate(Clock::today());
    QSignalSpy settled(osei.page.get(), &Page::settled);
    QTest::keyClick(confirm, Qt::Key_Space);
    QVERIFY(settled.wait());
    QTRY_VERIFY(osei.page->findChild<QAction *>(u"hirePerson"_s)->isVisible());
    storage::Connection db(osei.scratch.place());
    QCOMPARE(db.one<int>("select count(*) from employment where manager_id = 1 and ended_on is "
                         "null and person_id in (3, 4)"),
        2);

    QTRY_VERIFY(undo); // the answer may come after the news of it
    undo();
    QTRY_VERIFY(osei.page->findChild<QAction *>(u"personLeaves"_s)->isVisible());
    QCOMPARE(db.one<int>("select count(*) from employment where manager_id = 2 and ended_on is "
                         "null and person_id in (3, 4)"),
        2);
}

void tst_PersonPage::whoDoesNotWorkHereCanBeHired()
{
    OpenPerson novak(SmallCompany::novak, SmallCompany::duarte);
    showActive(*novak.page);
    QVERIFY(!novak.page->findChild<QAction *>(u"movePerson"_s)->isVisible());
    novak.page->findChild<QAction *>(u"hirePerson"_s)->trigger();
    auto unit = novak.page->findChild<QComboBox *>(u"staffingUnit"_s);
    QTRY_COMPARE(unit->count(), 3);
    auto confirm = novak.page->findChild<QPushButton *>(u"staffingConfirm"_s);
    QTest::keyClick(confirm, Qt::Key_Space); // neither a position nor a unit is named
    QVERIFY(unit->hasFocus());
    QTest::keyClicks(unit, u"Supp"_s);
    QCOMPARE(unit->currentText(), u"Support"_s);
    QSignalSpy settled(novak.page.get(), &Page::settled);
    QTest::keyClick(confirm, Qt::Key_Space);
    QVERIFY(settled.wait());
    QTRY_VERIFY(novak.page->findChild<QAction *>(u"movePerson"_s)->isVisible());
}

void tst_PersonPage::aNewCompanyLearnsWhereUnitsComeFrom()
{
    tests::ScratchDatabase scratch;
    {
        storage::Connection db(scratch.place());
        db.run("insert into person (id, key, name, name_key, is_employee) values (1, 'P-1', 'Ana "
               "Vik', 'ana vik', ?)",
            false);
    }
    auto store = storage::Store::open(scratch.place(), security::ownerSession());
    Workspace workspace(std::move(*store));
    PersonPage page(workspace, PersonId(1));
    QVERIFY(QSignalSpy(&page, &Page::settled).wait());
    page.show();
    page.findChild<QAction *>(u"hirePerson"_s)->trigger();
    auto unit = page.findChild<QComboBox *>(u"staffingUnit"_s);
    QTRY_VERIFY(unit->accessibleDescription().contains(u"No unit is known yet"_s));
}

void tst_PersonPage::aNameThatIsNobodysIsSaidAtItsField()
{
    OpenPerson haddad(SmallCompany::haddad, SmallCompany::duarte);
    showActive(*haddad.page);
    haddad.page->findChild<QAction *>(u"movePerson"_s)->trigger();
    auto manager = haddad.page->findChild<LookupField *>(u"staffingManager"_s);
    manager->setFocus();
    manager->selectAll();
    QTest::keyClicks(manager, u"Nobody"_s);
    QTest::keyClick(haddad.page->findChild<QPushButton *>(u"staffingConfirm"_s), Qt::Key_Space);
    QVERIFY(manager->hasFocus());
    QCOMPARE(manager->text(), u"Nobody"_s);
    QVERIFY(!manager->accessibleDescription().isEmpty());
    QTest::keyClick(manager, Qt::Key_Escape);
    QVERIFY(!haddad.page->findChild<StaffingForm *>()->isVisible());
}

void tst_PersonPage::aCorrectionIsWrittenAndTakenBack()
{
    OpenPerson haddad(SmallCompany::haddad, SmallCompany::duarte);
    showActive(*haddad.page);
    haddad.page->findChild<QAction *>(u"correctPerson"_s)->trigger();
    auto name = haddad.page->findChild<QLineEdit *>(u"personName"_s);
    auto email = haddad.page->findChild<QLineEdit *>(u"personEmail"_s);
    QVERIFY(name->hasFocus());
    QCOMPARE(name->selectedText(), u"Lina Haddad"_s);
    email->setText(u"at home"_s);
    QTest::keyClicks(name, u"Lina Haddad-Vik"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(email->hasFocus()); // refused, at its field, and nothing is lost
    QCOMPARE(name->text(), u"Lina Haddad-Vik"_s);
    email->setText(u"Lina.Vik@example.org"_s);
    QSignalSpy mentioned(haddad.workspace.get(), &Workspace::mentioned);
    QTest::keyClick(email, Qt::Key_Return);
    QTRY_COMPARE(haddad.page->title(), u"Lina Haddad-Vik"_s);
    QVERIFY(!name->isVisible());
    QTRY_COMPARE(mentioned.count(), 1);
    mentioned.first().at(1).value<std::function<void()>>()();
    QTRY_COMPARE(haddad.page->title(), u"Lina Haddad"_s);
}

// P28: what others correct in the same person is taken over, or told before it is replaced.
void tst_PersonPage::aHalfWrittenCorrectionStaysWhileOthersWrite()
{
    OpenPerson haddad(SmallCompany::haddad, SmallCompany::duarte);
    showActive(*haddad.page);
    haddad.page->findChild<QAction *>(u"correctPerson"_s)->trigger();
    auto *name = haddad.page->findChild<QLineEdit *>(u"personName"_s);
    auto *email = haddad.page->findChild<QLineEdit *>(u"personEmail"_s);
    auto *phone = haddad.page->findChild<QLineEdit *>(u"personPhone"_s);
    name->setCursorPosition(4);
    QTest::keyClicks(name, u"-Mae"_s);
    haddad.elsewhere([](auto &db) { db.run("update person set phone = '1' where id = 3"); });
    QCOMPARE(name->text(), u"Lina-Mae Haddad"_s);
    QCOMPARE(name->cursorPosition(), 8);
    QVERIFY(name->hasFocus());
    haddad.elsewhere([](auto &db) {
        db.run("update person set phone = '030 22', version = version + 1 where id = 4");
    });
    QCOMPARE(phone->text(), u"030 22"_s); // only they wrote it
    haddad.elsewhere([](auto &db) {
        db.run("update person set name = 'Lina Vik', name_key = 'lina vik', version = version + 1 "
               "where id = 4");
    });
    QCOMPARE(name->text(), u"Lina-Mae Haddad"_s);
    QCOMPARE(name->cursorPosition(), 8);
    const auto *message
        = haddad.page->findChild<QWidget *>(u"personForm"_s)->findChild<MessageBar *>();
    QVERIFY(message->isVisible() && message->sentence().contains(u"Lina Vik"_s));
    {
        storage::Connection db(haddad.scratch.place()); // nobody has told this page yet
        db.run("update person set email = 'l@example.org', version = version + 1 where id = 4");
    }
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(email->text(), u"l@example.org"_s);
    QCOMPARE(name->text(), u"Lina-Mae Haddad"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(haddad.page->title(), u"Lina-Mae Haddad"_s);
    storage::Connection db(haddad.scratch.place());
    QCOMPARE(db.one<QString>("select phone from person where id = 4"), u"030 22"_s);
}

void tst_PersonPage::aHalfWrittenMoveStaysWhileOthersWrite()
{
    OpenPerson osei(SmallCompany::osei, SmallCompany::duarte);
    osei.addTrainer();
    showActive(*osei.page);
    auto *line = osei.page->findChild<QListView *>(u"reportingLine"_s);
    QTest::keyClick(line, Qt::Key_End);
    const QString report = line->currentIndex().data().toString();
    osei.page->findChild<QAction *>(u"movePerson"_s)->trigger();
    auto *position = osei.page->findChild<LookupField *>(u"staffingPosition"_s);
    takeFirst(position, u"trai"_s);
    auto *unit = osei.page->findChild<QComboBox *>(u"staffingUnit"_s);
    QTRY_VERIFY(unit->count() > 1);
    QTest::keyClick(unit, Qt::Key_Down);
    auto *manager = osei.page->findChild<LookupField *>(u"staffingManager"_s);
    manager->setFocus();
    manager->end(false);
    QTest::keyClicks(manager, u"x"_s);
    QTest::keyClick(manager, Qt::Key_Home);
    const int chosen = unit->currentIndex();
    osei.elsewhere([](auto &db) {
        db.run("update person set name = 'Ulla Haddad', name_key = 'ulla haddad' where id = 4");
        db.run("update person set phone = '1', version = version + 1 where id = 2");
    });
    QCOMPARE(position->text(), u"Trainer"_s);
    QVERIFY(position->choice().has_value());
    QCOMPARE(unit->currentIndex(), chosen);
    QCOMPARE(manager->text(), u"Rosa Steinx"_s);
    QCOMPARE(manager->cursorPosition(), 0);
    QVERIFY(manager->hasFocus());
    QCOMPARE(line->currentIndex().data().toString(), report);
}

void tst_PersonPage::whoeverIsNewIsHiredAtOnce()
{
    OpenPerson novak(SmallCompany::novak, SmallCompany::duarte);
    PersonPage page(*novak.workspace, SmallCompany::novak);
    page.begin(u"hire"_s); // before it is loaded, as the window does
    showActive(page);
    QTRY_VERIFY(page.findChild<QWidget *>(u"staffingPosition"_s)->hasFocus());
}

void tst_PersonPage::onlyHrStaffs()
{
    OpenPerson haddad(SmallCompany::haddad, SmallCompany::osei);
    for (const QString &act :
        {u"hirePerson"_s, u"movePerson"_s, u"personLeaves"_s, u"correctPerson"_s})
        QVERIFY(!haddad.page->findChild<QAction *>(act)->isVisible());
}

void tst_PersonPage::itStandsTheChecks_data()
{
    QTest::addColumn<Look>("look");
    for (const Look &look : fewLooks())
        QTest::newRow(qPrintable(nameOf(look))) << look;
}

void tst_PersonPage::itStandsTheChecks()
{
    QFETCH(Look, look);
    putOn(look);
    for (const PersonId person : {SmallCompany::ortega, SmallCompany::stein, SmallCompany::novak}) {
        OpenPerson open(person, SmallCompany::osei);
        const QStringList findings = checkScreen(*open.page, {.window = look.window});
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }
    OpenPerson staffed(SmallCompany::haddad, SmallCompany::duarte);
    staffed.page->findChild<QAction *>(u"movePerson"_s)->trigger();
    QStringList findings = checkScreen(*staffed.page, {.window = look.window});
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    OpenPerson corrected(SmallCompany::haddad, SmallCompany::duarte);
    corrected.page->findChild<QAction *>(u"correctPerson"_s)->trigger();
    findings = checkScreen(*corrected.page, {.window = look.window});
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    putOn({});
}

void tst_PersonPage::aFailingDatabaseIsSaid()
{
    OpenPerson ortega(SmallCompany::ortega, SmallCompany::osei);
    storage::Connection(ortega.scratch.place()).script(u"alter table unit rename to lost"_s);
    ortega.page->findChild<QAction *>(u"reloadPerson"_s)->trigger();
    QSignalSpy(ortega.page.get(), &Page::settled).wait();
    QCOMPARE(checkWayOut(*ortega.page), QStringList());
}

QTEST_MAIN(tst_PersonPage)

#include "tst_personpage.moc"
