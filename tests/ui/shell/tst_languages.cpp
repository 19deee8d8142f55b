#include "settings/settingspage.h"
#include "shell/commandpalette.h"
#include "shell/welcome.h"
#include "ui/shell/companywindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// The language is changed while the window is open, and before it knows any company.
class tst_Languages : public QObject, private tests::CompanyWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void anotherLanguageIsSpokenAtOnce();
    void theKeyboardStaysWhereTheLanguageWasChosen();
    void theWelcomeIsTranslatedAsWell();
    void theFirstWindowSpeaksAnotherLanguage();
};

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

void tst_Languages::anotherLanguageIsSpokenAtOnce()
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

void tst_Languages::theKeyboardStaysWhereTheLanguageWasChosen()
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

void tst_Languages::theWelcomeIsTranslatedAsWell()
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

/// Whoever cannot read the first window finds their language there, and nothing that is dead.
void tst_Languages::theFirstWindowSpeaksAnotherLanguage()
{
    Preferences preferences;
    MainWindow window(preferences, m_pages);
    window.show();
    for (const QString &closed : {u"goHome"_s, u"goAudit"_s, u"goSettings"_s})
        QVERIFY2(!window.actions().findAction(closed)->isEnabled(), qPrintable(closed));
    window.findChild<QAction *>(u"openPalette"_s)->trigger();
    auto *palette = window.findChild<CommandPalette *>();
    const auto &model = *palette->findChild<QListView *>(u"paletteList"_s)->model();
    const auto finds = [&](const QString &word) {
        return !model.match(model.index(0, 0), Qt::DisplayRole, word).isEmpty();
    };
    palette->field().setText(u"sprache"_s);
    QTRY_VERIFY(finds(u"Deutsch"_s) && finds(u"English"_s));
    palette->field().setText(u"deutsch"_s);
    QTRY_COMPARE(model.index(0, 0).data().toString(), u"Deutsch"_s);
    QTest::keyClick(&palette->field(), Qt::Key_Return);
    QTRY_VERIFY(
        window.findChild<Welcome *>()->isVisible() && QLocale().language() == QLocale::German);
    QTRY_VERIFY(window.actions().findAction(u"language-de"_s)->isChecked());
    window.actions().findAction(u"language-en"_s)->trigger();
    QTRY_COMPARE(QLocale().language(), QLocale::English);
}

QTEST_MAIN(tst_Languages)

#include "tst_languages.moc"
