#include "forms/emptystate.h"
#include "forms/messagebar.h"
#include "forms/reflow.h"
#include "hiring/debriefpage.h"
#include "support/screenchecks.h"
#include "support/thoroughness.h"
#include "ui/hiring/hiringscreen.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QTableView>

using namespace throughline;
using namespace throughline::ui;
using namespace throughline::hiring;
using namespace Qt::StringLiterals;
using tests::HiringScreen;
using tests::SmallCompany;

class tst_HiringPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void theDebriefTellsTheBlindOnlyHowManyAreIn();
    void theDebriefLaysScoresSideBySide();
    void aDecisionIsRecordedInAFewKeys();
    void aRejectionIsTakenBackByUndo();
    void aHireIsOfferedToHrAlone();
    void theDecisionHasItsRoomAtOnce();
    void theComparisonSaysHowFarTheOrderHolds();
    void aTrialWeightIsCalledOne();
    void theKitCannotLoseItsCoreQuestions();
    void aKitInUseSaysWhoAsksWhatAndLetsThatChange();
    void candidatesMoveByKeysInTableAndBoard();
    void aCandidateIsAddedAndAKnownAddressIsAsked();
    void anImpatientSecondEnterAddsNothingTwice();
    void requisitionsShowMyInterviewsFirst();
    void aRequisitionIsClosedByKeysAndReopened();
    void theScreensPassTheChecks_data();
    void theScreensPassTheChecks();
    void pagesLeaveAWindowSmall_data();
    void pagesLeaveAWindowSmall();
    void emptyAndFailingScreensOfferAWayOn_data();
    void emptyAndFailingScreensOfferAWayOn();

private:
    static void fill(HiringScreen &screen);
};

/// Two candidates with everything in, so that every page has something to show.
void tst_HiringPages::fill(HiringScreen &screen)
{
    const auto other = screen.company.addCandidate(u"Ada Other"_s, {SmallCompany::haddad});
    auto &company = screen.company;
    company.score(company.interviewOf(other), SmallCompany::haddad, {3, 3, 5, 5});
    company.score(company.interview, SmallCompany::osei, {5, 4, 3, 4});
    company.score(company.interview, SmallCompany::duarte, {5, 4, 3, 0});
    company.score(company.interview, SmallCompany::haddad, {2, 3, 3, 4});
}

// H-23, A17
void tst_HiringPages::theDebriefTellsTheBlindOnlyHowManyAreIn()
{
    HiringScreen screen;
    screen.company.score(screen.company.interview, SmallCompany::osei, {5, 5, 5, 5});
    auto &page
        = screen.open(SmallCompany::haddad, {PageKind::Debrief, screen.company.novak.number()});
    const auto &empty = screen.find<EmptyState>(u"empty"_s);
    QCOMPARE(empty.title(), u"1 of 3 scorecards are in"_s);
    const QString words = screen.allWords();
    for (const QString &secret :
        {u"Osei"_s, u"What was said"_s, u"Calm under pressure"_s, u"5.0"_s})
        QVERIFY2(!words.contains(secret), qPrintable(secret));
    page.findChild<QAction *>(u"debrief.own"_s)->trigger();
    QCOMPARE(screen.opened.constLast(),
        (Destination{PageKind::Interview, screen.company.interview.number()}));
}

void tst_HiringPages::theDebriefLaysScoresSideBySide()
{
    HiringScreen screen;
    fill(screen);
    screen.open(SmallCompany::lang, {PageKind::Debrief, screen.company.novak.number()});
    const auto &table = screen.find<QTableView>(u"debriefTable"_s);
    const auto *model = table.model();
    const auto at
        = [&](int row, int column) { return model->index(row, column).data().toString(); };
    QCOMPARE(model->columnCount(), 6); // competency, three interviewers, spread, mean
    QCOMPARE(at(0, 0), u"Customer service (core)"_s);
    QCOMPARE(at(0, 4), u"! 2 – discuss"_s);
    QCOMPARE(at(0, 5), u"3.8"_s); // 4.5, 4.5 and 2.5
    QVERIFY(screen.find<QLabel>(u"summary"_s).text().contains(u"3 of 3"_s));
    QVERIFY(
        model->index(0, 3).data(Qt::AccessibleTextRole).toString().contains(u"Customer service"_s));
}

