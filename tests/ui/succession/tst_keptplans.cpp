#include "forms/messagebar.h"
#include "storage/draftjournal.h"
#include "succession/planningsuccession.h"
#include "succession/successionpage.h"
#include "succession/successionplans.h"
#include "succession/talentgridpage.h"
#include "support/demostage.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QTableView>
#include <QTextEdit>

using namespace throughline;
using namespace throughline::succession;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::DemoStage;

/// The forms of succession that are left half filled in (decisions.md, "Drafts"): what was said is
/// there when they are opened again, beside the same person or position, and gone once it is
/// written or not wanted.
class tst_KeptPlans : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void init();
    void cleanup();
    void anAssessmentThatWasBegunIsThereAgain();
    void anAssessmentThatWasRecordedLeavesNothing();
    void aMarkThatWasBegunIsThereAgain();
    void wordsThatFoundNoPositionAreThereAgain();
    void aMarkForAGivenPositionIsKeptApart();
    void aPositionThatWasMarkedLeavesNothing();
    void whoWasBeingNamedIsThereAgain();
    void onlyWhatWasSaidIsKept();
    void wordsNeverComeBackBesideSomebodyElse();
    void whoWasNamedLeavesNothing();
    void aReviewThatWasBegunIsThereAgain();
    void aReviewMeetsWhatWasSaidWhileItWasLeft();
    void aReviewThatWasRecordedLeavesNothing();

private:
    template<typename P, typename... Arguments>
    void open(Arguments &&...arguments);
    /// A succession page on the first key position from above with so many successors.
    void openPlans(int successors = 0, std::optional<qint64> wanted = {});
    /// A talent grid as a table, on its last row or above it.
    void openGrid(int rowsAboveTheLast = 0);
    /// Away from the page; what was typed is written down by then.
    void leave();
    /// Away before the answer; in the end nothing is kept.
    void leaveWithoutTrace();

    template<typename Widget>
    Widget &find(const QString &name) const
    {
        auto *widget = m_page->findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return *widget;
    }
    void act(const QString &action) const { m_page->findChild<QAction *>(action)->trigger(); }
    const MessageBar &messageOf(const QString &form) const
    {
        return *find<QWidget>(form).findChild<MessageBar *>();
    }
    QString proof() const { return find<QTextEdit>(u"successorProof"_s).toPlainText(); }
    bool isReady(int key) const
    {
        return find<QRadioButton>(u"readiness%1"_s.arg(key)).isChecked();
    }
    /// Takes the second candidate and says when; returns who it is.
    QString sayWhen(Qt::Key readiness) const;
    void writeProof(const QString &words) const;
    /// Marks positions by the beginnings of their words.
    void beginMark(const QString &words) const;
    storage::Connection db() const { return storage::Connection(m_stage->place()); }
    /// Somebody else writes.
    void elsewhere(const std::function<void(PlanningSuccession &, SuccessionPlans &)> &) const;

    const DemoStage m_pattern; ///< made once, since it takes long
    std::unique_ptr<DemoStage> m_stage;
    // Kept until the end: a page that was left still writes through its own.
    std::vector<std::unique_ptr<Workspace>> m_workspaces;
    std::unique_ptr<Page> m_page;
};

void tst_KeptPlans::init()
{
    m_stage = std::make_unique<DemoStage>(m_pattern);
}

void tst_KeptPlans::cleanup()
{
    m_page.reset();
    m_workspaces.clear();
    m_stage.reset();
}

template<typename P, typename... Arguments>
void tst_KeptPlans::open(Arguments &&...arguments)
{
    m_page.reset();
    m_workspaces.push_back(m_stage->enter(u"executive"_s));
    m_page = DemoStage::open<P>(*m_workspaces.back(), std::forward<Arguments>(arguments)...);
    m_page->show();
    if (!QTest::qWaitForWindowActive(m_page.get()))
        qFatal("no active window");
}

