#include "performance/appraisalpage.h"

#include "forms/conflictsheet.h"
#include "forms/messagebar.h"
#include "forms/ratingbar.h"
#include "shell/workspace.h"
#include "support/scratchdatabase.h"
#include "support/screenchecks.h"
#include "support/smallcycle.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextEdit>

using namespace throughline;
using namespace throughline::performance;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::must;
using tests::SmallCompany;
using tests::SmallCycle;

/// S11: one appraisal, from the first rating to the answer.
class tst_AppraisalPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void init();
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
    void whatIsNotForTheReaderSaysSo();
    void theCompetencyToWriteNextIsInSight();
    void wordsOfAnotherWindowAreShownAtOnce();
    void twoWindowsOfOneAuthorLoseNothing();
    void whatIsWrittenElsewhereInTheMeantimeIsTakenOver();
    void theScreenStandsEveryLook_data();
    void theScreenStandsEveryLook();

private:
    std::unique_ptr<AppraisalPage> open(PersonId reader, bool shown = true);
    template<typename Act>
    void with(Act act);
    void anotherWindowWrites(performance::RatingEntry entry);
    static QTextEdit *comment(QWidget &page, int place, const QString &side);
    static RatingBar *bar(QWidget &page, int place, const QString &side);
    int stored(const QString &side);

    const Clock::Fixed m_now{SmallCycle::now()};
    std::unique_ptr<tests::ScratchDatabase> m_scratch;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<SmallCycle> m_small;
};

static const QString manager = u"managerSide"_s, self = u"selfSide"_s;

void tst_AppraisalPage::init()
{
    m_workspace.reset();
    m_scratch = std::make_unique<tests::ScratchDatabase>();
    with([this](storage::Connection &db) { m_small = SmallCycle::build(db); });
}

template<typename Act>
void tst_AppraisalPage::with(Act act)
{
    storage::Connection db(m_scratch->place());
    act(db);
}

std::unique_ptr<AppraisalPage> tst_AppraisalPage::open(PersonId reader, bool shown)
{
    auto store = storage::Store::open(m_scratch->place(), SmallCompany::sessionOf(reader));
    m_workspace = std::make_unique<Workspace>(std::move(*store));
    auto page = std::make_unique<AppraisalPage>(*m_workspace, m_small->ortega);
    QSignalSpy settled(page.get(), &Page::settled);
    page->resize(1200, 800);
    if (shown) {
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the window did not come up");
    }
    if (settled.isEmpty() && !settled.wait(5000))
        qFatal("the page did not settle");
    if (shown && page->firstFocus())
        page->firstFocus()->setFocus();
    QTest::qWait(20);
    return page;
}

/// The same author, in another window: on top of what is stored.
void tst_AppraisalPage::anotherWindowWrites(RatingEntry entry)
{
    with([&](storage::Connection &db) {
        db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
        const auto file = readAppraisalFile(db, m_small->ortega);
        entry.version = file->rating(Side::Manager, entry.revision).version;
        must(Appraising(db).rate(m_small->ortega, entry));
    });
}

QTextEdit *tst_AppraisalPage::comment(QWidget &page, int place, const QString &side)
{
    auto *block = page.findChild<QWidget *>(u"competency%1"_s.arg(place));
    auto *panel = block ? block->findChild<QWidget *>(side) : nullptr;
    return panel ? panel->findChild<QTextEdit *>(u"comment"_s) : nullptr;
}

RatingBar *tst_AppraisalPage::bar(QWidget &page, int place, const QString &side)
{
    auto *block = page.findChild<QWidget *>(u"competency%1"_s.arg(place));
    auto *panel = block ? block->findChild<QWidget *>(side) : nullptr;
    return panel ? panel->findChild<RatingBar *>() : nullptr;
}

