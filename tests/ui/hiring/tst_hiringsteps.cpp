#include "forms/emptystate.h"
#include "forms/messagebar.h"
#include "hiring/interviews.h"
#include "hiring/requisitionlist.h"
#include "support/screenchecks.h"
#include "ui/hiring/hiringscreen.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSpinBox>
#include <QTableView>
#include <QTimeZone>

using namespace throughline;
using namespace throughline::ui;
using namespace throughline::hiring;
using namespace Qt::StringLiterals;
using tests::HiringScreen;
using tests::SmallCompany;

/// From an open requisition to a panel, step by step with the keyboard, which is never lost on the
/// way, and the ways back.
class tst_HiringSteps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void aRequisitionOpensOnlyOnWhatIsChosen();
    void whereNoJobIsPublishedTheFormSaysSo();
    void everyRequisitionIsReachedByKeys();
    void aManagerWhoIsTakenOutAgainIsNoManager();
    void theFirstCandidateLeavesTheKeyboardInTheList();
    void whoWasAddedIsChosen();
    void aKnownPersonIsTakenInstead();
    void withdrawingIsUndone();
    void anArrangedInterviewIsChanged();
    void theBoardLeavesTheKeyboardInTheFilter();
    void tickByTickTheKitStaysInItsCell();
    void aClosedRequisitionIsReopenedLater();
    void theComparisonBeginsAtTheWeight();
    void onlyOneRankedIsSaidSo();
    void formsOfRequisitionsStayWhileOthersWrite();
    void formsOfCandidatesStayWhileOthersWrite();
    void anInterviewChangedByTwoIsTold();
    void aTimeThatNobodyChoseGivesWayToOneThatSomebodyDid();

private:
    static QTableView &candidates(HiringScreen &screen)
    {
        return screen.find<QTableView>(u"candidateTable"_s);
    }
    static void add(HiringScreen &screen, const QString &name, const QString &email = {});
    /// Another recruiter adds somebody to the requisition, and the page hears of it.
    static void elsewhere(HiringScreen &screen, const QString &name);
};

