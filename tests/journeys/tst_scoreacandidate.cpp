#include "base/clock.h"
#include "forms/messagebar.h"
#include "forms/ratingbar.h"
#include "hiring/hiringpages.h"
#include "hiring/interviewpage.h"
#include "home/homepage.h"
#include "shell/mainwindow.h"
#include "support/hiringcase.h"
#include "support/scratchdatabase.h"

#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTextEdit>
#include <QWindow>

using namespace throughline;
using namespace throughline::ui;
using namespace throughline::hiring;
using namespace Qt::StringLiterals;
using tests::HiringCase;
using tests::SmallCompany;

/// ui.md §9: scoring a candidate from Home to the submitted scorecard, by keyboard alone.
class tst_ScoreACandidate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { m_window.reset(); }
    void afterwardsTakesNineKeys();
    void liveTakesFifteenKeys();
    void undoAndThePanesAreReachedFromTheNotes();

private:
    void prepare(storage::Connection &db, const tests::ScratchDatabase &scratch);
    bool isSubmitted();
    /// One chord, as a person at the keyboard counts it: modifiers alone are none.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    QTemporaryDir m_settings;
    PageRegistry m_pages;
    std::unique_ptr<HiringCase> m_company;
    storage::Connection *m_db = nullptr;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    int m_keys = 0;
};

void tst_ScoreACandidate::initTestCase()
{
    QCoreApplication::setOrganizationName(u"throughline-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    theme().apply(Mode::Light);
    registerHomePages(m_pages);
    registerHiringPages(m_pages);
}

/// Six questions, as the budget counts them, and Home with the task under the cursor.
void tst_ScoreACandidate::prepare(storage::Connection &db, const tests::ScratchDatabase &scratch)
{
    m_db = &db;
    m_keys = 0;
    m_company = std::make_unique<HiringCase>(db);
    InterviewPlans plans(db);
    std::vector<DraftQuestion> questions;
    for (const auto &question : plans.bank(jobs::JobVersionId(1)))
        if (questions.size() < 6)
            questions.push_back(
                {{question.id, competency::RevisionId(question.competency.number()), 6}});
    plans.setQuestions(m_company->plan, questions);
    auto store
        = storage::Store::open(scratch.place(), SmallCompany::sessionOf(SmallCompany::haddad));
    m_preferences = std::make_unique<Preferences>();
    m_window = std::make_unique<MainWindow>(*m_preferences, m_pages);
    m_window->setWorkspace(std::make_unique<Workspace>(std::move(*store)));
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *tasks = m_window->findChild<QListView *>(u"taskList"_s);
    QTRY_COMPARE(tasks->model()->rowCount(), 1);
    QTRY_VERIFY(tasks->hasFocus());
}

void tst_ScoreACandidate::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    QTest::keyClick(m_window->windowHandle(), key, modifiers);
}

bool tst_ScoreACandidate::isSubmitted()
{
    m_company->actAs(SmallCompany::haddad);
    const auto scorecard = Scorecards(*m_db).own(m_company->interview);
    return scorecard && scorecard->state == ScorecardState::Submitted;
}

void tst_ScoreACandidate::afterwardsTakesNineKeys()
{
    const Clock::Fixed afterwards(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    const tests::ScratchDatabase scratch;
    storage::Connection db(scratch.place());
    prepare(db, scratch);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QTableView *>(u"reviewTable"_s));
    QTRY_VERIFY(m_window->findChild<QTableView *>(u"reviewTable"_s)->hasFocus());
    for (int question = 0; question < 6; ++question)
        press(Qt::Key_4);
    press(Qt::Key_3);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isSubmitted());
    qInfo("score afterwards: %d keys", m_keys);
    QCOMPARE(m_keys, 9);
}

void tst_ScoreACandidate::liveTakesFifteenKeys()
{
    const Clock::Fixed during(QDateTime(QDate(2026, 11, 23), QTime(9, 31), Qt::UTC));
    const tests::ScratchDatabase scratch;
    storage::Connection db(scratch.place());
    prepare(db, scratch);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QTextEdit *>(u"notes"_s));
    QTRY_VERIFY(m_window->findChild<QTextEdit *>(u"notes"_s)->hasFocus());
    for (int question = 0; question < 6; ++question) {
        press(Qt::Key_4, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    press(Qt::Key_4);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isSubmitted());
    qInfo("score live: %d keys", m_keys);
    QCOMPARE(m_keys, 15);
}

// 3.6, 3.10: the window undoes what the page did, although the page reads its document first, and
// F6 reaches what the page says.
void tst_ScoreACandidate::undoAndThePanesAreReachedFromTheNotes()
{
    const Clock::Fixed during(QDateTime(QDate(2026, 11, 23), QTime(9, 31), Qt::UTC));
    const tests::ScratchDatabase scratch;
    storage::Connection db(scratch.place());
    prepare(db, scratch);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QTextEdit *>(u"notes"_s));
    QTRY_VERIFY(m_window->findChild<QTextEdit *>(u"notes"_s)->hasFocus());
    const auto rating = [&] { return m_window->findChild<RatingBar *>(u"rating"_s)->value(); };
    press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(rating(), std::optional(4));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rating(), std::nullopt);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rating(), std::optional(4));
    for (int question = 0; question < 6; ++question) {
        press(Qt::Key_4, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    press(Qt::Key_4);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isSubmitted());
    auto *message = m_window->findChild<InterviewPage *>()->findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    press(Qt::Key_F6);
    auto *first = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(first && message->isAncestorOf(first));
    QCOMPARE(first->text(), u"Open the debrief"_s); // not what closes it
}

QTEST_MAIN(tst_ScoreACandidate)

#include "tst_scoreacandidate.moc"