void tst_KeptPlans::openPlans(int successors, std::optional<qint64> wanted)
{
    open<SuccessionPage>(wanted);
    if (wanted)
        return;
    auto &outline = find<QTableView>(u"keyPositions"_s);
    const auto &named = *find<QTableView>(u"successors"_s).model();
    outline.setFocus();
    QTest::keyClick(&outline, Qt::Key_Home, Qt::ControlModifier);
    while (named.rowCount() < successors)
        QTest::keyClick(&outline, Qt::Key_Down);
}

void tst_KeptPlans::openGrid(int rowsAboveTheLast)
{
    open<TalentGridPage>();
    auto &table = find<QTableView>(u"talentTable"_s);
    if (!table.isVisible())
        act(u"toggleTable"_s);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    for (int i = 0; i < rowsAboveTheLast; ++i)
        QTest::keyClick(&table, Qt::Key_Up);
}

static bool isAnythingKept(const DemoStage &stage)
{
    const auto journal
        = storage::DraftJournal::open(stage.place(), stage.sessionOf(u"executive"_s));
    return !(*journal)->documents().wait()->empty();
}

void tst_KeptPlans::leave()
{
    m_page.reset();
    QTest::qWait(150); // two that make a journal at once are in each other's way
    if (!QTest::qWaitFor([&] { return isAnythingKept(*m_stage); }))
        qFatal("nothing is kept");
}

void tst_KeptPlans::leaveWithoutTrace()
{
    m_page.reset();
    QTest::qWait(150);
    QTRY_VERIFY(!isAnythingKept(*m_stage));
}

void tst_KeptPlans::elsewhere(
    const std::function<void(PlanningSuccession &, SuccessionPlans &)> &write) const
{
    storage::Connection theirs(m_stage->place());
    theirs.setSession(m_stage->sessionOf(u"executive"_s));
    storage::Transaction all(theirs);
    PlanningSuccession planning(theirs);
    SuccessionPlans plans(theirs);
    write(planning, plans);
    all.commit();
}

static QString chosenRow(const QAbstractItemView &view)
{
    return view.currentIndex().siblingAtColumn(0).data().toString();
}

void tst_KeptPlans::anAssessmentThatWasBegunIsThereAgain()
{
    openGrid();
    const QString whom = chosenRow(find<QTableView>(u"talentTable"_s));
    act(u"assessPotential"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_End);
    auto &reason = find<QLineEdit>(u"firstReason"_s);
    reason.setFocus();
    QTest::keyClicks(&reason, u"Learns from cust"_s);
    QVERIFY(m_page->holdsWords());

    leave();
    openGrid(1); // somebody else is asked about first
    QVERIFY(chosenRow(find<QTableView>(u"talentTable"_s)) != whom);
    act(u"assessPotential"_s);
    QTest::qWait(200);
    QCOMPARE(find<QLineEdit>(u"firstReason"_s).text(), QString());
    QVERIFY(!m_page->holdsWords());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    auto &table = find<QTableView>(u"talentTable"_s);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(chosenRow(table), whom);
    act(u"assessPotential"_s);
    QTRY_COMPARE(find<QLineEdit>(u"firstReason"_s).text(), u"Learns from cust"_s);
    QCOMPARE(find<QComboBox>(u"learns"_s).currentIndex(), 2);
    QCOMPARE(find<QComboBox>(u"seeksFeedback"_s).currentIndex(), -1);
    QVERIFY(find<QComboBox>(u"learns"_s).hasFocus());
    QVERIFY(messageOf(u"potentialSheet"_s).isVisible()); // since when

    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_page->holdsWords());
    act(u"assessPotential"_s);
    QTest::qWait(200);
    QCOMPARE(find<QLineEdit>(u"firstReason"_s).text(), QString());
    QCOMPARE(find<QComboBox>(u"learns"_s).currentIndex(), -1);
    leaveWithoutTrace();
}

