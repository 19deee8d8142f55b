#include "hiring/interviewpage.h"

#include "base/clock.h"
#include "forms/emptystate.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "hiring/amendbar.h"
#include "hiring/hiringwords.h"
#include "hiring/interviewdesk.h"
#include "hiring/interviewnotices.h"
#include "hiring/interviewtimer.h"
#include "hiring/planning.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

InterviewPage::InterviewPage(Workspace &workspace, InterviewId id, QWidget *parent)
    : Page(workspace, parent)
    , m_id(id)
    , m_pages(new QStackedWidget)
    , m_messages(new MessageBar)
{
    setObjectName(u"interviewPage"_s);
    m_messages->setObjectName(u"messages"_s);
    m_messages->hide();
    makeActions();
    auto *column = new QVBoxLayout(this);
    space(*column, 0, 4, 3);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    m_amending = new AmendBar(*m_recordAmendment, *m_closeAmending);
    m_amending->hide();
    column->addWidget(m_amending);
    m_pages->addWidget(new QWidget);
    load();
}

/// What is left is written; how that ends is nothing that this page could still show.
InterviewPage::~InterviewPage()
{
    if (!m_editing)
        return;
    m_editing->disconnect(this);
    m_editing->autosave().disconnect(this);
    m_editing->autosave().saveNow();
}

QString InterviewPage::title() const
{
    const InterviewSheet *sheet = m_editing ? &m_editing->sheet() : nullptr;
    //: Whom and for what: Mira Novak · Support agent
    return sheet ? tr("%1 · %2").arg(isolated(sheet->candidate), isolated(sheet->requisition))
                 : tr("Interview");
}

QWidget *InterviewPage::firstFocus()
{
    return m_desk ? m_desk->firstFocus() : m_pages->currentWidget();
}

QUndoStack *InterviewPage::undoStack()
{
    return m_editing ? &m_editing->history() : nullptr;
}

std::optional<documents::DocumentRequest> InterviewPage::printable() const
{
    if (!m_editing)
        return std::nullopt;
    return documents::DocumentRequest{
        documents::DocumentKind::Scorecard, m_editing->sheet().scorecard->id.number()};
}

void InterviewPage::flush()
{
    if (m_editing)
        m_editing->autosave().saveNow();
}

QAction *InterviewPage::act(
    const QString &id, const QString &text, const QKeySequence &keys, void (InterviewPage::*slot)())
{
    QAction *action = addPageAction(u"interview."_s + id, text, keys);
    connect(action, &QAction::triggered, this, slot);
    m_actions.append(action);
    return action;
}

void InterviewPage::makeActions()
{
    for (int level = 1; level <= 5; ++level) {
        QAction *rate = addPageAction(u"interview.rate%1"_s.arg(level),
            tr("Rate this question %1").arg(level),
            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + level)));
        connect(rate, &QAction::triggered, this, [this, level] {
            if (m_editing)
                m_editing->rate(m_desk->currentQuestion(), level);
        });
        m_actions.append(rate);
    }
    QAction *clear = addPageAction(
        u"interview.clear"_s, tr("Clear this rating"), QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(clear, &QAction::triggered, this, [this] {
        if (m_editing)
            m_editing->rate(m_desk->currentQuestion(), std::nullopt);
    });
    m_actions.append(clear);
    using Self = InterviewPage;
    m_next = act(
        u"next"_s, tr("Ne&xt question"), QKeySequence(Qt::CTRL | Qt::Key_Return), &Self::next);
    m_next->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_previous = act(u"previous"_s, tr("&Previous"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Return), &Self::previous);
    m_previous->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Backspace));
    act(u"stamp"_s, tr("Stamp the time into the notes"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), &Self::stamp);
    act(u"share"_s, tr("Show only the question"), QKeySequence(Qt::Key_F11), &Self::toggleShared);
    act(u"notAsked"_s, tr("Mark as not asked"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        &Self::toggleNotAsked);
    act(u"noEvidence"_s, tr("Mark as no evidence given"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), &Self::toggleNoEvidence);
    act(u"pause"_s, tr("Pause or start the timer"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        &Self::toggleTimer);
    m_review = act(u"review"_s, tr("&Review all"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
        &Self::toggleReview);
    m_submit = act(u"submit"_s, tr("Sub&mit scorecard"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), &Self::submit);
    m_submit->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)});
    m_leave = act(u"leave"_s, tr("&Leave"), {}, &Self::leave);
    m_leave->setIcon(icon(IconName::Back));
    m_withdraw = act(u"withdraw"_s, tr("&Withdraw"), {}, &Self::withdraw);
    m_debrief = act(u"debrief"_s, tr("Open the &debrief"), {}, &Self::openDebrief);
    m_amend = act(u"amend"_s, tr("&Amend a rating"), {}, &Self::beginAmending);
    m_recordAmendment
        = act(u"recordAmendment"_s, tr("Rec&ord amendment"), {}, &Self::recordAmendment);
    m_closeAmending = act(u"closeAmending"_s, tr("&Cancel"), {}, &Self::closeAmending);
    m_useKit = act(u"useKit"_s, tr("&Use the job's kit"), {}, &Self::useJobsKit);
    m_tryAgain = act(u"tryAgain"_s, tr("Try &again"), {}, &Self::tryAgain);
    m_copy = act(u"copy"_s, tr("&Copy text"), {}, &Self::copyText);
}

void InterviewPage::load()
{
    workspace()
        .store()
        .write([id = m_id](storage::Connection &db) { return Interviewing(db).open(id); })
        .then(this, [this](const Result<InterviewSheet> &sheet) { received(sheet); });
}

