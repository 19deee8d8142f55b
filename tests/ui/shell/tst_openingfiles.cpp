#include "forms/messagebar.h"
#include "home/homepage.h"
#include "security/profiles.h"
#include "shell/mainwindow.h"
#include "shell/opening.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// A page that can always be printed.
class PaperPage final : public Page
{
public:
    using Page::Page;
    QString title() const override { return u"Paper"_s; }
    QWidget *firstFocus() override { return this; }
    std::optional<documents::DocumentRequest> printable() const override
    {
        return documents::DocumentRequest{documents::DocumentKind::Job, 1};
    }
};

/// The window as it starts, and a small company in a file of its own.
struct StartedWindow
{
    tests::ScratchDatabase scratch;
    PageRegistry pages;
    Preferences preferences;
    MainWindow window{preferences, pages};
    Opening opening{window, {}};

    StartedWindow()
    {
        storage::Connection db(scratch.place());
        SmallCompany::build(db);
        security::Profiles profiles(db);
        for (const security::Profile &profile : profiles.all())
            profiles.remove(profile.id);
        registerHomePages(pages);
        pages.add(PageKind::Library,
            [](Workspace &workspace, const Destination &) { return new PaperPage(workspace); });
    }

    bool open()
    {
        QSignalSpy opened(&opening, &Opening::opened);
        opening.openPlace(scratch.place());
        return opened.wait(10'000) && opened.first().first().toBool();
    }
    QAction &action(const QString &id) { return *window.actions().findAction(id); }
};

class tst_OpeningFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anOlderFileSaysWhatBecameOfIt();
    void aFileOfThisVersionSaysNothing();
    void aNewerFileSaysWhatToDo();
    void whatNeedsACompanyWaitsForOne();
    void anAccessKeyOfTheWelcomePresses();
    void theOwnersNameLeadsToTheProfiles();

private:
    QTemporaryDir m_settings;
};

void tst_OpeningFiles::initTestCase()
{
    QCoreApplication::setOrganizationName(u"throughline-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void tst_OpeningFiles::anOlderFileSaysWhatBecameOfIt()
{
    StartedWindow started;
    {
        storage::Connection db(started.scratch.place());
        db.script(u"drop view visible_draft"_s);
        db.script(u"drop table draft"_s);
        db.run("delete from schema_version where version = ?", storage::newestSchema());
    }
    QVERIFY(started.open());
    const MessageBar &message = started.window.messageBar();
    const QString copy = started.window.workspace()->store().migration().copy;
    QVERIFY(!copy.isEmpty() && QFile::exists(copy));
    QCOMPARE(message.severity(), Severity::Information);
    QVERIFY(!message.isHidden());
    for (const QString &said : {QString::number(storage::newestSchema() - 1),
             QString::number(storage::newestSchema()), copy})
        QVERIFY2(message.sentence().contains(said), qPrintable(message.sentence()));
}

void tst_OpeningFiles::aFileOfThisVersionSaysNothing()
{
    StartedWindow started;
    QVERIFY(started.open());
    QVERIFY(started.window.messageBar().isHidden());
}

void tst_OpeningFiles::aNewerFileSaysWhatToDo()
{
    StartedWindow started;
    {
        storage::Connection db(started.scratch.place());
        db.run("insert into schema_version (version, name, checksum) values (99, 'later', 'x')");
    }
    QVERIFY(!started.open());
    QVERIFY(!started.window.workspace());
    QCOMPARE(started.window.messageBar().severity(), Severity::Problem);
    QVERIFY(started.window.messageBar().sentence().contains(u"Update the program"_s));
}

void tst_OpeningFiles::whatNeedsACompanyWaitsForOne()
{
    StartedWindow started;
    started.window.show();
    QVERIFY(!started.action(u"print"_s).isEnabled());
    QVERIFY(started.open());
    started.window.go({PageKind::Library});
    QVERIFY(started.action(u"print"_s).isEnabled());
    started.action(u"closeCompany"_s).trigger();
    QVERIFY(!started.action(u"print"_s).isEnabled());
}

void tst_OpeningFiles::anAccessKeyOfTheWelcomePresses()
{
    StartedWindow started;
    started.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&started.window));
    QSignalSpy asked(&started.window, &MainWindow::serverAsked);
    QTest::keyClick(started.window.windowHandle(), Qt::Key_C, Qt::AltModifier);
    QVERIFY(!asked.isEmpty() || asked.wait());
}

/// Until there are profiles nothing is behind the name; afterwards their menu is.
void tst_OpeningFiles::theOwnersNameLeadsToTheProfiles()
{
    StartedWindow started;
    started.pages.add(PageKind::Administration,
        [](Workspace &workspace, const Destination &) { return new PaperPage(workspace); });
    started.window.show();
    QVERIFY(started.open());
    auto *name = started.window.findChild<QPushButton *>(u"personButton"_s);
    QVERIFY(!name->menu());
    name->click();
    QCOMPARE(started.window.here().kind, PageKind::Administration);
    const auto made = started.window.workspace()->store().write([](storage::Connection &db) {
        security::Profiles(db).add(u"Marta"_s, SmallCompany::duarte, {});
        return Result<void>();
    });
    QVERIFY(made.wait());
    QTRY_VERIFY(name->menu());
    QCOMPARE(name->menu()->actions().size(), 1);
}

QTEST_MAIN(tst_OpeningFiles)

#include "tst_openingfiles.moc"
