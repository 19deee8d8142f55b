#include "home/homepage.h"
#include "performance/performancepages.h"
#include "shell/mainwindow.h"
#include "support/chordcounter.h"
#include "support/scratchdatabase.h"
#include "support/smallcycle.h"

#include <QListView>
#include <QSettings>
#include <QTextEdit>

using namespace throughline;
using namespace throughline::performance;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::ChordCounter;
using tests::must;
using tests::SmallCompany;
using tests::SmallCycle;

/// ui.md 9: from Home to a finished appraisal of five competencies in at most 12 keys and the text,
/// and a piece of evidence in three.
class tst_WriteAnAppraisal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void itTakesTwelveKeys();

private:
    void buildFiveCompetencies(storage::Connection &db);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);

    const Clock::Fixed m_now{SmallCycle::now()};
    QTemporaryDir m_settings;
    QWindow *m_window = nullptr;
};

void tst_WriteAnAppraisal::initTestCase()
{
    QCoreApplication::setOrganizationName(u"throughline-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    theme().apply(Mode::Light);
}

/// The job of the small company asks for three; two more make the five that the budget speaks of.
void tst_WriteAnAppraisal::buildFiveCompetencies(storage::Connection &db)
{
    SmallCompany::build(db);
    for (const qint64 id : {4, 5}) {
        db.run("insert into competency (id, key, family) values (?, ?, 'working')", id,
            u"extra-%1"_s.arg(id));
        db.run("insert into competency_revision (id, competency_id, number, name, name_key) values "
               "(?, ?, 1, ?, ?)",
            id, id, u"Extra %1"_s.arg(id), u"extra %1"_s.arg(id));
        for (int level = 1; level <= 5; ++level) {
            db.run(
                "insert into competency_level (revision_id, level, title) values (?, ?, 'Title')",
                id, level);
            db.run("insert into behavioural_anchor (revision_id, level, audience, place, wording) "
                   "values (?, ?, 'interview', 1, 'x'), (?, ?, 'work', 1, 'x')",
                id, level, id, level);
        }
        db.run("update competency_revision set state = 'published' where id = ?", id);
    }
    db.run("insert into job_version (id, job_id, number, title, title_key) values (2, 1, 2, "
           "'Support agent', 'support agent')");
    db.run("update job_competency set meaning = ? where job_version_id = 2",
        u"Listens to the end, solves the cause and calls back before the customer has to."_s);
    db.run("insert into job_competency (job_version_id, revision_id, place, level, weight) values "
           "(2, 2, 1, 3, 20), (2, 3, 2, 3, 20), (2, 4, 3, 3, 20), (2, 5, 4, 3, 20)");
    db.run("insert into job_customer (job_version_id, place, side, wording) values (2, 1, "
           "'external', 'Households')");
    for (const QString &state : {u"in_review"_s, u"approved"_s, u"published"_s})
        db.run("update job_version set state = ? where id = 2", state);
}

void tst_WriteAnAppraisal::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, key, modifiers);
    QTest::qWait(30);
}

void tst_WriteAnAppraisal::type(const QString &text)
{
    for (const QChar c : text)
        QTest::keyClick(m_window, c.toLatin1());
    QTest::qWait(30);
}

void tst_WriteAnAppraisal::itTakesTwelveKeys()
{
    const tests::ScratchDatabase scratch;
    AppraisalId ortega(0);
    {
        storage::Connection db(scratch.place());
        buildFiveCompetencies(db);
        db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
        RunningCycles running(db);
        const auto schema = must(running.addTemplate(
            u"T"_s, {{SectionKind::Core, 30'00}, {SectionKind::JobCompetencies, 70'00}}));
        const auto cycle = must(running.plan({u"H1 2026"_s, schema, {{2026, 1, 1}, {2026, 6, 30}},
            {2026, 7, 15}, {SmallCompany::support}}));
        for (const PersonId other : {SmallCompany::osei, SmallCompany::haddad})
            must(running.exclude(cycle, other, u"not in this test"_s));
        must(running.start(cycle));
        ortega = SmallCycle::appraisalOf(db, cycle, SmallCompany::ortega);
        db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
        must(evidence::GatheringEvidence(db).enter(
            {SmallCompany::ortega, competency::CompetencyId(SmallCompany::service),
                u"He rang me back."_s, {2026, 3, 12}}));
    }
    PageRegistry pages;
    registerHomePages(pages);
    registerPerformancePages(pages);
    Preferences preferences;
    MainWindow window(preferences, pages);
    auto store = storage::Store::open(scratch.place(), SmallCompany::sessionOf(SmallCompany::osei));
    window.setWorkspace(std::make_unique<Workspace>(std::move(*store)));
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_window = window.windowHandle();
    QTRY_VERIFY(qobject_cast<QListView *>(window.focusWidget()));
    QTRY_VERIFY(static_cast<QListView *>(window.focusWidget())->currentIndex().isValid());

    ChordCounter counter(*m_window);
    press(Qt::Key_Return); // the task
    QTRY_COMPARE(window.here().kind, PageKind::Appraisal);
    QTRY_VERIFY(qobject_cast<QTextEdit *>(window.focusWidget()));
    for (int i = 0; i < 5; ++i) {
        type(u"He called back by noon."_s);
        press(Qt::Key_3, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    storage::Connection db(scratch.place());
    QTRY_COMPARE(*db.one<QString>("select state from appraisal"), u"manager_done"_s);
    QVERIFY2(counter.chords() <= 12, QByteArray::number(counter.chords()));
    QCOMPARE(counter.clicks(), 0);
    QCOMPARE(*db.one<int>(
                 "select count(*) from appraisal_rating where comment = 'He called back by noon.'"),
        5);
}

QTEST_MAIN(tst_WriteAnAppraisal)

#include "tst_writeanappraisal.moc"
