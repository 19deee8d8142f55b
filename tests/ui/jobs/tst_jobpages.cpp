#include "ui/jobs/openjobs.h"

#include "forms/emptystate.h"
#include "forms/messagebar.h"
#include "jobs/coveragepanel.h"
#include "jobs/describingjobs.h"
#include "jobs/jobcompetencytable.h"
#include "jobs/jobpage.h"
#include "jobs/jobspage.h"
#include "support/screenchecks.h"

#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTextBrowser>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

class tst_JobPages : public QObject, private tests::OpenJobs
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { begin(); }
    void theListShowsEachJobWithItsCore();
    void theListSaysWhenThereIsNothing();
    void theListSaysWhatFailed();
    void aNewJobOpensItsEditor();
    void aNewJobsTitleIsTypedOver();
    void aNewJobStartsFromAJobByKeys();
    void aNewJobStartsFromAnOccupationByKeys();
    void theCoverageIsOneKeyAway();
    void theCoreRowCannotBeRemoved();
    void whatIsTypedIsSavedAndUndone();
    void weightsAreSpread();
    void stepsBackAreNamedInSmallLetters();
    void aVersionGoesThroughItsLife();
    void aPublishedVersionIsOnlyRead();
    void theJobStaysChosenWhileOthersWrite();
    void theListLeavesAWindowSmall();
    void everyScreenPassesTheChecks();

private:
    QStringList findings(const std::function<Page *(Workspace &)> &make);
};

void tst_JobPages::initTestCase()
{
    theme().apply(Mode::Light);
}

static QString cell(const QAbstractItemView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

// S03
void tst_JobPages::theListShowsEachJobWithItsCore()
{
    draft();
    auto page = open<JobsPage>(SmallCompany::duarte);
    auto table = page->findChild<QTableView *>(u"jobsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_COMPARE(cell(table, 0, 0), u"Cook"_s);
    QCOMPARE(cell(table, 0, 3), u"Attention: no wording"_s);
    QCOMPARE(cell(table, 1, 3), u"Level 3 · 40 %"_s);
    QSignalSpy opened(m_workspace.get(), &Workspace::openRequested);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].value<Destination>().kind, PageKind::Job);
}

void tst_JobPages::theListSaysWhenThereIsNothing()
{
    auto page = open<JobsPage>(SmallCompany::duarte);
    auto filter = page->findChild<QWidget *>(u"jobsFilter"_s)->findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"zebra"_s);
    QTRY_VERIFY(!page->findChildren<EmptyState *>().isEmpty()
        && std::ranges::any_of(page->findChildren<EmptyState *>(), &QWidget::isVisible));
    QCOMPARE(checkWayOut(*page), QStringList());

    m_page.reset();
    m_workspace.reset();
    m_scratch = std::make_unique<tests::ScratchDatabase>();
    auto empty = open<JobsPage>(SmallCompany::duarte);
    QTRY_VERIFY(std::ranges::any_of(empty->findChildren<EmptyState *>(), &QWidget::isVisible));
    QCOMPARE(checkWayOut(*empty), QStringList());
}

void tst_JobPages::theListSaysWhatFailed()
{
    {
        storage::Connection db(m_scratch->place());
        db.script(u"drop view visible_job"_s);
    }
    auto page = open<JobsPage>(SmallCompany::duarte);
    QTRY_VERIFY(page->findChild<MessageBar *>()->isVisible());
    QCOMPARE(checkWayOut(*page), QStringList());
}

void tst_JobPages::aNewJobOpensItsEditor()
{
    auto page = open<JobsPage>(SmallCompany::duarte);
    QSignalSpy opened(m_workspace.get(), &Workspace::openRequested);
    page->begin(u"new"_s);
    page->begin(u"new"_s); // an impatient second time
    QVERIFY(opened.wait());
    QCOMPARE(opened[0][0].value<Destination>().intent, u"new"_s);
    QTest::qWait(300);
    QCOMPARE(opened.count(), 1);
}