// ui.md §9: panel decision recorded in at most 5 keys, beside the words of the reason.
void tst_HiringPages::aDecisionIsRecordedInAFewKeys()
{
    HiringScreen screen;
    fill(screen);
    screen.open(SmallCompany::lang, {PageKind::Debrief, screen.company.novak.number()});
    screen.press(Qt::Key_N, Qt::ControlModifier); // 1: Advance to offer is chosen already
    screen.press(Qt::Key_Tab); // 2
    auto &reason = screen.find<QLineEdit>(u"reason"_s);
    QVERIFY(reason.hasFocus());
    QTest::keyClicks(&reason, u"Best service answers of all."_s);
    screen.press(Qt::Key_Return); // 3
    screen.press(Qt::Key_Return); // an impatient second time decides nothing more
    QTRY_COMPARE(Applications(screen.db).find(screen.company.novak)->stage, Stage::Offer);
    QTRY_VERIFY(reason.text().isEmpty()); // the next decision has words of its own
    QTest::qWait(200);
    QCOMPARE(Decisions(screen.db).of(screen.company.novak).size(), size_t(1));
}

// ui.md 3.5 and 3.6: what was decided stays on record, and the candidate is back where they were.
void tst_HiringPages::aRejectionIsTakenBackByUndo()
{
    HiringScreen screen;
    fill(screen);
    screen.open(SmallCompany::lang, {PageKind::Debrief, screen.company.novak.number()});
    const auto stage = [&] { return Applications(screen.db).find(screen.company.novak)->stage; };
    const Stage before = stage();
    auto &outcome = screen.find<QComboBox>(u"outcome"_s);
    outcome.setCurrentIndex(outcome.findData(int(Outcome::Reject)));
    auto &reason = screen.find<QLineEdit>(u"reason"_s);
    reason.setFocus();
    QTest::keyClicks(&reason, u"The wrong line of the list."_s);
    screen.press(Qt::Key_Return);
    QTRY_COMPARE(stage(), Stage::Rejected);
    QTRY_VERIFY(screen.undo);
    screen.undo();
    QTRY_COMPARE(stage(), before);
    QCOMPARE(Decisions(screen.db).of(screen.company.novak).front().outcome, Outcome::Hold);
}

/// Whoever else decides learns beforehand who records it.
void tst_HiringPages::aHireIsOfferedToHrAlone()
{
    HiringScreen screen;
    fill(screen);
    for (const PersonId reader : {SmallCompany::osei, SmallCompany::lang}) {
        screen.open(reader, {PageKind::Debrief, screen.company.novak.number()});
        auto &outcome = screen.find<QComboBox>(u"outcome"_s);
        const QModelIndex hire
            = outcome.model()->index(outcome.findData(int(Outcome::Hire)), outcome.modelColumn());
        const bool isHr = reader == SmallCompany::lang;
        QCOMPARE(hire.flags().testFlag(Qt::ItemIsEnabled), isHr);
        QCOMPARE(hire.data().toString().contains(u"HR"_s), !isHr);
        QTest::keyClick(&outcome, Qt::Key_Down);
        QCOMPARE(Outcome(outcome.currentData().toInt()), isHr ? Outcome::Hire : Outcome::Hold);
        QCOMPARE(screen.find<QDateEdit>(u"startDay"_s).isVisible(), isHr);
    }
}

/// The page fills while it is in sight, and the decision breaks into rows then.
void tst_HiringPages::theDecisionHasItsRoomAtOnce()
{
    HiringScreen screen;
    fill(screen);
    const Destination debrief{PageKind::Debrief, screen.company.novak.number()};
    screen.make(SmallCompany::lang, debrief);
    for (int width = em(70) - 4; width <= em(70) + 60; width += tests::isOnceEnough() ? 32 : 4) {
        DebriefPage page(screen.workspace(), screen.company.novak);
        page.resize(width, 700);
        page.show();
        QSignalSpy settled(&page, &Page::settled);
        QVERIFY(settled.wait());
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        for (const Reflow *sides : page.findChildren<Reflow *>())
            if (sides->isVisible())
                QVERIFY2(sides->height() >= sides->minimumSizeHint().height(),
                    qPrintable(u"%1: %2 of %3"_s.arg(width)
                                   .arg(sides->height())
                                   .arg(sides->minimumSizeHint().height())));
    }
}

