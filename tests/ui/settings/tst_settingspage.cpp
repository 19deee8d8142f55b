#include "settings/settingspage.h"

#include "shell/actionregistry.h"
#include "shell/preferences.h"
#include "support/demostage.h"
#include "support/screenchecks.h"

#include <QAction>
#include <QSettings>

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

private:
    QTemporaryDir m_folder;
    const tests::ScratchDatabase m_scratch;
    std::unique_ptr<Workspace> m_workspace;
};

void tst_SettingsPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"throughline-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    theme().apply(Mode::Light);
}

void tst_SettingsPage::theScreenStandsEveryLook_data()
{
    QTest::addColumn<int>("category");
    QTest::newRow("appearance") << 0;
    QTest::newRow("keyboard") << 1;
    QTest::newRow("data") << 2;
}

void tst_SettingsPage::theScreenStandsEveryLook()
{
    QFETCH(int, category);
    auto store = storage::Store::open(m_scratch.place(), {});
    m_workspace = std::make_unique<Workspace>(std::move(*store));
    Preferences preferences;
    ActionRegistry actions(preferences);
    QAction save(u"Save as PDF…"_s), back(u"Back"_s);
    save.setObjectName(u"savePdf"_s);
    save.setShortcut(QKeySequence(u"Ctrl+Shift+S"_s));
    back.setObjectName(u"back"_s);
    actions.addWindowAction(&save);
    actions.addWindowAction(&back);
    const QStringList findings = checkInLooks(fewLooks(),
        [&] {
            preferences.setMode(theme().mode());
            preferences.setTextPercent(theme().textPercent());
            auto page = DemoStage::open<SettingsPage>(*m_workspace, preferences, actions);
            auto *categories = page->findChild<QListView *>(u"settingsCategories"_s);
            categories->setCurrentIndex(categories->model()->index(category, 0));
            return page;
        },
        {.underMenuBar = true});
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

QTEST_MAIN(tst_SettingsPage)

#include "tst_settingspage.moc"
