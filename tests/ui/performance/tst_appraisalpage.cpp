#include "performance/appraisalpage.h"

#include "forms/messagebar.h"
#include "support/appraisalstage.h"
#include "support/screenchecks.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTableView>

using namespace throughline;
using namespace throughline::performance;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::AppraisalStage;
using tests::must;
using tests::SmallCompany;
using tests::SmallCycle;

static const QString manager = AppraisalStage::manager, self = AppraisalStage::self;

/// S11: one appraisal, from the first rating to the answer.
class tst_AppraisalPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void init() { m_stage = std::make_unique<AppraisalStage>(); }
    void keysRateWithoutLeavingTheComment();
    void threeKeysInsertEvidence();
    void wordsAreSafeWithinASecond();
    void aStepBackTakesBackARating();
    void theSelfReviewStaysHiddenUntilBothAreDone();
    void aMissingRatingIsNamedAndFound();
    void thePersonReadsAcknowledgesAndAnswers();
    void theNumberIsExplained();
    void evidenceIsEnteredByTwoFieldsAndADay();
    void aBegunStoryWaitsWhileSomethingElseIsDone();
    void evidenceGoesToTheCompetencyThatIsBeingRated();
    void aCancelledStoryLeavesTheCompetencyAsItWas();
    void evidenceFromOutsideThePeriodSaysSo();
    void anEarlierRatingIsNobodysToCorrect();
    void linkingIsAStepThatIsTakenBack();
    void agreeingIsShownAtOnce();
    void whoReadsBeginsAtTheTop();
    void hrLetsItGoOnWithAReason();
    void reasonsStayWhileTheAppraisalMovesOn();
    void whatIsNotForTheReaderSaysSo();
    void theCompetencyToWriteNextIsInSight();
    void theScreenStandsEveryLook_data();
    void theScreenStandsEveryLook();

private:
    std::unique_ptr<AppraisalPage> open(PersonId reader, bool shown = true)
    {
        return m_stage->open(reader, shown);
    }
    static QTextEdit *comment(QWidget &page, int place, const QString &side)
    {
        return AppraisalStage::comment(page, place, side);
    }
    static RatingBar *bar(QWidget &page, int place, const QString &side)
    {
        return AppraisalStage::bar(page, place, side);
    }

    const Clock::Fixed m_now{SmallCycle::now()};
    std::unique_ptr<AppraisalStage> m_stage;
};

