#include "forms/label.h"
#include "forms/messagebar.h"
#include "home/homepage.h"
#include "jobs/describingjobs.h"
#include "jobs/jobpages.h"
#include "security/role.h"
#include "settings/settingspage.h"
#include "shell/commandpalette.h"
#include "shell/copysaver.h"
#include "shell/mainwindow.h"
#include "shell/newcompanydialog.h"
#include "shell/opening.h"
#include "shell/welcome.h"
#include "succession/successionpages.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTranslator>

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
    void theDemoSaysThatItIsOne();
    void aCopyIsSavedAndOpened();
    void aNewCompanyIsNamedAndPlaced();
    void theWayBackIsKept();
    void thePaletteFindsPeopleAndPages();
    void thePaletteMeansAPageByItsName();
    void thePaletteKnowsWhatPeopleCallThings_data();
    void thePaletteKnowsWhatPeopleCallThings();
    void thePaletteTakesAnotherProfile();
    void controlFFindsOnThePageOrEverywhere();
    void whatIsReadCanBePrinted();
    void controlZUndoesWhatWasJustDone();
    void everyActionIsInThePalette();
    void shortcutsCanBeChangedAndAreKept();
    void anotherLanguageIsSpokenAtOnce();
    void theKeyboardStaysWhereTheLanguageWasChosen();
    void theWelcomeIsTranslatedAsWell();
    void aFileWithSeveralProfilesAsksWho();
    void theWindowHearsWhatOthersWrite();
    void aCompanyCanBeClosed();
    void aNewCompanyIsNeverMadeOverAnother();

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

/// Somebody whose job is called like a page does not stand before it.
void tst_MainWindow::thePaletteMeansAPageByItsName()
{
    {
        storage::Connection db(m_scratch->place());
        storage::Transaction change(db);
        db.run("update search_entry set words = words || ' talent' where kind = 'person'");
        change.commit();
    }
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    window.setWorkspace(workspace(SmallCompany::stein));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto holds = [](const QListView &list, const QString &title) {
        const QModelIndex first = list.model()->index(0, 0);
        return !list.model()->match(first, Qt::DisplayRole, title).isEmpty();
    };
    // What this person may open is read first.
    QTRY_VERIFY(holds(*window.findChild<QListView *>(u"sidebar"_s), u"Talent grid"_s));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = window.findChild<CommandPalette *>();
    QVERIFY(palette);
    const auto *list = palette->findChild<QListView *>(u"paletteList"_s);
    palette->field().setText(u"talent"_s);
    QTRY_VERIFY(holds(*list, u"Lina Haddad"_s) && !holds(*list, u"Home"_s));
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Talent grid"_s);
}

void tst_MainWindow::thePaletteKnowsWhatPeopleCallThings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::addColumn<bool>("isPossible");
    const auto row = [](const char *typed, const char *found, bool isPossible = true) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(found) << isPossible;
    };
    row("cv", "Hiring");
    row("hire", "Hiring");
    row("employee", "People");
    row("review", "Appraisals");
    row("skills", "Competencies");
    row("backup", "Save a copy");
    row("restore", "Open");
    row("log out", "Close company");
    row("language", "Settings");
    row("dark mode", "Dark");
    row("zoom", "Larger text");
    row("help", "Shortcuts of this page");
    row("exit", "Quit");
    row("history", "Audit trail");
    row("undo", "Undo", false);
    row("printer", "Print or save as PDF", false);
}

/// 3.3: what is not possible here is said, not hidden.
void tst_MainWindow::thePaletteKnowsWhatPeopleCallThings()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    QFETCH(bool, isPossible);
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    window.setWorkspace(workspace(SmallCompany::stein));
    window.findChild<QAction *>(u"openPalette"_s)->trigger();
    auto *palette = window.findChild<CommandPalette *>();
    QVERIFY(palette);
    const auto &model = *palette->findChild<QListView *>(u"paletteList"_s)->model();
    palette->field().setText(typed);
    const auto line = [&] { return model.match(model.index(0, 0), Qt::DisplayRole, found); };
    QTRY_VERIFY(!line().isEmpty());
    QCOMPARE(line().first().flags().testFlag(Qt::ItemIsEnabled), isPossible);
    palette->field().setText(found); // what says it comes before what is only called so
    if (isPossible)
        QTRY_COMPARE(model.index(0, 0).data().toString(), found);
}