/// What was only a stopgap is typed over, without deleting it first.
void tst_JobPages::aNewJobsTitleIsTypedOver()
{
    const auto job = draft();
    m_workspace = std::make_unique<Workspace>(
        storage::Store::open(m_scratch->place(), SmallCompany::sessionOf(SmallCompany::duarte))
            .value());
    auto page = new JobPage(*m_workspace, job.job.id);
    m_page.reset(page);
    page->begin(u"new"_s); // before it is loaded, as the window does
    static_cast<QWidget *>(page)->show();
    auto title = page->findChild<QLineEdit *>(u"jobTitle"_s);
    QTRY_COMPARE(title->selectedText(), u"Cook"_s);
    QTest::keyClicks(title, u"Baker"_s);
    QCOMPARE(title->text(), u"Baker"_s);
}

void tst_JobPages::aNewJobStartsFromAJobByKeys()
{
    auto page = open<JobsPage>(SmallCompany::duarte);
    page->findChild<QAction *>(u"jobs.newFrom"_s)->trigger();
    auto search = page->findChild<QLineEdit *>(u"patternSearchField"_s);
    auto table = page->findChild<QTableView *>(u"patternTable"_s);
    QTRY_VERIFY(search->hasFocus());
    QCOMPARE(page->title(), u"New job from…"_s);
    QTest::keyClicks(search, u"SUPPORT AG"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cell(table, 0, 1), u"Job in Support"_s);
    QSignalSpy opened(m_workspace.get(), &Workspace::openRequested);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(opened.wait());
    const jobs::JobId id(*opened[0][0].value<Destination>().id);
    storage::Connection db(m_scratch->place());
    db.setSession(security::ownerSession());
    const auto copy = stored(*jobs::Jobs(db).newest(id));
    QVERIFY(id != jobs::JobId(SmallCompany::supportAgent));
    QCOMPARE(copy.version.state, jobs::JobState::Draft);
    QCOMPARE(copy.duties, (QStringList{u"Answer calls"_s, u"Write case notes"_s}));
    QCOMPARE(copy.competencies.size(), size_t(3));
}

