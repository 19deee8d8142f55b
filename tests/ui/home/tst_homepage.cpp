#include "home/homepage.h"

#include "base/clock.h"
#include "forms/emptystate.h"
#include "home/snoozing.h"
#include "home/waitingtasks.h"
#include "support/demostage.h"
#include "support/screenchecks.h"
#include "support/smallcompany.h"

#include <QListView>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::DemoStage;

/// S02: what waits for whoever sits here, and how their part of the company stands.
class tst_HomePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void enterOpensWhatWaits();
    void theScreenStandsEveryLook_data();
    void theScreenStandsEveryLook();
    void whatIsPutOffComesBackByUndoOrAtOnce();
    void theTaskStaysChosenWhileOthersWrite();
    void nothingWaitsAndThatIsSaid();

private:
    const Clock::Fixed m_now{QDateTime({2026, 3, 4}, {9, 0}, Qt::UTC)};
    const DemoStage m_stage;
    std::unique_ptr<Workspace> m_workspace;
};

/// ui.md 9: what waits is opened from Home by one key.
void tst_HomePage::enterOpensWhatWaits()
{
    for (const QString &persona : {u"hr"_s, u"manager"_s, u"executive"_s}) {
        m_workspace = m_stage.enter(persona);
        const auto page = DemoStage::open<HomePage>(*m_workspace);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QSignalSpy opened(m_workspace.get(), &Workspace::openRequested);
        page->firstFocus()->setFocus(Qt::OtherFocusReason);
        QTest::keyClick(page->focusWidget(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }
}

void tst_HomePage::whatIsPutOffComesBackByUndoOrAtOnce()
{
    m_workspace = m_stage.enter(u"executive"_s);
    const auto page = DemoStage::open<HomePage>(*m_workspace);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    auto *list = page->findChild<QListView *>(u"taskList"_s);
    const auto *later = page->findChild<QAction *>(u"snoozeTomorrow"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End, Qt::ControlModifier); // a key role, which has no due day
    const int before = list->model()->rowCount();
    const QString title = list->currentIndex().data().toString();
    QVERIFY(later->isEnabled());
    QString said;
    std::function<void()> undo;
    connect(m_workspace.get(), &Workspace::mentioned, page.get(),
        [&](const QString &words, const std::function<void()> &back) {
            said = words, undo = back;
        });
    QTest::keyClick(list, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(list->model()->rowCount(), before - 1);
    QVERIFY2(said.contains(title), qPrintable(said));
    undo();
    QTRY_COMPARE(list->model()->rowCount(), before);
    QTest::keyClick(list, Qt::Key_End, Qt::ControlModifier);
    page->findChild<QAction *>(u"snoozeTwoWeeks"_s)->trigger();
    QTRY_COMPARE(list->model()->rowCount(), before - 1);
    auto *wake = page->findChild<QAction *>(u"wakeTasks"_s);
    QTRY_VERIFY(wake->isEnabled());
    wake->trigger();
    QTRY_COMPARE(list->model()->rowCount(), before);
}

void tst_HomePage::theTaskStaysChosenWhileOthersWrite()
{
    m_workspace = m_stage.enter(u"executive"_s);
    const auto page = DemoStage::open<HomePage>(*m_workspace);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    auto *list = page->findChild<QListView *>(u"taskList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End, Qt::ControlModifier);
    const QString title = list->currentIndex().data().toString();
    const int row = list->currentIndex().row();
    QVERIFY(row > 0);
    {
        storage::Connection db(m_stage.place()); // the task above is put off in another window
        db.setSession(m_stage.sessionOf(u"executive"_s));
        const auto tasks = home::WaitingTasks(db).all(Clock::now());
        storage::Transaction all(db);
        QVERIFY(home::Snoozing(db).snooze(
            tasks[size_t(row) - 1], Clock::today().addDays(1), Clock::today()));
        all.commit();
    }
    QSignalSpy settled(page.get(), &Page::settled);
    emit m_workspace->store().changed();
    QVERIFY(settled.wait());
    QCOMPARE(list->currentIndex().data().toString(), title);
    QCOMPARE(list->currentIndex().row(), row - 1);
    QVERIFY(list->hasFocus());
    page->findChild<QAction *>(u"wakeTasks"_s)->trigger();
    QTRY_COMPARE(list->model()->rowCount(), row + 1);
}

void tst_HomePage::nothingWaitsAndThatIsSaid()
{
    const tests::ScratchDatabase bare;
    {
        storage::Connection db(bare.place());
        tests::SmallCompany::build(db);
    }
    auto store = storage::Store::open(
        bare.place(), tests::SmallCompany::sessionOf(tests::SmallCompany::haddad));
    m_workspace = std::make_unique<Workspace>(std::move(*store));
    const auto page = DemoStage::open<HomePage>(*m_workspace);
    page->show();
    QVERIFY(page->findChild<EmptyState *>()->isVisible());
    QCOMPARE(checkWayOut(*page), QStringList());
}

void tst_HomePage::theScreenStandsEveryLook_data()
{
    QTest::addColumn<QString>("persona");
    for (const char *persona : {"hr", "hr-lead", "manager", "executive", "employee"})
        QTest::newRow(persona) << QString::fromLatin1(persona);
}

void tst_HomePage::theScreenStandsEveryLook()
{
    QFETCH(QString, persona);
    m_workspace = m_stage.enter(persona);
    const QStringList findings = checkInLooks(fewLooks(),
        [&] { return DemoStage::open<HomePage>(*m_workspace); }, {.underMenuBar = true});
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

QTEST_MAIN(tst_HomePage)

#include "tst_homepage.moc"
