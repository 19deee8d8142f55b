#include "competency/keepinglibrary.h"
#include "competency/librarypage.h"
#include "competency/questions.h"
#include "competency/questionspanel.h"
#include "forms/conflictsheet.h"
#include "forms/emptystate.h"
#include "forms/messagebar.h"
#include "shell/workspace.h"
#include "support/scratchdatabase.h"
#include "support/screenchecks.h"
#include "support/smallcompany.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

using namespace throughline;
using namespace throughline::competency;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

class tst_LibraryPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void init();
    void theCoreCompetencyIsOpenFirst();
    void editingStartsADraftAndPublishingKeepsTheOld();
    void jobsKeepTheirWordingUntilTheyAreMoved();
    void someJobsAreChosenToMove();
    void aMissingBehaviourKeepsItFromBeingPublished();
    void theCoreCompetencyIsNeitherRetiredNorDeleted();
    void questionsAreDraftedAndPublished();
    void anEmptyLibraryOffersTheStarterSet();
    void wordsStayWhileOthersWrite();
    void theSameFieldIsChosenByKeys();
    void whatWasPublishedMeanwhileIsNotOverwritten();
    void aHalfWrittenQuestionStays();
    void wordsOfAQuestionThatOthersPublishedAreKept();
    void readersOnlyRead();
    void whatLevelsShowAtWorkBeginsOnOneLine();
    void itLeavesAWindowSmall();
    void everyScreenPassesTheChecks();

private:
    LibraryPage *open(PersonId person, std::optional<qint64> competency = {});
    bool trigger(const char *id);
    /// A colleague writes; with `told` the page hears of it.
    enum class Told { No, Yes };
    void elsewhere(Told told, const std::function<void(KeepingLibrary &, Competencies &)> &write);
    CompetencyRevision storedDraft();

    std::unique_ptr<tests::ScratchDatabase> m_scratch;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LibraryPage> m_page;
};

void tst_LibraryPage::init()
{
    m_page.reset();
    m_workspace.reset();
    m_scratch = std::make_unique<tests::ScratchDatabase>();
    storage::Connection db(m_scratch->place());
    SmallCompany::build(db);
}

LibraryPage *tst_LibraryPage::open(PersonId person, std::optional<qint64> competency)
{
    m_page.reset();
    m_workspace = std::make_unique<Workspace>(
        storage::Store::open(m_scratch->place(), SmallCompany::sessionOf(person)).value());
    m_page = std::make_unique<LibraryPage>(*m_workspace, competency);
    QSignalSpy settled(m_page.get(), &Page::settled);
    m_page->resize(1060, 740);
    static_cast<QWidget *>(m_page.get())->show();
    settled.wait();
    return m_page.get();
}

/// The page settles once more with the news of what was done before; that is waited for first.
bool tst_LibraryPage::trigger(const char *id)
{
    QSignalSpy settled(m_page.get(), &Page::settled);
    while (settled.wait(150)) {}
    m_page->findChild<QAction *>(QLatin1StringView(id))->trigger();
    return settled.wait(3000);
}

void tst_LibraryPage::elsewhere(
    Told told, const std::function<void(KeepingLibrary &, Competencies &)> &write)
{
    {
        storage::Connection db(m_scratch->place());
        db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
        storage::Transaction all(db);
        KeepingLibrary keeping(db);
        Competencies competencies(db);
        write(keeping, competencies);
        all.commit();
    }
    if (told == Told::No)
        return;
    QSignalSpy settled(m_page.get(), &Page::settled);
    emit m_workspace->store().changed();
    settled.wait(400); // words that are not stored yet keep it from reading
}

CompetencyRevision tst_LibraryPage::storedDraft()
{
    storage::Connection db(m_scratch->place());
    db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
    return *Competencies(db).draft(CompetencyId(SmallCompany::service));
}

