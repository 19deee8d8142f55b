#include "competency/competencypages.h"
#include "hiring/hiringpages.h"
#include "home/homepage.h"
#include "home/waitingtasks.h"
#include "jobs/jobpages.h"
#include "performance/performancepages.h"
#include "shell/mainwindow.h"
#include "succession/successionpages.h"
#include "support/chordcounter.h"
#include "support/demostage.h"

#include <QListView>
#include <QSettings>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::ChordCounter;
using tests::DemoStage;

/// S02: whatever waits is one Enter away from Home, whichever kind of work it is, and Alt+← leads
/// back to the list.
class tst_OpenWhatWaits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void oneKeyOpensIt_data();
    void oneKeyOpensIt();

private:
    QTemporaryDir m_settings;
    const DemoStage m_stage;
};

void tst_OpenWhatWaits::initTestCase()
{
    QCoreApplication::setOrganizationName(u"throughline-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    theme().apply(Mode::Light);
}

void tst_OpenWhatWaits::oneKeyOpensIt_data()
{
    QTest::addColumn<QString>("persona");
    for (const char *persona : {"hr", "manager", "executive"})
        QTest::newRow(persona) << QString::fromLatin1(persona);
}

void tst_OpenWhatWaits::oneKeyOpensIt()
{
    QFETCH(QString, persona);
    PageRegistry pages;
    registerHomePages(pages);
    registerCompetencyPages(pages);
    registerJobPages(pages);
    registerHiringPages(pages);
    registerPerformancePages(pages);
    registerSuccessionPages(pages);
    Preferences preferences;
    MainWindow window(preferences, pages);
    window.setWorkspace(m_stage.enter(persona));
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *tasks = window.findChild<QListView *>(u"taskList"_s);
    QTRY_VERIFY(tasks->currentIndex().isValid());
    QTRY_VERIFY(tasks->hasFocus());
    ChordCounter counter(*window.windowHandle());
    QTest::keyClick(window.windowHandle(), Qt::Key_Return);
    QVERIFY(window.here().kind != PageKind::Home);
    QVERIFY(window.here().id);
    QCOMPARE(counter.chords(), 1);
    QTest::keyClick(window.windowHandle(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(window.here().kind, PageKind::Home);
}

QTEST_MAIN(tst_OpenWhatWaits)

#include "tst_openwhatwaits.moc"
