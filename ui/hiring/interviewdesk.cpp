#include "hiring/interviewdesk.h"

#include "forms/actionbar.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "hiring/interviewtimer.h"
#include "hiring/livequestions.h"
#include "hiring/scorecardreview.h"

#include <QAction>
#include <QCheckBox>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

InterviewDesk::InterviewDesk(ScorecardEditing &editing, const QString &title, Actions actions)
    : m_editing(editing)
    , m_actions(actions)
    , m_saved(new Label({}, TextRole::Body, Tone::Secondary))
    , m_timer(new InterviewTimer(editing.sheet().interview.minutes))
    , m_views(new QStackedWidget)
{
    m_saved->setObjectName(u"saveState"_s);
    auto *header = makeHeader(title);
    makeViews();
    makeBar();
    auto *column = new QVBoxLayout(this);
    space(*column, 3);
    column->addLayout(header);
    column->addWidget(m_views, 1);
    column->addWidget(m_bar);
    column->addWidget(m_progress);
    connect(&editing, &ScorecardEditing::answerChanged, this, &InterviewDesk::showState);
    connect(&editing, &ScorecardEditing::recommendationChanged, this, &InterviewDesk::showState);
    m_live->go(0);
}

/// A long name takes a second line rather than the room of the time and the save state.
QLayout *InterviewDesk::makeHeader(const QString &title)
{
    auto *heading = new Paragraph(title, TextRole::Title);
    heading->setObjectName(u"whom"_s);
    heading->setMaximumWidth(QWIDGETSIZE_MAX);
    heading->setVerticalAlignment(Qt::AlignVCenter);
    auto *header = new QHBoxLayout;
    space(*header, 3);
    header->addWidget(buttonFor(*m_actions.leave));
    header->addWidget(heading, 1);
    header->addWidget(m_saved);
    header->addWidget(m_timer);
    return header;
}

void InterviewDesk::makeViews()
{
    m_live = new LiveQuestions(m_editing);
    connect(m_live, &LiveQuestions::currentChanged, this, &InterviewDesk::showQuestion);
    m_review = new ScorecardReview(m_editing);
    auto *sharedView = new QWidget;
    m_shared = new Paragraph({}, TextRole::Display);
    m_shared->setObjectName(u"sharedQuestion"_s);
    auto *middle = new QVBoxLayout(sharedView);
    middle->addStretch();
    middle->addWidget(m_shared, 0, Qt::AlignHCenter);
    middle->addStretch();
    for (QWidget *view : std::initializer_list<QWidget *>{m_live, m_review, sharedView})
        m_views->addWidget(view);
}

void InterviewDesk::makeBar()
{
    m_bar = new ActionBar;
    m_bar->standInColumn();
    m_bar->add(m_live->question().notAsked());
    m_bar->add(m_live->question().noEvidence());
    m_bar->add(*m_actions.review);
    m_bar->add(*m_actions.previous)->setIcon(icon(IconName::Back));
    m_bar->add(*m_actions.next, ButtonKind::Primary);
    m_bar->add(*m_actions.submit, ButtonKind::Primary);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"progress"_s);
    m_progress->setTextVisible(false);
    m_progress->setMaximum(m_editing.count());
}

QWidget *InterviewDesk::firstFocus()
{
    return m_view == View::Review ? static_cast<QWidget *>(&m_review->table())
                                  : &m_live->question().notes();
}

int InterviewDesk::currentQuestion() const
{
    return m_view == View::Review ? m_review->current() : m_live->current();
}

void InterviewDesk::setView(View view)
{
    m_view = view;
    m_views->setCurrentIndex(int(view));
    for (int i = 0; i < m_views->count(); ++i) { // what is hidden asks for no room
        const auto policy = i == int(view) ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_views->widget(i)->setSizePolicy(policy, policy);
    }
    const bool isLive = view == View::Live;
    for (QWidget *mark : {&m_live->question().notAsked(), &m_live->question().noEvidence()})
        mark->setVisible(isLive);
    for (QWidget *own : std::initializer_list<QWidget *>{m_bar, m_progress, m_saved})
        own->setVisible(view != View::Shared);
    m_timer->setVisible(isLive);
    for (QAction *action : {m_actions.next, m_actions.previous})
        action->setVisible(isLive);
    m_actions.submit->setVisible(view == View::Review);
    m_actions.review->setText(isLive ? tr("&Review all") : tr("Back to the &questions"));
    showState();
    if (isLive)
        m_live->question().notes().setFocus(Qt::OtherFocusReason);
    else if (view == View::Review)
        m_review->focusNext();
}

void InterviewDesk::setAmending(bool isAmending)
{
    m_review->setOverallVisible(!isAmending);
    m_bar->setVisible(!isAmending);
    m_progress->setVisible(!isAmending);
}

void InterviewDesk::showQuestion(int index)
{
    m_shared->setText(m_editing.question(index).question.wording);
    showState();
}

void InterviewDesk::showState()
{
    const int answered = m_editing.answered();
    const QString text = tr("%1 of %n answered", nullptr, m_editing.count()).arg(answered);
    m_bar->setState(text);
    m_progress->setValue(answered);
    name(*m_progress, text);
    m_actions.previous->setEnabled(!m_live->isFirst());
    m_actions.submit->setEnabled(!m_editing.isSubmitted());
}

void InterviewDesk::next()
{
    if (m_view != View::Live)
        return;
    if (m_live->isLast()) {
        setView(View::Review);
        return;
    }
    m_live->go(m_live->current() + 1);
    m_live->question().notes().setFocus(Qt::OtherFocusReason);
}

void InterviewDesk::previous()
{
    if (m_view != View::Live || m_live->isFirst())
        return;
    m_live->go(m_live->current() - 1);
    m_live->question().notes().setFocus(Qt::OtherFocusReason);
}

void InterviewDesk::toggle(AnswerState missing)
{
    const int index = currentQuestion();
    m_editing.setMissing(index, missing, m_editing.answer(index).state != missing);
}

void InterviewDesk::stamp()
{
    if (m_view == View::Live && !m_editing.isSubmitted())
        m_live->question().insert(m_timer->stamp() + u' ');
}

void InterviewDesk::go(const ScorecardGap &gap)
{
    if (m_view != View::Review)
        setView(View::Review);
    m_review->go(gap);
}

} // namespace throughline::ui
