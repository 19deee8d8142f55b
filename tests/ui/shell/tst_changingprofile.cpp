#include "home/homepage.h"
#include "security/role.h"
#include "shell/header.h"
#include "shell/mainwindow.h"
#include "shell/opening.h"
#include "shell/profilechooser.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using security::Role;
using tests::SmallCompany;

/// A page that notes who is signed in when it writes what is unsaved.
class NotingPage final : public Page
{
public:
    NotingPage(Workspace &workspace, QList<std::optional<PersonId>> &writers)
        : Page(workspace)
        , m_writers(writers)
    {}
    QString title() const override { return u"Notes"_s; }
    QWidget *firstFocus() override { return this; }
    void flush() override { m_writers << workspace().session().person; }

private:
    QList<std::optional<PersonId>> &m_writers;
};

/// A window on a company with two profiles, Marta Duarte's (HR) and Tomás Ortega's, opened as the
/// first.
struct SharedFile
{
    tests::ScratchDatabase scratch;
    QList<std::optional<PersonId>> writers;
    PageRegistry pages;
    Preferences preferences;
    MainWindow window{preferences, pages};
    Opening opening{window, {}};

    SharedFile()
    {
        storage::Connection db(scratch.place());
        SmallCompany::build(db);
        security::Profiles profiles(db);
        for (const security::Profile &profile : profiles.all())
            profiles.remove(profile.id);
        profiles.add(u"Marta"_s, SmallCompany::duarte, {Role::Hr, Role::Accounts});
        profiles.add(u"Tomás"_s, SmallCompany::ortega, {});
        registerHomePages(pages);
        pages.add(PageKind::Library, [this](Workspace &workspace, const Destination &) {
            return new NotingPage(workspace, writers);
        });
    }

    void open()
    {
        window.show();
        opening.openPlace(scratch.place());
        QTRY_VERIFY(window.findChild<ProfileChooser *>());
        QTest::keyClick(window.findChild<ProfileChooser *>()->firstFocus(), Qt::Key_Space);
        QTRY_VERIFY(window.workspace());
    }

    QList<QAction *> offered()
    {
        return window.findChild<QPushButton *>(u"personButton"_s)->menu()->actions();
    }
    QStringList namesOffered()
    {
        QStringList names;
        for (const QAction *action : offered())
            names << action->text();
        return names;
    }
    template<typename Work>
    void write(Work work)
    {
        QVERIFY(window.workspace()->store().write(std::move(work)).wait());
    }
};

class tst_ChangingProfile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsUnsavedIsWrittenByWhoeverWroteIt();
    void theWayBackBeginsAnew();
    void theMenuKnowsWhatWasChangedMeanwhile();

private:
    QTemporaryDir m_settings;
};

void tst_ChangingProfile::initTestCase()
{
    QCoreApplication::setOrganizationName(u"throughline-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void tst_ChangingProfile::whatIsUnsavedIsWrittenByWhoeverWroteIt()
{
    SharedFile file;
    file.open();
    file.window.go({PageKind::Library});
    file.offered().at(1)->trigger();
    QCOMPARE(file.writers, QList<std::optional<PersonId>>{SmallCompany::duarte});
    QCOMPARE(file.window.workspace()->session().person, SmallCompany::ortega);
    QCOMPARE(file.window.here().kind, PageKind::Home);
}

/// Where the one before has been may be closed to the next.
void tst_ChangingProfile::theWayBackBeginsAnew()
{
    SharedFile file;
    file.open();
    file.window.go({PageKind::Library});
    QVERIFY(file.window.actions().findAction(u"back"_s)->isEnabled());
    file.offered().at(1)->trigger();
    QVERIFY(!file.window.actions().findAction(u"back"_s)->isEnabled());
    QPointer<Page> home = file.window.currentPage();
    file.offered().at(0)->trigger(); // at home too the page is the new one's
    QVERIFY(file.window.currentPage() != home.data());
}

void tst_ChangingProfile::theMenuKnowsWhatWasChangedMeanwhile()
{
    SharedFile file;
    file.open();
    QCOMPARE(file.namesOffered(), (QStringList{u"Marta"_s, u"Tomás"_s}));
    QVERIFY(file.offered().at(0)->isChecked());
    file.write([](storage::Connection &db) {
        security::Profiles profiles(db);
        security::Profile tomas = profiles.all().at(1);
        tomas.roles = {Role::Auditor};
        profiles.add(u"Pay & more"_s, std::nullopt, {Role::Compensation});
        return profiles.save(tomas) ? Result<void>() : conflict(u"profile-changed-elsewhere"_s);
    });
    QTRY_COMPARE(file.namesOffered(), (QStringList{u"Marta"_s, u"Tomás"_s, u"Pay && more"_s}));
    file.offered().at(1)->trigger();
    QVERIFY(holds(file.window.workspace()->session(), Role::Auditor));
    QVERIFY(file.offered().at(1)->isChecked());
    QVERIFY(!file.offered().at(0)->isChecked());
}

QTEST_MAIN(tst_ChangingProfile)

#include "tst_changingprofile.moc"