// S05
void tst_LibraryPage::theCoreCompetencyIsOpenFirst()
{
    auto page = open(SmallCompany::duarte);
    QCOMPARE(page->findChild<QLineEdit *>(u"competencyName"_s)->text(), u"Customer service"_s);
    QCOMPARE(page->findChild<QLineEdit *>(u"levelTitle4"_s)->text(), u"Title 4"_s);
    QCOMPARE(page->findChild<QTextEdit *>(u"levelWork4"_s)->toPlainText().split(u'\n').size(), 2);
    QVERIFY(page->findChild<QLabel *>(u"cited"_s)->text().startsWith(u"Used in 1 job(s)"));
    QVERIFY(page->findChild<QLineEdit *>(u"levelTitle4"_s)->isReadOnly());
}

// H-05, H-11
void tst_LibraryPage::editingStartsADraftAndPublishingKeepsTheOld()
{
    auto page = open(SmallCompany::duarte);
    QVERIFY(trigger("library.edit"));
    auto title = page->findChild<QLineEdit *>(u"levelTitle4"_s);
    QVERIFY(!title->isReadOnly());
    title->selectAll();
    QTest::keyClicks(title, u"Anticipates"_s);
    page->findChild<QTextEdit *>(u"levelWork3"_s)->setPlainText(u"Calls back.\n\nAsks first. "_s);
    page->undoStack()->undo();
    QCOMPARE(page->findChild<QTextEdit *>(u"levelWork3"_s)->toPlainText().split(u'\n').size(), 2);
    page->undoStack()->redo();
    QVERIFY(trigger("library.publish"));
    auto *edit = page->findChild<QAction *>(u"library.edit"_s);
    QTRY_VERIFY(edit->isVisible()); // what is shown is published

    storage::Connection db(m_scratch->place());
    Competencies competencies(db);
    const auto current = *competencies.latestPublished(CompetencyId(SmallCompany::service));
    QCOMPARE(current.number, 2);
    QCOMPARE(current.title(*Level::of(4)), u"Anticipates"_s);
    QCOMPARE(current.wordings(*Level::of(3), Audience::Work),
        (QStringList{u"Calls back."_s, u"Asks first."_s}));
    QCOMPARE(competencies.revision(RevisionId(SmallCompany::service))->title(*Level::of(4)),
        u"Title 4"_s);
}

