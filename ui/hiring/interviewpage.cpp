#include "hiring/interviewpage.h"

#include "base/clock.h"
#include "forms/actionbar.h"
#include "forms/emptystate.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "hiring/hiringwords.h"
#include "hiring/interviewtimer.h"
#include "hiring/planning.h"
#include "hiring/questionlist.h"
#include "hiring/questionview.h"
#include "hiring/scorecardreview.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QListView>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

static constexpr qreal listFrom = 64; // em: below, the list of questions is a combo box

InterviewPage::InterviewPage(Workspace &workspace, InterviewId id, QWidget *parent)
    : Page(workspace, parent)
    , m_id(id)
    , m_pages(new QStackedWidget)
    , m_interview(new QWidget)
    , m_messages(new MessageBar)
    , m_heading(new Heading({}, TextRole::Title))
    , m_saved(new Label({}, TextRole::Body, Tone::Secondary))
    , m_views(new QStackedWidget)
{
    setObjectName(u"interviewPage"_s);
    m_messages->setObjectName(u"messages"_s);
    m_messages->hide();
    m_saved->setObjectName(u"saveState"_s);
    makeActions();
    auto *column = new QVBoxLayout(this);
    space(*column, 0, 4, 3);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(new QWidget);
    m_pages->addWidget(m_interview);
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
    if (!m_editing)
        return m_pages->currentWidget();
    return m_view == View::Review ? static_cast<QWidget *>(&m_reviewing->table())
                                  : &m_question->notes();
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
                m_editing->rate(currentQuestion(), level);
        });
        m_actions.append(rate);
    }
    QAction *clear = addPageAction(
        u"interview.clear"_s, tr("Clear this rating"), QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(clear, &QAction::triggered, this, [this] {
        if (m_editing)
            m_editing->rate(currentQuestion(), std::nullopt);
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
    return sheet.scorecard->state == ScorecardState::Submitted
        || (sheet.interview.startsAt
            && sheet.interview.startsAt->addSecs(qint64(sheet.interview.minutes) * 60)
                < Clock::now());
}

void InterviewPage::showSheet(InterviewSheet sheet)
{
    const bool startsInReview = isOver(sheet);
    m_editing = new ScorecardEditing(workspace().store(), std::move(sheet), this);
    makeLive();
    m_heading->setText(title());
    connect(m_editing, &ScorecardEditing::answerChanged, this, &InterviewPage::showState);
    connect(m_editing, &ScorecardEditing::recommendationChanged, this, &InterviewPage::showState);
    connect(m_editing, &ScorecardEditing::submissionChanged, this, &InterviewPage::showSubmission);
    connect(m_editing, &ScorecardEditing::failed, this,
        [this](const Error &error) { m_messages->tell(Severity::Problem, messageFor(error), {}); });
    connect(&m_editing->autosave(), &Autosave::stateChanged, this, &InterviewPage::showSaveState);
    m_pages->setCurrentWidget(m_interview);
    showQuestion(0);
    setView(startsInReview ? View::Review : View::Live);
    if (!startsInReview)
        m_timer->start();
    if (m_editing->isSubmitted())
        showSubmission();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void InterviewPage::makeLive()
{
    m_timer = new InterviewTimer(m_editing->sheet().interview.minutes);
    auto *header = new QHBoxLayout;
    space(*header, 3);
    header->addWidget(buttonFor(*m_leave));
    header->addWidget(m_heading);
    header->addStretch();
    header->addWidget(m_saved);
    header->addWidget(m_timer);

    auto *questions = new QuestionList(*m_editing, this);
    m_list = new QListView;
    m_list->setObjectName(u"questions"_s);
    prepareList(*m_list, tr("Questions"));
    m_list->setModel(questions);
    m_combo = new QComboBox;
    m_combo->setObjectName(u"questionChoice"_s);
    name(*m_combo, tr("Question"));
    m_combo->setModel(questions);
    m_question = new QuestionView(*m_editing);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_question);
    auto *right = new QVBoxLayout;
    space(*right, 2);
    right->addWidget(m_combo);
    right->addWidget(m_scroll, 1);
    m_live = new QWidget;
    auto *live = new QHBoxLayout(m_live);
    space(*live, 4);
    live->addWidget(m_list);
    live->addLayout(right, 1);

    m_reviewing = new ScorecardReview(*m_editing);
    m_shared = new QWidget;
    auto *shared = new QVBoxLayout(m_shared);
    m_sharedText = new Paragraph({}, TextRole::Display);
    m_sharedText->setObjectName(u"sharedQuestion"_s);
    shared->addStretch();
    shared->addWidget(m_sharedText, 0, Qt::AlignHCenter);
    shared->addStretch();
    for (QWidget *view : {m_live, static_cast<QWidget *>(m_reviewing), m_shared})
        m_views->addWidget(view);

    m_bar = new ActionBar;
    m_bar->add(m_question->notAsked());
    m_bar->add(m_question->noEvidence());
    m_bar->add(*m_review);
    m_bar->add(*m_previous)->setIcon(icon(IconName::Back));
    m_bar->add(*m_next, ButtonKind::Primary);
    m_bar->add(*m_submit, ButtonKind::Primary);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"progress"_s);
    m_progress->setTextVisible(false);
    m_progress->setMaximum(m_editing->count());
    auto *column = new QVBoxLayout(m_interview);
    space(*column, 3);
    column->addLayout(header);
    column->addWidget(m_views, 1);
    column->addWidget(m_bar);
    column->addWidget(m_progress);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) { showQuestion(now.row()); });
    connect(m_combo, &QComboBox::activated, this, &InterviewPage::showQuestion);
    fitToWidth();
}

void InterviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitToWidth();
}

void InterviewPage::fitToWidth()
{
    if (!m_list)
        return;
    const bool isWide = width() >= em(listFrom);
    m_list->setVisible(isWide);
    m_list->setFixedWidth(em(15));
    m_combo->setVisible(!isWide);
}

int InterviewPage::currentQuestion() const
{
    return m_view == View::Review ? m_reviewing->current() : m_question->current();
}

void InterviewPage::showQuestion(int index)
{
    if (index < 0)
        return;
    m_question->setQuestion(index);
    m_list->setCurrentIndex(m_list->model()->index(index, 0));
    m_combo->setCurrentIndex(index);
    m_sharedText->setText(m_editing->question(index).question.wording);
    m_scroll->ensureVisible(0, 0);
    showState();
}

void InterviewPage::setView(View view)
{
    m_view = view;
    m_views->setCurrentIndex(int(view));
    const bool isLive = view == View::Live;
    m_question->notAsked().setVisible(isLive);
    m_question->noEvidence().setVisible(isLive);
    m_bar->setVisible(view != View::Shared);
    m_progress->setVisible(view != View::Shared);
    m_saved->setVisible(view != View::Shared);
    m_timer->setVisible(view != View::Shared);
    for (QAction *action : {m_next, m_previous})
        action->setVisible(isLive);
    m_submit->setVisible(view == View::Review);
    m_review->setText(isLive ? tr("&Review all") : tr("Back to the &questions"));
    showState();
    if (isLive)
        m_question->notes().setFocus(Qt::OtherFocusReason);
    else if (view == View::Review)
        m_reviewing->focusNext();
}

void InterviewPage::showState()
{
    const int answered = m_editing->answered();
    const QString text = tr("%1 of %n answered", nullptr, m_editing->count()).arg(answered);
    m_bar->setState(text);
    m_progress->setValue(answered);
    name(*m_progress, text);
    m_previous->setEnabled(m_question->current() > 0);
    m_submit->setEnabled(!m_editing->isSubmitted());
    m_review->setEnabled(true);
}

