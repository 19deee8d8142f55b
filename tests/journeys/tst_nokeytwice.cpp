#include "competency/competencypages.h"
#include "documents/printpreviewpage.h"
#include "exchange/exchangepages.h"
#include "hiring/hiringpages.h"
#include "home/homepage.h"
#include "home/landmarks.h"
#include "jobs/jobpages.h"
#include "people/peoplepages.h"
#include "performance/performancepages.h"
#include "security/securitypages.h"
#include "settings/settingspage.h"
#include "shell/mainwindow.h"
#include "succession/successionpages.h"
#include "support/demostage.h"

#include <QMenu>
#include <QSettings>
#include <QSignalSpy>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::DemoStage;

/// A5: a key that a page and the window both claim does nothing at all, so each is claimed once.
class tst_NoKeyTwice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aKeyMeansOneThing_data();
    void aKeyMeansOneThing();

private:
    static QStringList claimedTwice(const ActionRegistry &actions);

    QTemporaryDir m_settings;
    const DemoStage m_stage;
};

void tst_NoKeyTwice::initTestCase()
{
    QCoreApplication::setOrganizationName(u"throughline-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    theme().apply(Mode::Light);
}

void tst_NoKeyTwice::aKeyMeansOneThing_data()
{
    QTest::addColumn<QString>("persona");
    for (const char *persona : {"hr-lead", "manager", "executive", "employee"})
        QTest::newRow(persona) << QString::fromLatin1(persona);
}

/// Of two actions that can be used at the same time.
QStringList tst_NoKeyTwice::claimedTwice(const ActionRegistry &actions)
{
    QStringList found;
    QHash<QKeySequence, QString> users;
    for (const QAction *action : actions.all())
        for (const QKeySequence &keys : action->shortcuts()) {
            if (!action->isEnabled() || !action->isVisible() || keys.isEmpty())
                continue;
            const QString other = users.value(keys);
            if (!other.isEmpty())
                found << keys.toString() + u": "_s + other + u", "_s + action->objectName();
            users.insert(keys, action->objectName());
        }
    return found;
}

static void registerEveryPage(PageRegistry &pages, MainWindow &window)
{
    registerHomePages(pages);
    registerSettingsPages(pages, window.preferences(), window.actions());
    registerCompetencyPages(pages);
    registerDocumentPages(pages);
    registerExchangePages(pages);
    registerHiringPages(pages);
    registerJobPages(pages);
    registerPeoplePages(pages);
    registerPerformancePages(pages);
    registerSecurityPages(pages);
    registerSuccessionPages(pages);
}

/// Every page; those about one thing where this session sees such a thing.
static QList<Destination> everywhere(const home::Landmarks &marks)
{
    QList<Destination> places{
        {PageKind::Library, marks.competency}, {PageKind::Succession, marks.keyPosition}};
    for (const PageKind kind : {PageKind::Home, PageKind::People, PageKind::Jobs,
             PageKind::Requisitions, PageKind::Appraisals, PageKind::TalentGrid, PageKind::Import,
             PageKind::Administration, PageKind::Audit, PageKind::Settings})
        places.append({kind});
    const std::pair<PageKind, std::optional<qint64>> subjects[]
        = {{PageKind::Person, marks.person}, {PageKind::Job, marks.job},
            {PageKind::Candidates, marks.requisition}, {PageKind::Kit, marks.requisition},
            {PageKind::Interview, marks.interview}, {PageKind::Debrief, marks.debrief},
            {PageKind::Comparison, marks.requisition}, {PageKind::Appraisal, marks.appraisal}};
    for (const auto &[kind, subject] : subjects)
        if (subject)
            places.append({kind, subject});
    return places;
}

void tst_NoKeyTwice::aKeyMeansOneThing()
{
    QFETCH(QString, persona);
    PageRegistry pages;
    Preferences preferences;
    MainWindow window(preferences, pages);
    registerEveryPage(pages, window);
    window.setWorkspace(m_stage.enter(persona));
    QMenu profiles;
    profiles.addAction(u"Somebody else"_s);
    window.setPerson(persona, &profiles);
    const auto marks = window.workspace()
                           ->store()
                           .read([](storage::Connection &db) { return home::landmarks(db); })
                           .wait();
    QVERIFY(marks);
    for (const Destination &place : everywhere(*marks)) {
        window.go(place);
        QSignalSpy(window.currentPage(), &Page::settled).wait(2000);
        const QStringList twice = claimedTwice(window.actions());
        QVERIFY2(
            twice.isEmpty(), qPrintable(u"page %1: "_s.arg(int(place.kind)) + twice.join(u' ')));
    }
}

QTEST_MAIN(tst_NoKeyTwice)

#include "tst_nokeytwice.moc"