// S10, H-32
void tst_HiringPages::theComparisonSaysHowFarTheOrderHolds()
{
    HiringScreen screen;
    fill(screen);
    screen.open(SmallCompany::lang, {PageKind::Comparison, screen.company.requisition.number()});
    auto &weight = screen.find<QSpinBox>(u"coreWeight"_s);
    QCOMPARE(weight.value(), 40);
    auto &sentence = screen.find<QLabel>(u"sensitivity"_s);
    QVERIFY2(sentence.text().contains(u"stays first"_s), qPrintable(sentence.text()));
    const auto *model = screen.find<QTableView>(u"comparisonTable"_s).model();
    QCOMPARE(model->columnCount(), 3);
    QVERIFY(model->index(3, 1).data().toString().contains(u"place 1"_s));
    weight.setValue(90);
    QVERIFY(sentence.text().contains(u"Mira Novak"_s) || sentence.text().contains(u"Ada Other"_s));
    QVERIFY(screen.find<MessageBar>(QString()).isVisible()); // H-15: 3 interviewers against 1
}

// H-29: a weight is tried out on the screen and changes nothing that is kept.
void tst_HiringPages::aTrialWeightIsCalledOne()
{
    HiringScreen screen;
    fill(screen);
    screen.open(SmallCompany::lang, {PageKind::Comparison, screen.company.requisition.number()});
    auto &sentence = screen.find<QLabel>(u"sensitivity"_s);
    QVERIFY(!sentence.text().contains(u"trial"_s));
    screen.find<QSpinBox>(u"coreWeight"_s).setValue(90);
    QVERIFY2(sentence.text().contains(u"trial"_s), qPrintable(sentence.text()));
    QVERIFY(sentence.text().contains(u"40"_s));
}

// H-14: the questions stay; people fall ill.
void tst_HiringPages::aKitInUseSaysWhoAsksWhatAndLetsThatChange()
{
    HiringScreen screen;
    fill(screen);
    auto &page
        = screen.open(SmallCompany::lang, {PageKind::Kit, screen.company.requisition.number()});
    auto *model = screen.find<QTableView>(u"questions"_s).model();
    const auto share = u"share%1"_s.arg(SmallCompany::osei.number());
    QVERIFY(screen.find<QLabel>(share).text().contains(u"4 of 4 questions"_s));
    int column = 0;
    for (int i = 0; i < model->columnCount(); ++i)
        if (model->headerData(i, Qt::Horizontal).toString() == u"Kofi Osei")
            column = i;
    QVERIFY(column > 0);
    QVERIFY(model->setData(model->index(3, column), Qt::Unchecked, Qt::CheckStateRole));
    QTRY_VERIFY(screen.find<QLabel>(share).text().contains(u"3 of 4 questions"_s));
    page.flush();
    QTRY_VERIFY(
        !InterviewPlans(screen.db).questions(screen.company.plan)[3].isAskedBy(SmallCompany::osei));
    QVERIFY(!screen.find<QWidget>(u"bank"_s).isVisible());
}

void tst_HiringPages::theKitCannotLoseItsCoreQuestions()
{
    HiringScreen screen;
    auto &page
        = screen.open(SmallCompany::duarte, {PageKind::Kit, screen.company.requisition.number()});
    auto &table = screen.find<QTableView>(u"questions"_s);
    QCOMPARE(table.model()->rowCount(), 4);
    page.findChild<QAction *>(u"kit.remove"_s)->trigger(); // the plan is published
    QCOMPARE(table.model()->rowCount(), 3);
    page.flush();
    QTest::qWait(300);
    QCOMPARE(InterviewPlans(screen.db).questions(screen.company.plan).size(), size_t(4)); // refused
    page.undoStack()->undo();
    page.findChild<QAction *>(u"kit.down"_s)->trigger();
    page.flush();
    QTRY_COMPARE(
        InterviewPlans(screen.db).questions(screen.company.plan)[1].title, u"Angry customer"_s);
}

// A8
void tst_HiringPages::candidatesMoveByKeysInTableAndBoard()
{
    HiringScreen screen;
    screen.open(SmallCompany::duarte, {PageKind::Candidates, screen.company.requisition.number()});
    const auto stage = [&] {
        screen.company.actAs(SmallCompany::duarte);
        return Applications(screen.db).find(screen.company.novak)->stage;
    };
    QVERIFY(screen.find<QTableView>(u"candidateTable"_s).hasFocus());
    screen.press(Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(stage(), Stage::Decision);
    QTRY_COMPARE(
        screen.find<QTableView>(u"candidateTable"_s).model()->index(0, 1).data().toString(),
        u"Decision"_s);
    screen.press(Qt::Key_T, Qt::ControlModifier);
    auto &lane = screen.find<QListView>(u"lane3"_s);
    QTRY_COMPARE(lane.model()->rowCount(), 1);
    lane.setFocus();
    screen.press(Qt::Key_Left, Qt::ControlModifier);
    QTRY_COMPARE(stage(), Stage::Interview);
    QTRY_COMPARE(screen.find<QListView>(u"lane2"_s).model()->rowCount(), 1);
    QVERIFY(screen.find<QListView>(u"lane2"_s)
                .model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"Mira Novak, stage Interview"_s));
}