void tst_JobPages::aNewJobStartsFromAnOccupationByKeys()
{
    auto page = open<JobsPage>(SmallCompany::duarte);
    page->begin(u"newFrom"_s);
    auto search = page->findChild<QLineEdit *>(u"patternSearchField"_s);
    auto table = page->findChild<QTableView *>(u"patternTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1 + 50);
    QTest::keyClicks(search, u"zebra"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QCOMPARE(checkWayOut(*page), QStringList());
    search->selectAll();
    QTest::keyClicks(search, u"customer serv rep"_s);
    QTRY_COMPARE(cell(table, 0, 1), u"O*NET 43-4051.00"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(table->hasFocus());
    QSignalSpy opened(m_workspace.get(), &Workspace::openRequested);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(opened.wait());
    storage::Connection db(m_scratch->place());
    db.setSession(security::ownerSession());
    const auto draft
        = stored(*jobs::Jobs(db).newest(jobs::JobId(*opened[0][0].value<Destination>().id)));
    QCOMPARE(draft.version.title, u"Customer Service Representatives"_s);
    QCOMPARE(draft.job.onetCode, u"43-4051.00"_s);
    QCOMPARE(draft.core()->level.number(), 5);
    QTest::keyClick(search, Qt::Key_Escape);
}

void tst_JobPages::theCoverageIsOneKeyAway()
{
    auto page = open<JobsPage>(SmallCompany::lang);
    page->findChild<QAction *>(u"jobs.coverage"_s)->trigger();
    auto panel = page->findChild<CoveragePanel *>();
    QVERIFY(panel->isVisible());
    QCOMPARE(panel->summary(), u"100 % of 1 live job description(s) carry the core competency."_s);
    QCOMPARE(cell(&panel->table(), 0, 0), u"Support"_s);
}

// H-01, A16
void tst_JobPages::theCoreRowCannotBeRemoved()
{
    const auto job = draft();
    auto page = open<JobPage>(SmallCompany::duarte, job.job.id);
    auto table = page->findChild<JobCompetencyTable *>();
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
        u"Customer service, core competency, cannot be removed, level 3, 20 percent"_s);
    table->select(0);
    QVERIFY(!page->findChild<QAction *>(u"job.remove"_s)->isEnabled());
    QTest::keyClick(table, Qt::Key_Delete);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(cell(table, 0, 0), u"Customer service"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(
        page->findChild<QLabel *>(u"coreStays"_s)->text().startsWith(u"Customer service is part"));
    QVERIFY(page->findChild<QLabel *>(u"coreStays"_s)->isVisible());

    table->select(2);
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(cell(table, 1, 0), u"Teamwork"_s);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), 2);
    page->undoStack()->undo();
    QCOMPARE(table->model()->rowCount(), 3);
    page->flush();
    QTRY_COMPARE(stored(job.version.id).competencies[1].name, u"Teamwork"_s);
}

void tst_JobPages::whatIsTypedIsSavedAndUndone()
{
    const auto job = draft();
    auto page = open<JobPage>(SmallCompany::duarte, job.job.id);
    auto meaning = page->findChild<QTextEdit *>(u"competencyMeaning"_s);
    QTest::mouseClick(page->findChild<QWidget *>(u"meaningIdea1"_s), Qt::LeftButton);
    QVERIFY(meaning->toPlainText().size() >= jobs::shortestMeaning);
    auto title = page->findChild<QLineEdit *>(u"jobTitle"_s);
    title->setFocus();
    title->end(false);
    QTest::keyClicks(title, u" II"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(job.version.id).version.title, u"Cook II"_s, 3000);
    QVERIFY(stored(job.version.id).core()->meaning.size() >= jobs::shortestMeaning);
    page->undoStack()->undo();
    QCOMPARE(title->text(), u"Cook"_s);
    page->flush();
    QTRY_COMPARE(stored(job.version.id).version.title, u"Cook"_s);
}

void tst_JobPages::weightsAreSpread()
{
    const auto job = draft();
    auto page = open<JobPage>(SmallCompany::duarte, job.job.id);
    page->findChild<JobCompetencyTable *>()->select(0);
    auto weight = page->findChild<QSpinBox *>(u"competencyWeight"_s);
    QCOMPARE(weight->minimum(), 20);
    weight->setValue(35);
    auto spread = page->findChild<QAction *>(u"job.spread"_s);
    QVERIFY(spread->isEnabled());
    spread->trigger();
    QVERIFY(!spread->isEnabled());
    QTest::keyClick(page, Qt::Key_5, Qt::ControlModifier);
    page->flush();
    QTRY_COMPARE(stored(job.version.id).competencies[1].weight, 33);
    QCOMPARE(stored(job.version.id).core()->weight, 35);
}

// ui.md 3.6: the menu says "Undo change title"
void tst_JobPages::stepsBackAreNamedInSmallLetters()
{
    const auto job = draft();
    auto page = open<JobPage>(SmallCompany::duarte, job.job.id);
    QTest::keyClicks(page->findChild<QLineEdit *>(u"jobTitle"_s), u"Mine"_s);
    page->findChild<QTextEdit *>(u"jobDuties"_s)->setPlainText(u"Cook"_s);
    page->findChild<JobCompetencyTable *>()->select(2);
    page->findChild<QAction *>(u"job.up"_s)->trigger();
    page->findChild<QAction *>(u"job.remove"_s)->trigger();
    for (int i = 0; i < page->undoStack()->count(); ++i)
        QVERIFY2(
            page->undoStack()->text(i).at(0).isLower(), qPrintable(page->undoStack()->text(i)));
    QCOMPARE(page->undoStack()->count(), 4);
}

void tst_JobPages::theJobStaysChosenWhileOthersWrite()
{
    draft();
    auto page = open<JobsPage>(SmallCompany::duarte);
    auto table = page->findChild<QTableView *>(u"jobsTable"_s);
    QTRY_COMPARE(cell(table, 0, 0), u"Cook"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(table->currentIndex().row(), 0);
    {
        storage::Connection db(m_scratch->place());
        db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
        storage::Transaction all(db);
        QVERIFY(jobs::DescribingJobs(db).start(u"Baker"_s, people::UnitId(SmallCompany::office)));
        all.commit();
    }
    emit m_workspace->store().changed();
    QTRY_COMPARE(cell(table, 0, 0), u"Baker"_s);
    QTRY_COMPARE(cell(table, table->currentIndex().row(), 0), u"Cook"_s);
    QCOMPARE(table->selectionModel()->selectedRows().value(0).row(), 1);
    QVERIFY(table->hasFocus());
}

// H-03, H-04
void tst_JobPages::aVersionGoesThroughItsLife()
{
    auto job = draft();
    auto page = open<JobPage>(SmallCompany::duarte, job.job.id);
    const auto trigger = [&](const char *id) {
        QSignalSpy settled(page, &Page::settled);
        page->findChild<QAction *>(QLatin1StringView(id))->trigger();
        return settled.wait(3000);
    };
    QVERIFY(!trigger("job.submit"));
    QVERIFY(page->findChild<MessageBar *>()->sentence().contains(u"still missing"));

    page->findChild<JobCompetencyTable *>()->select(0);
    QTest::mouseClick(page->findChild<QWidget *>(u"meaningIdea2"_s), Qt::LeftButton);
    page->findChild<QTextEdit *>(u"jobPurpose"_s)->setPlainText(u"Feeds people."_s);
    page->findChild<QTextEdit *>(u"jobDuties"_s)->setPlainText(u"Cook\nServe"_s);
    page->findChild<QTextEdit *>(u"jobInternal"_s)->setPlainText(u"Colleagues"_s);
    QVERIFY(trigger("job.submit"));
    QCOMPARE(stored(job.version.id).version.state, jobs::JobState::InReview);
    QVERIFY(page->findChild<QLineEdit *>(u"jobTitle"_s)->isReadOnly());
    QVERIFY(trigger("job.approve"));
    QVERIFY(trigger("job.publish"));
    QCOMPARE(stored(job.version.id).version.state, jobs::JobState::Published);
    QVERIFY(trigger("job.newVersion"));
    QTRY_VERIFY(!page->findChild<QLineEdit *>(u"jobTitle"_s)->isReadOnly()); // it is there
    page->findChild<QTextEdit *>(u"jobPurpose"_s)->setPlainText(u"Feeds hungry people."_s);
    page->findChild<QAction *>(u"job.compare"_s)->trigger();
    auto drawer = page->findChild<QTextBrowser *>();
    QTRY_VERIFY(drawer->isVisible());
    QVERIFY(drawer->toPlainText().contains(u"hungry"_s));
    QVERIFY(drawer->toPlainText().contains(u"[+"_s));
}

void tst_JobPages::aPublishedVersionIsOnlyRead()
{
    auto page = open<JobPage>(SmallCompany::ortega, jobs::JobId(SmallCompany::supportAgent));
    QVERIFY(page->findChild<QLineEdit *>(u"jobTitle"_s)->isReadOnly());
    QVERIFY(!page->findChild<QAction *>(u"job.newVersion"_s)->isEnabled());
    page->findChild<QAction *>(u"job.preview"_s)->trigger();
    QVERIFY(page->findChild<QTextBrowser *>()->toPlainText().contains(u"Households"_s));
    QCOMPARE(page->printable()->kind, documents::DocumentKind::Job);

    auto missing = open<JobPage>(SmallCompany::ortega, jobs::JobId(99));
    QTRY_VERIFY(missing->findChild<EmptyState *>()->isVisible());
    QCOMPARE(checkWayOut(*missing), QStringList());
}

QStringList tst_JobPages::findings(const std::function<Page *(Workspace &)> &make)
{
    Workspace workspace(
        storage::Store::open(m_scratch->place(), SmallCompany::sessionOf(SmallCompany::lang))
            .value());
    return checkInLooks(fewLooks(), [&] {
        std::unique_ptr<QWidget> page(make(workspace));
        QSignalSpy settled(static_cast<Page *>(page.get()), &Page::settled);
        page->show();
        settled.wait();
        QTest::qWait(350);
        return page;
    });
}

// A6b: what menu bar, header and status bar leave of 1100×700 at 150 %
void tst_JobPages::theListLeavesAWindowSmall()
{
    putOn({Mode::Dark, Language::German, 150, {1100, 700}});
    auto page = open<JobsPage>(SmallCompany::duarte);
    page->resize(1012, 540);
    QTest::qWait(50);
    QVERIFY(page->layout()->totalMinimumHeightForWidth(1012) <= 540);
    putOn({});
}

void tst_JobPages::everyScreenPassesTheChecks()
{
    const auto job = draft();
    const QStringList found = findings([](Workspace &workspace) {
        return new JobsPage(workspace);
    }) + findings([](Workspace &workspace) {
        auto page = new JobsPage(workspace);
        page->begin(u"coverage"_s);
        return page;
    }) + findings([](Workspace &workspace) {
        auto page = new JobsPage(workspace);
        page->begin(u"newFrom"_s);
        return page;
    }) + findings([&](Workspace &workspace) { return new JobPage(workspace, job.job.id); });
    QCOMPARE(found, QStringList());
}

QTEST_MAIN(tst_JobPages)

#include "tst_jobpages.moc"
