#include "forms/conflictsheet.h"
#include "forms/messagebar.h"
#include "hiring/interviewpage.h"
#include "hiring/scorecardmerge.h"
#include "storage/draftjournal.h"
#include "support/screenchecks.h"
#include "ui/hiring/hiringscreen.h"

#include <QPushButton>

using namespace throughline;
using namespace throughline::ui;
using namespace throughline::hiring;
using namespace Qt::StringLiterals;
using competency::Level;
using tests::HiringScreen;
using tests::SmallCompany;

/// P28, H-26: two windows of one interviewer write one scorecard, and nothing of either is lost.
class tst_ScorecardConflict : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void init();
    void cleanup();
    void whatOnlyOneChangedGoesTogether();
    void theSameAnswerIsChosen();
    void whatIsWrittenElsewhereIsTakenOver();
    void theSameAnswerOfTwoWindowsIsPutToTheWriter();
    void laterLetsTheWriterGoOnAndDecide();
    void whatIsUndecidedWaitsForWhoLeaves();
    void submittingAnOlderVersionTakesOverTheNewerOne();
    void whatWasSubmittedElsewhereIsSaid();
    void theSheetPassesTheChecks();

private:
    /// A window of its own on the same file.
    struct Window
    {
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<Page> page;

        void write(Qt::Key level, const QString &note)
        {
            page->findChild<QAction *>(u"interview.rate%1"_s.arg(level - Qt::Key_0))->trigger();
            page->findChild<QTextEdit *>(u"notes"_s)->setPlainText(note);
            page->flush();
        }
        /// Everything that a scorecard needs before it can be submitted.
        void rateAll()
        {
            for (int question = 0; question < 4; ++question)
                for (const QString &key : {u"rate4"_s, u"next"_s})
                    page->findChild<QAction *>(u"interview."_s + key)->trigger();
            page->findChild<QAbstractButton *>(u"overall3"_s)->click();
            page->flush();
        }
        ConflictSheet &sheet() { return *page->findChild<ConflictSheet *>(); }
        QString told() { return page->findChild<MessageBar *>(u"messages"_s)->sentence(); }
    };

    Window open();
    ScorecardAnswer stored(size_t question = 0);
    size_t keptDrafts();
    /// Both wrote the first answer, the second one too late; it is put to the writer.
    std::pair<Window, Window> twoVersions();

    std::unique_ptr<HiringScreen> m_screen;
    PageRegistry m_pages;
};

void tst_ScorecardConflict::init()
{
    m_pages = {};
    registerHiringPages(m_pages);
    m_screen = std::make_unique<HiringScreen>();
}

void tst_ScorecardConflict::cleanup()
{
    m_screen.reset();
}