// S06, H-46
void tst_HiringPages::aCandidateIsAddedAndAKnownAddressIsAsked()
{
    HiringScreen screen;
    auto &page = screen.open(
        SmallCompany::duarte, {PageKind::Candidates, screen.company.requisition.number()});
    screen.press(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(&screen.find<QLineEdit>(u"newName"_s), u"M. Novak"_s);
    QTest::keyClicks(&screen.find<QLineEdit>(u"newEmail"_s), u"mira.novak@example.org"_s);
    QTest::keyClick(&screen.find<QLineEdit>(u"newEmail"_s), Qt::Key_Return);
    QTRY_VERIFY(screen.find<MessageBar>(QString()).isVisible());
    page.findChild<QAction *>(u"candidates.keepBoth"_s)->trigger();
    QTRY_COMPARE(screen.find<QTableView>(u"candidateTable"_s).model()->rowCount(), 2);
}

void tst_HiringPages::anImpatientSecondEnterAddsNothingTwice()
{
    HiringScreen screen;
    screen.open(SmallCompany::duarte, {PageKind::Candidates, screen.company.requisition.number()});
    screen.press(Qt::Key_N, Qt::ControlModifier);
    auto &name = screen.find<QLineEdit>(u"newName"_s);
    QTest::keyClicks(&name, u"Nila Rao"_s);
    QTest::keyClick(&name, Qt::Key_Return);
    QTest::keyClick(&name, Qt::Key_Return);
    const auto rows
        = [&] { return screen.find<QTableView>(u"candidateTable"_s).model()->rowCount(); };
    QTRY_COMPARE(rows(), 2);
    QTest::qWait(300);
    QCOMPARE(rows(), 2);
    screen.open(SmallCompany::duarte, {PageKind::Requisitions});
    screen.press(Qt::Key_N, Qt::ControlModifier);
    auto &job = screen.find<QComboBox>(u"job"_s);
    QTRY_VERIFY(job.count() > 0);
    job.setCurrentIndex(0);
    screen.press(Qt::Key_O, Qt::AltModifier);
    screen.press(Qt::Key_O, Qt::AltModifier);
    QTRY_VERIFY(!screen.opened.isEmpty());
    QTest::qWait(300);
    QCOMPARE(screen.opened.size(), 1);
}

void tst_HiringPages::requisitionsShowMyInterviewsFirst()
{
    HiringScreen screen;
    screen.open(SmallCompany::osei, {PageKind::Requisitions});
    auto &mine = screen.find<QTableView>(u"myInterviews"_s);
    QVERIFY(mine.hasFocus());
    QCOMPARE(mine.model()->index(0, 0).data().toString(), u"Mira Novak"_s);
    screen.press(Qt::Key_Return);
    QCOMPARE(screen.opened.constLast(),
        (Destination{PageKind::Interview, screen.company.interview.number()}));
    screen.open(SmallCompany::lang, {PageKind::Requisitions});
    QVERIFY(!screen.find<QTableView>(u"myInterviews"_s).isVisible());
    screen.find<QTableView>(u"requisitionTable"_s).setFocus();
    screen.press(Qt::Key_Return);
    QCOMPARE(screen.opened.constLast(),
        (Destination{PageKind::Candidates, screen.company.requisition.number()}));
}

// What becomes of the candidates is said before; the reason is asked for; and it can be undone.
void tst_HiringPages::aRequisitionIsClosedByKeysAndReopened()
{
    HiringScreen screen;
    screen.open(SmallCompany::duarte, {PageKind::Requisitions});
    const auto state = [&] {
        screen.company.actAs(SmallCompany::duarte);
        return Requisitions(screen.db).find(screen.company.requisition)->state;
    };
    screen.find<QTableView>(u"requisitionTable"_s).setFocus();
    screen.press(Qt::Key_Q, Qt::AltModifier);
    auto &result = screen.find<QComboBox>(u"closeChoice"_s);
    QTRY_VERIFY(result.hasFocus());
    QVERIFY(screen.allWords().contains(u"1 candidate(s) still wait"_s));
    screen.press(Qt::Key_Down); // cancelled
    screen.press(Qt::Key_Tab);
    auto &reason = screen.find<QLineEdit>(u"closeReason"_s);
    QVERIFY(reason.hasFocus());
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(screen.find<MessageBar>(QString()).sentence().contains(u"10 characters"_s));
    QTest::keyClicks(&reason, u"The team is merged."_s);
    screen.press(Qt::Key_Return);
    QTRY_COMPARE(state(), RequisitionState::Cancelled);
    QTRY_VERIFY(screen.find<QWidget>(u"empty"_s).isVisible()); // no open one is left
    QVERIFY(!screen.find<QWidget>(u"closeBar"_s).isVisible());
    QVERIFY(screen.undo);
    screen.undo();
    QTRY_COMPARE(state(), RequisitionState::Open);
}

void tst_HiringPages::theScreensPassTheChecks_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("action"); // done before looking
    QTest::newRow("S06 candidates") << int(PageKind::Candidates) << u""_s;
    QTest::newRow("S06 adding") << int(PageKind::Candidates) << u"candidates.add"_s;
    QTest::newRow("S06 arranging") << int(PageKind::Candidates) << u"candidates.arrange"_s;
    QTest::newRow("S06 changing") << int(PageKind::Candidates) << u"candidates.change"_s;
    QTest::newRow("S06 board") << int(PageKind::Candidates) << u"candidates.board"_s;
    QTest::newRow("S07 kit") << int(PageKind::Kit) << u""_s;
    QTest::newRow("S09 debrief") << int(PageKind::Debrief) << u""_s;
    QTest::newRow("S10 comparison") << int(PageKind::Comparison) << u""_s;
    QTest::newRow("requisitions") << int(PageKind::Requisitions) << u""_s;
    QTest::newRow("new requisition") << int(PageKind::Requisitions) << u"requisitions.new"_s;
    QTest::newRow("closing") << int(PageKind::Requisitions) << u"requisitions.closing"_s;
}