void tst_KeptPlans::anAssessmentThatWasRecordedLeavesNothing()
{
    openGrid();
    const int before = *db().one<int>("select count(*) from potential_assessment");
    act(u"assessPotential"_s);
    for (const QString &question : {u"learns"_s, u"seeksFeedback"_s, u"liftsService"_s})
        QTest::keyClick(&find<QComboBox>(question), Qt::Key_End);
    QTest::keyClicks(&find<QLineEdit>(u"firstReason"_s), u"Learns from customers"_s);
    auto &second = find<QLineEdit>(u"secondReason"_s);
    QTest::keyClicks(&second, u"Asks what to change"_s);
    QTest::qWait(200); // the journal holds it
    QTest::keyClick(&second, Qt::Key_Return);
    leaveWithoutTrace();
    QCOMPARE(*db().one<int>("select count(*) from potential_assessment"), before + 1);
}

void tst_KeptPlans::beginMark(const QString &words) const
{
    act(u"markKeyPosition"_s);
    QTest::keyClicks(&find<QLineEdit>(u"positionSearch"_s), words);
}

void tst_KeptPlans::aMarkThatWasBegunIsThereAgain()
{
    const QString title = *db().one<QString>("select title from position where id not in (select "
                                             "position_id from key_position) group by title having "
                                             "count(*) > 1 order by count(*) desc, title limit 1");
    openPlans();
    beginMark(title);
    auto &search = find<QLineEdit>(u"positionSearch"_s);
    auto *positions = &find<QListView>(u"positions"_s);
    QTRY_VERIFY(positions->model()->rowCount() > 1); // of one name
    QTest::keyClick(&search, Qt::Key_Down);
    const qint64 chosen = positions->currentIndex().data(Qt::UserRole).toLongLong();
    QTest::keyClick(&search, Qt::Key_Return);
    QTest::keyClicks(m_page->focusWidget(), u"Holds the pro"_s);
    QTest::keyClick(&find<QComboBox>(u"markRisk"_s), Qt::Key_End);
    QVERIFY(m_page->holdsWords());

    leave();
    openPlans();
    act(u"markKeyPosition"_s);
    QTRY_COMPARE(find<QLineEdit>(u"markReason"_s).text(), u"Holds the pro"_s);
    QCOMPARE(find<QComboBox>(u"markRisk"_s).currentIndex(), 2);
    positions = &find<QListView>(u"positions"_s);
    QCOMPARE(positions->model()->rowCount(), 1);
    QCOMPARE(positions->currentIndex().data(Qt::UserRole).toLongLong(), chosen);
    QCOMPARE(find<QLineEdit>(u"positionSearch"_s).text(), title);
    QVERIFY(find<QLineEdit>(u"positionSearch"_s).hasFocus());
    QVERIFY(messageOf(u"marking"_s).isVisible()); // since when

    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_page->holdsWords());
    act(u"markKeyPosition"_s);
    QTest::qWait(200);
    QCOMPARE(find<QLineEdit>(u"positionSearch"_s).text(), QString());
    QCOMPARE(find<QLineEdit>(u"markReason"_s).text(), QString());
    QCOMPARE(find<QComboBox>(u"markRisk"_s).currentIndex(), -1);
    QCOMPARE(positions->model()->rowCount(), 0);
    leaveWithoutTrace();
}

void tst_KeptPlans::wordsThatFoundNoPositionAreThereAgain()
{
    openPlans();
    beginMark(u"Xylophone tu"_s);
    leave();
    openPlans();
    act(u"markKeyPosition"_s);
    QTRY_COMPARE(find<QLineEdit>(u"positionSearch"_s).text(), u"Xylophone tu"_s);
    QTest::qWait(200);
    QCOMPARE(find<QListView>(u"positions"_s).model()->rowCount(), 0);
    QVERIFY(m_page->holdsWords());
}

