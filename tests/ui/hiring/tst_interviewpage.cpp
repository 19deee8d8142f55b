#include "base/clock.h"
#include "forms/emptystate.h"
#include "forms/messagebar.h"
#include "hiring/interviewpage.h"
#include "hiring/interviewtimer.h"
#include "storage/draftjournal.h"
#include "support/screenchecks.h"
#include "ui/hiring/hiringscreen.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace throughline;
using namespace throughline::ui;
using namespace throughline::hiring;
using namespace Qt::StringLiterals;
using tests::HiringScreen;
using tests::SmallCompany;

class tst_InterviewPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void notesKeepTheKeyboardWhileControlAndADigitRate();
    void theLastNextEndsInTheReview();
    void digitsInTheReviewRateAndStepOn();
    void whatIsMissingIsALinkToIt();
    void everyWordIsSavedWithinASecond();
    void notesAreKeptWhileTheFileCannotBeWritten();
    void whatWasOnlyInTheJournalIsBackOnReopening();
    void nothingOfAnotherInterviewerIsThere();
    void theAnchorsStandBesideTheRating();
    void theSharedScreenShowsOnlyTheQuestion();
    void theTimerOnlyInforms();
    void undoTakesBackARating();
    void aSubmittedScorecardCanBeWithdrawn();
    void whatWasReadIsAmendedWithAReason();
    void withoutAKitTheJobsKitIsOffered();
    void whoIsNotOnThePanelIsToldSo();
    void theScreenPassesTheChecks_data();
    void theScreenPassesTheChecks();

private:
    static Destination interview(HiringScreen &screen)
    {
        return {PageKind::Interview, screen.company.interview.number()};
    }
    static std::vector<ScorecardAnswer> stored(HiringScreen &screen)
    {
        screen.company.actAs(SmallCompany::haddad);
        return Interviewing(screen.db).sheet(screen.company.interview)->answers;
    }
};

void tst_InterviewPage::notesKeepTheKeyboardWhileControlAndADigitRate()
{
    HiringScreen screen;
    screen.open(SmallCompany::haddad, interview(screen));
    auto &notes = screen.find<QTextEdit>(u"notes"_s);
    QVERIFY(notes.hasFocus());
    QTest::keyClicks(&notes, u"Rang back at 16:00"_s);
    screen.press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(notes.hasFocus());
    QTest::keyClicks(&notes, u"."_s);
    screen.page().flush();
    QTRY_COMPARE(stored(screen)[0].note, u"Rang back at 16:00."_s);
    QCOMPARE(stored(screen)[0].rating, competency::Level::of(4));
}

void tst_InterviewPage::theLastNextEndsInTheReview()
{
    HiringScreen screen;
    auto &page = static_cast<InterviewPage &>(screen.open(SmallCompany::haddad, interview(screen)));
    for (int question = 0; question < 4; ++question) {
        QCOMPARE(page.view(), InterviewPage::View::Live);
        screen.press(Qt::Key_4, Qt::ControlModifier);
        screen.press(Qt::Key_Return, Qt::ControlModifier);
    }
    QCOMPARE(page.view(), InterviewPage::View::Review);
    QCOMPARE(page.focusWidget()->objectName(), u"overall1"_s);
    screen.press(Qt::Key_3);
    screen.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(screen.find<MessageBar>(u"messages"_s).sentence().contains(u"Submitted"_s));
    screen.company.actAs(SmallCompany::haddad);
    QCOMPARE(
        Scorecards(screen.db).own(screen.company.interview)->recommendation, Recommendation::Yes);
}

// S08 afterwards: a digit rates the row and steps to the next; H-22: then the overall.
void tst_InterviewPage::digitsInTheReviewRateAndStepOn()
{
    HiringScreen screen;
    const Clock::Fixed afterwards(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    auto &page = static_cast<InterviewPage &>(screen.open(SmallCompany::haddad, interview(screen)));
    QCOMPARE(page.view(), InterviewPage::View::Review);
    auto &table = screen.find<QTableView>(u"reviewTable"_s);
    QVERIFY(!screen.find<QWidget>(u"overall"_s).isEnabled());
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(table.currentIndex().row(), row);
        screen.press(Qt::Key_4);
    }
    QVERIFY(screen.find<QWidget>(u"overall"_s).isEnabled());
    screen.press(Qt::Key_4);
    screen.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(screen.find<MessageBar>(u"messages"_s).sentence().contains(u"Submitted"_s));
}