void tst_HiringPages::theScreensPassTheChecks()
{
    QFETCH(int, kind);
    QFETCH(QString, action);
    HiringScreen screen;
    fill(screen);
    auto id = screen.company.requisition.number();
    if (PageKind(kind) == PageKind::Debrief)
        id = screen.company.novak.number();
    const PersonId who
        = PageKind(kind) == PageKind::Requisitions ? SmallCompany::duarte : SmallCompany::lang;
    const QStringList found = checkInLooks(fewLooks(),
        [&] {
            screen.make(who, {PageKind(kind), id});
            if (!action.isEmpty()) {
                screen.page().findChild<QAction *>(action)->trigger();
                QTest::qWait(100); // what it shows may have to be read first
            }
            return std::unique_ptr<QWidget>(screen.takePage());
        },
        {.underMenuBar = true});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_HiringPages::pagesLeaveAWindowSmall_data()
{
    QTest::addColumn<int>("kind");
    for (const auto &[name, kind] :
        {std::pair("candidates", PageKind::Candidates), std::pair("kit", PageKind::Kit),
            std::pair("debrief", PageKind::Debrief), std::pair("comparison", PageKind::Comparison),
            std::pair("requisitions", PageKind::Requisitions)})
        QTest::newRow(name) << int(kind);
}

// A6b: what menu bar, header and status bar leave of 1100×700 at 150 %
void tst_HiringPages::pagesLeaveAWindowSmall()
{
    QFETCH(int, kind);
    putOn({Mode::Dark, Language::German, 150, {1100, 700}});
    HiringScreen screen;
    fill(screen);
    const auto &company = screen.company;
    auto &page = screen.open(SmallCompany::lang,
        {PageKind(kind),
            PageKind(kind) == PageKind::Debrief ? company.novak.number()
                                                : company.requisition.number()});
    page.resize(1012, 540);
    QTest::qWait(50);
    const int needed = page.layout()->totalMinimumHeightForWidth(1012);
    putOn({});
    QVERIFY2(needed <= 540, qPrintable(QString::number(needed)));
}

void tst_HiringPages::emptyAndFailingScreensOfferAWayOn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("id");
    for (const auto kind : {PageKind::Kit, PageKind::Debrief, PageKind::Comparison,
             PageKind::Candidates, PageKind::Requisitions})
        for (const qint64 id : {qint64(1), qint64(424242)})
            QTest::addRow("%d of %lld", int(kind), id) << int(kind) << id;
}

// A12: as an outsider, and of things that do not exist.
void tst_HiringPages::emptyAndFailingScreensOfferAWayOn()
{
    QFETCH(int, kind);
    QFETCH(qint64, id);
    HiringScreen screen;
    auto &page = screen.open(SmallCompany::ortega, {PageKind(kind), id});
    QCOMPARE(checkWayOut(page), QStringList());
}

QTEST_MAIN(tst_HiringPages)

#include "tst_hiringpages.moc"
