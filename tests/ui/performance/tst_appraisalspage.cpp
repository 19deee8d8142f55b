#include "performance/appraisalspage.h"

#include "forms/emptystate.h"
#include "forms/messagebar.h"
#include "people/staffing.h"
#include "performance/appraisals.h"
#include "shell/workspace.h"
#include "support/scratchdatabase.h"
#include "support/screenchecks.h"
#include "support/smallcycle.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace throughline;
using namespace throughline::performance;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::must;
using tests::SmallCompany;
using tests::SmallCycle;

/// S12: how far the appraisals of a cycle are, and how HR plans one.
class tst_AppraisalsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void init() { m_workspace.reset(), m_scratch = std::make_unique<tests::ScratchDatabase>(); }
    void aQuestionAboutACycleGoesWithIt();
    void theManagerSeesTheirOwnLine();
    void whoTakesNoPartIsTold();
    void enterOpensAnAppraisal();
    void hrSeesTheUnits();
    void theListIsNarrowed();
    void whoIsOpenIsReminded();
    void aCycleIsPlannedAndStarted();
    void aUnitSaysWhatItIsPartOf();
    void tabReachesWhatSettlesSomebody();
    void anAppraisalIsHandedOverToTheNewManager();
    void whoIsLeftOutIsWhoWasChosen();
    void aHalfPlannedCycleStaysWhileOthersWrite();
    void whoIsChosenStaysWhileOthersWrite();
    void theScreenStandsEveryLook_data();
    void theScreenStandsEveryLook();

public slots:
    void takeMail(const QUrl &mail) { m_mail = mail; }

private:
    std::unique_ptr<AppraisalsPage> open(PersonId reader, bool shown = true);
    template<typename Act>
    void with(Act act)
    {
        storage::Connection db(m_scratch->place());
        act(db);
    }

    const Clock::Fixed m_now{SmallCycle::now()};
    std::unique_ptr<tests::ScratchDatabase> m_scratch;
    std::unique_ptr<Workspace> m_workspace;
    QUrl m_mail;
};

std::unique_ptr<AppraisalsPage> tst_AppraisalsPage::open(PersonId reader, bool shown)
{
    auto store = storage::Store::open(m_scratch->place(), SmallCompany::sessionOf(reader));
    m_workspace = std::make_unique<Workspace>(std::move(*store));
    auto page = std::make_unique<AppraisalsPage>(*m_workspace, std::nullopt);
    QSignalSpy settled(page.get(), &Page::settled);
    page->firstFocus()->setFocus(
        Qt::OtherFocusReason); // as the main window does, before it is read
    page->resize(1200, 800);
    if (shown) {
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the window did not come up");
    }
    if (settled.isEmpty() && !settled.wait(5000))
        qFatal("the page did not settle");
    return page;
}

