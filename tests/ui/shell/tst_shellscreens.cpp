#include "home/homepage.h"
#include "shell/commandpalette.h"
#include "shell/mainwindow.h"
#include "shell/newcompanydialog.h"
#include "shell/profilechooser.h"
#include "shell/serverdialog.h"
#include "shell/shortcutlist.h"
#include "shell/welcome.h"
#include "support/demostage.h"
#include "support/screenchecks.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::DemoStage;

/// The window itself in every look: how one begins (S01), what finds everything (Ctrl+K), and the
/// frame around a page.
class tst_ShellScreens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWelcomeStandsEveryLook();
    void aNewCompanyStandsEveryLook();
    void theWindowStandsEveryLook_data();
    void theWindowStandsEveryLook();
    void thePaletteStandsEveryLook_data();
    void thePaletteStandsEveryLook();
    void theShortcutsStandEveryLook();
    void theServerDialogStandsEveryLook_data();
    void theServerDialogStandsEveryLook();
    void theProfileChooserStandsEveryLook_data();
    void theProfileChooserStandsEveryLook();

private:
    QTemporaryDir m_folder;
    const DemoStage m_stage;
    PageRegistry m_pages;
    Preferences m_preferences;
};

void tst_ShellScreens::initTestCase()
{
    QCoreApplication::setOrganizationName(u"throughline-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    theme().apply(Mode::Light);
    registerHomePages(m_pages);
}

void tst_ShellScreens::theWelcomeStandsEveryLook()
{
    QFile recent(m_folder.filePath(u"Heating and Water Company of Norrhaven.throughline"_s));
    QVERIFY(recent.open(QIODevice::WriteOnly));
    m_preferences.addRecentFile(recent.fileName());
    const QStringList findings = checkInLooks(fewLooks(),
        [&] { return std::make_unique<Welcome>(m_preferences); }, {.underMenuBar = true});
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

void tst_ShellScreens::aNewCompanyStandsEveryLook()
{
    const QStringList findings = checkInLooks(fewLooks(), [] {
        auto dialog = std::make_unique<NewCompanyDialog>();
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        return dialog;
    });
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

void tst_ShellScreens::theWindowStandsEveryLook_data()
{
    QTest::addColumn<bool>("isInside");
    QTest::addColumn<bool>("isDemo");
    QTest::newRow("first run") << false << false;
    QTest::newRow("home") << true << false;
    QTest::newRow("demo") << true << true;
}

void tst_ShellScreens::theWindowStandsEveryLook()
{
    QFETCH(bool, isInside);
    QFETCH(bool, isDemo);
    const QStringList findings = checkInLooks(fewLooks(), [&] {
        auto window = std::make_unique<MainWindow>(m_preferences, m_pages);
        if (isInside) {
            window->setWorkspace(m_stage.enter(u"manager"_s));
            window->setPerson(u"Angus Bracegirdle"_s, nullptr);
            auto *tasks = window->findChild<QListView *>(u"taskList"_s);
            if (!QTest::qWaitFor([&] { return tasks->model()->rowCount() > 0; }))
                qFatal("nothing waits");
            if (isDemo)
                window->markAsDemo();
        }
        return window;
    });
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

void tst_ShellScreens::thePaletteStandsEveryLook_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("untouched") << QString();
    QTest::newRow("a word") << u"head"_s;
    QTest::newRow("nothing") << u"qqq xxx"_s;
}

void tst_ShellScreens::thePaletteStandsEveryLook()
{
    QFETCH(QString, typed);
    const auto workspace = m_stage.enter(u"executive"_s);
    ActionRegistry actions(m_preferences);
    const QStringList findings = checkInLooks(fewLooks(), [&] {
        auto palette = std::make_unique<CommandPalette>(workspace.get(), actions,
            sidebarFor({home::Entrance::Succession}), QList<QAction *>(), nullptr);
        palette->setAttribute(Qt::WA_DeleteOnClose, false);
        palette->field().setText(typed);
        QTest::qWait(250);
        return palette;
    });
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

void tst_ShellScreens::theShortcutsStandEveryLook()
{
    MainWindow window(m_preferences, m_pages);
    const QStringList findings = checkInLooks(fewLooks(), [&] {
        auto list = std::make_unique<ShortcutList>(window.actions(), nullptr);
        list->setAttribute(Qt::WA_DeleteOnClose, false);
        return list;
    });
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

void tst_ShellScreens::theServerDialogStandsEveryLook_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("untouched") << QString() << false;
    QTest::newRow("incomplete") << u"db.example.org"_s << true;
    QTest::newRow("nobody answers") << u"127.0.0.1"_s << true;
}

void tst_ShellScreens::theServerDialogStandsEveryLook()
{
    QFETCH(QString, host);
    QFETCH(bool, isAsked);
    const QStringList findings = checkInLooks(fewLooks(), [&] {
        auto dialog = std::make_unique<ServerDialog>(m_preferences);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->findChild<QLineEdit *>(u"serverHost"_s)->setText(host);
        if (host == u"127.0.0.1") {
            dialog->findChild<QSpinBox *>(u"serverPort"_s)->setValue(1);
            dialog->findChild<QLineEdit *>(u"serverDatabase"_s)->setText(u"company"_s);
            dialog->findChild<QLineEdit *>(u"serverUser"_s)->setText(u"rosa.lindqvist"_s);
        }
        if (isAsked) {
            auto *test = dialog->findChild<QPushButton *>(u"testServer"_s);
            test->click();
            if (!QTest::qWaitFor([&] { return test->isEnabled(); }, 10'000))
                qFatal("the server is asked for ever");
        }
        return dialog;
    });
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

void tst_ShellScreens::theProfileChooserStandsEveryLook_data()
{
    QTest::addColumn<int>("profiles");
    QTest::newRow("two") << 2;
    QTest::newRow("many") << 12;
}

void tst_ShellScreens::theProfileChooserStandsEveryLook()
{
    QFETCH(int, profiles);
    using security::Role;
    std::vector<security::Profile> all{
        {security::ProfileId(1), u"Owner"_s, std::nullopt,
            {Role::HrLead, Role::Executive, Role::Auditor, Role::Accounts}, 1},
        {security::ProfileId(2), u"Front desk & returns"_s, std::nullopt, {}, 1}};
    for (int i = 2; i < profiles; ++i)
        all.push_back({security::ProfileId(i + 1), u"Manager of branch %1"_s.arg(i), std::nullopt,
            {Role::Employee, Role::Hr}, 1});
    const QStringList findings = checkInLooks(
        fewLooks(), [&] { return std::make_unique<ProfileChooser>(all); }, {.underMenuBar = true});
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

QTEST_MAIN(tst_ShellScreens)

#include "tst_shellscreens.moc"
