#include "shell/commandpalette.h"
#include "ui/shell/companywindow.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// Ctrl+K: everything that can be gone to or done is found by the words that people use
/// (ui.md 3.3).
class tst_CommandPalette : public QObject, private tests::CompanyWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void thePaletteFindsPeopleAndPages();
    void thePaletteMeansAPageByItsName();
    void thePaletteKnowsWhatPeopleCallThings_data();
    void thePaletteKnowsWhatPeopleCallThings();
    void thePaletteTakesAnotherProfile();
    void everyActionIsInThePalette();
};

void tst_CommandPalette::thePaletteFindsPeopleAndPages()
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
void tst_CommandPalette::thePaletteMeansAPageByItsName()
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

void tst_CommandPalette::thePaletteKnowsWhatPeopleCallThings_data()
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
    row("sprache", "Settings"); // who cannot read the language that is spoken looks for their own
    row("dark mode", "Dark");
    row("zoom", "Larger text");
    row("help", "Shortcuts of this page");
    row("exit", "Quit");
    row("history", "Audit trail");
    row("undo", "Undo", false);
    row("printer", "Print or save as PDF", false);
}

/// 3.3: what is not possible here is said, not hidden.
void tst_CommandPalette::thePaletteKnowsWhatPeopleCallThings()
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

void tst_CommandPalette::thePaletteTakesAnotherProfile()
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

/// A4: whatever can be done is in the palette as well.
void tst_CommandPalette::everyActionIsInThePalette()
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

QTEST_MAIN(tst_CommandPalette)

#include "tst_commandpalette.moc"
