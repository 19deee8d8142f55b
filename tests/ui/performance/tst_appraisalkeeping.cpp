#include "forms/actionbar.h"
#include "forms/conflictsheet.h"
#include "forms/messagebar.h"
#include "support/appraisalstage.h"
#include "support/screenchecks.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>

using namespace throughline;
using namespace throughline::performance;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::AppraisalStage;
using tests::must;
using tests::SmallCompany;
using tests::SmallCycle;

static const QString manager = AppraisalStage::manager;

/// Nothing that is typed in an appraisal is lost: not to another window, not to an appraisal that
/// moves on meanwhile, not to a window that closes (decisions.md, "Drafts"; P28).
class tst_AppraisalKeeping : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void init() { m_stage = std::make_unique<AppraisalStage>(); }
    void wordsOfAnotherWindowAreShownAtOnce();
    void twoWindowsOfOneAuthorLoseNothing();
    void whatIsWrittenElsewhereInTheMeantimeIsTakenOver();
    void twoVersionsWaitForWhoLeavesThem();
    void aWindowTakesAwayOnlyItsOwnWords();
    void wordsThatCameTooLateComeBackWithTheSide();
    void wordsThatHaveNoPlaceAreKeptUntilDiscarded();
    void wordsThatWereNotWrittenAreBack();
    void whatWasWrittenIsNotKeptAnyLonger();
    void aBegunStoryOutlivesTheWindow();
    void aBegunAnswerOutlivesAcknowledgingAndTheWindow();
    void aReasonOfHrIsThereAgain();
    void aReasonThatWasTakenIsNotKept();
    void theScreenStandsEveryLook_data();
    void theScreenStandsEveryLook();

private:
    void arrange(const QString &state);
    std::unique_ptr<AppraisalPage> open(PersonId reader) { return m_stage->open(reader); }
    static QTextEdit *comment(QWidget &page, int place, const QString &side)
    {
        return AppraisalStage::comment(page, place, side);
    }
    static RatingBar *bar(QWidget &page, int place, const QString &side)
    {
        return AppraisalStage::bar(page, place, side);
    }
    static MessageBar *left(QWidget &page) { return page.findChild<MessageBar *>(u"leftWords"_s); }
    std::unique_ptr<storage::DraftJournal> journal()
    {
        auto opened = storage::DraftJournal::open(
            m_stage->scratch.place(), SmallCompany::sessionOf(SmallCompany::osei));
        return std::move(*opened);
    }
    /// The documents of which HR's words are kept.
    std::vector<QString> keptOfHr()
    {
        const auto opened = storage::DraftJournal::open(
            m_stage->scratch.place(), SmallCompany::sessionOf(SmallCompany::duarte));
        return (*opened)->documents().wait().value();
    }
    QString document() const { return u"appraisal:%1"_s.arg(m_stage->small->ortega.number()); }

    const Clock::Fixed m_now{SmallCycle::now()};
    std::unique_ptr<AppraisalStage> m_stage;
};

/// Nothing here is unsaved: what was written elsewhere is simply there.
void tst_AppraisalKeeping::wordsOfAnotherWindowAreShownAtOnce()
{
    const auto page = open(SmallCompany::osei);
    m_stage->anotherWindowWrites(SmallCycle::rated(SmallCycle::service, 4, u"Theirs"_s));
    emit m_stage->workspace->store().changed();
    QTRY_COMPARE(comment(*page, 1, manager)->toPlainText(), u"Theirs"_s);
    QVERIFY(bar(*page, 1, manager)->value() == 4);
    QTest::keyClicks(comment(*page, 1, manager), u" and mine"_s);
    page->flush();
    QTRY_COMPARE(m_stage->storedComment(), u"Theirs and mine"_s);
}