void tst_KeptPlans::aMarkForAGivenPositionIsKeptApart()
{
    const auto plain = *db().one<qint64>("select max(id) from position where id not in (select "
                                         "position_id from key_position)");
    openPlans(0, plain); // leads to marking it
    QTest::qWait(200);
    QVERIFY(!m_page->holdsWords()); // that it is given was not said here
    QTest::keyClicks(&find<QLineEdit>(u"markReason"_s), u"Holds the pro"_s);
    leave();
    openPlans();
    act(u"markKeyPosition"_s);
    QTest::qWait(200);
    QCOMPARE(find<QLineEdit>(u"markReason"_s).text(), QString());
    openPlans(0, plain);
    QTRY_COMPARE(find<QLineEdit>(u"markReason"_s).text(), u"Holds the pro"_s);
    QCOMPARE(find<QListView>(u"positions"_s).currentIndex().data(Qt::UserRole).toLongLong(), plain);
    QVERIFY(messageOf(u"marking"_s).isVisible());
    QTest::keyClick(&find<QLineEdit>(u"markReason"_s), Qt::Key_Escape);
    leaveWithoutTrace();
}

void tst_KeptPlans::aPositionThatWasMarkedLeavesNothing()
{
    const auto plain = *db().one<qint64>("select max(id) from position where id not in (select "
                                         "position_id from key_position)");
    openPlans(0, plain);
    QTest::keyClick(&find<QComboBox>(u"markRisk"_s), Qt::Key_End);
    auto &reason = find<QLineEdit>(u"markReason"_s);
    QTest::keyClicks(&reason, u"Holds the promise to the council"_s);
    QTest::qWait(200);
    QTest::keyClick(&reason, Qt::Key_Return);
    leaveWithoutTrace();
    QCOMPARE(*db().one<int>("select count(*) from key_position where position_id = ?", plain), 1);
}

QString tst_KeptPlans::sayWhen(Qt::Key readiness) const
{
    act(u"addSuccessor"_s);
    auto &candidates = find<QListView>(u"successorCandidates"_s);
    if (!QTest::qWaitFor([&] { return candidates.model()->rowCount() > 1; }))
        qFatal("nobody fits");
    QTest::keyClick(&candidates, Qt::Key_Down);
    const QString whom = chosenRow(candidates);
    QTest::keyClick(&candidates, Qt::Key_Return);
    QTest::keyClick(m_page->focusWidget(), readiness);
    return whom;
}

void tst_KeptPlans::writeProof(const QString &words) const
{
    auto &proof = find<QTextEdit>(u"successorProof"_s);
    proof.setFocus();
    proof.selectAll();
    QTest::keyClicks(&proof, words);
}

void tst_KeptPlans::whoWasBeingNamedIsThereAgain()
{
    openPlans();
    const QString whom = sayWhen(Qt::Key_3);
    writeProof(u"Stood in all wi"_s);
    QVERIFY(m_page->holdsWords());

    leave();
    openPlans();
    auto &outline = find<QTableView>(u"keyPositions"_s);
    QTest::keyClick(&outline, Qt::Key_Down); // another position is asked about first
    act(u"addSuccessor"_s);
    auto &candidates = find<QListView>(u"successorCandidates"_s);
    QTRY_VERIFY(candidates.model()->rowCount() > 1);
    QTest::qWait(200);
    QVERIFY(!proof().contains(u"Stood in") && !m_page->holdsWords());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QTest::keyClick(&outline, Qt::Key_Up);
    act(u"addSuccessor"_s);
    QTRY_COMPARE(proof(), u"Stood in all wi"_s);
    QTRY_COMPARE(chosenRow(candidates), whom);
    QCOMPARE(candidates.model()->rowCount(), 1);
    QVERIFY(isReady(3) && candidates.hasFocus());
    QCOMPARE(find<QLineEdit>(u"successorSearch"_s).text(), whom.section(u',', 0, 0));
    QVERIFY(messageOf(u"addSuccessorPane"_s).isVisible()); // since when

    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_page->holdsWords());
    act(u"addSuccessor"_s);
    QTRY_VERIFY(candidates.model()->rowCount() > 1);
    QTest::qWait(200);
    QVERIFY(!isReady(3) && !proof().contains(u"Stood in"));
    QCOMPARE(find<QLineEdit>(u"successorSearch"_s).text(), QString());
    leaveWithoutTrace();
}