/// P03: the digits set the level, its anchor is in sight.
void tst_AppraisalPage::keysRateWithoutLeavingTheComment()
{
    const auto page = open(SmallCompany::osei);
    QTextEdit *first = comment(*page, 1, manager);
    QVERIFY(first->hasFocus());
    QTest::keyClick(page.get(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(bar(*page, 1, manager)->value() == 4);
    QVERIFY(first->hasFocus());
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(comment(*page, 2, manager)->hasFocus());
    QTest::keyClick(page.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(bar(*page, 2, manager)->value() == 3);
    QVERIFY(page->findChild<QLabel *>(u"progress"_s)->text().contains(u"2 of 3 rated"_s));
    QCOMPARE(bar(*page, 1, manager)->accessibleName(), u"Your rating, Customer service"_s);
    QVERIFY(!comment(*page, 1, self));
}

/// ui.md 9: Ctrl+E, ↓, Enter; the quotation has its day and source, and is linked.
void tst_AppraisalPage::threeKeysInsertEvidence()
{
    m_stage->with([](storage::Connection &db) {
        db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
        must(evidence::GatheringEvidence(db).enter({.person = SmallCompany::ortega,
            .competency = competency::CompetencyId(SmallCompany::service),
            .wording = u"He rang me back."_s,
            .happenedOn = {2026, 3, 12},
            .source = u"Mrs Lind"_s}));
    });
    const auto page = open(SmallCompany::osei);
    auto *list = page->findChild<QListView *>(u"evidence"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(page.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    QTextEdit *first = comment(*page, 1, manager);
    QVERIFY(first->hasFocus());
    QVERIFY(first->toPlainText().contains(u"“He rang me back.”"_s));
    QVERIFY(first->toPlainText().contains(u"2026"_s));
    QVERIFY(first->toPlainText().contains(u"Mrs Lind"_s));
    QTRY_VERIFY(page->findChild<QWidget *>(u"unlink1"_s));
}

void tst_AppraisalPage::wordsAreSafeWithinASecond()
{
    auto page = open(SmallCompany::osei);
    QTest::keyClicks(comment(*page, 1, manager), u"He called"_s);
    QString kept;
    QTRY_VERIFY_WITH_TIMEOUT((m_stage->with([&](storage::Connection &db) {
        kept = db.one<QString>("select comment from appraisal_rating").value_or(QString());
    }),
                                 kept == u"He called"_s),
        1500);
    // Opening it again, the text is simply there.
    page.reset();
    page = open(SmallCompany::osei);
    QCOMPARE(comment(*page, 1, manager)->toPlainText(), u"He called"_s);
}

void tst_AppraisalPage::aStepBackTakesBackARating()
{
    const auto page = open(SmallCompany::osei);
    QTest::keyClick(page.get(), Qt::Key_4, Qt::ControlModifier);
    QTest::keyClick(page.get(), Qt::Key_2, Qt::ControlModifier);
    page->undoStack()->undo();
    QVERIFY(bar(*page, 1, manager)->value() == 4);
    page->undoStack()->undo();
    QVERIFY(!bar(*page, 1, manager)->value());
    page->undoStack()->redo();
    QVERIFY(bar(*page, 1, manager)->value() == 4);
}

/// P06 on the screen.
void tst_AppraisalPage::theSelfReviewStaysHiddenUntilBothAreDone()
{
    m_stage->with([this](storage::Connection &db) { m_stage->small->finishBoth(db); });
    const auto page = open(SmallCompany::osei);
    QVERIFY(!comment(*page, 1, self));
    page->findChild<QAction *>(u"appraisal-reveal"_s)->trigger();
    QTRY_VERIFY(comment(*page, 1, self));
    QCOMPARE(comment(*page, 1, self)->toPlainText(), u"own words of Tomás"_s);
    QVERIFY(bar(*page, 1, self)->value() == 4);
    QVERIFY(comment(*page, 1, self)->isReadOnly());
    QVERIFY(!page->printable());
    page->findChild<QAction *>(u"appraisal-submit"_s)->trigger();
    QTRY_VERIFY(page->printable());
    // Whoever shared it reads that, and is not sent out of the page with the button that went.
    QVERIFY(page->findChild<MessageBar *>(u"standing"_s)->sentence().contains(u"is shared"_s));
    QVERIFY(page->firstFocus()->hasFocus());
}

void tst_AppraisalPage::aMissingRatingIsNamedAndFound()
{
    const auto page = open(SmallCompany::osei);
    QTest::keyClick(page.get(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    auto *message = page->findChild<MessageBar *>(u"message"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->sentence().contains(u"Teamwork"_s));
    QTRY_VERIFY(comment(*page, 2, manager)->hasFocus());
}

/// P08.
void tst_AppraisalPage::thePersonReadsAcknowledgesAndAnswers()
{
    m_stage->with([this](storage::Connection &db) {
        m_stage->small->finishBoth(db);
        must(Appraising(db).share(m_stage->small->ortega));
    });
    const auto page = open(SmallCompany::ortega);
    QCOMPARE(comment(*page, 1, manager)->toPlainText(), u"words of the manager"_s);
    auto *acknowledge = page->findChild<QPushButton *>(u"acknowledge"_s);
    QVERIFY(acknowledge);
    acknowledge->click();
    QTRY_VERIFY(!page->findChild<QPushButton *>(u"acknowledge"_s));
    page->findChild<QRadioButton *>(u"disagrees"_s)->click();
    page->findChild<QTextEdit *>(u"response"_s)->setPlainText(u"June was not mine."_s);
    page->findChild<QPushButton *>(u"sendAnswer"_s)->click();
    QTRY_VERIFY(!page->findChild<QPushButton *>(u"sendAnswer"_s));
}

/// P05: the terms stand under the number.
void tst_AppraisalPage::theNumberIsExplained()
{
    m_stage->with([this](storage::Connection &db) {
        m_stage->small->finishBoth(db);
        must(Appraising(db).share(m_stage->small->ortega));
    });
    const auto page = open(SmallCompany::osei);
    QCOMPARE(page->findChild<QLabel *>(u"overall"_s)->text(), u"3.65"_s);
    QCOMPARE(page->findChild<QLabel *>(u"arithmetic"_s)->text(),
        u"0.30 × 4 + 0.35 × 3 + 0.35 × 4 = 3.65"_s);
    page->findChild<QAction *>(u"appraisal-why"_s)->trigger();
    auto *terms = page->findChild<QTableView *>(u"whyThisNumber"_s);
    QVERIFY(terms->isVisible());
    QTRY_VERIFY2(!terms->visibleRegion().isEmpty(), "it is asked for to be seen");
    QCOMPARE(terms->model()->rowCount(), 3);
    QCOMPARE(terms->model()->index(0, 3).data().toString(), u"Kofi Osei"_s);
}

/// P13.
void tst_AppraisalPage::evidenceIsEnteredByTwoFieldsAndADay()
{
    const auto page = open(SmallCompany::osei);
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
    auto *wording = page->findChild<QTextEdit *>(u"wording"_s);
    QTRY_VERIFY(wording->hasFocus());
    QTest::keyClick(wording, Qt::Key_Return, Qt::ControlModifier);
    auto *form = page->findChild<QWidget *>(u"evidenceEntry"_s);
    QTRY_VERIFY(form->findChild<MessageBar *>()->isVisible());
    QTest::keyClicks(wording, u"Stayed until it worked."_s);
    QTest::keyClick(wording, Qt::Key_Return, Qt::ControlModifier);
    auto *list = page->findChild<QListView *>(u"evidence"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->index(0, 0).data().toString().contains(u"Stayed until"_s));
}

void tst_AppraisalPage::aBegunStoryWaitsWhileSomethingElseIsDone()
{
    const auto page = open(SmallCompany::osei);
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
    auto *wording = page->findChild<QTextEdit *>(u"wording"_s);
    QVERIFY(wording && wording->isVisible());
    QTest::keyClicks(wording, u"A builder waited"_s);
    QTest::keyClick(page.get(), Qt::Key_E, Qt::ControlModifier); // to the comment
    QTest::keyClick(page.get(), Qt::Key_E, Qt::ControlModifier); // to the list
    QVERIFY(!wording->isVisible());
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(wording->toPlainText(), u"A builder waited"_s);
    page->findChild<QPushButton *>(u"cancelEvidence"_s)->click();
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(wording->toPlainText().isEmpty());
}

/// Nothing between the form and the list may take another competency for the current one.
void tst_AppraisalPage::evidenceGoesToTheCompetencyThatIsBeingRated()
{
    const auto page = open(SmallCompany::osei);
    comment(*page, 2, manager)->setFocus();
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
    auto *wording = page->findChild<QTextEdit *>(u"wording"_s);
    QTRY_VERIFY(wording->hasFocus());
    QTest::keyClicks(wording, u"Stayed until it worked."_s);
    QTest::keyClick(page->findChild<QPushButton *>(u"addEvidence"_s), Qt::Key_Space);
    auto *list = page->findChild<QListView *>(u"evidence"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTRY_VERIFY(list->hasFocus() && list->currentIndex().isValid());
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(comment(*page, 2, manager)->toPlainText().contains(u"Stayed until"_s));
    QVERIFY(comment(*page, 1, manager)->toPlainText().isEmpty());
}

void tst_AppraisalPage::aCancelledStoryLeavesTheCompetencyAsItWas()
{
    m_stage->with([](storage::Connection &db) {
        db.setSession(SmallCompany::sessionOf(SmallCompany::ortega));
        must(evidence::GatheringEvidence(db).enter({.person = SmallCompany::ortega,
            .competency = competency::CompetencyId(SmallCompany::service),
            .wording = u"He rang me back."_s,
            .happenedOn = {2026, 3, 12}}));
    });
    const auto page = open(SmallCompany::osei);
    auto *list = page->findChild<QListView *>(u"evidence"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(page.get(), Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(page->findChild<QWidget *>(u"unlink1"_s)); // the last that Tab comes to
    const QString first = comment(*page, 1, manager)->toPlainText();
    comment(*page, 2, manager)->setFocus();
    QTest::keyClick(page.get(), Qt::Key_E, Qt::ControlModifier);
    for (const QString &id : {u"newEvidence"_s, u"cancelEvidence"_s}) {
        auto *button = page->findChild<QPushButton *>(id);
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
    }
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(comment(*page, 2, manager)->toPlainText().contains(u"rang me back"_s));
    QCOMPARE(comment(*page, 1, manager)->toPlainText(), first);
}

/// P04: what does not count is told where it is entered, listed, linked and refused.
void tst_AppraisalPage::evidenceFromOutsideThePeriodSaysSo()
{
    m_stage->elsewhere(SmallCompany::osei, [this](storage::Connection &db) {
        m_stage->small->rateAll(db, m_stage->small->ortega, u"x"_s);
    });
    const auto page = open(SmallCompany::osei);
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
    auto *wording = page->findChild<QTextEdit *>(u"wording"_s);
    QTRY_VERIFY(wording->hasFocus());
    QVERIFY(page->findChild<QLabel *>(u"outsideThePeriod"_s)->isVisible()); // today is in July
    QTest::keyClicks(wording, u"Rang Mrs Lind back."_s);
    auto *day = page->findChild<QWidget *>(u"day"_s);
    day->setFocus();
    QTest::keyClick(day, Qt::Key_Return, Qt::ControlModifier);
    auto *list = page->findChild<QListView *>(u"evidence"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->index(0, 0).data().toString().contains(u"outside the period"_s));
    QTRY_VERIFY(list->currentIndex().isValid());
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(page->findChild<QWidget *>(u"unlink1"_s));
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    auto *message = page->findChild<MessageBar *>(u"message"_s);
    QTRY_VERIFY(message->isVisible());
    const auto shown = [](QDate on) { return QLocale().toString(on, QLocale::ShortFormat); };
    QVERIFY(message->sentence().contains(shown({2026, 1, 1})));
    QVERIFY(message->sentence().contains(shown({2026, 6, 30})));
}

/// What an appraisal left behind is its own; without a comment its level's title is told once.
void tst_AppraisalPage::anEarlierRatingIsNobodysToCorrect()
{
    m_stage->with([](storage::Connection &db) {
        const QString title = *db.one<QString>(
            "select title from competency_level where revision_id = 1 and level = 3");
        evidence::EvidenceRecords(db).add({.person = SmallCompany::ortega,
                                              .competency = competency::CompetencyId(1),
                                              .wording = title,
                                              .happenedOn = {2025, 12, 31},
                                              .kind = evidence::EvidenceKind::Rating,
                                              .source = u"H2 2025"_s,
                                              .level = SmallCycle::level(3)},
            SmallCompany::osei, SmallCycle::now());
    });
    const auto page = open(SmallCompany::osei);
    auto *list = page->findChild<QListView *>(u"evidence"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    const QString shown = list->model()->index(0, 0).data().toString();
    QVERIFY(shown.contains(u"level 3"_s) && !shown.contains(u'\n') && !shown.contains(u'“'));
    QTRY_VERIFY(list->currentIndex().isValid());
    QVERIFY(!page->findChild<QPushButton *>(u"correctEvidence"_s)->isVisible());
    QVERIFY(!page->findChild<QPushButton *>(u"withdrawEvidence"_s)->isVisible());
}

void tst_AppraisalPage::linkingIsAStepThatIsTakenBack()
{
    m_stage->with([](storage::Connection &db) {
        db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
        must(evidence::GatheringEvidence(db).enter(
            {SmallCompany::ortega, competency::CompetencyId(SmallCompany::service),
                u"He rang me back."_s, {2026, 3, 12}}));
    });
    const auto page = open(SmallCompany::osei);
    auto *list = page->findChild<QListView *>(u"evidence"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(page.get(), Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(page->findChild<QWidget *>(u"unlink1"_s));
    page->undoStack()->undo();
    QVERIFY(comment(*page, 1, manager)->toPlainText().isEmpty());
    QTRY_VERIFY(!page->findChild<QWidget *>(u"unlink1"_s));
    page->undoStack()->redo();
    QTRY_VERIFY(page->findChild<QWidget *>(u"unlink1"_s));
    page->findChild<QAbstractButton *>(u"unlink1"_s)->click();
    QTRY_VERIFY(!page->findChild<QWidget *>(u"unlink1"_s));
    page->undoStack()->undo();
    QTRY_VERIFY(page->findChild<QWidget *>(u"unlink1"_s));
}

/// P08: agreeing changes no state, and is told all the same.
void tst_AppraisalPage::agreeingIsShownAtOnce()
{
    m_stage->with([this](storage::Connection &db) {
        m_stage->small->finishBoth(db);
        must(Appraising(db).share(m_stage->small->ortega));
        db.setSession(SmallCompany::sessionOf(SmallCompany::ortega));
        must(Appraising(db).acknowledge(m_stage->small->ortega));
    });
    const auto page = open(SmallCompany::ortega);
    page->findChild<QRadioButton *>(u"agrees"_s)->click();
    page->findChild<QPushButton *>(u"sendAnswer"_s)->click();
    QTRY_VERIFY(!page->findChild<QPushButton *>(u"sendAnswer"_s));
}

void tst_AppraisalPage::whoReadsBeginsAtTheTop()
{
    m_stage->with([this](storage::Connection &db) {
        m_stage->small->finishBoth(db);
        must(Appraising(db).share(m_stage->small->ortega));
    });
    const auto page = open(SmallCompany::ortega);
    auto *pages = page->findChild<QAbstractScrollArea *>(u"appraisalScroll"_s);
    QVERIFY(pages && pages->hasFocus());
    QCOMPARE(pages->verticalScrollBar()->value(), 0);
    QTest::keyClick(pages, Qt::Key_PageDown);
    QTRY_VERIFY(pages->verticalScrollBar()->value() > 0);
    QTest::keyClick(pages, Qt::Key_End);
    QCOMPARE(pages->verticalScrollBar()->value(), pages->verticalScrollBar()->maximum());
    QTest::keyClick(pages, Qt::Key_Return);
    QVERIFY(page->findChild<QPushButton *>(u"acknowledge"_s));
    for (const char *unwritten : {"strengths", "growth", "nextGoals", "metOn"})
        QVERIFY(!page->findChild<QWidget *>(QString::fromLatin1(unwritten))->isVisible());
    QVERIFY(comment(*page, 1, manager)->isVisible());
}

/// P02, and where nobody will write the self-review: HR goes on with a reason that stays.
void tst_AppraisalPage::hrLetsItGoOnWithAReason()
{
    auto page = open(SmallCompany::duarte);
    const auto press
        = [&page](const QString &name) { page->findChild<QPushButton *>(name)->click(); };
    auto *panel = page->findChild<QWidget *>(u"hrPanel"_s);
    auto *reason = page->findChild<QLineEdit *>(u"hrReason"_s);
    QVERIFY(panel && reason);
    press(u"skipSelfReview"_s);
    QTRY_VERIFY(panel->findChild<MessageBar *>()->isVisible());
    QVERIFY(reason->hasFocus());
    QVERIFY(page->whyNotPrintable().contains(u"Kofi Osei"_s)); // who shares it
    reason->setText(u"Nobody set goals in this half"_s);
    QVERIFY(page->holdsWords()); // the window keeps it while other pages are seen
    press(u"allowLowCoverage"_s);
    QTRY_VERIFY(reason->text().isEmpty());
    QVERIFY(!page->holdsWords());
    reason->setText(u"On parental leave until autumn"_s);
    press(u"skipSelfReview"_s);
    QTRY_VERIFY(!page->findChild<QPushButton *>(u"skipSelfReview"_s)->isVisibleTo(page.get()));
    page.reset();
    page = open(SmallCompany::osei);
    QVERIFY(!page->findChild<QWidget *>(u"hrPanel"_s));
    const auto labels = page->findChildren<QLabel *>();
    for (const QString &words : {u"On parental leave"_s, u"Nobody set goals"_s})
        QVERIFY(std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->text().contains(words); }));
}

/// What was begun beside the words of a side stays when the appraisal moves on under it.
void tst_AppraisalPage::reasonsStayWhileTheAppraisalMovesOn()
{
    const std::pair<PersonId, QString> writers[]
        = {{SmallCompany::duarte, u"hrReason"_s}, {SmallCompany::osei, u"overrideReason"_s}};
    m_stage->elsewhere(SmallCompany::ortega, [this](storage::Connection &db) {
        m_stage->small->rateAll(db, m_stage->small->ortega, u"Mine"_s);
    });
    const auto publishSelf
        = [this](storage::Connection &db) { must(Appraising(db).publish(m_stage->small->ortega)); };
    const auto withdrawSelf = [this](storage::Connection &db) {
        must(Appraising(db).withdraw(m_stage->small->ortega));
    };
    for (const auto &[writer, name] : writers) {
        auto page = open(writer);
        auto *reason = page->findChild<QLineEdit *>(name);
        QVERIFY(reason);
        reason->setFocus();
        QTest::keyClicks(reason, u"On leave until autumn"_s);
        QTest::keyClick(reason, Qt::Key_Home);
        m_stage->elsewhere(SmallCompany::ortega, publishSelf);
        QTRY_VERIFY(page->findChild<QLineEdit *>(name) != reason); // built anew
        reason = page->findChild<QLineEdit *>(name);
        QCOMPARE(reason->text(), u"On leave until autumn"_s);
        QCOMPARE(reason->cursorPosition(), 0);
        QVERIFY(reason->hasFocus());
        page.reset();
        m_stage->elsewhere(SmallCompany::ortega, withdrawSelf);
    }
}

void tst_AppraisalPage::whatIsNotForTheReaderSaysSo()
{
    const auto page = open(SmallCompany::haddad);
    QVERIFY(page->findChild<MessageBar *>(u"message"_s)->isVisible());
    QCOMPARE(checkWayOut(*page), QStringList());
}

/// The keyboard goes to the first that has no rating; nobody should write where they cannot see.
void tst_AppraisalPage::theCompetencyToWriteNextIsInSight()
{
    m_stage->anotherWindowWrites(SmallCycle::rated(SmallCycle::service, 4, u"One"_s));
    m_stage->anotherWindowWrites(SmallCycle::rated(SmallCycle::teamwork, 4, u"Two"_s));
    const auto page = open(SmallCompany::osei);
    QTextEdit *third = comment(*page, 3, manager);
    QVERIFY(third->hasFocus());
    QTRY_COMPARE(third->visibleRegion().boundingRect(), third->rect());
}

void tst_AppraisalPage::theScreenStandsEveryLook_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"writing", "revealed", "shared", "hr", "none"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void tst_AppraisalPage::theScreenStandsEveryLook()
{
    QFETCH(QString, state);
    m_stage->with([&](storage::Connection &db) {
        if (state == u"hr")
            return;
        if (state == u"writing") {
            db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
            m_stage->small->citeStory(db, m_stage->small->ortega);
            return;
        }
        m_stage->small->finishBoth(db);
        if (state == u"revealed")
            must(Appraising(db).reveal(m_stage->small->ortega));
        if (state == u"shared")
            must(Appraising(db).share(m_stage->small->ortega));
    });
    const PersonId reader = state == u"none" ? SmallCompany::haddad
        : state == u"hr"                     ? SmallCompany::duarte
                                             : SmallCompany::osei;
    const QStringList findings
        = checkInLooks(fewLooks(), [&] { return open(reader, false); }, {.underMenuBar = true});
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

QTEST_MAIN(tst_AppraisalPage)

#include "tst_appraisalpage.moc"
