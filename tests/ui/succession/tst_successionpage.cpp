#include "succession/successionpage.h"

#include "forms/messagebar.h"
#include "succession/planningsuccession.h"
#include "succession/successionplans.h"
#include "support/demostage.h"
#include "support/screenchecks.h"
#include "support/smallcompany.h"

#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QRadioButton>
#include <QScrollBar>
#include <QTimer>

using namespace throughline;
using namespace throughline::succession;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::DemoStage;

/// S15: the key positions with their cover, and for each who could follow.
class tst_SuccessionPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void everyPositionSaysItsCoverInWords();
    void nobodysReadinessIsSaidBeforehand();
    void whoIsNamedIsTakenBackByUndo();
    void aPositionIsMarkedWithAReason();
    void readinessIsReviewed();
    void theMarkComesOffAndIsBackByUndo();
    void whoIsBeingNamedStaysWhileOthersWrite();
    void aReviewMeetsWhatOthersSaid();
    void theReasonForAMarkStaysWhileOthersWrite();
    void thePositionStaysChosenWhileOthersWrite();
    void theScreenStandsEveryLook_data();
    void theScreenStandsEveryLook();

private:
    std::unique_ptr<SuccessionPage> open(std::optional<qint64> position = {});
    std::unique_ptr<SuccessionPage> inFront(); // where keys go
    qint64 plainPosition() const;
    /// Somebody else writes, and the page hears of it.
    void elsewhere(
        SuccessionPage &page, const std::function<void(PlanningSuccession &, SuccessionPlans &)> &);

    const DemoStage m_stage;
    std::unique_ptr<Workspace> m_workspace;
};

std::unique_ptr<SuccessionPage> tst_SuccessionPage::open(std::optional<qint64> position)
{
    m_workspace = m_stage.enter(u"executive"_s);
    return DemoStage::open<SuccessionPage>(*m_workspace, position);
}

std::unique_ptr<SuccessionPage> tst_SuccessionPage::inFront()
{
    auto page = open();
    page->show();
    if (!QTest::qWaitForWindowActive(page.get()))
        qWarning("the page got no focus");
    return page;
}

/// Walks from the first or the last key position to one with so many successors.
static QTableView *stepTo(SuccessionPage &page, Qt::Key end, int successors)
{
    auto *outline = page.findChild<QTableView *>(u"keyPositions"_s);
    const auto *named = page.findChild<QTableView *>(u"successors"_s);
    outline->setFocus();
    QTest::keyClick(outline, end, Qt::ControlModifier);
    while (named->model()->rowCount() < successors)
        QTest::keyClick(outline, end == Qt::Key_Home ? Qt::Key_Down : Qt::Key_Up);
    return outline;
}

/// One that is no key position.
qint64 tst_SuccessionPage::plainPosition() const
{
    storage::Connection db(m_stage.place());
    return *db.one<qint64>("select max(id) from position where id not in (select position_id from "
                           "key_position)");
}

void tst_SuccessionPage::elsewhere(
    SuccessionPage &page, const std::function<void(PlanningSuccession &, SuccessionPlans &)> &write)
{
    {
        storage::Connection db(m_stage.place());
        db.setSession(m_stage.sessionOf(u"executive"_s));
        storage::Transaction all(db);
        PlanningSuccession planning(db);
        SuccessionPlans plans(db);
        write(planning, plans);
        all.commit();
    }
    QSignalSpy settled(&page, &Page::settled);
    emit m_workspace->store().changed();
    QVERIFY(settled.wait());
}

static QString chosenIn(const QAbstractItemView &view)
{
    return view.currentIndex().siblingAtColumn(0).data().toString();
}

