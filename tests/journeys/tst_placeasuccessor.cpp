#include "home/homepage.h"
#include "shell/commandpalette.h"
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

/// ui.md 9: from Home to a named successor in at most six keys and the text of the filter.
class tst_PlaceASuccessor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void itTakesSixKeys();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    QTemporaryDir m_settings;
    const DemoStage m_stage;
    QWindow *m_window = nullptr;
};

void tst_PlaceASuccessor::initTestCase()
{
    QCoreApplication::setOrganizationName(u"throughline-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    theme().apply(Mode::Light);
}

void tst_PlaceASuccessor::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, key, modifiers);
    QTest::qWait(30);
}

void tst_PlaceASuccessor::itTakesSixKeys()
{
    storage::Connection db(m_stage.place());
    const auto gap = db.one<QString>(R"(
        select o.title
          from key_position k join position o on o.id = k.position_id
         where not exists (select 1 from successor s where s.position_id = k.position_id)
         order by o.title
         limit 1)");
    QVERIFY(gap);
    const int before = *db.one<int>("select count(*) from successor where removed_at is null");

    PageRegistry pages;
    registerHomePages(pages);
    registerSuccessionPages(pages);
    Preferences preferences;
    MainWindow window(preferences, pages);
    window.setWorkspace(m_stage.enter(u"executive"_s));
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_window = window.windowHandle();
    ChordCounter counter(*m_window);

    press(Qt::Key_K, Qt::ControlModifier);
    auto *palette = window.findChild<CommandPalette *>();
    QVERIFY(palette && QTest::qWaitForWindowActive(palette));
    counter.watch(*palette->windowHandle());
    m_window = palette->windowHandle();
    for (const QChar letter : *gap)
        QTest::keyClick(m_window, letter.toLatin1());
    const auto *found = palette->findChild<QListView *>(u"paletteList"_s);
    QTRY_COMPARE(found->currentIndex().data().toString(), *gap);
    press(Qt::Key_Return);
    m_window = window.windowHandle();
    window.activateWindow(); // as a window manager does when a dialog closes
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_COMPARE(window.here().kind, PageKind::Succession);
    auto *outline = window.findChild<QTableView *>(u"keyPositions"_s);
    QTRY_COMPARE(outline->currentIndex().data().toString(), *gap);

    press(Qt::Key_N, Qt::ControlModifier);
    auto *candidates = window.findChild<QListView *>(u"successorCandidates"_s);
    QTRY_VERIFY(candidates->currentIndex().isValid());
    press(Qt::Key_Return); // whoever fits best
    press(Qt::Key_2); // ready in one to two years
    counter.count();
    press(Qt::Key_Return);
    QTRY_COMPARE(
        *db.one<int>("select count(*) from successor where removed_at is null"), before + 1);
    QVERIFY2(counter.chords() <= 6, QByteArray::number(counter.chords()));
    QCOMPARE(counter.clicks(), 0);
}

QTEST_MAIN(tst_PlaceASuccessor)

#include "tst_placeasuccessor.moc"