/// Trouble is told where the words are; that it is over, as well.
void InterviewPage::showSaveState(const SaveState &state)
{
    const bool isTrouble = state.kind == SaveState::Kind::Failed;
    const QString problem = isTrouble ? messageFor(state.error) : QString();
    m_saved->setText(isTrouble ? tr("Not saved") : wordsFor(state));
    if (isTrouble && !m_wasTrouble) {
        const bool isConflict = state.error.kind == Error::Kind::Conflict;
        m_messages->tell(Severity::Problem,
            isConflict
                ? tr("This scorecard was changed on another device. Copy what you wrote here, "
                     "then load that version.")
                : tr("Not saved: %1").arg(problem),
            {m_tryAgain, m_copy});
    } else if (!isTrouble && m_wasTrouble && state.kind == SaveState::Kind::Saved) {
        m_messages->dismiss();
    }
    if (isTrouble || state.kind == SaveState::Kind::Saved)
        m_wasTrouble = isTrouble;
}

void InterviewPage::showSubmission()
{
    if (!m_editing->isSubmitted()) {
        m_messages->tell(Severity::Information,
            tr("Withdrawn. You can change your ratings and submit again."), {});
        setView(View::Review);
        return;
    }
    setView(View::Review);
    const QString at = QLocale().toString(
        m_editing->sheet().scorecard->submittedAt->toLocalTime().time(), QLocale::ShortFormat);
    if (m_editing->sheet().isDisclosed)
        m_messages->tell(Severity::Information,
            tr("Submitted %1. Somebody has read it, so it stays as it is.").arg(at), {m_debrief});
    else
        m_messages->tell(Severity::Information,
            tr("Submitted %1. You can withdraw it until somebody else reads it.").arg(at),
            {m_debrief, m_withdraw});
}

void InterviewPage::next()
{
    if (!m_editing || m_view != View::Live)
        return;
    if (m_question->current() + 1 == m_editing->count()) {
        setView(View::Review);
        return;
    }
    showQuestion(m_question->current() + 1);
    m_question->notes().setFocus(Qt::OtherFocusReason);
}

void InterviewPage::previous()
{
    if (!m_editing || m_view != View::Live || m_question->current() == 0)
        return;
    showQuestion(m_question->current() - 1);
    m_question->notes().setFocus(Qt::OtherFocusReason);
}

void InterviewPage::stamp()
{
    if (m_editing && m_view == View::Live && !m_editing->isSubmitted())
        m_question->insert(m_timer->stamp() + u' ');
}

void InterviewPage::toggleShared()
{
    if (m_editing)
        setView(m_view == View::Shared ? View::Live : View::Shared);
}

void InterviewPage::toggleReview()
{
    if (m_editing)
        setView(m_view == View::Live ? View::Review : View::Live);
}

void InterviewPage::toggleNotAsked()
{
    if (m_editing)
        m_editing->setMissing(currentQuestion(), AnswerState::NotAsked,
            m_editing->answer(currentQuestion()).state != AnswerState::NotAsked);
}

void InterviewPage::toggleNoEvidence()
{
    if (m_editing)
        m_editing->setMissing(currentQuestion(), AnswerState::NoEvidence,
            m_editing->answer(currentQuestion()).state != AnswerState::NoEvidence);
}

void InterviewPage::toggleTimer()
{
    if (m_timer)
        m_timer->toggle();
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
    if (m_view != View::Review)
        setView(View::Review);
    announce(*this, messageFor(invalid(u"scorecard-incomplete"_s)));
    m_reviewing->go(gaps.front());
}

void InterviewPage::withdraw()
{
    if (m_editing && m_editing->isSubmitted())
        m_editing->withdraw();
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
    QStringList notes;
    for (int i = 0; i < m_editing->count(); ++i)
        notes << m_editing->question(i).question.title << m_editing->answer(i).note << QString();
    QApplication::clipboard()->setText(notes.join(u'\n'));
}

} // namespace throughline::ui