/// P56, and ui.md S15: symbol and words, never colour alone.
void tst_SuccessionPage::everyPositionSaysItsCoverInWords()
{
    const auto page = open();
    const auto *outline = page->findChild<QTableView *>(u"keyPositions"_s);
    QVERIFY(outline->model()->rowCount() > 2);
    QSet<QString> covers;
    for (int row = 0; row < outline->model()->rowCount(); ++row) {
        const QString spoken
            = outline->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        const QString cover = outline->model()->index(row, 2).data().toString();
        covers << cover;
        QVERIFY2(spoken.contains(cover.section(u' ', 1)), qPrintable(spoken));
    }
    QVERIFY(covers.contains(u"○ Gap"_s));
}

/// P54: readiness is a judgement; without one nobody is named, however often Enter is pressed.
void tst_SuccessionPage::nobodysReadinessIsSaidBeforehand()
{
    const auto page = inFront();
    const auto *named = page->findChild<QTableView *>(u"successors"_s);
    const int before = named->model()->rowCount();
    auto *pane = page->findChild<QWidget *>(u"addSuccessorPane"_s);
    auto *candidates = page->findChild<QListView *>(u"successorCandidates"_s);
    for (int round = 0; round < 2; ++round) { // also after one was chosen and left again
        page->findChild<QAction *>(u"addSuccessor"_s)->trigger();
        QTRY_VERIFY(candidates->model()->rowCount() > 0);
        for (const QRadioButton *choice : pane->findChildren<QRadioButton *>())
            QVERIFY(!choice->isChecked());
        QTest::keyClick(candidates, Qt::Key_Return);
        QCOMPARE(page->focusWidget()->objectName(), u"readiness1"_s);
        QTest::keyClick(page->focusWidget(), Qt::Key_Return);
        QVERIFY(pane->findChild<MessageBar *>()->isVisible());
        QCOMPARE(page->focusWidget()->objectName(), u"readiness1"_s);
        QTest::keyClick(page->focusWidget(), Qt::Key_3);
        QTest::keyClick(page->focusWidget(), Qt::Key_Escape);
        QVERIFY(!pane->isVisible());
    }
    QCOMPARE(named->model()->rowCount(), before);
}