tst_ScorecardConflict::Window tst_ScorecardConflict::open()
{
    auto store = storage::Store::open(
        m_screen->scratch.place(), SmallCompany::sessionOf(SmallCompany::haddad));
    Window window{std::make_unique<Workspace>(std::move(*store)), nullptr};
    window.page.reset(m_pages.make(
        *window.workspace, {PageKind::Interview, m_screen->company.interview.number()}));
    QSignalSpy settled(window.page.get(), &Page::settled);
    if (!settled.wait(20'000))
        qFatal("the page did not settle");
    window.page->resize(1280, 800);
    window.page->show();
    QTest::qWait(300); // its journal opens beside it
    return window;
}

ScorecardAnswer tst_ScorecardConflict::stored(size_t question)
{
    m_screen->company.actAs(SmallCompany::haddad);
    return Interviewing(m_screen->db).sheet(m_screen->company.interview)->answers[question];
}

size_t tst_ScorecardConflict::keptDrafts()
{
    auto journal = storage::DraftJournal::open(
        m_screen->scratch.place(), SmallCompany::sessionOf(SmallCompany::haddad));
    return (*journal)->documents().wait()->size();
}

std::pair<tst_ScorecardConflict::Window, tst_ScorecardConflict::Window>
tst_ScorecardConflict::twoVersions()
{
    Window first = open(), second = open();
    first.write(Qt::Key_4, u"Theirs"_s);
    if (!QTest::qWaitFor([&] { return stored().note == u"Theirs"; }))
        qFatal("the first is not stored");
    second.write(Qt::Key_2, u"Mine"_s);
    if (!QTest::qWaitFor([&] { return second.sheet().isVisible(); }))
        qFatal("no sheet");
    return {std::move(first), std::move(second)};
}

static const QStringList titles{u"Calling back"_s, u"Staying calm"_s};

static ScorecardDraft unanswered(int version)
{
    return {ScorecardId(1), version, {{PlanQuestionId(1)}, {PlanQuestionId(2)}}, {}, {}};
}

void tst_ScorecardConflict::whatOnlyOneChangedGoesTogether()
{
    const ScorecardDraft base = unanswered(1);
    ScorecardDraft mine = base, theirs = unanswered(2);
    mine.answers[0].rate(*Level::of(4));
    theirs.answers[0].note = u"Rang back"_s;
    theirs.answers[1].setState(AnswerState::NotAsked);
    theirs.recommendation = Recommendation::Yes;
    const ScorecardMerge merge(base, mine, theirs, titles);
    QCOMPARE(merge.conflicts().size(), size_t(0));
    ScorecardDraft expected = theirs;
    expected.answers[0].rate(*Level::of(4));
    QVERIFY(merge.with({}) == expected);
}

void tst_ScorecardConflict::theSameAnswerIsChosen()
{
    const ScorecardDraft base = unanswered(1);
    ScorecardDraft mine = base, theirs = unanswered(2);
    mine.answers[1].rate(*Level::of(2));
    theirs.answers[1].setState(AnswerState::NoEvidence);
    mine.answers[1].note = u"Mine"_s;
    theirs.answers[1].note = u"Theirs"_s;
    mine.recommendation = Recommendation::No;
    theirs.recommendation = Recommendation::Yes;
    mine.summary = u"Mine"_s;
    theirs.summary = u"Theirs"_s;
    const ScorecardMerge merge(base, mine, theirs, titles);
    QStringList names;
    for (const FieldConflict &conflict : merge.conflicts())
        names << conflict.name;
    QCOMPARE(names,
        QStringList({u"Staying calm: rating"_s, u"Staying calm: notes"_s,
            u"Overall recommendation"_s, u"Summary"_s}));
    const ScorecardDraft chosen = merge.with({Keep::Mine, Keep::Both, Keep::Theirs, Keep::Theirs});
    QVERIFY(chosen.answers[1].rating == Level::of(2));
    QCOMPARE(chosen.answers[1].note, u"Mine\nTheirs"_s);
    QVERIFY(chosen.recommendation == Recommendation::Yes);
    QCOMPARE(chosen.summary, u"Theirs"_s);
    QCOMPARE(chosen.version, 2);
}

void tst_ScorecardConflict::whatIsWrittenElsewhereIsTakenOver()
{
    Window first = open(), second = open();
    first.page->findChild<QTextEdit *>(u"notes"_s)->setPlainText(u"Theirs"_s);
    first.page->flush();
    QTRY_COMPARE(stored().note, u"Theirs"_s);
    second.page->findChild<QAction *>(u"interview.rate2"_s)->trigger();
    second.page->flush();
    QTRY_COMPARE(second.page->findChild<QTextEdit *>(u"notes"_s)->toPlainText(), u"Theirs"_s);
    QTRY_VERIFY(stored().rating == Level::of(2));
    QCOMPARE(stored().note, u"Theirs"_s);
    QVERIFY(!second.sheet().isVisible());
    QVERIFY(second.told().contains(u"changed in another window"_s));
}

void tst_ScorecardConflict::theSameAnswerOfTwoWindowsIsPutToTheWriter()
{
    auto [first, second] = twoVersions();
    QCOMPARE(second.page->firstFocus(), second.sheet().firstFocus());
    for (const QString &key : {u"rate3"_s, u"clear"_s, u"notAsked"_s, u"submit"_s, u"next"_s})
        QVERIFY2(!second.page->findChild<QAction *>(u"interview."_s + key)->isEnabled(),
            qPrintable(key));
    QVERIFY(stored().rating == Level::of(4)); // nothing is written before it is chosen
    emit second.sheet().decided({Keep::Mine, Keep::Both});
    QTRY_COMPARE(stored().note, u"Mine\nTheirs"_s);
    QVERIFY(stored().rating == Level::of(2));
    QVERIFY(!second.sheet().isVisible());
    QVERIFY(second.page->findChild<QAction *>(u"interview.rate3"_s)->isEnabled());
    QTRY_COMPARE(keptDrafts(), size_t(0));
    second.page->undoStack()->undo(); // what was not chosen is one step back
    QCOMPARE(second.page->findChild<QTextEdit *>(u"notes"_s)->toPlainText(), u"Mine"_s);
}

void tst_ScorecardConflict::laterLetsTheWriterGoOnAndDecide()
{
    auto [first, second] = twoVersions();
    second.sheet().findChild<QPushButton *>(u"decideLater"_s)->click();
    QVERIFY(second.told().contains(u"decide what stays"_s));
    second.page->findChild<QTextEdit *>(u"notes"_s)->setPlainText(u"Mine, and more"_s);
    second.page->flush();
    QCOMPARE(stored().note, u"Theirs"_s);
    second.page->findChild<QAction *>(u"interview.decide"_s)->trigger();
    QTRY_VERIFY(second.sheet().isVisible());
    emit second.sheet().decided({Keep::Theirs, Keep::Mine});
    QTRY_COMPARE(stored().note, u"Mine, and more"_s);
    QVERIFY(stored().rating == Level::of(4));
}

/// The rating that was refused is there again, too.
void tst_ScorecardConflict::whatIsUndecidedWaitsForWhoLeaves()
{
    auto [first, second] = twoVersions();
    second.page.reset();
    first.page.reset();
    Window again = open();
    QTRY_VERIFY(again.sheet().isVisible());
    const auto shown = [&](const QString &side) {
        return again.sheet().findChild<QTextEdit *>(side)->toPlainText();
    };
    QVERIFY(shown(u"mine0"_s).contains(u'2') && shown(u"theirs0"_s).contains(u'4'));
    QVERIFY(shown(u"mine1"_s).contains(u"Mine"_s) && shown(u"theirs1"_s).contains(u"Theirs"_s));
    emit again.sheet().decided({Keep::Mine, Keep::Both});
    QTRY_COMPARE(stored().note, u"Mine\nTheirs"_s);
    QVERIFY(stored().rating == Level::of(2));
    QTRY_COMPARE(keptDrafts(), size_t(0));
}

void tst_ScorecardConflict::submittingAnOlderVersionTakesOverTheNewerOne()
{
    Window first = open(), second = open();
    const auto press = [](Window &window, const QString &action) {
        window.page->findChild<QAction *>(u"interview."_s + action)->trigger();
    };
    first.rateAll();
    QTRY_VERIFY(stored(3).rating == Level::of(4));
    press(second, u"rate4"_s);
    second.page->flush();
    QTRY_VERIFY(second.told().contains(u"taken over"_s));
    second.page->flush();
    QTest::qWait(200);
    press(first, u"submit"_s); // it knows nothing of the newer version
    QTRY_VERIFY(first.told().contains(u"taken over"_s));
    press(first, u"submit"_s);
    QTRY_VERIFY(first.told().contains(u"Submitted"_s));
}

/// Its words can be copied, and what to do with the scorecard is said.
void tst_ScorecardConflict::whatWasSubmittedElsewhereIsSaid()
{
    Window first = open(), second = open();
    first.rateAll();
    QTRY_VERIFY(stored(3).rating == Level::of(4));
    first.page->findChild<QAction *>(u"interview.submit"_s)->trigger();
    QTRY_VERIFY(first.told().contains(u"Submitted"_s));
    second.write(Qt::Key_2, u"Mine"_s);
    QTRY_VERIFY2(
        second.told().contains(u"was submitted in another window"_s), qPrintable(second.told()));
    QCOMPARE(second.page->findChild<QTextEdit *>(u"notes"_s)->toPlainText(), u"Mine"_s);
    QVERIFY(stored().rating == Level::of(4));
}

void tst_ScorecardConflict::theSheetPassesTheChecks()
{
    std::vector<Window> kept; // a workspace is needed as long as its page
    const QStringList found = checkInLooks(fewLooks(),
        [&] {
            init();
            auto [first, second] = twoVersions();
            kept.push_back(std::move(second));
            return std::unique_ptr<QWidget>(std::move(kept.back().page));
        },
        {.underMenuBar = true});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(tst_ScorecardConflict)

#include "tst_scorecardconflict.moc"