/// A proof that is only suggested belongs to whoever the reasons speak of, and may change.
void tst_KeptPlans::onlyWhatWasSaidIsKept()
{
    openPlans();
    act(u"addSuccessor"_s);
    QTRY_VERIFY(find<QListView>(u"successorCandidates"_s).model()->rowCount() > 1);
    QTest::qWait(200);
    QVERIFY(!m_page->holdsWords()); // the first one stands there by itself
    leaveWithoutTrace();

    openPlans();
    const QString whom = sayWhen(Qt::Key_2);
    const QString suggested = proof();
    QVERIFY(!suggested.isEmpty());
    leave();
    const auto journal
        = storage::DraftJournal::open(m_stage->place(), m_stage->sessionOf(u"executive"_s));
    const auto documents = (*journal)->documents().wait();
    QCOMPARE(documents->size(), size_t(1));
    const auto drafts = (*journal)->all(documents->front()).wait();
    QVERIFY(drafts->front().text.contains(whom.section(u',', 0, 0)));
    QVERIFY(!drafts->front().text.contains(suggested));
    openPlans();
    act(u"addSuccessor"_s);
    QTRY_VERIFY(isReady(2));
    QTRY_COMPARE(proof(), suggested);
    QCOMPARE(chosenRow(find<QListView>(u"successorCandidates"_s)), whom);
}

/// Whoever cannot be named any more is not replaced by who fits next.
void tst_KeptPlans::wordsNeverComeBackBesideSomebodyElse()
{
    openPlans();
    const QString whom = sayWhen(Qt::Key_1).section(u',', 0, 0);
    writeProof(u"Stood in all winter"_s);
    const QString title = chosenRow(find<QTableView>(u"keyPositions"_s));
    leave();
    std::optional<PersonId> next;
    elsewhere([&](PlanningSuccession &planning, SuccessionPlans &plans) {
        const PositionId position = plans.keyPositions().front().position;
        QCOMPARE(plans.keyPositions().front().title, title);
        for (const Fit &fit : plans.candidates(position, whom))
            QVERIFY(planning.addSuccessor(
                position, fit.person, Readiness::Emergency, u"Knows the house"_s));
        next = plans.candidates(position, QString()).front().person;
    });
    db().run("update person set name = ?, name_key = (select max(name_key) from person where name "
             "= ?) where id = ?",
        whom, whom, *next); // even where they are of one name
    const int before = *db().one<int>("select count(*) from successor");
    openPlans();
    act(u"addSuccessor"_s);
    QTRY_COMPARE(proof(), u"Stood in all winter"_s);
    auto &candidates = find<QListView>(u"successorCandidates"_s);
    QTest::qWait(300);
    QCOMPARE(candidates.model()->rowCount(), 0);
    QCOMPARE(find<QLineEdit>(u"successorSearch"_s).text(), whom);
    QTest::keyClick(&find<QTextEdit>(u"successorProof"_s), Qt::Key_Return);
    QVERIFY(find<QLineEdit>(u"successorSearch"_s).hasFocus()); // nobody is chosen
    QTest::qWait(200);
    QCOMPARE(*db().one<int>("select count(*) from successor"), before);
    leave(); // and it is still there
    openPlans();
    act(u"addSuccessor"_s);
    auto &search = find<QLineEdit>(u"successorSearch"_s);
    QTRY_COMPARE(search.text(), whom);
    search.selectAll();
    QTest::keyClick(&search, Qt::Key_Delete); // whoever takes the words over says for whom
    QTRY_VERIFY(find<QListView>(u"successorCandidates"_s).model()->rowCount() > 1);
    QCOMPARE(proof(), u"Stood in all winter"_s);
}

