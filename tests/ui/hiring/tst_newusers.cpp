#include "documents/document.h"
#include "people/employments.h"
#include "support/screenchecks.h"
#include "ui/hiring/hiringscreen.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>

using namespace throughline;
using namespace throughline::ui;
using namespace throughline::hiring;
using namespace Qt::StringLiterals;
using tests::HiringScreen;
using tests::SmallCompany;

/// Where people stumble who are new to hiring here: in a company that was founded today, and on
/// their first panel.
class tst_NewUsers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void anInterviewerIsOfferedWhatTheyMayDo();
    void aHireWhoseUnitNobodyKnowsAsksForIt();
    void theFormsPassTheChecksWhereTheyAskForMore();
    void aNameThatNobodyHasIsNotDropped();
    void whereThereIsNothingTheKeyboardIsOnTheWayOn();
};

void tst_NewUsers::anInterviewerIsOfferedWhatTheyMayDo()
{
    HiringScreen screen;
    const qint64 requisition = screen.company.requisition.number();
    auto &page = screen.open(SmallCompany::haddad, {PageKind::Candidates, requisition});
    for (const QString &id : {u"add"_s, u"arrange"_s, u"change"_s, u"moveTo"_s}) {
        const auto *change = page.findChild<QAction *>(u"candidates."_s + id);
        QVERIFY2(!change->isVisible() && !change->isEnabled(), qPrintable(id));
    }
    QVERIFY(page.findChild<QAction *>(u"candidates.open"_s)->isEnabled());

    auto &kit = screen.open(SmallCompany::haddad, {PageKind::Kit, requisition});
    QVERIFY(kit.printable());
    QCOMPARE(kit.printable()->kind, documents::DocumentKind::Kit);
    QCOMPARE(kit.printable()->subject, screen.company.plan.number());
    screen.press(Qt::Key_Return);
    QCOMPARE(screen.opened.size(), 1);
    QCOMPARE(screen.opened.first().kind, PageKind::PrintPreview);
    screen.company.actAs(SmallCompany::haddad);
    QVERIFY(documents::compose(screen.db, *kit.printable(), {}));
}

void tst_NewUsers::aHireWhoseUnitNobodyKnowsAsksForIt()
{
    HiringScreen screen;
    auto &company = screen.company;
    company.score(company.interview, SmallCompany::osei, {4, 4, 4, 4});
    screen.db.run("update requisition set unit_id = null, hiring_manager_id = null");
    screen.open(SmallCompany::lang, {PageKind::Debrief, company.novak.number()});
    auto &unit = screen.find<QComboBox>(u"unit"_s);
    QVERIFY(!unit.isVisible());
    screen.press(Qt::Key_N, Qt::ControlModifier);
    screen.press(Qt::Key_Down);
    QTRY_VERIFY(unit.isVisible());
    QCOMPARE(unit.currentIndex(), -1); // which one is nobody's guess
    auto &reason = screen.find<QLineEdit>(u"reason"_s);
    QTest::keyClicks(&reason, u"Calm with every caller."_s);
    QTest::keyClick(&reason, Qt::Key_Return);
    QTRY_VERIFY(unit.hasFocus());
    screen.press(Qt::Key_Down);
    QVERIFY(unit.currentIndex() >= 0);
    const qint64 chosen = unit.currentData().toLongLong();
    QTest::keyClick(&reason, Qt::Key_Return);
    QTRY_VERIFY(!reason.isVisible());
    company.actAs(SmallCompany::lang);
    QCOMPARE(people::Employments(screen.db).current(SmallCompany::novak)->unit.number(), chosen);
}

void tst_NewUsers::theFormsPassTheChecksWhereTheyAskForMore()
{
    HiringScreen screen;
    auto &company = screen.company;
    company.score(company.interview, SmallCompany::osei, {4, 4, 4, 4});
    screen.db.run("update requisition set unit_id = null, hiring_manager_id = null");
    const auto hire = [&] {
        screen.make(SmallCompany::lang, {PageKind::Debrief, company.novak.number()});
        screen.find<QComboBox>(u"outcome"_s).setCurrentIndex(1);
        return std::unique_ptr<QWidget>(screen.takePage());
    };
    QStringList found = checkInLooks(fewLooks(), hire, {.underMenuBar = true});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    const auto nobody = [&] {
        screen.make(SmallCompany::duarte, {PageKind::Candidates, company.requisition.number()});
        screen.page().findChild<QAction *>(u"candidates.arrange"_s)->trigger();
        screen.find<QLineEdit>(u"interviewer"_s).setText(u"Anna"_s);
        screen.page().findChild<QAction *>(u"candidates.arrangeNow"_s)->trigger();
        return std::unique_ptr<QWidget>(screen.takePage());
    };
    found = checkInLooks(fewLooks(), nobody, {.underMenuBar = true});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    const auto kit = [&] {
        screen.make(SmallCompany::haddad, {PageKind::Kit, company.requisition.number()});
        return std::unique_ptr<QWidget>(screen.takePage());
    };
    found = checkInLooks(fewLooks(), kit, {.underMenuBar = true});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_NewUsers::aNameThatNobodyHasIsNotDropped()
{
    HiringScreen screen;
    auto &page = screen.open(
        SmallCompany::duarte, {PageKind::Candidates, screen.company.requisition.number()});
    page.findChild<QAction *>(u"candidates.change"_s)->trigger();
    auto &person = screen.find<QLineEdit>(u"interviewer"_s);
    QTRY_VERIFY(person.isVisible());
    person.setFocus();
    QTest::keyClicks(&person, u"Anna"_s);
    screen.find<QSpinBox>(u"minutes"_s).setFocus();
    screen.press(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(screen.allWords().contains(u"Nobody here is called this"_s));
    QVERIFY(person.isVisible() && person.hasFocus());
    QCOMPARE(person.text(), u"Anna"_s);
    person.clear();
    QVERIFY(!screen.allWords().contains(u"Nobody here is called this"_s));
    screen.find<QListView>(u"panel"_s).model()->removeRows(0, 3);
    screen.find<QSpinBox>(u"minutes"_s).setFocus();
    screen.press(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(screen.allWords().contains(u"Nobody is on the panel"_s));
    QVERIFY(person.hasFocus());
}

void tst_NewUsers::whereThereIsNothingTheKeyboardIsOnTheWayOn()
{
    HiringScreen screen;
    screen.make(SmallCompany::stein, {PageKind::Requisitions}); // who neither hires nor interviews
    PageRegistry pages;
    registerHiringPages(pages);
    QWidget window, palette;
    window.resize(1280, 800);
    for (QWidget *shown : {&window, &palette}) { // which is still there when it has led here
        shown->show();
        shown->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shown));
    }
    std::unique_ptr<Page> page(pages.make(screen.workspace(), {PageKind::Requisitions}));
    QSignalSpy settled(page.get(), &Page::settled);
    page->setParent(&window);
    page->show();
    page->firstFocus()->setFocus();
    QVERIFY(settled.wait());
    QVERIFY(window.focusWidget());
    QCOMPARE(window.focusWidget()->objectName(), u"emptyPrimary"_s);
}

QTEST_MAIN(tst_NewUsers)

#include "tst_newusers.moc"
