#include "hiring/interviewpage.h"

#include "base/clock.h"
#include "forms/emptystate.h"
#include "forms/formdraft.h"
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
    space(*column, 2, 4, 3);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(new QWidget);
    load();
}

/// What is left is written; how that ends is nothing that this page could still show.
InterviewPage::~InterviewPage()
{
    if (!m_editing)
        return;
    delete m_notices; // before the labels that it writes to
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
    if (isDeciding())
        return m_sheet->firstFocus();
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
        {m_tryAgain, m_copy, m_debrief, m_withdraw, m_amend, m_decide}, this);
    m_amending
        = new AmendBar(workspace().store(), *m_editing, *m_recordAmendment, *m_closeAmending);
    m_amending->hide();
    layout()->addWidget(m_amending);
    connect(&m_amending->draft(), &FormDraft::restored, this,
        [this](const QDateTime &typedAt, bool hasChangedSince) {
            tellRestored(*m_messages, typedAt, hasChangedSince);
        });
    m_pages->addWidget(m_desk);
    m_pages->setCurrentWidget(m_desk);
    prepareForTwoVersions();
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

/// What is missing is not told in a dialog: the first of it gets the keyboard.
void InterviewPage::submit()
{
    if (!m_editing || m_editing->isSubmitted())
        return;
    if (m_editing->merge())
        return decideNow();
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
    m_messages->dismiss();
    m_desk->setAmending(true);
    m_amending->beginWith(m_desk->currentQuestion());
}

void InterviewPage::closeAmending()
{
    if (!m_amending)
        return;
    m_amending->end();
    m_desk->setAmending(false);
    m_notices->showSubmission();
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