void tst_HiringSteps::add(HiringScreen &screen, const QString &name, const QString &email)
{
    screen.press(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(&screen.find<QLineEdit>(u"newName"_s), name);
    QTest::keyClicks(&screen.find<QLineEdit>(u"newEmail"_s), email);
    QTest::keyClick(&screen.find<QLineEdit>(u"newEmail"_s), Qt::Key_Return);
}

void tst_HiringSteps::elsewhere(HiringScreen &screen, const QString &name)
{
    storage::Connection db(screen.scratch.place());
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    {
        storage::Transaction all(db);
        QVERIFY(Recruiting(db).addCandidate(
            screen.company.requisition, {.details = {.name = name}}, SameEmail::Refuse));
        all.commit();
    }
    QSignalSpy settled(&screen.page(), &Page::settled);
    emit screen.workspace().store().changed();
    QVERIFY(settled.wait());
}

void tst_HiringSteps::formsOfRequisitionsStayWhileOthersWrite()
{
    HiringScreen screen;
    auto &page = screen.open(SmallCompany::duarte, {PageKind::Requisitions});
    screen.press(Qt::Key_N, Qt::ControlModifier);
    auto &job = screen.find<QComboBox>(u"job"_s);
    QTRY_VERIFY(job.count() > 0 && job.hasFocus());
    QTest::keyClicks(&job, u"support agent"_s);
    QTest::keyClick(&job, Qt::Key_Home);
    auto &openings = screen.find<QSpinBox>(u"openings"_s);
    QTest::keyClick(&openings, Qt::Key_Up);
    elsewhere(screen, u"Bea Frost"_s);
    QCOMPARE(job.currentText().toLower(), u"support agent"_s);
    QCOMPARE(job.lineEdit()->cursorPosition(), 0);
    QVERIFY(job.isVisible() && job.hasFocus());
    QCOMPARE(openings.value(), 2);
    page.findChild<QAction *>(u"requisitions.openNow"_s)->trigger();
    QTRY_VERIFY(!screen.opened.isEmpty());

    page.findChild<QAction *>(u"requisitions.closing"_s)->trigger();
    auto &reason = screen.find<QLineEdit>(u"closeReason"_s);
    auto &result = screen.find<QComboBox>(u"closeChoice"_s);
    QTRY_VERIFY(reason.isVisible());
    QTest::keyClick(&result, Qt::Key_Down);
    reason.setFocus();
    QTest::keyClicks(&reason, u"The budget was"_s);
    QTest::keyClick(&reason, Qt::Key_Home);
    elsewhere(screen, u"Carl Moss"_s);
    QCOMPARE(reason.text(), u"The budget was"_s);
    QCOMPARE(reason.cursorPosition(), 0);
    QVERIFY(reason.isVisible() && reason.hasFocus());
    QCOMPARE(result.currentIndex(), 1);
}

void tst_HiringSteps::formsOfCandidatesStayWhileOthersWrite()
{
    HiringScreen screen;
    auto &page = screen.open(
        SmallCompany::duarte, {PageKind::Candidates, screen.company.requisition.number()});
    auto &table = candidates(screen);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    const QString whom = table.currentIndex().siblingAtColumn(0).data().toString();
    screen.press(Qt::Key_N, Qt::ControlModifier);
    auto &name = screen.find<QLineEdit>(u"newName"_s);
    QTest::keyClicks(&name, u"Dana Wolf"_s);
    QTest::keyClick(&name, Qt::Key_Home);
    elsewhere(screen, u"Aaron Bell"_s);
    QCOMPARE(name.text(), u"Dana Wolf"_s);
    QCOMPARE(name.cursorPosition(), 0);
    QVERIFY(name.isVisible() && name.hasFocus());
    QCOMPARE(table.currentIndex().siblingAtColumn(0).data().toString(), whom);
    page.findChild<QAction *>(u"candidates.close"_s)->trigger();

    page.findChild<QAction *>(u"candidates.arrange"_s)->trigger();
    auto &place = screen.find<QLineEdit>(u"place"_s);
    QTRY_VERIFY(place.isVisible());
    place.setFocus();
    QTest::keyClicks(&place, u"Room 4"_s);
    QTest::keyClick(&place, Qt::Key_Home);
    auto &minutes = screen.find<QSpinBox>(u"minutes"_s);
    QTest::keyClick(&minutes, Qt::Key_Up);
    const int length = minutes.value();
    elsewhere(screen, u"Abel Cole"_s);
    QCOMPARE(place.text(), u"Room 4"_s);
    QCOMPARE(place.cursorPosition(), 0);
    QVERIFY(place.hasFocus());
    QCOMPARE(minutes.value(), length);
    QVERIFY(screen.allWords().contains(u"Interview with "_s + whom));
}

// P28: a place that somebody else gave the talk meanwhile is told before it is replaced.
void tst_HiringSteps::anInterviewChangedByTwoIsTold()
{
    HiringScreen screen;
    auto &page = screen.open(
        SmallCompany::duarte, {PageKind::Candidates, screen.company.requisition.number()});
    page.findChild<QAction *>(u"candidates.change"_s)->trigger();
    auto &place = screen.find<QLineEdit>(u"place"_s);
    auto &minutes = screen.find<QSpinBox>(u"minutes"_s);
    QTRY_VERIFY(place.isVisible());
    place.setFocus();
    place.selectAll();
    QTest::keyClicks(&place, u"Room 4"_s);
    Interviews interviews(screen.db);
    screen.company.actAs(SmallCompany::duarte);
    {
        storage::Transaction all(screen.db);
        Interview theirs = *interviews.find(screen.company.interview);
        theirs.place = u"Garden"_s;
        theirs.minutes = 75;
        QVERIFY(interviews.save(theirs));
        all.commit();
    }
    screen.press(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(screen.allWords().contains(u"Garden"_s));
    QCOMPARE(interviews.find(screen.company.interview)->place, u"Garden"_s);
    QCOMPARE(place.text(), u"Room 4"_s);
    QCOMPARE(minutes.value(), 75);
    screen.press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(interviews.find(screen.company.interview)->place, u"Room 4"_s);
    QCOMPARE(interviews.find(screen.company.interview)->minutes, 75);
}

// P28: the form proposes a time where there is none; that is nobody's change.
void tst_HiringSteps::aTimeThatNobodyChoseGivesWayToOneThatSomebodyDid()
{
    HiringScreen screen;
    Interviews interviews(screen.db);
    screen.company.actAs(SmallCompany::duarte);
    const auto change = [&](const auto &how) {
        storage::Transaction all(screen.db);
        Interview theirs = *interviews.find(screen.company.interview);
        how(theirs);
        QVERIFY(interviews.save(theirs));
        all.commit();
    };
    change([](Interview &theirs) { theirs.startsAt.reset(); });
    auto &page = screen.open(
        SmallCompany::duarte, {PageKind::Candidates, screen.company.requisition.number()});
    page.findChild<QAction *>(u"candidates.change"_s)->trigger();
    auto &place = screen.find<QLineEdit>(u"place"_s);
    QTRY_VERIFY(place.isVisible());
    place.setFocus();
    place.selectAll();
    QTest::keyClicks(&place, u"Room 4"_s);
    const QDateTime chosen(QDate(2031, 5, 6), QTime(14, 30), QTimeZone::utc());
    change([&](Interview &theirs) { theirs.startsAt = chosen; });
    screen.press(Qt::Key_S, Qt::AltModifier);
    auto &message = screen.find<MessageBar>(QString());
    QTRY_VERIFY(message.isVisible());
    QCOMPARE(message.severity(), Severity::Information); // taken over, and nothing to look at
    QCOMPARE(place.text(), u"Room 4"_s);
    screen.press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(interviews.find(screen.company.interview)->place, u"Room 4"_s);
    QCOMPARE(interviews.find(screen.company.interview)->startsAt, std::optional(chosen));
}

void tst_HiringSteps::aRequisitionOpensOnlyOnWhatIsChosen()
{
    HiringScreen screen;
    auto &page = screen.open(SmallCompany::duarte, {PageKind::Requisitions});
    auto *open = page.findChild<QAction *>(u"requisitions.openNow"_s);
    screen.press(Qt::Key_N, Qt::ControlModifier);
    auto &job = screen.find<QComboBox>(u"job"_s);
    QTRY_VERIFY(job.count() > 0 && job.hasFocus());
    QVERIFY(job.currentText().isEmpty()); // nobody opens one on a job that was only the first
    job.lineEdit()->setText(u"Juggler"_s);
    open->trigger();
    QVERIFY(screen.allWords().contains(u"No published job is called this."_s));
    job.lineEdit()->setText(u"support AGENT"_s);
    auto &manager = screen.find<QLineEdit>(u"hiringManager"_s);
    manager.setText(u"Nobody at all"_s);
    open->trigger();
    QVERIFY(screen.allWords().contains(u"Nobody here is called this."_s));
    QVERIFY(manager.hasFocus());
    manager.clear();
    open->trigger();
    QTRY_VERIFY(!screen.opened.isEmpty());
    QCOMPARE(screen.opened.constLast().kind, PageKind::Kit);
}

/// A new company's list is empty: to take one from it would be no advice.
void tst_HiringSteps::whereNoJobIsPublishedTheFormSaysSo()
{
    HiringScreen screen;
    screen.db.run("update job_version set state = 'retired' where state = 'published'");
    auto &page = screen.open(SmallCompany::duarte, {PageKind::Requisitions});
    screen.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(screen.find<QComboBox>(u"job"_s).hasFocus());
    QVERIFY(screen.allWords().contains(u"publish it first"_s));
    page.findChild<QAction *>(u"requisitions.openNow"_s)->trigger();
    QVERIFY(screen.allWords().contains(u"publish it first"_s));
    QVERIFY(!screen.allWords().contains(u"Take one from the list"_s));
}

// ui.md 3.11: the page takes the keyboard before it knows that there is nothing.
// An employee on a panel reads and prints the kit, and is offered no change to be refused after.
void tst_HiringSteps::everyRequisitionIsReachedByKeys()
{
    HiringScreen screen;
    constexpr int added = 2 * RequisitionList::pageSize;
    for (int number = 0; number < added; ++number)
        QVERIFY(Recruiting(screen.db).openRequisition({.jobVersion = jobs::JobVersionId(1),
            .title = u"Night desk %1"_s.arg(number, 3, 10, QChar(u'0'))}));
    screen.open(SmallCompany::duarte, {PageKind::Requisitions});
    auto &table = screen.find<QTableView>(u"requisitionTable"_s);
    table.setFocus();
    QCOMPARE(table.model()->rowCount(), RequisitionList::pageSize);
    for (int rows = 2 * RequisitionList::pageSize; rows <= added + 1; ++rows) {
        QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(table.model()->rowCount() >= rows);
    }
    QCOMPARE(table.model()->rowCount(), added + 1); // and the one of the small company
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(table.currentIndex().siblingAtColumn(0).data().toString(), u"Support agent"_s);
    // Whatever is written meanwhile, whoever reads stays where they are.
    QSignalSpy settled(&screen.page(), &Page::settled);
    screen.page().findChild<QAction *>(u"requisitions.tryAgain"_s)->trigger();
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(table.model()->rowCount(), added + 1);
    QCOMPARE(table.currentIndex().row(), added);
}

void tst_HiringSteps::aManagerWhoIsTakenOutAgainIsNoManager()
{
    HiringScreen screen;
    screen.open(SmallCompany::duarte, {PageKind::Requisitions});
    screen.press(Qt::Key_N, Qt::ControlModifier);
    auto &job = screen.find<QComboBox>(u"job"_s);
    QTRY_VERIFY(job.count() > 0);
    job.setCurrentIndex(0);
    auto &manager = screen.find<QLineEdit>(u"hiringManager"_s);
    manager.setFocus();
    QTest::keyClicks(&manager, u"Tom"_s);
    QTest::qWait(500); // the pause after typing, and the search
    QTest::keyClick(&manager, Qt::Key_Return);
    QTRY_COMPARE(manager.text(), u"Tomás Ortega"_s);
    manager.selectAll();
    QTest::keyClick(&manager, Qt::Key_Backspace);
    screen.press(Qt::Key_O, Qt::AltModifier);
    QTRY_VERIFY(!screen.opened.isEmpty());
    screen.company.actAs(SmallCompany::duarte);
    const RequisitionId id(*screen.opened.constLast().id);
    QVERIFY(!Requisitions(screen.db).find(id)->hiringManager);
}

void tst_HiringSteps::theFirstCandidateLeavesTheKeyboardInTheList()
{
    HiringScreen screen;
    screen.company.actAs(SmallCompany::duarte);
    const auto fresh
        = *Recruiting(screen.db).openRequisition({.jobVersion = jobs::JobVersionId(1)});
    screen.open(SmallCompany::duarte, {PageKind::Candidates, fresh.number()});
    QVERIFY(screen.find<EmptyState>(u"empty"_s).isVisible());
    add(screen, u"First One"_s);
    QTRY_VERIFY(candidates(screen).isVisible() && candidates(screen).hasFocus());
    screen.press(Qt::Key_N, Qt::ControlModifier); // works at once
    QTRY_VERIFY(screen.find<QLineEdit>(u"newName"_s).hasFocus());
}

void tst_HiringSteps::whoWasAddedIsChosen()
{
    HiringScreen screen;
    screen.open(SmallCompany::duarte, {PageKind::Candidates, screen.company.requisition.number()});
    add(screen, u"Aaron Early"_s); // comes before Mira Novak
    QTRY_COMPARE(candidates(screen).model()->rowCount(), 2);
    QTRY_COMPARE(
        candidates(screen).currentIndex().siblingAtColumn(0).data().toString(), u"Aaron Early"_s);
}

// S06: somebody who works here applies for another job, and stays one person.
void tst_HiringSteps::aKnownPersonIsTakenInstead()
{
    HiringScreen screen;
    auto &page = screen.open(
        SmallCompany::duarte, {PageKind::Candidates, screen.company.requisition.number()});
    const int people = *screen.db.one<int>("select count(*) from person");
    const auto ortega
        = *screen.db.one<QString>("select email from person where id = ?", SmallCompany::ortega);
    add(screen, u"Tom Ortega"_s, ortega);
    QTRY_VERIFY(screen.find<MessageBar>(QString()).isVisible());
    page.findChild<QAction *>(u"candidates.takeKnown"_s)->trigger();
    QTRY_COMPARE(candidates(screen).model()->rowCount(), 2);
    QCOMPARE(*screen.db.one<int>("select count(*) from person"), people);
    QCOMPARE(*screen.db.one<int>(
                 "select count(*) from application where person_id = ?", SmallCompany::ortega),
        1);
}

// 3.6: whoever was withdrawn by mistake comes back.
void tst_HiringSteps::withdrawingIsUndone()
{
    HiringScreen screen;
    auto &page = screen.open(
        SmallCompany::duarte, {PageKind::Candidates, screen.company.requisition.number()});
    const auto stage = [&] {
        screen.company.actAs(SmallCompany::duarte);
        return Applications(screen.db).find(screen.company.novak)->stage;
    };
    screen.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto &menu = screen.find<QMenu>(u"stages"_s);
    menu.actions().constLast()->trigger();
    QTRY_COMPARE(stage(), Stage::Withdrawn);
    QTRY_VERIFY(screen.undo);
    screen.undo();
    QTRY_COMPARE(stage(), Stage::Interview);
    QTRY_VERIFY(page.findChild<QAction *>(u"candidates.arrange"_s)->isEnabled());
}

// People fall ill: who holds an interview and when can change, and nothing else is lost.
void tst_HiringSteps::anArrangedInterviewIsChanged()
{
    HiringScreen screen;
    auto &page = screen.open(
        SmallCompany::duarte, {PageKind::Candidates, screen.company.requisition.number()});
    page.findChild<QAction *>(u"candidates.change"_s)->trigger();
    auto &panel = screen.find<QListView>(u"panel"_s);
    QTRY_COMPARE(panel.model()->rowCount(), 3);
    QTRY_VERIFY(panel.isVisible());
    QVERIFY(screen.allWords().contains(u"Change the interview with Mira Novak"_s));
    panel.model()->removeRow(2);
    screen.find<QSpinBox>(u"minutes"_s).setValue(60);
    screen.press(Qt::Key_S, Qt::AltModifier);
    Interviews interviews(screen.db);
    screen.company.actAs(SmallCompany::duarte);
    QTRY_COMPARE(interviews.find(screen.company.interview)->minutes, 60);
    QCOMPARE(interviews.panel(screen.company.interview).size(), size_t(2));
    QCOMPARE(interviews.of(screen.company.novak).size(), size_t(1)); // no second one
    QTRY_VERIFY(!panel.isVisible());
    page.findChild<QAction *>(u"candidates.arrange"_s)->trigger();
    screen.press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(interviews.of(screen.company.novak).size(), size_t(2)); // arranged anew
}

// In a new company neither the job nor the requisition names a unit.
void tst_HiringSteps::theBoardLeavesTheKeyboardInTheFilter()
{
    HiringScreen screen;
    auto &page = screen.open(
        SmallCompany::duarte, {PageKind::Candidates, screen.company.requisition.number()});
    screen.press(Qt::Key_T, Qt::ControlModifier);
    auto &lane = screen.find<QListView>(u"lane2"_s);
    QTRY_VERIFY(lane.isVisible() && lane.hasFocus());
    auto *field = page.findChild<QLineEdit *>();
    field->setFocus();
    QTest::keyClicks(field, u"mira"_s);
    QTest::qWait(600);
    QVERIFY(field->hasFocus());
    QCOMPARE(lane.model()->rowCount(), 1);
}

void tst_HiringSteps::tickByTickTheKitStaysInItsCell()
{
    HiringScreen screen;
    screen.open(SmallCompany::duarte, {PageKind::Kit, screen.company.requisition.number()});
    auto &table = screen.find<QTableView>(u"questions"_s);
    QVERIFY(table.hasFocus());
    const int last = table.model()->columnCount() - 1;
    table.setCurrentIndex(table.model()->index(2, last));
    screen.press(Qt::Key_Space);
    QCOMPARE(table.currentIndex().row(), 2);
    QCOMPARE(table.currentIndex().column(), last);
    QCOMPARE(table.currentIndex().data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
    screen.press(Qt::Key_Down);
    screen.press(Qt::Key_Space);
    QCOMPARE(table.model()->index(3, last).data(Qt::CheckStateRole).value<Qt::CheckState>(),
        Qt::Unchecked);
}

void tst_HiringSteps::aClosedRequisitionIsReopenedLater()
{
    HiringScreen screen;
    screen.company.actAs(SmallCompany::duarte);
    QVERIFY(Recruiting(screen.db).closeRequisition(
        screen.company.requisition, RequisitionState::Filled, u"Two were hired."_s));
    auto &page = screen.open(SmallCompany::duarte, {PageKind::Requisitions});
    auto *reopen = page.findChild<QAction *>(u"requisitions.reopen"_s);
    QVERIFY(!reopen->isVisible());
    screen.find<QComboBox>(u"stateFilter"_s).setCurrentIndex(1); // filled
    QTRY_VERIFY(reopen->isVisible() && reopen->isEnabled());
    QVERIFY(!page.findChild<QAction *>(u"requisitions.closing"_s)->isVisible());
    QCOMPARE(screenchecks::accessKeys(page, true), QStringList()); // none that the menus own
    auto *rows = screen.find<QTableView>(u"requisitionTable"_s).model();
    QVERIFY(rows->headerData(1, Qt::Horizontal).toString() != u"State"_s); // all are filled
    screen.find<QComboBox>(u"stateFilter"_s).setCurrentIndex(3);
    QTRY_COMPARE(rows->headerData(1, Qt::Horizontal).toString(), u"State"_s);
    QCOMPARE(rows->index(0, 1).data().toString(), u"Filled"_s);
    reopen->trigger();
    screen.company.actAs(SmallCompany::duarte);
    QTRY_COMPARE(
        Requisitions(screen.db).find(screen.company.requisition)->state, RequisitionState::Open);
}

// 4.26: S10's first focus; one candidate too few is no failure of the program.
void tst_HiringSteps::theComparisonBeginsAtTheWeight()
{
    HiringScreen screen;
    auto &company = screen.company;
    const auto other = company.addCandidate(u"Ada Other"_s, {SmallCompany::haddad});
    company.score(company.interviewOf(other), SmallCompany::haddad, {3, 3, 5, 5});
    company.score(company.interview, SmallCompany::haddad, {4, 4, 4, 4});
    screen.open(SmallCompany::lang, {PageKind::Comparison, company.requisition.number()});
    QVERIFY(screen.find<QSpinBox>(u"coreWeight"_s).hasFocus());
    auto &choice = screen.find<QListView>(u"candidates"_s);
    choice.model()->setData(choice.model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    auto &message = screen.find<MessageBar>(QString());
    QTRY_VERIFY(message.sentence().contains(u"2 to 6"_s));
    QVERIFY(!screen.allWords().contains(u"Try again"_s));
}

void tst_HiringSteps::onlyOneRankedIsSaidSo()
{
    HiringScreen screen;
    auto &company = screen.company;
    const auto other = company.addCandidate(u"Ada Other"_s, {SmallCompany::haddad});
    company.score(company.interviewOf(other), SmallCompany::haddad, {2, 2, 5, 5}); // below
    company.score(company.interview, SmallCompany::haddad, {4, 4, 4, 4});
    screen.open(SmallCompany::lang, {PageKind::Comparison, company.requisition.number()});
    QVERIFY(screen.allWords().contains(u"Only"_s));
    QVERIFY(!screen.allWords().contains(u"stays first"_s));
}

QTEST_MAIN(tst_HiringSteps)

#include "tst_hiringsteps.moc"