// P28: the same field, both values, nothing lost
void tst_AppraisalKeeping::twoWindowsOfOneAuthorLoseNothing()
{
    const auto page = open(SmallCompany::osei);
    m_stage->anotherWindowWrites(SmallCycle::rated(SmallCycle::service, 4, u"Theirs"_s));
    QTest::keyClick(page.get(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClicks(comment(*page, 1, manager), u"Mine"_s);
    page->flush();
    auto *sheet = page->findChild<ConflictSheet *>();
    QTRY_VERIFY(sheet && sheet->isVisible());
    QCOMPARE(page->firstFocus(), sheet->firstFocus());
    for (const char *action : {"appraisal-next", "appraisal-previous", "appraisal-submit",
             "appraisal-rate-3", "appraisal-evidence", "appraisal-new-evidence"})
        QVERIFY(!page->findChild<QAction *>(QString::fromLatin1(action))->isEnabled());
    QVERIFY(!page->findChild<ActionBar *>()->isVisible());
    QTest::keyClick(sheet->findChild<QWidget *>(u"decideLater"_s), Qt::Key_Space);
    QCOMPARE(comment(*page, 1, manager)->toPlainText(), u"Mine"_s);
    page->findChild<QAction *>(u"appraisal-decide"_s)->trigger();
    QTRY_VERIFY(sheet->isVisible());
    QCOMPARE(sheet->choices().size(), 0);
    emit sheet->decided({Keep::Theirs, Keep::Both});
    QTRY_COMPARE(comment(*page, 1, manager)->toPlainText(), u"Mine\nTheirs"_s);
    QVERIFY(bar(*page, 1, manager)->value() == 4);
    QTRY_COMPARE(m_stage->storedComment(), u"Mine\nTheirs"_s);
    page->undoStack()->undo(); // what was not chosen is one step back
    QCOMPARE(comment(*page, 1, manager)->toPlainText(), u"Mine"_s);
    QVERIFY(bar(*page, 1, manager)->value() == 2);
}

// P28: what touches different fields goes together by itself
void tst_AppraisalKeeping::whatIsWrittenElsewhereInTheMeantimeIsTakenOver()
{
    const auto page = open(SmallCompany::osei);
    m_stage->anotherWindowWrites(SmallCycle::rated(SmallCycle::service, 4, {}));
    m_stage->anotherWindowWrites(SmallCycle::rated(SmallCycle::teamwork, 3, u"Theirs"_s));
    QTest::keyClicks(comment(*page, 1, manager), u"Mine"_s);
    page->flush();
    QTRY_COMPARE(comment(*page, 2, manager)->toPlainText(), u"Theirs"_s);
    QVERIFY(bar(*page, 1, manager)->value() == 4);
    QCOMPARE(comment(*page, 1, manager)->toPlainText(), u"Mine"_s);
    QVERIFY(!page->findChild<ConflictSheet *>()->isVisible());
    QTRY_COMPARE(m_stage->storedComment(), u"Mine"_s);
}

/// Undecided, the page is left: the choice waits in the journal, not on the clipboard.
void tst_AppraisalKeeping::twoVersionsWaitForWhoLeavesThem()
{
    auto page = open(SmallCompany::osei);
    m_stage->anotherWindowWrites(SmallCycle::rated(SmallCycle::service, 4, u"Theirs"_s));
    QTest::keyClicks(comment(*page, 1, manager), u"Mine"_s);
    page->flush();
    QTRY_VERIFY(page->findChild<ConflictSheet *>()->isVisible());
    page->flush();
    page.reset();
    page = open(SmallCompany::osei);
    auto *sheet = page->findChild<ConflictSheet *>();
    QTRY_VERIFY(sheet->isVisible());
    QVERIFY(sheet->findChild<QTextEdit *>(u"mine0"_s)->toPlainText().contains(u"Mine"_s));
    QVERIFY(sheet->findChild<QTextEdit *>(u"theirs0"_s)->toPlainText().contains(u"Theirs"_s));
    emit sheet->decided({Keep::Both});
    QTRY_COMPARE(m_stage->storedComment(), u"Mine\nTheirs"_s);
    QTRY_COMPARE(journal()->documents().wait()->size(), size_t(0));
}

/// Two windows of one person share a journal: what one has written may be what the other keeps.
void tst_AppraisalKeeping::aWindowTakesAwayOnlyItsOwnWords()
{
    const auto page = open(SmallCompany::osei);
    QTest::qWait(100); // the journal is open
    const QString field = u"comment:%1"_s.arg(SmallCycle::service.number());
    QTest::keyClicks(comment(*page, 1, manager), u"Mine"_s);
    const auto kept = [this, &field] { return *journal()->find({document(), field}).wait(); };
    QTRY_VERIFY(kept());
    must(journal()->write({document(), field}, u"Of another window"_s, 0).wait());
    page->flush();
    QTRY_COMPARE(m_stage->storedComment(), u"Mine"_s);
    QTest::qWait(100);
    QCOMPARE(kept()->text, u"Of another window"_s);
    // While two versions wait for a choice, whatever is taken away is written once more.
    m_stage->anotherWindowWrites(SmallCycle::rated(SmallCycle::service, 4, u"Theirs"_s));
    QTest::keyClicks(comment(*page, 1, manager), u" too"_s);
    page->flush();
    QTRY_VERIFY(page->findChild<ConflictSheet *>()->isVisible());
    QVERIFY(journal()->discard(document()).wait());
    emit m_stage->workspace->store().changed();
    QTRY_VERIFY(kept());
    QCOMPARE(kept()->text, u"Mine too"_s);
}

void tst_AppraisalKeeping::wordsThatCameTooLateComeBackWithTheSide()
{
    m_stage->elsewhere(SmallCompany::osei, [this](storage::Connection &db) {
        m_stage->small->rateAll(db, m_stage->small->ortega, u"Early"_s);
        m_stage->small->citeStory(db, m_stage->small->ortega);
    });
    const auto page = open(SmallCompany::osei);
    QTest::keyClicks(comment(*page, 1, manager), u" and late"_s);
    m_stage->elsewhere(SmallCompany::osei,
        [this](storage::Connection &db) { must(Appraising(db).publish(m_stage->small->ortega)); });
    QTRY_VERIFY(left(*page)->isVisible());
    QVERIFY(comment(*page, 1, manager)->isReadOnly());
    QCOMPARE(m_stage->storedComment(), u"Early"_s);
    page->findChild<QAction *>(u"appraisal-withdraw"_s)->trigger();
    QTRY_COMPARE(comment(*page, 1, manager)->toPlainText(), u"Early and late"_s);
    QVERIFY(!left(*page)->isVisible());
    QTRY_COMPARE(m_stage->storedComment(), u"Early and late"_s);
}

void tst_AppraisalKeeping::wordsThatHaveNoPlaceAreKeptUntilDiscarded()
{
    m_stage->with([this](storage::Connection &db) { m_stage->small->finishBoth(db); });
    auto page = open(SmallCompany::osei);
    QTest::keyClicks(page->findChild<QTextEdit *>(u"strengths"_s), u"Keeps promises"_s);
    m_stage->elsewhere(SmallCompany::osei,
        [this](storage::Connection &db) { must(Appraising(db).share(m_stage->small->ortega)); });
    QTRY_VERIFY(left(*page)->isVisible());
    page.reset();
    page = open(SmallCompany::osei);
    QTRY_VERIFY(left(*page)->isVisible());
    page->findChild<QAction *>(u"appraisal-discard-left"_s)->trigger();
    QVERIFY(!left(*page)->isVisible());
    QTRY_COMPARE(journal()->documents().wait()->size(), size_t(0));
}

/// A window that was killed, a database that did not answer: the text is simply there.
void tst_AppraisalKeeping::wordsThatWereNotWrittenAreBack()
{
    const QString revision = QString::number(SmallCycle::service.number());
    must(journal()->write({document(), u"comment:"_s + revision}, u"Typed"_s, 0).wait());
    must(journal()->write({document(), u"rating:"_s + revision}, u"rated 4"_s, 0).wait());
    const auto page = open(SmallCompany::osei);
    QTRY_COMPARE(comment(*page, 1, manager)->toPlainText(), u"Typed"_s);
    QVERIFY(bar(*page, 1, manager)->value() == 4);
    QTRY_COMPARE(m_stage->storedComment(), u"Typed"_s);
    QTRY_COMPARE(journal()->documents().wait()->size(), size_t(0));
}

void tst_AppraisalKeeping::whatWasWrittenIsNotKeptAnyLonger()
{
    auto page = open(SmallCompany::osei);
    QTest::qWait(100); // the journal is open
    QTest::keyClicks(comment(*page, 1, manager), u"Written as the page goes"_s);
    page->flush();
    page.reset();
    QTRY_COMPARE(m_stage->storedComment(), u"Written as the page goes"_s);
    QTRY_COMPARE(journal()->documents().wait()->size(), size_t(0));
}

void tst_AppraisalKeeping::aBegunStoryOutlivesTheWindow()
{
    auto page = open(SmallCompany::osei);
    QTest::qWait(100); // the journal is open
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(page->findChild<QTextEdit *>(u"wording"_s), u"A builder waited"_s);
    page.reset();
    page = open(SmallCompany::osei);
    auto *wording = page->findChild<QTextEdit *>(u"wording"_s);
    QTRY_COMPARE(wording->toPlainText(), u"A builder waited"_s);
    page->findChild<QAction *>(u"goOnWithEvidence"_s)->trigger();
    QTRY_VERIFY(wording->isVisible() && wording->hasFocus());
    QTest::keyClick(wording, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page->findChild<QListView *>(u"evidence"_s)->model()->rowCount(), 1);
    QTRY_COMPARE(journal()->documents().wait()->size(), size_t(0));
}

void tst_AppraisalKeeping::aBegunAnswerOutlivesAcknowledgingAndTheWindow()
{
    m_stage->with([this](storage::Connection &db) {
        m_stage->small->finishBoth(db);
        must(Appraising(db).share(m_stage->small->ortega));
    });
    auto page = open(SmallCompany::ortega);
    QTest::qWait(100); // the journal is open
    const auto words = [&page] { return page->findChild<QTextEdit *>(u"response"_s); };
    page->findChild<QRadioButton *>(u"disagrees"_s)->click();
    QTest::keyClicks(words(), u"June was"_s);
    page->findChild<QPushButton *>(u"acknowledge"_s)->click();
    QTRY_VERIFY(!page->findChild<QPushButton *>(u"acknowledge"_s));
    QCOMPARE(words()->toPlainText(), u"June was"_s);
    QTRY_VERIFY(!words()->visibleRegion().isEmpty()); // still there to go on with
    page.reset();
    page = open(SmallCompany::ortega);
    QTRY_COMPARE(words()->toPlainText(), u"June was"_s);
    QVERIFY(page->findChild<QRadioButton *>(u"disagrees"_s)->isChecked());
    page->findChild<QPushButton *>(u"sendAnswer"_s)->click();
    QTRY_VERIFY(!words());
}

void tst_AppraisalKeeping::aReasonOfHrIsThereAgain()
{
    auto page = open(SmallCompany::duarte);
    auto *reason = page->findChild<QLineEdit *>(u"hrReason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"On leave until"_s);
    QVERIFY(page->holdsWords());
    QVERIFY(!page->wouldLose());
    page.reset();
    QTest::qWait(150); // two that make a journal at once are in each other's way
    QTRY_VERIFY(!keptOfHr().empty());

    page = open(SmallCompany::duarte);
    reason = page->findChild<QLineEdit *>(u"hrReason"_s);
    QTRY_COMPARE(reason->text(), u"On leave until"_s);
    auto *message = page->findChild<QWidget *>(u"hrPanel"_s)->findChild<MessageBar *>();
    QVERIFY(message->isVisible());
    reason->setFocus();
    reason->selectAll();
    QTest::keyClick(reason, Qt::Key_Delete);
    QVERIFY(!page->holdsWords());
    QTRY_VERIFY(keptOfHr().empty());
}

void tst_AppraisalKeeping::aReasonThatWasTakenIsNotKept()
{
    for (const QString &act : {u"allowLowCoverage"_s, u"skipSelfReview"_s}) {
        auto page = open(SmallCompany::duarte);
        QTest::qWait(150); // until the journal is open
        auto *reason = page->findChild<QLineEdit *>(u"hrReason"_s);
        reason->setFocus();
        QTest::keyClicks(reason, u"On parental leave until autumn"_s);
        QTRY_VERIFY(!keptOfHr().empty());
        QTest::keyClick(page->findChild<QPushButton *>(act), Qt::Key_Space);
        page.reset(); // away before the answer
        QTRY_VERIFY(keptOfHr().empty());
        page = open(SmallCompany::duarte);
        QTest::qWait(150);
        QCOMPARE(page->findChild<QLineEdit *>(u"hrReason"_s)->text(), QString());
        QVERIFY(!page->holdsWords());
    }
}

void tst_AppraisalKeeping::theScreenStandsEveryLook_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"two versions", "too late", "begun story", "begun answer"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void tst_AppraisalKeeping::arrange(const QString &state)
{
    const QString service = QString::number(SmallCycle::service.number());
    const auto keep = [this](const QString &field, const QString &text, PersonId person) {
        const auto kept = storage::DraftJournal::open(
            m_stage->scratch.place(), SmallCompany::sessionOf(person));
        must((*kept)->write({document(), field}, text, 0).wait());
    };
    m_stage->with([&](storage::Connection &db) {
        if (state == u"too late" || state == u"begun answer")
            m_stage->small->finishBoth(db);
        if (state == u"begun answer")
            must(Appraising(db).share(m_stage->small->ortega));
    });
    if (state == u"two versions") {
        m_stage->anotherWindowWrites(SmallCycle::rated(SmallCycle::service, 4, u"Theirs"_s));
        keep(u"comment:"_s + service, u"Mine"_s, SmallCompany::osei);
        keep(u"rating:"_s + service, u"rated 2"_s, SmallCompany::osei);
    }
    if (state == u"too late")
        keep(u"comment:"_s + service, u"Late words"_s, SmallCompany::osei);
    if (state == u"begun story")
        keep(u"evidence"_s, uR"({"wording":"A builder waited","day":"2026-07-09"})"_s,
            SmallCompany::osei);
    if (state == u"begun answer")
        keep(u"answer"_s, u"2\nJune was not mine."_s, SmallCompany::ortega);
}

void tst_AppraisalKeeping::theScreenStandsEveryLook()
{
    QFETCH(QString, state);
    arrange(state);
    const auto isThere = [&state](QWidget &page) {
        const QWidget *shown = state == u"two versions" ? page.findChild<ConflictSheet *>()
            : state == u"too late"                      ? static_cast<QWidget *>(left(page))
                                                        : nullptr;
        auto *wording = page.findChild<QTextEdit *>(u"wording"_s);
        auto *response = page.findChild<QTextEdit *>(u"response"_s);
        return shown                  ? shown->isVisibleTo(&page)
            : state == u"begun story" ? wording && !wording->toPlainText().isEmpty()
                                      : response && !response->toPlainText().isEmpty();
    };
    const PersonId reader = state == u"begun answer" ? SmallCompany::ortega : SmallCompany::osei;
    const QStringList findings = checkInLooks(fewLooks(),
        [&] {
            auto page = m_stage->open(reader, false);
            if (!QTest::qWaitFor([&] { return isThere(*page); }))
                qFatal("what was kept did not come back");
            if (state == u"begun story")
                page->findChild<QAction *>(u"appraisal-new-evidence"_s)->trigger();
            return page;
        },
        {.underMenuBar = true});
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

QTEST_MAIN(tst_AppraisalKeeping)

#include "tst_appraisalkeeping.moc"
