#include "ui/shell/companywindow.h"

#include "forms/messagebar.h"
#include "jobs/describingjobs.h"
#include "jobs/jobpages.h"
#include "security/role.h"
#include "shell/commandpalette.h"
#include "shell/copysaver.h"
#include "shell/newcompanydialog.h"
#include "shell/opening.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

class tst_MainWindow : public QObject, private tests::CompanyWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void theFirstKeyIsInsideTheDemo();
    void theDemoSaysThatItIsOne();
    void aCopyIsSavedAndOpened();
    void aNewCompanyIsNamedAndPlaced();
    void theWayBackIsKept();
    void controlFFindsOnThePageOrEverywhere();
    void whatIsReadCanBePrinted();
    void controlZUndoesWhatWasJustDone();
    void shortcutsCanBeChangedAndAreKept();
    void aFileWithSeveralProfilesAsksWho();
    void theWindowHearsWhatOthersWrite();
    void aCompanyCanBeClosed();
    void aNewCompanyIsNeverMadeOverAnother();
};

static Result<void> fillDemo(storage::Connection &db)
{
    SmallCompany::fill(db);
    return {};
}

/// S01: Enter on the welcome is inside the demo company; one key.
void tst_MainWindow::theFirstKeyIsInsideTheDemo()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    Opening opening(window, {fillDemo, nullptr});
    QSignalSpy opened(&opening, &Opening::opened);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(window.windowHandle(), Qt::Key_Return);
    QVERIFY(opened.wait(10'000));
    QTRY_VERIFY(window.currentPage());
    QCOMPARE(window.here().kind, PageKind::Home);
    QCOMPARE(window.findChild<Sidebar *>()->currentIndex().row(), 0);
}

/// S01: the demo says that it is one, and can be begun anew, kept or left for a company of one's
/// own.
void tst_MainWindow::theDemoSaysThatItIsOne()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    Opening opening(window, {fillDemo, nullptr});
    QSignalSpy opened(&opening, &Opening::opened);
    window.show();
    auto *bar = window.findChild<MessageBar *>(u"demoBar"_s);
    QVERIFY(bar->isHidden());
    opening.openDemo();
    QVERIFY(opened.wait(10'000));
    QVERIFY(bar->isVisible());
    const auto people = [&] {
        return window.workspace()
            ->store()
            .read(
                [](storage::Connection &db) { return db.one<int>("select count(*) from person"); })
            .wait()
            .value();
    };
    const auto before = people();
    const auto hired = window.workspace()->store().write([](storage::Connection &db) {
        db.run("insert into person (id, key, name, name_key, is_employee) values (900, 'P-900', "
               "'Nila Rao', 'nila rao', 1)");
        return Result<void>();
    });
    QVERIFY(hired.wait());
    QCOMPARE(people(), *before + 1);
    window.actions().findAction(u"resetDemo"_s)->trigger();
    QVERIFY(opened.wait(10'000));
    QCOMPARE(people(), before);
    QVERIFY(bar->isVisible());
    opening.openPlace(m_scratch->place());
    QVERIFY(opened.wait(10'000));
    QVERIFY(bar->isHidden());
}

/// A copy is a company of its own, and opens from where it is told.
void tst_MainWindow::aCopyIsSavedAndOpened()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    Opening opening(window, {});
    CopySaver saver(window);
    QVERIFY(!window.actions().findAction(u"saveCopy"_s)->isEnabled());
    window.setWorkspace(workspace(SmallCompany::duarte));
    QVERIFY(window.actions().findAction(u"saveCopy"_s)->isEnabled());
    const QString copy = m_settings.filePath(u"kept.throughline"_s);
    QSignalSpy settled(&saver, &CopySaver::settled);
    saver.save(copy);
    QVERIFY(settled.wait(10'000));
    QVERIFY2(settled.first().first().toBool(), qPrintable(window.messageBar().sentence()));
    QVERIFY(window.messageBar().sentence().contains(copy));
    QSignalSpy opened(&opening, &Opening::opened);
    QAction *open = saver.findChild<QAction *>(u"openCopy"_s);
    QVERIFY(open);
    open->trigger();
    QVERIFY(opened.wait(10'000));
    QCOMPARE(window.workspace()->store().place().database, copy);
    saver.save(u"/nowhere/at/all.throughline"_s);
    QVERIFY(settled.wait(10'000));
    QCOMPARE(window.messageBar().severity(), Severity::Problem);
}

/// S01: two fields that are filled in already; what is wrong is said below them.
void tst_MainWindow::aNewCompanyIsNamedAndPlaced()
{
    QTemporaryDir folder;
    auto dialog = std::make_unique<NewCompanyDialog>();
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QSignalSpy chosen(dialog.get(), &NewCompanyDialog::chosen);
    auto *name = dialog->findChild<QLineEdit *>(u"companyName"_s);
    auto *place = dialog->findChild<QLineEdit *>(u"companyFolder"_s);
    QVERIFY(!name->text().isEmpty() && !place->text().isEmpty());
    place->setText(folder.filePath(u"made/below"_s));
    for (const QString &wrong : {u""_s, u"a/b"_s, u".hidden"_s, u"what?"_s}) {
        name->setText(wrong);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(name->hasFocus());
        QVERIFY(!place->accessibleDescription().contains(u"may not"_s)); // the folder is right
    }
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name, u"Norrhaven Water"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(),
        folder.filePath(u"made/below/Norrhaven Water.throughline"_s));
    QFile there(chosen.first().first().toString());
    QVERIFY(there.open(QIODevice::WriteOnly));
    dialog->show();
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1); // it is there already
}

void tst_MainWindow::theWayBackIsKept()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    window.setWorkspace(workspace(SmallCompany::stein));
    window.go({PageKind::Succession});
    window.go({PageKind::TalentGrid});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.here().kind, PageKind::Succession);
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.here().kind, PageKind::TalentGrid);
}

// 3.4: Ctrl+F filters this list; a page without one leaves it to the palette.
void tst_MainWindow::controlFFindsOnThePageOrEverywhere()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    registerJobPages(m_pages);
    window.setWorkspace(workspace(SmallCompany::duarte));
    window.go({PageKind::Jobs});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(window.focusWidget());
    QVERIFY(field && field->objectName() == u"filter"_s);
    window.go({PageKind::Home});
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(window.findChild<CommandPalette *>());
}

/// A page knows its paper only when it has read it; Ctrl+P works from then on.
void tst_MainWindow::whatIsReadCanBePrinted()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    registerJobPages(m_pages);
    storage::Connection db(m_scratch->place());
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    const auto job = jobs::DescribingJobs(db).start(u"Cook"_s, std::nullopt);
    QVERIFY(job);
    window.setWorkspace(workspace(SmallCompany::duarte));
    window.go({PageKind::Job, job->job.id.number()});
    QTRY_VERIFY(window.actions().findAction(u"print"_s)->isEnabled());
}

// 3.6: a nomination as well as a word, while it is said that it can be undone.
void tst_MainWindow::controlZUndoesWhatWasJustDone()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    auto opened = workspace(SmallCompany::stein);
    Workspace &company = *opened;
    window.setWorkspace(std::move(opened));
    window.go({PageKind::Succession});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    int undone = 0;
    company.mention(u"Successor added."_s, [&] { ++undone; });
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier); // once
    QCOMPARE(undone, 1);
}

void tst_MainWindow::shortcutsCanBeChangedAndAreKept()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    const QKeySequence keys(u"Ctrl+Shift+Y"_s);
    preferences.setShortcut(u"openPalette"_s, keys);
    QCOMPARE(window.actions().findAction(u"openPalette"_s)->shortcut(), keys);
    MainWindow later(preferences, m_pages);
    QCOMPARE(later.actions().findAction(u"openPalette"_s)->shortcut(), keys);
    QCOMPARE(later.actions().userOf(keys, nullptr)->objectName(), u"openPalette"_s);
    preferences.resetShortcut(u"openPalette"_s);
    QCOMPARE(later.actions().findAction(u"openPalette"_s)->shortcut(), QKeySequence(u"Ctrl+K"_s));
}

/// decisions.md: one profile opens at once, several give a chooser.
void tst_MainWindow::aFileWithSeveralProfilesAsksWho()
{
    {
        storage::Connection db(m_scratch->place());
        security::Profiles profiles(db);
        const int there = int(profiles.all().size());
        for (int at = there; at < 2; ++at)
            profiles.add(u"Profile %1"_s.arg(at), SmallCompany::stein, {security::Role::Executive});
    }
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    Opening opening(window, {});
    QSignalSpy opened(&opening, &Opening::opened);
    window.show();
    opening.openPlace(m_scratch->place());
    QTRY_VERIFY(window.findChild<QWidget *>(u"profileChooser"_s));
    QVERIFY(!window.workspace());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(window.workspace()->session(), security::sessionOf([&] {
        storage::Connection db(m_scratch->place());
        return security::Profiles(db).all().at(1);
    }()));
    QCOMPARE(window.here().kind, PageKind::Home);
}

/// Whoever has a company open sees what a colleague, or another window, writes into it.
void tst_MainWindow::theWindowHearsWhatOthersWrite()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    Opening opening(window, {});
    QSignalSpy opened(&opening, &Opening::opened);
    opening.openPlace(m_scratch->place());
    QVERIFY(opened.wait(10'000));
    storage::Store &store = window.workspace()->store();
    QVERIFY(store.read([](storage::Connection &) { return true; }).wait()); // by now it watches
    QSignalSpy changed(&store, &storage::Store::changed);
    const auto other = storage::Store::open(m_scratch->place()).value();
    const auto written = other->write([](storage::Connection &db) {
        db.run("update person set phone = '1' where id = ?", SmallCompany::duarte);
        return Result<void>();
    });
    QVERIFY(written.wait());
    QTRY_VERIFY(!changed.isEmpty());
}

void tst_MainWindow::aCompanyCanBeClosed()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    Opening opening(window, {});
    window.setWorkspace(workspace(SmallCompany::stein));
    window.actions().findAction(u"closeCompany"_s)->trigger();
    QVERIFY(!window.workspace());
    QVERIFY(!window.currentPage());
    QCOMPARE(window.windowTitle(), u"Throughline"_s);
    window.setWorkspace(workspace(SmallCompany::stein));
    QCOMPARE(window.here().kind, PageKind::Home);
}

void tst_MainWindow::aNewCompanyIsNeverMadeOverAnother()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    Opening opening(window, {nullptr, [](storage::Connection &) { return Result<void>(); }});
    QSignalSpy opened(&opening, &Opening::opened);
    opening.makeFile(m_scratch->place().database);
    QVERIFY(opened.wait(10'000));
    QCOMPARE(opened.first().first().toBool(), false);
    QVERIFY(window.messageBar().sentence().contains(u"There is already a file"_s));
}

QTEST_MAIN(tst_MainWindow)

#include "tst_mainwindow.moc"
