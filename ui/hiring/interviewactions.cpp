// What can be done during an interview, and with which keys (ui.md 3.4, S08).

#include "hiring/interviewpage.h"

#include "hiring/interviewtimer.h"
#include "theme/icon.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

using hiring::AnswerState;

QAction *InterviewPage::act(
    const QString &id, const QString &text, const QKeySequence &keys, void (InterviewPage::*slot)())
{
    QAction *action = addPageAction(u"interview."_s + id, text, keys);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    m_actions.append(action);
    return action;
}

void InterviewPage::makeRatingActions()
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
}

void InterviewPage::makeStepActions()
{
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
}

void InterviewPage::makeActions()
{
    using Self = InterviewPage;
    makeRatingActions();
    makeStepActions();
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
    m_recordAmendment = act(u"recordAmendment"_s, tr("Rec&ord amendment"), {}, nullptr);
    m_closeAmending = act(u"closeAmending"_s, tr("&Cancel"), {}, &Self::closeAmending);
    m_useKit = act(u"useKit"_s, tr("&Use the job's kit"), {}, &Self::useJobsKit);
    m_tryAgain = act(u"tryAgain"_s, tr("Try &again"), {}, &Self::tryAgain);
    m_decide = act(u"decide"_s, tr("Decide now"), {}, &Self::decideNow);
    m_copy = act(u"copy"_s, tr("&Copy text"), {}, &Self::copyText);
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
    if (m_desk)
        m_desk->toggle(AnswerState::NotAsked);
}

void InterviewPage::toggleNoEvidence()
{
    if (m_desk)
        m_desk->toggle(AnswerState::NoEvidence);
}

void InterviewPage::toggleTimer()
{
    if (m_desk)
        m_desk->timer().toggle();
}

} // namespace throughline::ui