static QString cell(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

/// Ortega reports to Stein from now on; the session stays with HR lead.
static void moveOrtega(storage::Connection &db)
{
    const auto moved
        = people::Staffing(db).changeManager(SmallCompany::ortega, SmallCompany::stein);
    if (!moved)
        qFatal("the manager could not be changed: %s", qPrintable(moved.error().reason));
}

/// A planned cycle in which the chief executive, who reports to nobody, is still to be settled.
static void planWholeCompany(storage::Connection &db, const QString &cycle = u"H1 2026"_s)
{
    db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
    RunningCycles running(db);
    const auto schema = must(running.addTemplate(u"Template of %1"_s.arg(cycle),
        {{SectionKind::Core, 30'00}, {SectionKind::JobCompetencies, 70'00}}));
    std::vector<qint64> units;
    for (const auto &unit : people::Units(db).all())
        units.push_back(unit.id.number());
    must(running.plan({cycle, schema, {{2026, 1, 1}, {2026, 6, 30}}, {2026, 7, 15}, units}));
}

/// It cannot be opened again: what is asked about one cycle goes with it.
void tst_AppraisalsPage::aQuestionAboutACycleGoesWithIt()
{
    with([](storage::Connection &db) {
        SmallCycle::build(db);
        planWholeCompany(db, u"All of 2026"_s);
    });
    const auto page = open(SmallCompany::lang);
    auto *cycles = page->findChild<QComboBox *>(u"cycle"_s);
    QVERIFY(cycles->count() > 1);
    auto *close = page->findChild<QAction *>(u"appraisals-close"_s);
    for (int i = 0; !close->isVisible() && i < cycles->count(); ++i) {
        QSignalSpy settled(page.get(), &Page::settled);
        cycles->setCurrentIndex(i);
        emit cycles->activated(i);
        QVERIFY(settled.wait());
    }
    close->trigger();
    auto *message = page->findChild<MessageBar *>();
    QVERIFY(message->isVisible());
    const int another = cycles->currentIndex() == 0 ? 1 : 0;
    cycles->setCurrentIndex(another);
    emit cycles->activated(another);
    QVERIFY(!message->isVisible());
}

static void awaitRows(const QAbstractItemView &view)
{
    if (!QTest::qWaitFor([&] { return view.model()->rowCount() > 0; }))
        qFatal("nothing is listed");
}

void tst_AppraisalsPage::theManagerSeesTheirOwnLine()
{
    with([](storage::Connection &db) {
        const SmallCycle small = SmallCycle::build(db);
        db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
        small.rateAll(db, small.ortega, u"word"_s);
    });
    const auto page = open(SmallCompany::osei);
    const auto &table = *page->findChild<QTableView *>(u"appraisals"_s);
    QTRY_COMPARE(cell(table, 0, 0), u"Kofi Osei"_s);
    QCOMPARE(cell(table, 0, 4), u"–"_s); // P06: of one's own, nothing of the other side
    QCOMPARE(cell(table, 1, 0), u"Lina Haddad"_s);
    QCOMPARE(cell(table, 2, 4), u"3 of 3"_s);
    QVERIFY(!page->findChild<QTableView *>(u"units"_s)->isVisible());
}

/// S12, A12: an administrator of profiles, or somebody new, has no appraisal in a cycle.
void tst_AppraisalsPage::whoTakesNoPartIsTold()
{
    with([](storage::Connection &db) { SmallCycle::build(db); });
    const auto page = open(SmallCompany::novak); // known, but not employed
    const auto *nobody = page->findChild<EmptyState *>(u"noAppraisals"_s);
    QVERIFY(nobody && nobody->isVisible());
    QVERIFY(nobody->sentence().contains(u"no part"_s));
    QVERIFY(nobody->focusProxy() && nobody->focusProxy() == page->focusWidget());
    QVERIFY(page->findChild<QComboBox *>(u"cycle"_s)->isVisible());
    QCOMPARE(checkWayOut(*page), QStringList());
}

void tst_AppraisalsPage::enterOpensAnAppraisal()
{
    std::optional<SmallCycle> small;
    with([&](storage::Connection &db) { small = SmallCycle::build(db); });
    const auto page = open(SmallCompany::osei); // what the window does first was done: A3
    auto &table = *page->findChild<QTableView *>(u"appraisals"_s);
    QTRY_COMPARE(cell(table, 2, 0), u"Tomás Ortega"_s);
    QCOMPARE(page->focusWidget(), &table);
    QSignalSpy opened(m_workspace.get(), &Workspace::openRequested);
    table.setCurrentIndex(table.model()->index(2, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().value<Destination>(),
        (Destination{PageKind::Appraisal, small->ortega.number()}));
}

void tst_AppraisalsPage::hrSeesTheUnits()
{
    with([](storage::Connection &db) { SmallCycle::build(db); });
    const auto page = open(SmallCompany::duarte);
    const auto &units = *page->findChild<QTableView *>(u"units"_s);
    QVERIFY(!units.isVisible());
    QTest::keyClick(page.get(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(units.isVisible() && units.hasFocus());
    QCOMPARE(cell(units, 0, 0), u"Support"_s);
    QCOMPARE(cell(units, 0, 1), u"0 of 3"_s);
}

void tst_AppraisalsPage::theListIsNarrowed()
{
    with([](storage::Connection &db) { SmallCycle::build(db); });
    const auto page = open(SmallCompany::duarte);
    auto &table = *page->findChild<QTableView *>(u"appraisals"_s);
    QTRY_COMPARE(table.model()->rowCount(), 3);
    auto *words = page->findChild<QWidget *>(u"overviewWords"_s)->findChild<QLineEdit *>();
    QTest::keyClicks(words, u"tom"_s);
    QTRY_COMPARE(table.model()->rowCount(), 1);
    QTRY_COMPARE(cell(table, 0, 0), u"Tomás Ortega"_s);
    QTest::keyClicks(words, u"xyz"_s);
    auto *all = page->findChild<QPushButton *>(u"emptyPrimary"_s);
    QTRY_VERIFY(!table.isVisible());
    page->findChild<QAction *>(u"appraisals-clear"_s)->trigger();
    QTRY_COMPARE(table.model()->rowCount(), 3);
    QVERIFY(all && table.isVisible());
}

/// ui.md S12: several at once, in blind copy, by the reader's own mail program.
void tst_AppraisalsPage::whoIsOpenIsReminded()
{
    with([](storage::Connection &db) {
        SmallCycle::build(db);
        db.run("update person set email = 'tomas@example.org' where id = 3");
        db.run("update person set email = 'kofi@example.org' where id = 2");
        db.run("update person set email = '' where id = 4");
    });
    const auto page = open(SmallCompany::duarte);
    auto &table = *page->findChild<QTableView *>(u"appraisals"_s);
    QTRY_COMPARE(cell(table, 2, 0), u"Tomás Ortega"_s);
    table.setCurrentIndex(table.model()->index(1, 0));
    table.selectionModel()->select(
        table.model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QDesktopServices::setUrlHandler(u"mailto"_s, this, "takeMail");
    QTest::keyClick(&table, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_mail.isValid());
    QDesktopServices::unsetUrlHandler(u"mailto"_s);
    QCOMPARE(QUrlQuery(m_mail).queryItemValue(u"bcc"_s, QUrl::FullyDecoded),
        u"kofi@example.org,tomas@example.org"_s);
    const auto *message = page->findChild<MessageBar *>(u"message"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->sentence().contains(u"Lina Haddad"_s), qPrintable(message->sentence()));
}

/// P01 and P11 on the screen.
void tst_AppraisalsPage::aCycleIsPlannedAndStarted()
{
    with([](storage::Connection &db) { SmallCompany::build(db); });
    const auto page = open(SmallCompany::lang);
    page->findChild<QAction *>(u"appraisals-plan"_s)->trigger();
    auto *form = page->findChild<QWidget *>(u"cycleForm"_s);
    auto *units = form->findChild<QListWidget *>(u"units"_s);
    QTRY_COMPARE(units->count(), 2);
    form->findChild<QLineEdit *>(u"name"_s)->setText(u"H1"_s);
    units->item(0)->setCheckState(Qt::Checked); // Office
    auto *core = form->findChild<QSpinBox *>(u"weightCore"_s);
    core->setValue(5);
    QCOMPARE(core->value(), 10); // the floor
    auto *plan = form->findChild<QPushButton *>(u"planCycle"_s);
    plan->click();
    QTRY_VERIFY(form->findChild<MessageBar *>()->isVisible()); // 80 % are not 100 %
    core->setValue(30);
    plan->click();
    QTRY_VERIFY(page->findChild<QWidget *>(u"cycleRoll"_s));
    auto *roll = page->findChild<QWidget *>(u"cycleRoll"_s);
    const auto &hindered = *roll->findChild<QTableView *>(u"hindered"_s);
    QTRY_COMPARE(cell(hindered, 0, 0), u"Rosa Stein"_s);
    auto *start = roll->findChild<QPushButton *>(u"start"_s);
    QVERIFY(!start->isEnabled());
    QVERIFY(hindered.isVisible());
    roll->findChild<QLineEdit *>(u"reason"_s)->setText(u"Reviewed by the board"_s);
    auto *leaveOut = roll->findChild<QPushButton *>(u"exclude"_s);
    leaveOut->setFocus();
    leaveOut->click();
    QTRY_VERIFY(start->isEnabled());
    // An empty table is no answer, and what is next has the focus.
    QVERIFY(!hindered.isVisible() && roll->findChild<EmptyState *>()->isVisible());
    QVERIFY(start->hasFocus());
    start->click();
    auto &table = *page->findChild<QTableView *>(u"appraisals"_s);
    QTRY_COMPARE(table.model()->rowCount(), 2);
}

/// A tick brings the units below along: which ones these are is to be read, and so are the weights.
void tst_AppraisalsPage::aUnitSaysWhatItIsPartOf()
{
    with([](storage::Connection &db) {
        SmallCycle::build(db);
        db.run("update unit set parent_id = 1 where id = 2");
    });
    const auto page = open(SmallCompany::lang);
    page->findChild<QAction *>(u"appraisals-plan"_s)->trigger();
    auto *form = page->findChild<QWidget *>(u"cycleForm"_s);
    auto *units = form->findChild<QListWidget *>(u"units"_s);
    QTRY_COMPARE(units->count(), 2);
    QVERIFY2(units->item(1)->text().contains(u" / "_s), qPrintable(units->item(1)->text()));
    auto *known = form->findChild<QComboBox *>(u"template"_s);
    QCOMPARE(known->currentText(), u"Half-yearly: Core competency 30 %, Job competencies 70 %"_s);
    QVERIFY(known->width() > known->fontMetrics().horizontalAdvance(known->currentText()));
}

/// In a window, where Tab goes on to what stands around the page.
void tst_AppraisalsPage::tabReachesWhatSettlesSomebody()
{
    with([](storage::Connection &db) {
        SmallCycle::build(db);
        moveOrtega(db);
    });
    QWidget host;
    auto *column = new QVBoxLayout(&host);
    auto *around = new QLineEdit;
    column->addWidget(around);
    const auto page = open(SmallCompany::lang);
    column->addWidget(page.get());
    host.show();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    page->findChild<QAction *>(u"appraisals-people"_s)->trigger();
    auto *roll = page->findChild<QWidget *>(u"cycleRoll"_s);
    auto *hindered = roll->findChild<QTableView *>(u"hindered"_s);
    QTRY_COMPARE(hindered->model()->rowCount(), 1);
    hindered->setFocus();
    QStringList reached;
    for (int tabs = 0; tabs < 9; ++tabs) {
        QTest::keyClick(host.focusWidget(), Qt::Key_Tab);
        reached << host.focusWidget()->objectName();
    }
    for (const QString &id : {u"author"_s, u"setAuthor"_s, u"back"_s, u"rule"_s, QString()})
        QVERIFY2(reached.contains(id), qPrintable(reached.join(u' ')));
    page->setParent(nullptr);
}

/// The manager changes while the cycle runs: HR finds it on the roll and names who writes on.
void tst_AppraisalsPage::anAppraisalIsHandedOverToTheNewManager()
{
    std::optional<SmallCycle> small;
    with([&](storage::Connection &db) {
        small = SmallCycle::build(db);
        moveOrtega(db);
    });
    const auto page = open(SmallCompany::lang);
    page->findChild<QAction *>(u"appraisals-people"_s)->trigger();
    auto *roll = page->findChild<QWidget *>(u"cycleRoll"_s);
    auto *hindered = roll->findChild<QTableView *>(u"hindered"_s);
    QTRY_COMPARE(cell(*hindered, 0, 0), u"Tomás Ortega"_s);
    QCOMPARE(cell(*hindered, 0, 2), u"Reports to somebody else now"_s);
    const auto *author = roll->findChild<QComboBox *>(u"author"_s);
    QCOMPARE(author->currentText(), u"Rosa Stein"_s); // their manager by now
    hindered->setFocus();
    auto *hand = roll->findChild<QPushButton *>(u"setAuthor"_s);
    for (int tabs = 0; page->focusWidget() != hand && tabs < 5; ++tabs)
        QTest::keyClick(page->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(hand, Qt::Key_Space);
    QTRY_COMPARE(hindered->model()->rowCount(), 0);
    with([&](storage::Connection &db) {
        db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
        QCOMPARE(Appraisals(db).find(small->ortega)->author, SmallCompany::stein);
    });
}

/// P11: a reason is about the person for whom it was begun, whoever is settled meanwhile.
void tst_AppraisalsPage::whoIsLeftOutIsWhoWasChosen()
{
    with([](storage::Connection &db) {
        SmallCompany::build(db);
        db.run("delete from reporting_line");
        db.run("update employment set manager_id = null");
        planWholeCompany(db);
    });
    const auto page = open(SmallCompany::lang);
    page->findChild<QAction *>(u"appraisals-people"_s)->trigger();
    auto *roll = page->findChild<QWidget *>(u"cycleRoll"_s);
    auto *hindered = roll->findChild<QTableView *>(u"hindered"_s);
    QTRY_VERIFY(hindered->model()->rowCount() > 3);
    const int all = hindered->model()->rowCount();
    hindered->setFocus();
    QTest::keyClick(hindered, Qt::Key_Down);
    QTest::keyClick(hindered, Qt::Key_Down);
    const QString whom = cell(*hindered, hindered->currentIndex().row(), 0);
    auto *reason = roll->findChild<QLineEdit *>(u"reason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"On leave"_s);
    QTest::keyClick(reason, Qt::Key_Home);
    auto *author = roll->findChild<QComboBox *>(u"author"_s);
    QTest::keyClick(author, Qt::Key_End);
    const int chosen = author->currentIndex();
    const QString first = cell(*hindered, 0, 0);
    with([&](storage::Connection &db) {
        db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
        const PersonId person(*db.one<qint64>("select id from person where name = ?", first));
        storage::Transaction act(db);
        must(RunningCycles(db).exclude(Cycles(db).all().front().id, person, u"By the board"_s));
        act.commit();
    });
    emit m_workspace->store().changed();
    QTRY_COMPARE(hindered->model()->rowCount(), all - 1);
    QCOMPARE(cell(*hindered, hindered->currentIndex().row(), 0), whom);
    QCOMPARE(reason->text(), u"On leave"_s);
    QCOMPARE(reason->cursorPosition(), 0);
    QVERIFY(reason->hasFocus());
    QCOMPARE(author->currentIndex(), chosen);
    QTest::keyClick(roll->findChild<QPushButton *>(u"exclude"_s), Qt::Key_Space);
    QTRY_COMPARE(hindered->model()->rowCount(), all - 2);
    for (int row = 0; row < hindered->model()->rowCount(); ++row)
        QVERIFY(cell(*hindered, row, 0) != whom);
}

void tst_AppraisalsPage::aHalfPlannedCycleStaysWhileOthersWrite()
{
    with([](storage::Connection &db) { SmallCycle::build(db); });
    const auto page = open(SmallCompany::lang);
    page->findChild<QAction *>(u"appraisals-plan"_s)->trigger();
    auto *form = page->findChild<QWidget *>(u"cycleForm"_s);
    auto *units = form->findChild<QListWidget *>(u"units"_s);
    awaitRows(*units);
    auto *name = form->findChild<QLineEdit *>(u"name"_s);
    name->setFocus();
    QTest::keyClicks(name, u"H2 2026"_s);
    QTest::keyClick(name, Qt::Key_Home);
    units->setCurrentRow(1);
    QTest::keyClick(units, Qt::Key_Space);
    with([](storage::Connection &db) { db.run("update person set phone = '1' where id = 4"); });
    QSignalSpy settled(page.get(), &Page::settled);
    emit m_workspace->store().changed();
    QVERIFY(settled.wait());
    QVERIFY(form->isVisible() && name->hasFocus());
    QCOMPARE(name->text(), u"H2 2026"_s);
    QCOMPARE(name->cursorPosition(), 0);
    QCOMPARE(units->item(1)->checkState(), Qt::Checked);
    QCOMPARE(units->currentRow(), 1);
    page->findChild<QAction *>(u"appraisals-plan"_s)->trigger(); // Ctrl+N once more
    QCOMPARE(page->findChild<QWidget *>(u"cycleForm"_s), form);
    QCOMPARE(name->text(), u"H2 2026"_s);
    page->findChild<QWidget *>(u"cycleForm"_s)->findChild<QPushButton *>(u"planCycle"_s)->click();
    QTRY_VERIFY(page->findChild<QWidget *>(u"cycleRoll"_s));
}

/// Whoever is reminded is who was chosen, whatever became of the rows above.
void tst_AppraisalsPage::whoIsChosenStaysWhileOthersWrite()
{
    with([](storage::Connection &db) { SmallCycle::build(db); });
    const auto page = open(SmallCompany::lang);
    auto &table = *page->findChild<QTableView *>(u"appraisals"_s);
    QTRY_COMPARE(cell(table, 1, 0), u"Lina Haddad"_s);
    table.setFocus();
    while (cell(table, table.currentIndex().row(), 0) != u"Tomás Ortega")
        QTest::keyClick(&table, Qt::Key_Down);
    const int before = table.currentIndex().row();
    page->findChild<QAction *>(u"appraisals-close"_s)->trigger();
    const auto *message = page->findChild<MessageBar *>(u"message"_s);
    QVERIFY(message->isVisible());
    with([](storage::Connection &db) {
        db.run("update person set name = 'Zoe Haddad', name_key = 'zoe haddad' where id = ?",
            SmallCompany::haddad);
    });
    QSignalSpy settled(page.get(), &Page::settled);
    emit m_workspace->store().changed();
    QVERIFY(settled.wait());
    QTRY_COMPARE(cell(table, before, 0), u"Zoe Haddad"_s);
    QTRY_COMPARE(cell(table, table.currentIndex().row(), 0), u"Tomás Ortega"_s);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table.selectionModel()->selectedRows().front().row(), table.currentIndex().row());
    QVERIFY(table.hasFocus());
    QVERIFY(message->isVisible()); // the question still waits for its answer
}

void tst_AppraisalsPage::theScreenStandsEveryLook_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"hr", "manager", "empty", "planning", "roll", "handing over"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void tst_AppraisalsPage::theScreenStandsEveryLook()
{
    QFETCH(QString, state);
    with([&](storage::Connection &db) {
        if (state == u"empty" || state == u"planning" || state == u"roll")
            SmallCompany::build(db);
        else
            SmallCycle::build(db);
        if (state == u"handing over")
            moveOrtega(db);
        if (state == u"roll")
            planWholeCompany(db);
    });
    const PersonId reader = state == u"manager" ? SmallCompany::osei : SmallCompany::lang;
    if (state == u"empty") {
        const auto page = open(reader);
        QCOMPARE(checkWayOut(*page), QStringList());
    }
    const auto make = [&] {
        auto page = open(reader, false);
        if (state == u"planning") {
            page->findChild<QAction *>(u"appraisals-plan"_s)->trigger();
            awaitRows(*page->findChild<QListWidget *>(u"units"_s));
        } else if (state == u"roll" || state == u"handing over") {
            page->findChild<QAction *>(u"appraisals-people"_s)->trigger();
            awaitRows(*page->findChild<QTableView *>(u"hindered"_s));
        }
        return page;
    };
    const QStringList findings = checkInLooks(fewLooks(), make, {.underMenuBar = true});
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

QTEST_MAIN(tst_AppraisalsPage)

#include "tst_appraisalspage.moc"
