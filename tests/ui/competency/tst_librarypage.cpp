#include "competency/keepinglibrary.h"
#include "competency/librarypage.h"
#include "competency/questionspanel.h"
#include "forms/emptystate.h"
#include "forms/messagebar.h"
#include "shell/workspace.h"
#include "support/scratchdatabase.h"
#include "support/screenchecks.h"
#include "support/smallcompany.h"

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
    void readersOnlyRead();
    void whatLevelsShowAtWorkBeginsOnOneLine();
    void itLeavesAWindowSmall();
    void everyScreenPassesTheChecks();

private:
    LibraryPage *open(PersonId person, std::optional<qint64> competency = {});
    bool trigger(const char *id);

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

bool tst_LibraryPage::trigger(const char *id)
{
    QSignalSpy settled(m_page.get(), &Page::settled);
    m_page->findChild<QAction *>(QLatin1StringView(id))->trigger();
    return settled.wait(3000);
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
    QSignalSpy settled(page, &Page::settled);
    QTest::keyClick(moveAll, Qt::Key_Space);
    QVERIFY(settled.wait());

    storage::Connection db(m_scratch->place());
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    const auto citing = jobs::jobsCiting(db, CompetencyId(SmallCompany::service));
    QCOMPARE(citing.size(), 1u);
    QCOMPARE(citing[0].revision, 2);
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
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"Revision 2"_s);
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
    QVERIFY(settled.wait());
    storage::Connection db(m_scratch->place());
    const auto published = Questions(db).published(CompetencyId(SmallCompany::service));
    QCOMPARE(published.size(), 3u);
    QCOMPARE(published.back().wording, u"What did you do?"_s);
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
    QCOMPARE(found, QStringList());
}

QTEST_MAIN(tst_LibraryPage)

#include "tst_librarypage.moc"
