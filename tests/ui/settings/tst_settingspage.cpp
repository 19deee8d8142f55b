#include "settings/settingspage.h"

#include "forms/filterfield.h"
#include "shell/actionregistry.h"
#include "shell/preferences.h"
#include "support/demostage.h"
#include "support/screenchecks.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTableView>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::DemoStage;

/// S24: every category of the settings, in every look.
class tst_SettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theScreenStandsEveryLook_data();
    void theScreenStandsEveryLook();
    void whatIsTypedFindsTheSetting_data();
    void whatIsTypedFindsTheSetting();
    void nothingFoundIsSaid();

private:
    std::unique_ptr<SettingsPage> open(Preferences &preferences, ActionRegistry &actions);

    QTemporaryDir m_folder;
    const tests::ScratchDatabase m_scratch;
    std::unique_ptr<Workspace> m_workspace;
    QAction m_save, m_back;
};

void tst_SettingsPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"throughline-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    theme().apply(Mode::Light);
    auto store = storage::Store::open(m_scratch.place(), {});
    m_workspace = std::make_unique<Workspace>(std::move(*store));
    m_save.setText(u"Save as PDF…"_s);
    m_save.setObjectName(u"savePdf"_s);
    m_save.setShortcut(QKeySequence(u"Ctrl+Shift+S"_s));
    m_back.setText(u"Back"_s);
    m_back.setObjectName(u"back"_s);
}

std::unique_ptr<SettingsPage> tst_SettingsPage::open(
    Preferences &preferences, ActionRegistry &actions)
{
    actions.addWindowAction(&m_save);
    actions.addWindowAction(&m_back);
    return DemoStage::open<SettingsPage>(*m_workspace, preferences, actions);
}

void tst_SettingsPage::theScreenStandsEveryLook_data()
{
    QTest::addColumn<int>("category");
    QTest::addColumn<QString>("typed");
    QTest::newRow("appearance") << 0 << QString();
    QTest::newRow("keyboard") << 1 << QString();
    QTest::newRow("data") << 2 << QString();
    QTest::newRow("found") << 0 << u"a"_s;
    QTest::newRow("nothing found") << 0 << u"qqq xxx"_s;
}

void tst_SettingsPage::theScreenStandsEveryLook()
{
    QFETCH(int, category);
    QFETCH(QString, typed);
    Preferences preferences;
    ActionRegistry actions(preferences);
    const QStringList findings = checkInLooks(fewLooks(),
        [&] {
            preferences.setMode(theme().mode());
            preferences.setTextPercent(theme().textPercent());
            auto page = open(preferences, actions);
            auto *categories = page->findChild<QListView *>(u"settingsCategories"_s);
            categories->setCurrentIndex(categories->model()->index(category, 0));
            page->findChild<FilterField *>(u"settingsSearch"_s)->setText(typed);
            QTest::qWait(typed.isEmpty() ? 0 : 200);
            return page;
        },
        {.underMenuBar = true});
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

void tst_SettingsPage::whatIsTypedFindsTheSetting_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QString>("control");
    QTest::newRow("a field") << u"TEXT si"_s << QStringList{u"Text size"_s} << u"textPercent"_s;
    QTest::newRow("an action") << u"pdf"_s << QStringList{u"Save as PDF"_s} << u"shortcutTable"_s;
    QTest::newRow("a whole page") << u"appearance"_s
                                  << QStringList{u"Look"_s, u"Text size"_s, u"Language"_s}
                                  << u"lookMode"_s;
}

void tst_SettingsPage::whatIsTypedFindsTheSetting()
{
    QFETCH(QString, typed);
    Preferences preferences;
    ActionRegistry actions(preferences);
    const auto page = open(preferences, actions);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QCOMPARE(page->firstFocus()->objectName(), u"settingsSearch"_s);
    page->firstFocus()->setFocus();
    QTest::keyClicks(page->focusWidget(), typed);
    QTest::keyClick(page->focusWidget(), Qt::Key_Return);
    QTEST(page->focusWidget()->objectName(), "control");
    const auto *list = page->findChild<QListView *>(u"settingsCategories"_s);
    QStringList found;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        found << list->model()->index(row, 0).data().toString();
    QTEST(found, "found");
    if (const auto *table = qobject_cast<QTableView *>(page->focusWidget()))
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), found.first());
}

void tst_SettingsPage::nothingFoundIsSaid()
{
    Preferences preferences;
    ActionRegistry actions(preferences);
    const auto page = open(preferences, actions);
    page->show();
    auto *search = page->findChild<FilterField *>(u"settingsSearch"_s);
    const auto *nothing = page->findChild<QWidget *>(u"noSetting"_s);
    const auto *list = page->findChild<QListView *>(u"settingsCategories"_s);
    QVERIFY(!nothing->isVisible());
    search->setText(u"qqq"_s);
    QTRY_VERIFY(nothing->isVisible());
    QCOMPARE(list->model()->rowCount(), 0);
    QTest::keyClick(&search->field(), Qt::Key_Escape);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QVERIFY(!nothing->isVisible());
}

QTEST_MAIN(tst_SettingsPage)

#include "tst_settingspage.moc"