// H-21: the way to the field; not a dialog.
void tst_InterviewPage::whatIsMissingIsALinkToIt()
{
    HiringScreen screen;
    const Clock::Fixed afterwards(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    screen.open(SmallCompany::haddad, interview(screen));
    for (const Qt::Key digit : {Qt::Key_4, Qt::Key_1, Qt::Key_4, Qt::Key_4, Qt::Key_2})
        screen.press(digit);
    QTRY_VERIFY(screen.page().findChild<QPushButton *>(u"missing0"_s));
    QVERIFY(screen.find<QPushButton>(u"missing0"_s).text().contains(u"Question 2"_s));
    screen.press(Qt::Key_Tab); // from the recommendation to what stands under it
    QCOMPARE(screen.page().focusWidget()->objectName(), u"missing0"_s);
    screen.press(Qt::Key_Tab, Qt::ShiftModifier);
    screen.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    auto *editor = qobject_cast<QLineEdit *>(screen.page().focusWidget());
    QVERIFY(editor); // the note of question 2 is open
    QTest::keyClicks(editor, u"Hung up on the caller"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!screen.page().findChild<QPushButton *>(u"missing0"_s));
    screen.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(screen.find<MessageBar>(u"messages"_s).sentence().contains(u"Submitted"_s));
}

// H-26, A13: nobody presses Save.
void tst_InterviewPage::everyWordIsSavedWithinASecond()
{
    HiringScreen screen;
    screen.open(SmallCompany::haddad, interview(screen));
    QTest::keyClicks(&screen.find<QTextEdit>(u"notes"_s), u"Kept"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(screen)[0].note, u"Kept"_s, 3000);
    QTRY_VERIFY(screen.find<QLabel>(u"saveState"_s).text().startsWith(u"Saved"_s));
}

// H-26: another program holds the file for a while, and whatever happens then, the words are kept.
void tst_InterviewPage::notesAreKeptWhileTheFileCannotBeWritten()
{
    HiringScreen screen;
    screen.open(SmallCompany::haddad, interview(screen));
    screen.company.actAs(SmallCompany::haddad);
    const auto id = Scorecards(screen.db).own(screen.company.interview)->id;
    QTest::qWait(300); // the page's own journal opens beside the page
    auto journal = storage::DraftJournal::open(
        screen.scratch.place(), SmallCompany::sessionOf(SmallCompany::haddad));
    QVERIFY(journal);
    const auto kept = [&] {
        const auto drafts = (*journal)->all(u"scorecard:%1"_s.arg(id.number())).wait();
        return drafts->empty() ? QString() : drafts->front().text;
    };
    {
        storage::Transaction longWrite(screen.db);
        QTest::keyClicks(&screen.find<QTextEdit>(u"notes"_s), u"He rang back"_s);
        QTRY_COMPARE_WITH_TIMEOUT(kept(), u"He rang back"_s, 1000);
        QCOMPARE(stored(screen)[0].note, u""_s);
    }
    QTRY_COMPARE_WITH_TIMEOUT(stored(screen)[0].note, u"He rang back"_s, 10'000);
    QTRY_COMPARE(kept(), QString()); // it is where it belongs
}

// decisions.md: on reopening the text is simply there, with its time.
void tst_InterviewPage::whatWasOnlyInTheJournalIsBackOnReopening()
{
    HiringScreen screen;
    screen.company.actAs(SmallCompany::haddad);
    auto sheet = Interviewing(screen.db).open(screen.company.interview);
    sheet->answers[1].note = u"Written on the other device."_s;
    const int version = *Interviewing(screen.db).save(
        {sheet->scorecard->id, sheet->scorecard->version, sheet->answers, {}, {}});
    const QString document = u"scorecard:%1"_s.arg(sheet->scorecard->id.number());
    auto journal = storage::DraftJournal::open(
        screen.scratch.place(), SmallCompany::sessionOf(SmallCompany::haddad));
    const auto type = [&](size_t question, const QString &text, int base) {
        const QString field = u"note:%1"_s.arg(sheet->answers[question].question.number());
        QVERIFY((*journal)->write({document, field}, text, base).wait());
    };
    type(0, u"She called the customer back"_s, version);
    type(1, u"Written on the other device. Stayed calm"_s, version - 1); // goes on from it
    screen.open(SmallCompany::haddad, interview(screen));
    auto &notes = screen.find<QTextEdit>(u"notes"_s);
    QTRY_COMPARE(notes.toPlainText(), u"She called the customer back"_s);
    QVERIFY(screen.find<MessageBar>(u"messages"_s).sentence().contains(u"It is back"_s));
    QTRY_COMPARE(stored(screen)[0].note, u"She called the customer back"_s);
    QCOMPARE(stored(screen)[1].note, u"Written on the other device. Stayed calm"_s);
    QTRY_VERIFY((*journal)->all(document).wait()->empty());
    screen.page().undoStack()->undo();
    QCOMPARE(notes.toPlainText(), u""_s);
}

// H-18, A17
void tst_InterviewPage::nothingOfAnotherInterviewerIsThere()
{
    HiringScreen screen;
    screen.company.score(screen.company.interview, SmallCompany::osei, {5, 5, 5, 5});
    screen.open(SmallCompany::haddad, interview(screen));
    QVERIFY(!screen.allWords().contains(u"What was said"_s));
    QVERIFY(!screen.allWords().contains(u"Calm under pressure"_s));
    for (const ScorecardAnswer &answer : stored(screen))
        QCOMPARE(answer.state, AnswerState::Unrated);
}

// H-19: all five anchors are in sight at 1280×800, and are told with the tiles.
void tst_InterviewPage::theAnchorsStandBesideTheRating()
{
    HiringScreen screen;
    screen.open(SmallCompany::haddad, interview(screen));
    for (int level = 1; level <= 5; ++level) {
        auto &tile = screen.find<QWidget>(u"level%1"_s.arg(level));
        QVERIFY(!tile.visibleRegion().isEmpty());
        QCOMPARE(tile.accessibleName(), u"%1 – Title %1"_s.arg(level));
        QVERIFY(tile.accessibleDescription().contains(u"shows level %1 in interview"_s.arg(level)));
    }
}

void tst_InterviewPage::theSharedScreenShowsOnlyTheQuestion()
{
    HiringScreen screen;
    screen.open(SmallCompany::haddad, interview(screen));
    screen.press(Qt::Key_F11);
    QVERIFY(screen.find<QLabel>(u"sharedQuestion"_s).isVisible());
    for (const QString &hidden : {u"notes"_s, u"rating"_s, u"questions"_s, u"timer"_s})
        QVERIFY2(!screen.find<QWidget>(hidden).isVisible(), qPrintable(hidden));
    screen.press(Qt::Key_F11);
    QVERIFY(screen.find<QTextEdit>(u"notes"_s).hasFocus());
}

void tst_InterviewPage::theTimerOnlyInforms()
{
    HiringScreen screen;
    screen.open(SmallCompany::haddad, interview(screen));
    auto &timer = screen.find<InterviewTimer>(u"timer"_s);
    QVERIFY(timer.isRunning());
    timer.setSeconds(12 * 60 + 31);
    screen.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(screen.find<QTextEdit>(u"notes"_s).toPlainText().startsWith(u"[12:3"_s));
    timer.setSeconds(41 * 60);
    QVERIFY(timer.text().contains(u"left"_s));
    timer.setSeconds(50 * 60); // over time: nothing is cut off
    QVERIFY(screen.find<QTextEdit>(u"notes"_s).isEnabled());
    timer.click();
    QVERIFY(!timer.isRunning());
}

// A14
void tst_InterviewPage::undoTakesBackARating()
{
    HiringScreen screen;
    screen.open(SmallCompany::haddad, interview(screen));
    screen.press(Qt::Key_2, Qt::ControlModifier);
    screen.press(Qt::Key_5, Qt::ControlModifier);
    screen.page().undoStack()->undo();
    screen.page().flush();
    QTRY_COMPARE(stored(screen)[0].rating, competency::Level::of(2));
    screen.page().undoStack()->undo();
    screen.page().flush();
    QTRY_COMPARE(stored(screen)[0].state, AnswerState::Unrated);
}

void tst_InterviewPage::aSubmittedScorecardCanBeWithdrawn()
{
    HiringScreen screen;
    screen.company.score(screen.company.interview, SmallCompany::haddad, {4, 4, 4, 4});
    auto &page = screen.open(SmallCompany::haddad, interview(screen));
    page.findChild<QAction *>(u"interview.withdraw"_s)->trigger();
    QTRY_VERIFY(screen.find<MessageBar>(u"messages"_s).sentence().contains(u"Withdrawn"_s));
    screen.company.actAs(SmallCompany::haddad);
    QCOMPARE(Scorecards(screen.db).own(screen.company.interview)->state, ScorecardState::Draft);
}

// H-25
void tst_InterviewPage::whatWasReadIsAmendedWithAReason()
{
    HiringScreen screen;
    screen.company.score(screen.company.interview, SmallCompany::haddad, {2, 4, 4, 4});
    screen.company.actAs(SmallCompany::lang);
    QVERIFY(Debriefing(screen.db).open(screen.company.novak));
    auto &page = screen.open(SmallCompany::haddad, interview(screen));
    screen.find<QTableView>(u"reviewTable"_s).selectRow(0);
    page.findChild<QAction *>(u"interview.amend"_s)->trigger();
    auto &rating = screen.find<QComboBox>(u"amendChoice"_s);
    QVERIFY(rating.hasFocus());
    QCOMPARE(rating.currentText(), u"2 – Title 2"_s);
    rating.setCurrentIndex(3);
    auto &reason = screen.find<QLineEdit>(u"amendReason"_s);
    QTest::keyClicks(&reason, u"The recording shows that I misheard."_s);
    QTest::keyClick(&reason, Qt::Key_Return);
    QTRY_VERIFY(screen.find<MessageBar>(u"messages"_s).sentence().contains(u"Amended"_s));
    QCOMPARE(stored(screen)[0].rating, competency::Level::of(4));
    QVERIFY(!screen.find<QWidget>(u"amendBar"_s).isVisible());
}

void tst_InterviewPage::withoutAKitTheJobsKitIsOffered()
{
    HiringScreen screen;
    screen.db.run("delete from plan_question");
    auto &page = screen.open(SmallCompany::haddad, interview(screen));
    QVERIFY(checkWayOut(page).isEmpty());
    QCOMPARE(screen.find<EmptyState>(u"empty"_s).title(), u"This interview has no kit"_s);
    page.findChild<QAction *>(u"interview.useKit"_s)->trigger();
    QTRY_VERIFY(page.findChild<QTextEdit *>(u"notes"_s));
    QCOMPARE(screen.find<QListView>(u"questions"_s).model()->rowCount(), 4);
}

void tst_InterviewPage::whoIsNotOnThePanelIsToldSo()
{
    HiringScreen screen;
    auto &page = screen.open(SmallCompany::lang, interview(screen));
    QVERIFY(screen.find<EmptyState>(u"empty"_s).sentence().contains(u"not on this panel"_s));
    QCOMPARE(checkWayOut(page), QStringList());
}

void tst_InterviewPage::theScreenPassesTheChecks_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("live") << u"live"_s;
    QTest::newRow("review") << u"review"_s;
    QTest::newRow("no kit") << u"empty"_s;
    QTest::newRow("failing") << u"failing"_s;
}

void tst_InterviewPage::theScreenPassesTheChecks()
{
    QFETCH(QString, state);
    HiringScreen screen;
    if (state == u"empty")
        screen.db.run("delete from plan_question");
    const PersonId who = state == u"failing" ? SmallCompany::lang : SmallCompany::haddad;
    const QStringList found = checkInLooks(fewLooks(),
        [&] {
            screen.make(who, interview(screen));
            if (state == u"review")
                static_cast<InterviewPage &>(screen.page()).setView(InterviewPage::View::Review);
            return std::unique_ptr<QWidget>(screen.takePage());
        },
        {.underMenuBar = true});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(tst_InterviewPage)

#include "tst_interviewpage.moc"