static QPushButton *offered(LibraryPage *page, const QString &text)
{
    for (auto button : page->findChild<MessageBar *>()->findChildren<QPushButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

// S05, H-05
void tst_LibraryPage::jobsKeepTheirWordingUntilTheyAreMoved()
{
    auto page = open(SmallCompany::duarte);
    QVERIFY(trigger("library.edit"));
    QTest::keyClicks(page->findChild<QLineEdit *>(u"levelTitle4"_s), u" early"_s);
    QVERIFY(trigger("library.publish"));
    QTRY_VERIFY(page->findChild<MessageBar *>()->isVisible());
    auto moveAll = offered(page, u"Move all"_s);
    QVERIFY(moveAll);
    QTest::keyClick(moveAll, Qt::Key_Space);

    storage::Connection db(m_scratch->place());
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    const auto citations
        = [&] { return jobs::jobsCiting(db, CompetencyId(SmallCompany::service)); };
    QTRY_COMPARE(citations().front().revision, 2);
    const auto citing = citations();
    QCOMPARE(citing.size(), 1u);
    QCOMPARE(citing[0].state, jobs::JobState::Draft);
    // What is in force cites what it cited.
    QCOMPARE(db.one<int>("select count(*) from job_competency c join job_version v on v.id = "
                         "c.job_version_id where v.state = 'published' and c.revision_id = 1"),
        1);
}

void tst_LibraryPage::someJobsAreChosenToMove()
{
    auto page = open(SmallCompany::duarte, SmallCompany::teamwork);
    QVERIFY(trigger("library.edit"));
    QTest::keyClicks(page->findChild<QLineEdit *>(u"levelTitle1"_s), u" x"_s);
    QVERIFY(trigger("library.publish"));
    QTRY_VERIFY(page->findChild<MessageBar *>()->isVisible());
    QTest::keyClick(offered(page, u"Choose…"_s), Qt::Key_Space);
    auto table = page->findChild<QTableView *>(u"citingJobsTable"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"Revision 1, behind"_s);
    auto move = page->findChild<QPushButton *>(u"moveChosen"_s);
    QVERIFY(move->isEnabled());
    QSignalSpy settled(page, &Page::settled);
    QTest::keyClick(move, Qt::Key_Space);
    QVERIFY(settled.wait());
    QTRY_COMPARE(table->model()->index(0, 3).data().toString(), u"Revision 2"_s);
    QVERIFY(!move->isEnabled());
}

// H-09
void tst_LibraryPage::aMissingBehaviourKeepsItFromBeingPublished()
{
    auto page = open(SmallCompany::duarte, SmallCompany::teamwork);
    QVERIFY(trigger("library.edit"));
    page->findChild<QTextEdit *>(u"levelInterview2"_s)->clear();
    QVERIFY(!page->findChild<QAction *>(u"library.publish"_s)->isEnabled());
    QCOMPARE(page->findChild<QLabel *>(u"revisionGaps"_s)->text(),
        u"Level 2 has no behaviour for interviews."_s);
    QVERIFY(trigger("library.discard"));
    QVERIFY(!page->findChild<QTextEdit *>(u"levelInterview2"_s)->toPlainText().isEmpty());
}

void tst_LibraryPage::theCoreCompetencyIsNeitherRetiredNorDeleted()
{
    auto page = open(SmallCompany::lang);
    QVERIFY(!page->findChild<QAction *>(u"library.retire"_s)->isVisible());
    page = open(SmallCompany::lang, SmallCompany::accuracy);
    QVERIFY(trigger("library.retire"));
    QVERIFY(page->findChild<QAction *>(u"library.restore"_s)->isVisible());
}

void tst_LibraryPage::questionsAreDraftedAndPublished()
{
    auto page = open(SmallCompany::duarte);
    page->findChild<QTabWidget *>()->setCurrentIndex(1);
    auto panel = page->findChild<QuestionsPanel *>();
    QCOMPARE(panel->findChild<QListView *>(u"questionList"_s)->model()->rowCount(), 3);
    QSignalSpy settled(page, &Page::settled);
    QTest::mouseClick(panel->findChild<QPushButton *>(u"rewordQuestion"_s), Qt::LeftButton);
    QVERIFY(settled.wait());
    QCOMPARE(panel->findChild<QListView *>(u"questionList"_s)->model()->rowCount(), 4);
    panel->findChild<QListView *>(u"questionList"_s)
        ->setCurrentIndex(panel->findChild<QListView *>(u"questionList"_s)->model()->index(3, 0));
    panel->findChild<QTextEdit *>(u"questionWording"_s)->setPlainText(u"What did you do?"_s);
    QTest::mouseClick(panel->findChild<QPushButton *>(u"publishQuestion"_s), Qt::LeftButton);
    storage::Connection db(m_scratch->place());
    const auto published
        = [&] { return Questions(db).published(CompetencyId(SmallCompany::service)); };
    QTRY_COMPARE(published().back().wording, u"What did you do?"_s);
    QCOMPARE(published().size(), 3u);
}

void tst_LibraryPage::anEmptyLibraryOffersTheStarterSet()
{
    m_scratch = std::make_unique<tests::ScratchDatabase>();
    auto page = open(SmallCompany::lang);
    QVERIFY(page->findChild<EmptyState *>()->isVisible());
    QCOMPARE(checkWayOut(*page), QStringList());
    QVERIFY(trigger("library.starters"));
    QVERIFY(!page->findChild<EmptyState *>()->isVisible());
    QVERIFY(page->findChild<QTreeView *>()->model()->rowCount() >= 3);
}

// P28: what touches different fields goes together by itself
void tst_LibraryPage::wordsStayWhileOthersWrite()
{
    auto page = open(SmallCompany::duarte);
    QVERIFY(QTest::qWaitForWindowActive(page));
    QVERIFY(trigger("library.edit"));
    auto *name = page->findChild<QLineEdit *>(u"competencyName"_s);
    auto *title = page->findChild<QLineEdit *>(u"levelTitle4"_s);
    auto *tree = page->findChild<QTreeView *>(u"libraryTree"_s);
    const QString chosen = tree->currentIndex().data().toString();
    name->setFocus();
    name->setCursorPosition(0);
    QTest::keyClicks(name, u"Our "_s);
    elsewhere(Told::Yes,
        [](auto &keeping, auto &) { QVERIFY(keeping.add(u"Aplomb"_s, Family::Working)); });
    QCOMPARE(name->text(), u"Our Customer service"_s);
    QCOMPARE(name->cursorPosition(), 4);
    QVERIFY(name->hasFocus());
    elsewhere(Told::Yes, [](auto &keeping, auto &competencies) {
        auto draft = *competencies.draft(CompetencyId(SmallCompany::service));
        draft.setTitle(*Level::of(4), u"Theirs"_s);
        QVERIFY(keeping.save(draft));
    });
    QCOMPARE(name->text(), u"Our Customer service"_s);
    page->flush();
    QTRY_COMPARE(storedDraft().name, u"Our Customer service"_s);
    QCOMPARE(storedDraft().title(*Level::of(4)), u"Theirs"_s);
    QTRY_COMPARE(title->text(), u"Theirs"_s);
    QCOMPARE(name->cursorPosition(), 4);
    QVERIFY(name->hasFocus());
    elsewhere(Told::Yes, [](auto &keeping, auto &competencies) {
        auto draft = *competencies.draft(CompetencyId(SmallCompany::service));
        draft.name = u"Service"_s;
        QVERIFY(keeping.save(draft));
    });
    QTRY_COMPARE(name->text(), u"Service"_s); // nothing is being written: what is new is shown
    QCOMPARE(tree->currentIndex().data().toString(), chosen);
}

// P28: the same field, both values, nothing lost
void tst_LibraryPage::theSameFieldIsChosenByKeys()
{
    auto page = open(SmallCompany::duarte);
    QVERIFY(QTest::qWaitForWindowActive(page));
    QVERIFY(trigger("library.edit"));
    auto *name = page->findChild<QLineEdit *>(u"competencyName"_s);
    name->setFocus();
    name->end(false);
    QTest::keyClicks(name, u" first"_s);
    elsewhere(Told::No, [](auto &keeping, auto &competencies) {
        auto draft = *competencies.draft(CompetencyId(SmallCompany::service));
        draft.name = u"Theirs"_s;
        QVERIFY(keeping.save(draft));
    });
    page->flush();
    auto *sheet = page->findChild<ConflictSheet *>();
    QTRY_VERIFY(sheet->isVisible());
    QCOMPARE(storedDraft().name, u"Theirs"_s);
    QCOMPARE(page->firstFocus(), sheet->firstFocus());
    QTest::keyClick(sheet->findChild<QWidget *>(u"decideLater"_s), Qt::Key_Space);
    QCOMPARE(name->text(), u"Customer service first"_s);
    auto *questions = page->findChild<QListView *>(u"questionList"_s)->model();
    const int before = questions->rowCount();
    page->findChild<QPushButton *>(u"addQuestion"_s)->click(); // what has to be decided stays there
    QTRY_COMPARE(questions->rowCount(), before + 1);
    auto *message = page->findChild<MessageBar *>();
    QVERIFY(message->isVisible() && message->sentence().contains(u"until you decide"));
    page->flush(); // as whoever leaves now
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Customer service first"));
    page->findChild<QAction *>(u"library.decide"_s)->trigger();
    QTRY_VERIFY(sheet->isVisible());
    QTest::keyClick(sheet->firstFocus(), Qt::Key_Space);
    QTest::keyClick(sheet->findChild<QWidget *>(u"useChosen"_s), Qt::Key_Space);
    QTRY_COMPARE(storedDraft().name, u"Customer service first"_s);
    page->undoStack()->undo();
    QCOMPARE(name->text(), u"Theirs"_s);
}

void tst_LibraryPage::whatWasPublishedMeanwhileIsNotOverwritten()
{
    auto page = open(SmallCompany::duarte);
    QVERIFY(trigger("library.edit"));
    auto *name = page->findChild<QLineEdit *>(u"competencyName"_s);
    QTest::keyClicks(name, u" mine"_s);
    elsewhere(Told::Yes, [](auto &keeping, auto &competencies) {
        const auto draft = *competencies.draft(CompetencyId(SmallCompany::service));
        QVERIFY(keeping.publish(draft.id, draft.version));
    });
    page->flush();
    QTRY_VERIFY(page->findChild<MessageBar *>()->sentence().startsWith(u"Somebody else published"));
    QVERIFY(name->text().endsWith(u" mine"));
    page->findChild<QAction *>(u"library.copyMine"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u" mine"));
    QVERIFY(trigger("library.takeTheirs"));
    QCOMPARE(name->text(), u"Customer service"_s);
}

// A question is kept by its button: until then its words wait, whatever is looked at meanwhile.
void tst_LibraryPage::aHalfWrittenQuestionStays()
{
    auto page = open(SmallCompany::duarte);
    QVERIFY(QTest::qWaitForWindowActive(page));
    page->findChild<QTabWidget *>(u"libraryTabs"_s)->setCurrentIndex(1);
    auto *panel = page->findChild<QuestionsPanel *>();
    auto *list = page->findChild<QListView *>(u"questionList"_s);
    const int published = list->model()->rowCount();
    QSignalSpy settled(page, &Page::settled);
    QTest::keyClick(page->findChild<QPushButton *>(u"addQuestion"_s), Qt::Key_Space);
    QTRY_COMPARE(list->model()->rowCount(), published + 1);
    list->setFocus();
    while (panel->current()->state != QuestionState::Draft)
        QTest::keyClick(list, Qt::Key_Down);
    const int row = list->currentIndex().row();
    const QuestionId id = panel->current()->id;
    auto *title = page->findChild<QLineEdit *>(u"questionTitle"_s);
    auto *probes = page->findChild<QTextEdit *>(u"questionProbes"_s);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Calm under fire "_s);
    elsewhere(Told::Yes, [&](KeepingLibrary &keeping, Competencies &) {
        QVERIFY(keeping.add(u"Aplomb"_s, Family::Working));
    });
    QCOMPARE(title->text(), u"Calm under fire "_s);
    QVERIFY(title->hasFocus());
    QCOMPARE(list->currentIndex().row(), row);
    QTest::keyClick(list, row > 0 ? Qt::Key_Up : Qt::Key_Down);
    QVERIFY(title->text() != u"Calm under fire");
    QTest::keyClick(list, row > 0 ? Qt::Key_Down : Qt::Key_Up);
    QTRY_COMPARE(title->text(), u"Calm under fire "_s); // as it was typed
    Question theirs = *panel->current();
    theirs.probes = QStringList{u"What then?"_s};
    theirs.title = u"Patience"_s;
    title->setFocus();
    title->setCursorPosition(4);
    elsewhere(Told::Yes,
        [&](KeepingLibrary &keeping, Competencies &) { QVERIFY(keeping.saveQuestion(theirs)); });
    QTRY_COMPARE(probes->toPlainText(), u"What then?"_s);
    QCOMPARE(title->text(), u"Calm under fire "_s);
    QCOMPARE(title->cursorPosition(), 4);
    auto *message = page->findChild<MessageBar *>(u"questionMessage"_s);
    QVERIFY(message->isVisible() && message->sentence().contains(u"Patience"_s));
    QTest::keyClick(page->findChild<QPushButton *>(u"saveQuestion"_s), Qt::Key_Space);
    const auto stored = [&] {
        storage::Connection db(m_scratch->place());
        db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
        return *Questions(db).find(id);
    };
    QTRY_COMPARE(stored().title, u"Calm under fire"_s);
    QCOMPARE(stored().probes, QStringList{u"What then?"_s});
    QTRY_VERIFY(!message->isVisible());
}

void tst_LibraryPage::wordsOfAQuestionThatOthersPublishedAreKept()
{
    auto page = open(SmallCompany::duarte);
    page->findChild<QTabWidget *>(u"libraryTabs"_s)->setCurrentIndex(1);
    auto *panel = page->findChild<QuestionsPanel *>();
    auto *list = page->findChild<QListView *>(u"questionList"_s);
    const int published = list->model()->rowCount();
    page->findChild<QPushButton *>(u"addQuestion"_s)->click();
    QTRY_COMPARE(list->model()->rowCount(), published + 1);
    while (panel->current()->state != QuestionState::Draft)
        QTest::keyClick(list, Qt::Key_Down);
    Question theirs = *panel->current();
    auto *title = page->findChild<QLineEdit *>(u"questionTitle"_s);
    title->selectAll();
    QTest::keyClicks(title, u"Calm under fire"_s);
    theirs.title = u"Patience"_s;
    theirs.wording = u"When did you last wait for somebody?"_s;
    theirs.goodAnswer = u"Names whom, and why."_s;
    elsewhere(Told::Yes, [&](KeepingLibrary &keeping, Competencies &) {
        const auto saved = keeping.saveQuestion(theirs);
        QVERIFY(saved && keeping.publishQuestion(saved->id, saved->version));
    });
    QTRY_COMPARE(title->text(), u"Patience"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Calm under fire"));
    auto *message = page->findChild<MessageBar *>(u"questionMessage"_s);
    QVERIFY(message->isVisible() && message->sentence().contains(u"clipboard"));
}

void tst_LibraryPage::readersOnlyRead()
{
    auto page = open(SmallCompany::ortega);
    QVERIFY(!page->findChild<QAction *>(u"library.edit"_s)->isVisible());
    QVERIFY(!page->findChild<QPushButton *>(u"addQuestion"_s)->isEnabled());
    {
        storage::Connection db(m_scratch->place());
        db.script(u"drop view current_competency"_s);
    }
    page = open(SmallCompany::ortega);
    QTRY_VERIFY(page->findChild<MessageBar *>()->isVisible());
    QCOMPARE(checkWayOut(*page), QStringList());
}

void tst_LibraryPage::whatLevelsShowAtWorkBeginsOnOneLine()
{
    auto page = open(SmallCompany::duarte);
    QVERIFY(trigger("library.edit"));
    page->findChild<QTextEdit *>(u"levelInterview3"_s)
        ->setPlainText(u"Asks.\nListens.\nSolves.\nCalls back.\nTells others."_s);
    const auto top = [page](int level) {
        return page->findChild<QWidget *>(u"levelWork%1"_s.arg(level))->geometry().top();
    };
    page->resize(1600, 740);
    QTRY_COMPARE(top(1), top(3));
    QCOMPARE(top(5), top(3));
    page->resize(900, 740); // one above the other each takes what it needs
    QTRY_VERIFY(top(1) < top(3));
}

// A6b: what menu bar, header and status bar leave of 1100×700 at 150 %
void tst_LibraryPage::itLeavesAWindowSmall()
{
    putOn({Mode::Dark, Language::German, 150, {1100, 700}});
    auto page = open(SmallCompany::duarte);
    page->resize(1012, 540);
    QTest::qWait(50);
    QVERIFY(page->layout()->totalMinimumHeightForWidth(1012) <= 540);
    putOn({});
}

void tst_LibraryPage::everyScreenPassesTheChecks()
{
    Workspace workspace(
        storage::Store::open(m_scratch->place(), SmallCompany::sessionOf(SmallCompany::duarte))
            .value());
    QStringList found;
    for (const int tab : {0, 1, 2, 3})
        found += checkInLooks(fewLooks(), [&]() -> std::unique_ptr<QWidget> {
            auto page = std::make_unique<LibraryPage>(workspace, std::nullopt);
            QSignalSpy settled(page.get(), &Page::settled);
            static_cast<QWidget *>(page.get())->show();
            settled.wait();
            page->findChild<QTabWidget *>()->setCurrentIndex(tab);
            return page;
        });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(tst_LibraryPage)

#include "tst_librarypage.moc"