int tst_AppraisalPage::stored(const QString &side)
{
    int rated = 0;
    with([&](storage::Connection &db) {
        rated = *db.one<int>(
            "select count(*) from appraisal_rating where side = ? and state = 'rated'", side);
    });
    return rated;
}

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
    with([](storage::Connection &db) {
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
    QTRY_VERIFY_WITH_TIMEOUT((with([&](storage::Connection &db) {
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
    with([this](storage::Connection &db) { m_small->finishBoth(db); });
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
    with([this](storage::Connection &db) {
        m_small->finishBoth(db);
        must(Appraising(db).share(m_small->ortega));
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
    with([this](storage::Connection &db) {
        m_small->finishBoth(db);
        must(Appraising(db).share(m_small->ortega));
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

void tst_AppraisalPage::whatIsNotForTheReaderSaysSo()
{
    const auto page = open(SmallCompany::haddad);
    QVERIFY(page->findChild<MessageBar *>(u"message"_s)->isVisible());
    QCOMPARE(checkWayOut(*page), QStringList());
}

/// The keyboard goes to the first that has no rating; nobody should write where they cannot see.
void tst_AppraisalPage::theCompetencyToWriteNextIsInSight()
{
    anotherWindowWrites(SmallCycle::rated(SmallCycle::service, 4, u"One"_s));
    anotherWindowWrites(SmallCycle::rated(SmallCycle::teamwork, 4, u"Two"_s));
    const auto page = open(SmallCompany::osei);
    QTextEdit *third = comment(*page, 3, manager);
    QVERIFY(third->hasFocus());
    QTRY_COMPARE(third->visibleRegion().boundingRect(), third->rect());
}

/// Nothing here is unsaved: what was written elsewhere is simply there.
void tst_AppraisalPage::wordsOfAnotherWindowAreShownAtOnce()
{
    const auto page = open(SmallCompany::osei);
    anotherWindowWrites(SmallCycle::rated(SmallCycle::service, 4, u"Theirs"_s));
    emit m_workspace->store().changed();
    QTRY_COMPARE(comment(*page, 1, manager)->toPlainText(), u"Theirs"_s);
    QVERIFY(bar(*page, 1, manager)->value() == 4);
    QTest::keyClicks(comment(*page, 1, manager), u" and mine"_s);
    page->flush();
    QString kept;
    QTRY_VERIFY((with([&](storage::Connection &db) {
        kept = db.one<QString>("select comment from appraisal_rating").value_or(QString());
    }),
        kept == u"Theirs and mine"_s));
}

// P28: the same field, both values, nothing lost
void tst_AppraisalPage::twoWindowsOfOneAuthorLoseNothing()
{
    const auto page = open(SmallCompany::osei);
    anotherWindowWrites(SmallCycle::rated(SmallCycle::service, 4, u"Theirs"_s));
    QTest::keyClick(page.get(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClicks(comment(*page, 1, manager), u"Mine"_s);
    page->flush();
    auto *sheet = page->findChild<ConflictSheet *>();
    QTRY_VERIFY(sheet && sheet->isVisible());
    QCOMPARE(page->firstFocus(), sheet->firstFocus());
    QTest::keyClick(sheet->findChild<QWidget *>(u"decideLater"_s), Qt::Key_Space);
    QCOMPARE(comment(*page, 1, manager)->toPlainText(), u"Mine"_s);
    page->findChild<QAction *>(u"appraisal-decide"_s)->trigger();
    QTRY_VERIFY(sheet->isVisible());
    QCOMPARE(sheet->choices().size(), 0);
    emit sheet->decided({Keep::Theirs, Keep::Both});
    QTRY_COMPARE(comment(*page, 1, manager)->toPlainText(), u"Mine\nTheirs"_s);
    QVERIFY(bar(*page, 1, manager)->value() == 4);
    QString kept;
    QTRY_VERIFY((with([&](storage::Connection &db) {
        kept = db.one<QString>("select comment from appraisal_rating").value_or(QString());
    }),
        kept == u"Mine\nTheirs"_s));
    page->undoStack()->undo(); // what was not chosen is one step back
    QCOMPARE(comment(*page, 1, manager)->toPlainText(), u"Mine"_s);
    QVERIFY(bar(*page, 1, manager)->value() == 2);
}

// P28: what touches different fields goes together by itself
void tst_AppraisalPage::whatIsWrittenElsewhereInTheMeantimeIsTakenOver()
{
    const auto page = open(SmallCompany::osei);
    anotherWindowWrites(SmallCycle::rated(SmallCycle::service, 4, {}));
    anotherWindowWrites(SmallCycle::rated(SmallCycle::teamwork, 3, u"Theirs"_s));
    QTest::keyClicks(comment(*page, 1, manager), u"Mine"_s);
    page->flush();
    QTRY_COMPARE(comment(*page, 2, manager)->toPlainText(), u"Theirs"_s);
    QVERIFY(bar(*page, 1, manager)->value() == 4);
    QCOMPARE(comment(*page, 1, manager)->toPlainText(), u"Mine"_s);
    QVERIFY(!page->findChild<ConflictSheet *>()->isVisible());
    QTRY_COMPARE(stored(u"manager"_s), 2);
}

void tst_AppraisalPage::theScreenStandsEveryLook_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"writing", "revealed", "shared", "none"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void tst_AppraisalPage::theScreenStandsEveryLook()
{
    QFETCH(QString, state);
    with([&](storage::Connection &db) {
        if (state == u"writing") {
            db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
            m_small->citeStory(db, m_small->ortega);
            return;
        }
        m_small->finishBoth(db);
        if (state == u"revealed")
            must(Appraising(db).reveal(m_small->ortega));
        if (state == u"shared")
            must(Appraising(db).share(m_small->ortega));
    });
    const PersonId reader = state == u"none" ? SmallCompany::haddad : SmallCompany::osei;
    const QStringList findings
        = checkInLooks(fewLooks(), [&] { return open(reader, false); }, {.underMenuBar = true});
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

QTEST_MAIN(tst_AppraisalPage)

#include "tst_appraisalpage.moc"
