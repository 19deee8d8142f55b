#include "forms/label.h"
#include "home/homepage.h"
#include "security/role.h"
#include "settings/settingspage.h"
#include "shell/commandpalette.h"
#include "shell/mainwindow.h"
#include "shell/opening.h"
#include "shell/welcome.h"
#include "succession/successionpages.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

#include <QSettings>
#include <QSignalSpy>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theFirstKeyIsInsideTheDemo();
    void theWayBackIsKept();
    void thePaletteFindsPeopleAndPages();
    void everyActionIsInThePalette();
    void shortcutsCanBeChangedAndAreKept();

private:
    std::unique_ptr<Workspace> workspace(PersonId person);

    QTemporaryDir m_settings;
    std::unique_ptr<tests::ScratchDatabase> m_scratch;
    PageRegistry m_pages;
};

void tst_MainWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"throughline-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    theme().apply(Mode::Light);
    registerHomePages(m_pages);
    registerSuccessionPages(m_pages);
}

void tst_MainWindow::init()
{
    QSettings().clear();
    m_scratch = std::make_unique<tests::ScratchDatabase>();
    storage::Connection db(m_scratch->place());
    SmallCompany::build(db);
}

std::unique_ptr<Workspace> tst_MainWindow::workspace(PersonId person)
{
    auto store = storage::Store::open(m_scratch->place(), SmallCompany::sessionOf(person));
    return std::make_unique<Workspace>(std::move(*store));
}

/// S01: Enter on the welcome is inside the demo company; one key.
void tst_MainWindow::theFirstKeyIsInsideTheDemo()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    Opening opening(window,
        {[](storage::Connection &db) {
             SmallCompany::fill(db);
             return Result<void>();
         },
            nullptr});
    QSignalSpy opened(&opening, &Opening::opened);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(window.windowHandle(), Qt::Key_Return);
    QVERIFY(opened.wait(10'000));
    QTRY_VERIFY(window.currentPage());
    QCOMPARE(window.here().kind, PageKind::Home);
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

void tst_MainWindow::thePaletteFindsPeopleAndPages()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    window.setWorkspace(workspace(SmallCompany::stein));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = window.findChild<CommandPalette *>();
    QVERIFY(palette);
    const auto *list = palette->findChild<QListView *>(u"paletteList"_s);
    QTest::keyClicks(&palette->field(), u"haddad"_s);
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), u"Lina Haddad"_s);
    palette->field().setText(u"head of sup"_s);
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), u"Head of support"_s);
    QTest::keyClick(&palette->field(), Qt::Key_Return);
    QTRY_COMPARE(window.here(), (Destination{PageKind::Succession, 2}));
}

/// A4: whatever can be done is in the palette as well.
void tst_MainWindow::everyActionIsInThePalette()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    window.setWorkspace(workspace(SmallCompany::stein));
    window.go({PageKind::Succession});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (action->isSeparator() || action->menu() || action->objectName().isEmpty()
            || action->objectName().startsWith(u"_q"))
            continue;
        QVERIFY2(window.actions().all().contains(action), qPrintable(action->objectName()));
    }
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

QTEST_MAIN(tst_MainWindow)

#include "tst_mainwindow.moc"