void tst_KeptPlans::whoWasNamedLeavesNothing()
{
    openPlans();
    const int before = *db().one<int>("select count(*) from successor");
    (void)sayWhen(Qt::Key_2);
    writeProof(u"Stood in all winter"_s);
    QTest::qWait(200);
    QTest::keyClick(&find<QTextEdit>(u"successorProof"_s), Qt::Key_Return);
    leaveWithoutTrace();
    QCOMPARE(*db().one<int>("select count(*) from successor"), before + 1);
}

void tst_KeptPlans::aReviewThatWasBegunIsThereAgain()
{
    openPlans(1);
    act(u"reviewSuccessor"_s);
    QTest::qWait(200);
    QVERIFY(!m_page->holdsWords());
    const QString stored = proof();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_4);
    writeProof(u"Led the night sh"_s);
    QVERIFY(m_page->holdsWords());
    leave();
    openPlans(1);
    act(u"reviewSuccessor"_s);
    QTRY_COMPARE(proof(), u"Led the night sh"_s);
    QVERIFY(isReady(4) && messageOf(u"addSuccessorPane"_s).isVisible());
    QCOMPARE(messageOf(u"addSuccessorPane"_s).severity(), Severity::Information);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_1); // suggests nothing instead
    QCOMPARE(proof(), u"Led the night sh"_s);

    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_page->holdsWords());
    act(u"reviewSuccessor"_s);
    QTest::qWait(200);
    QCOMPARE(proof(), stored);
    leaveWithoutTrace();
}

void tst_KeptPlans::aReviewMeetsWhatWasSaidWhileItWasLeft()
{
    openPlans(1);
    const QString title = chosenRow(find<QTableView>(u"keyPositions"_s));
    const QString whom = chosenRow(find<QTableView>(u"successors"_s));
    const auto say = [&](Readiness readiness, const QString &words) {
        elsewhere([&](PlanningSuccession &planning, SuccessionPlans &plans) {
            for (const KeyPosition &position : plans.keyPositions())
                for (const Successor &one : plans.successors(position.position))
                    if (position.title == title && one.name == whom)
                        QVERIFY(planning.setReadiness(one.id, readiness, words, one.version));
        });
    };
    act(u"reviewSuccessor"_s);
    QTRY_VERIFY(find<QTextEdit>(u"successorProof"_s).isVisible());
    writeProof(u"Led the night sh"_s);
    leave();
    say(Readiness::ThreeToFiveYears, u"Needs a year abroad"_s);
    openPlans(1);
    act(u"reviewSuccessor"_s);
    QTRY_COMPARE(proof(), u"Led the night sh"_s);
    QVERIFY(isReady(3)); // they alone said it
    QCOMPARE(messageOf(u"addSuccessorPane"_s).severity(), Severity::Attention);
    // Also while it is open: what was typed is typed upon what they said last.
    QSignalSpy settled(m_page.get(), &Page::settled);
    say(Readiness::Emergency, u"Needs a year abroad"_s);
    emit m_workspaces.back()->store().changed();
    QVERIFY(settled.wait());
    QTRY_VERIFY(isReady(4));
    QCOMPARE(proof(), u"Led the night sh"_s);
    leave();
    openPlans(1);
    act(u"reviewSuccessor"_s);
    QTRY_COMPARE(proof(), u"Led the night sh"_s);
    QVERIFY(isReady(4));
    QCOMPARE(messageOf(u"addSuccessorPane"_s).severity(), Severity::Information);
}

void tst_KeptPlans::aReviewThatWasRecordedLeavesNothing()
{
    openPlans(1);
    act(u"reviewSuccessor"_s);
    QTest::qWait(200);
    writeProof(u"Led the night shift for two months"_s);
    QTest::qWait(200);
    QTest::keyClick(&find<QTextEdit>(u"successorProof"_s), Qt::Key_Return);
    leaveWithoutTrace();
    QCOMPARE(*db().one<int>("select count(*) from successor where proof = ?",
                 u"Led the night shift for two months"_s),
        1);
}

QTEST_MAIN(tst_KeptPlans)

#include "tst_keptplans.moc"