void tst_MainWindow::thePaletteTakesAnotherProfile()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    window.setWorkspace(workspace(SmallCompany::stein));
    QVERIFY(!window.actions().findAction(u"switchProfile"_s)->isEnabled());
    QMenu profiles;
    QString taken;
    for (const QString &name : {u"Ana && Ben"_s, u"Lina"_s})
        profiles.addAction(name, &window, [&taken, name] { taken = name; });
    window.setPerson(u"Rosa"_s, &profiles);
    QVERIFY(window.actions().findAction(u"switchProfile"_s)->isEnabled());
    window.findChild<QAction *>(u"openPalette"_s)->trigger();
    auto *palette = window.findChild<CommandPalette *>();
    const auto &model = *palette->findChild<QListView *>(u"paletteList"_s)->model();
    palette->field().setText(u"change user"_s);
    QTRY_VERIFY(!model.match(model.index(0, 0), Qt::DisplayRole, u"Work as Ana & Ben"_s).isEmpty());
    palette->field().setText(u"work as lina"_s);
    QTest::keyClick(&palette->field(), Qt::Key_Return);
    QCOMPARE(taken, u"Lina"_s);
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

/// Every text in brackets, as a translation that nobody can take for the source.
class Bracketing final : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(text) + u']';
    }
    bool isEmpty() const override { return false; }
};

static QStringList menuTitles(const MainWindow &window)
{
    QStringList titles;
    for (const QAction *menu : window.menuBar()->actions())
        titles << menu->text();
    return titles;
}

void tst_MainWindow::anotherLanguageIsSpokenAtOnce()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    window.setWorkspace(workspace(SmallCompany::stein));
    window.setPerson(u"Eva Stein"_s, nullptr);
    window.go({PageKind::Succession});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QStringList before = menuTitles(window);
    Bracketing brackets;
    QCoreApplication::installTranslator(&brackets);
    preferences.setLanguage(u"ar"_s);
    QTRY_COMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(menuTitles(window).size(), before.size());
    for (const QString &title : menuTitles(window))
        QVERIFY2(title.startsWith(u'['), qPrintable(title));
    QCOMPARE(window.here().kind, PageKind::Succession);
    QVERIFY(window.windowTitle().startsWith(u'['));
    QCOMPARE(window.findChild<QPushButton *>(u"personButton"_s)->text(), u"Eva Stein"_s);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    // One key, one action: what was there before is gone and does not make the keys ambiguous.
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(window.findChild<CommandPalette *>());
    QCoreApplication::removeTranslator(&brackets);
    preferences.setLanguage(u"en"_s);
    QTRY_COMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(menuTitles(window), before);
}

void tst_MainWindow::theKeyboardStaysWhereTheLanguageWasChosen()
{
    Preferences preferences;
    PageRegistry pages;
    MainWindow window(preferences, pages);
    registerSettingsPages(pages, preferences, window.actions());
    window.setWorkspace(workspace(SmallCompany::stein));
    window.go({PageKind::Settings});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.findChild<QComboBox *>(u"language"_s)->setFocus();
    preferences.setLanguage(u"de"_s);
    QTest::qWait(50);
    QVERIFY(window.focusWidget() && window.focusWidget()->objectName() == u"language"_s);
    preferences.setLanguage(u"en"_s);
    QTest::qWait(50);
}

void tst_MainWindow::theWelcomeIsTranslatedAsWell()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    QSignalSpy demo(&window, &MainWindow::demoAsked);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto demoText
        = [&] { return window.findChild<QWidget *>(u"exploreDemo"_s)->accessibleName(); };
    const QString before = demoText();
    preferences.setLanguage(u"de"_s);
    QTRY_VERIFY(demoText() != before);
    QTest::keyClick(window.windowHandle(), Qt::Key_Return);
    QTRY_COMPARE(demo.count(), 1);
    preferences.setLanguage(u"en"_s);
    QTRY_COMPARE(demoText(), before);
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