void tst_SuccessionPage::whoIsNamedIsTakenBackByUndo()
{
    const auto page = inFront();
    auto *named = page->findChild<QTableView *>(u"successors"_s);
    const int before = named->model()->rowCount();
    std::function<void()> undo;
    connect(m_workspace.get(), &Workspace::mentioned, page.get(),
        [&](const QString &, const std::function<void()> &back) { undo = back; });
    page->findChild<QAction *>(u"addSuccessor"_s)->trigger();
    auto *candidates = page->findChild<QListView *>(u"successorCandidates"_s);
    QTRY_VERIFY(candidates->model()->rowCount() > 0);
    const QString first = candidates->model()->index(0, 0).data().toString();
    QTest::keyClick(candidates, Qt::Key_Return);
    QTest::keyClick(page->focusWidget(), Qt::Key_2);
    QTest::keyClick(page->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(named->model()->rowCount(), before + 1);
    QTRY_VERIFY(undo);
    undo();
    QTRY_COMPARE(named->model()->rowCount(), before);
    QVERIFY(!first.isEmpty());
}

/// P53: a plan hangs on the position; any position can be marked.
void tst_SuccessionPage::aPositionIsMarkedWithAReason()
{
    const auto page = open(plainPosition());
    const auto *outline = page->findChild<QTableView *>(u"keyPositions"_s);
    const int before = outline->model()->rowCount();
    auto *marking = page->findChild<QWidget *>(u"marking"_s);
    QVERIFY(marking->isVisibleTo(page.get()));
    auto *mark = marking->findChild<QPushButton *>(u"markNow"_s);
    mark->click();
    QTRY_VERIFY(marking->findChild<MessageBar *>()->isVisibleTo(page.get()));
    marking->findChild<QLineEdit *>(u"markReason"_s)
        ->setText(u"Holds the promise to the council"_s);
    mark->click();
    auto *risk = marking->findChild<QComboBox *>(u"markRisk"_s);
    QVERIFY(risk->hasFocus() || !page->isActiveWindow()); // a judgement is nobody's default
    QCOMPARE(risk->currentIndex(), -1);
    risk->setCurrentIndex(1);
    mark->click();
    QTRY_COMPARE(outline->model()->rowCount(), before + 1);
    QVERIFY(!marking->isVisibleTo(page.get()));
    storage::Connection db(m_stage.place());
    db.run(
        "update key_position set unmarked_at = marked_at where reason = 'Holds the promise to the "
        "council'");
}

/// P54: readiness is said anew with a proof, which is what ends "review due".
void tst_SuccessionPage::readinessIsReviewed()
{
    const auto page = inFront();
    auto *outline = page->findChild<QTableView *>(u"keyPositions"_s);
    auto *named = page->findChild<QTableView *>(u"successors"_s);
    while (named->model()->rowCount() == 0)
        outline->setCurrentIndex(
            outline->currentIndex().siblingAtRow(outline->currentIndex().row() + 1));
    page->findChild<QAction *>(u"reviewSuccessor"_s)->trigger();
    auto *proof = page->findChild<QTextEdit *>(u"successorProof"_s);
    QTRY_VERIFY(proof->isVisible());
    QTest::keyClick(page->focusWidget(), Qt::Key_4);
    proof->setPlainText(u"no"_s);
    QTest::keyClick(page->focusWidget(), Qt::Key_Return);
    auto *pane = page->findChild<QWidget *>(u"addSuccessorPane"_s);
    QTRY_VERIFY(pane->findChild<MessageBar *>()->isVisible());
    proof->setPlainText(u"Stood in for two months last winter"_s);
    QTest::keyClick(proof, Qt::Key_Return);
    QTRY_COMPARE(named->model()->index(named->currentIndex().row(), 2).data().toString(),
        u"Stood in for two months last winter"_s);
    QTRY_VERIFY(!pane->isVisible());
}

/// P53, with keys alone: the plan goes with the mark, and undo brings both back.
void tst_SuccessionPage::theMarkComesOffAndIsBackByUndo()
{
    const auto page = inFront();
    auto *named = page->findChild<QTableView *>(u"successors"_s);
    auto *outline = stepTo(*page, Qt::Key_Home, 1);
    const QString title = outline->currentIndex().siblingAtColumn(0).data().toString();
    const int positions = outline->model()->rowCount(), successors = named->model()->rowCount();
    std::function<void()> undo;
    QString said;
    connect(m_workspace.get(), &Workspace::mentioned, page.get(),
        [&](const QString &words, const std::function<void()> &back) {
            said = words, undo = back;
        });
    auto *button = page->findChild<QPushButton *>(u"keyPositionMenu"_s);
    button->setFocus();
    QTimer::singleShot(0, button, [button] {
        QTest::keyClick(button->menu(), Qt::Key_Down);
        QTest::keyClick(button->menu(), Qt::Key_Down);
        QTest::keyClick(button->menu(), Qt::Key_Return);
    });
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(outline->model()->rowCount(), positions - 1);
    QVERIFY2(said.contains(title) && undo, qPrintable(said));
    undo();
    QTRY_COMPARE(outline->model()->rowCount(), positions);
    outline->setFocus();
    QTest::keyClick(outline, Qt::Key_Home, Qt::ControlModifier);
    while (outline->currentIndex().siblingAtColumn(0).data().toString() != title)
        QTest::keyClick(outline, Qt::Key_Down);
    QCOMPARE(named->model()->rowCount(), successors);
}

/// What is filled in is about the position that it was begun for, whatever becomes of the list.
void tst_SuccessionPage::whoIsBeingNamedStaysWhileOthersWrite()
{
    const auto page = inFront();
    auto *outline = page->findChild<QTableView *>(u"keyPositions"_s);
    outline->setFocus();
    QTest::keyClick(outline, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(outline, Qt::Key_Down);
    QTest::keyClick(outline, Qt::Key_Down);
    const QString title = chosenIn(*outline);
    const auto *named = page->findChild<QTableView *>(u"successors"_s);
    const int before = named->model()->rowCount();
    page->findChild<QAction *>(u"addSuccessor"_s)->trigger();
    auto *candidates = page->findChild<QListView *>(u"successorCandidates"_s);
    QTRY_VERIFY(candidates->model()->rowCount() > 1);
    QTest::keyClick(candidates, Qt::Key_Down);
    const QString whom = chosenIn(*candidates).section(u',', 0, 0);
    QTest::keyClick(candidates, Qt::Key_Return);
    QTest::keyClick(page->focusWidget(), Qt::Key_2);
    auto *proof = page->findChild<QTextEdit *>(u"successorProof"_s);
    proof->setFocus();
    proof->selectAll();
    QTest::keyClicks(proof, u"Stood in all winter"_s);
    QTest::keyClick(proof, Qt::Key_Home);
    std::optional<PositionId> first;
    elsewhere(*page, [&](PlanningSuccession &planning, SuccessionPlans &plans) {
        const KeyPosition position = plans.keyPositions().front();
        first = position.position;
        QVERIFY(planning.unmarkKeyPosition(position.position, position.version));
    });
    QCOMPARE(chosenIn(*outline), title);
    QCOMPARE(chosenIn(*candidates).section(u',', 0, 0), whom);
    QCOMPARE(proof->toPlainText(), u"Stood in all winter"_s);
    QCOMPARE(proof->textCursor().position(), 0);
    QVERIFY(proof->hasFocus());
    QVERIFY(page->findChild<QRadioButton *>(u"readiness2"_s)->isChecked());
    QTest::keyClick(proof, Qt::Key_Return);
    QTRY_COMPARE(named->model()->rowCount(), before + 1);
    QCOMPARE(chosenIn(*outline), title);
    elsewhere(*page, [&](PlanningSuccession &planning, SuccessionPlans &plans) {
        QVERIFY(planning.restoreKeyPosition(*first));
        bool isThere = false;
        for (const KeyPosition &position : plans.keyPositions())
            for (const Successor &one : plans.successors(position.position))
                if (one.proof == u"Stood in all winter") {
                    isThere = position.title == title && one.name == whom;
                    QVERIFY(planning.removeSuccessor(one.id, one.version));
                }
        QVERIFY(isThere);
    });
}

/// P28: what another executive said meanwhile is told before it is replaced.
void tst_SuccessionPage::aReviewMeetsWhatOthersSaid()
{
    const auto page = inFront();
    auto *outline = page->findChild<QTableView *>(u"keyPositions"_s);
    const auto *named = page->findChild<QTableView *>(u"successors"_s);
    outline->setFocus();
    while (named->model()->rowCount() == 0)
        QTest::keyClick(outline, Qt::Key_Down);
    const QString whom = chosenIn(*named), title = chosenIn(*outline);
    page->findChild<QAction *>(u"reviewSuccessor"_s)->trigger();
    auto *proof = page->findChild<QTextEdit *>(u"successorProof"_s);
    QTRY_VERIFY(proof->isVisible());
    proof->setFocus();
    proof->selectAll();
    QTest::keyClicks(proof, u"Led the night shift"_s);
    elsewhere(*page, [&](PlanningSuccession &planning, SuccessionPlans &plans) {
        for (const KeyPosition &position : plans.keyPositions())
            for (const Successor &one : plans.successors(position.position))
                if (position.title == title && one.name == whom)
                    QVERIFY(planning.setReadiness(one.id, Readiness::ThreeToFiveYears,
                        u"Needs a year abroad"_s, one.version));
    });
    QCOMPARE(proof->toPlainText(), u"Led the night shift"_s);
    QVERIFY(proof->hasFocus());
    const auto *message
        = page->findChild<QWidget *>(u"addSuccessorPane"_s)->findChild<MessageBar *>();
    QVERIFY(message->isVisible() && message->sentence().contains(u"Needs a year abroad"));
    QVERIFY(page->findChild<QRadioButton *>(u"readiness3"_s)->isChecked()); // they alone said it
    QTest::keyClick(proof, Qt::Key_Return);
    QTRY_VERIFY(!proof->isVisible());
    QTRY_COMPARE(
        named->currentIndex().siblingAtColumn(2).data().toString(), u"Led the night shift"_s);
}

void tst_SuccessionPage::theReasonForAMarkStaysWhileOthersWrite()
{
    const auto page = open(plainPosition());
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    auto *marking = page->findChild<QWidget *>(u"marking"_s);
    auto *reason = marking->findChild<QLineEdit *>(u"markReason"_s);
    auto *risk = marking->findChild<QComboBox *>(u"markRisk"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"Holds the promise"_s);
    QTest::keyClick(reason, Qt::Key_Home);
    QTest::keyClick(risk, Qt::Key_Down);
    const int chosen = risk->currentIndex();
    elsewhere(*page, [](PlanningSuccession &, SuccessionPlans &) {});
    QCOMPARE(reason->text(), u"Holds the promise"_s);
    QCOMPARE(reason->cursorPosition(), 0);
    QVERIFY(reason->hasFocus());
    QCOMPARE(risk->currentIndex(), chosen);
    QTest::keyClick(reason, Qt::Key_Escape);
    QVERIFY(!marking->isVisible());
    elsewhere(*page, [](PlanningSuccession &, SuccessionPlans &) {});
    QVERIFY(!marking->isVisible()); // whoever left it is not led back
}

void tst_SuccessionPage::thePositionStaysChosenWhileOthersWrite()
{
    const auto page = inFront();
    auto *outline = stepTo(*page, Qt::Key_End, 2);
    const QString title = chosenIn(*outline);
    const int scrolled = outline->verticalScrollBar()->value();
    std::optional<PositionId> first;
    elsewhere(*page, [&](PlanningSuccession &planning, SuccessionPlans &plans) {
        const KeyPosition position = plans.keyPositions().front();
        QVERIFY(position.title != title);
        first = position.position;
        QVERIFY(planning.unmarkKeyPosition(position.position, position.version));
    });
    QCOMPARE(chosenIn(*outline), title);
    QVERIFY(outline->hasFocus());
    elsewhere(*page, [&](PlanningSuccession &planning, SuccessionPlans &) {
        QVERIFY(planning.restoreKeyPosition(*first));
    });
    QCOMPARE(chosenIn(*outline), title);
    QCOMPARE(outline->verticalScrollBar()->value(), scrolled);
}

void tst_SuccessionPage::theScreenStandsEveryLook_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"plans", "adding", "marking", "empty"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void tst_SuccessionPage::theScreenStandsEveryLook()
{
    QFETCH(QString, state);
    const tests::ScratchDatabase bare;
    {
        storage::Connection db(bare.place());
        tests::SmallCompany::build(db);
    }
    const auto make = [&] {
        if (state == u"empty") {
            auto store = storage::Store::open(
                bare.place(), tests::SmallCompany::sessionOf(tests::SmallCompany::stein));
            m_workspace = std::make_unique<Workspace>(std::move(*store));
            return DemoStage::open<SuccessionPage>(*m_workspace, std::nullopt);
        }
        auto page = open(state == u"marking" ? std::optional(plainPosition()) : std::nullopt);
        if (state == u"adding") {
            page->findChild<QAction *>(u"addSuccessor"_s)->trigger();
            auto *candidates = page->findChild<QListView *>(u"successorCandidates"_s);
            if (!QTest::qWaitFor([&] { return candidates->model()->rowCount() > 0; }))
                qFatal("nobody fits");
        }
        return page;
    };
    const QStringList findings = checkInLooks(fewLooks(), make, {.underMenuBar = true});
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

QTEST_MAIN(tst_SuccessionPage)

#include "tst_successionpage.moc"