void InterviewPage::received(const Result<InterviewSheet> &sheet)
{
    if (!sheet) {
        m_messages->dismiss();
        showEmpty(tr("This interview cannot be shown"), messageFor(sheet.error()), m_tryAgain);
    } else if (sheet->questions.empty()) {
        m_unopened = *sheet;
        showEmpty(tr("This interview has no kit"),
            tr("A kit gives every candidate the same questions. Take the job's, with the questions "
               "on customer service first."),
            m_useKit);
    } else {
        m_messages->dismiss();
        showSheet(*sheet);
    }
    emit titleChanged();
    emit settled();
}

void InterviewPage::showEmpty(const QString &title, const QString &sentence, QAction *action)
{
    auto *empty = new EmptyState(IconName::Interview, title, sentence);
    empty->setObjectName(u"empty"_s);
    empty->setPrimary(*action);
    empty->setSecondary(*m_leave);
    m_pages->addWidget(empty);
    m_pages->setCurrentWidget(empty);
}

/// Whoever opens an interview after its end wants to score it, not to hold it.
static bool isOver(const InterviewSheet &sheet)
{
    return sheet.scorecard->state == ScorecardState::Submitted || sheet.returned
        || (sheet.interview.startsAt
            && sheet.interview.startsAt->addSecs(qint64(sheet.interview.minutes) * 60)
                < Clock::now());
}

void InterviewPage::showSheet(InterviewSheet sheet)
{
    const bool startsInReview = isOver(sheet);
    m_editing = new ScorecardEditing(workspace().store(), std::move(sheet), this);
    m_desk
        = new InterviewDesk(*m_editing, title(), {m_leave, m_review, m_previous, m_next, m_submit});
    connect(m_editing, &ScorecardEditing::submissionChanged, this, &InterviewPage::showSubmission);
    connect(m_editing, &ScorecardEditing::amended, this, &InterviewPage::closeAmending);
    m_notices = new InterviewNotices(*m_editing, *m_messages, m_desk->saved(),
        {m_tryAgain, m_copy, m_debrief, m_withdraw, m_amend}, this);
    m_pages->addWidget(m_desk);
    m_pages->setCurrentWidget(m_desk);
    m_desk->setView(startsInReview ? View::Review : View::Live);
    if (!startsInReview)
        m_desk->timer().start();
    if (m_editing->isSubmitted())
        showSubmission();
    else
        m_notices->showReturned();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void InterviewPage::showSubmission()
{
    m_desk->setView(View::Review);
    m_notices->showSubmission();
}

void InterviewPage::next()
{
    if (m_desk)
        m_desk->next();
}

void InterviewPage::previous()
{
    if (m_desk)
        m_desk->previous();
}

void InterviewPage::stamp()
{
    if (m_desk)
        m_desk->stamp();
}

void InterviewPage::toggleShared()
{
    if (m_desk)
        m_desk->setView(view() == View::Shared ? View::Live : View::Shared);
}

void InterviewPage::toggleReview()
{
    if (m_desk)
        m_desk->setView(view() == View::Live ? View::Review : View::Live);
}

void InterviewPage::toggleNotAsked()
{
    if (m_editing)
        m_editing->setMissing(m_desk->currentQuestion(), AnswerState::NotAsked,
            m_editing->answer(m_desk->currentQuestion()).state != AnswerState::NotAsked);
}

void InterviewPage::toggleNoEvidence()
{
    if (m_editing)
        m_editing->setMissing(m_desk->currentQuestion(), AnswerState::NoEvidence,
            m_editing->answer(m_desk->currentQuestion()).state != AnswerState::NoEvidence);
}

void InterviewPage::toggleTimer()
{
    if (m_desk)
        m_desk->timer().toggle();
}

/// What is missing is not told in a dialog: the first of it gets the keyboard.
void InterviewPage::submit()
{
    if (!m_editing || m_editing->isSubmitted())
        return;
    const auto gaps = m_editing->gaps();
    if (gaps.empty()) {
        m_editing->submit();
        return;
    }
    announce(*this, messageFor(invalid(u"scorecard-incomplete"_s)));
    m_desk->go(gaps.front());
}

void InterviewPage::withdraw()
{
    if (m_editing && m_editing->isSubmitted())
        m_editing->withdraw();
}

/// Of the question that is current in the review.
void InterviewPage::beginAmending()
{
    if (!m_editing || !m_editing->isSubmitted())
        return;
    const int index = m_desk->currentQuestion();
    m_desk->setAmending(true);
    m_amending->beginWith(index + 1, m_editing->question(index), m_editing->answer(index).rating);
}

void InterviewPage::recordAmendment()
{
    if (m_editing && m_amending->isVisible())
        m_editing->amend(m_amending->question(), m_amending->rating(), m_amending->reason());
}

void InterviewPage::closeAmending()
{
    m_amending->hide();
    if (m_desk)
        m_desk->setAmending(false);
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void InterviewPage::leave()
{
    flush();
    workspace().goBack();
}

void InterviewPage::openDebrief()
{
    if (m_editing)
        workspace().open({PageKind::Debrief, m_editing->sheet().application.id.number()});
}

void InterviewPage::useJobsKit()
{
    if (!m_unopened)
        return;
    workspace()
        .store()
        .write([plan = m_unopened->plan.id](
                   storage::Connection &db) { return Planning(db).fillFromJob(plan); })
        .then(this, [this](const Result<InterviewPlan> &plan) {
            if (plan)
                load();
            else
                m_messages->tell(Severity::Problem, messageFor(plan.error()), {m_leave});
        });
}

void InterviewPage::tryAgain()
{
    if (m_editing)
        m_editing->autosave().saveNow();
    else
        load();
}

void InterviewPage::copyText()
{
    if (!m_editing)
        return;
    QApplication::clipboard()->setText(notesAsText(*m_editing));
}

} // namespace throughline::ui
