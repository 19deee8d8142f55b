// What can be done on an appraisal's page, and where its keys lead.

#include "performance/appraisalpage.h"

#include "forms/actionbar.h"
#include "forms/scrollpage.h"
#include "performance/answerpanel.h"
#include "performance/competencyblock.h"
#include "performance/evidencedrawer.h"
#include "performance/summarypanel.h"
#include "theme/theme.h"

#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

void AppraisalPage::addRatingActions()
{
    for (int level = 1; level <= 5; ++level) {
        auto *rate = addPageAction(u"appraisal-rate-%1"_s.arg(level), tr("Rate %1").arg(level),
            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + level)));
        connect(rate, &QAction::triggered, this, [this, level] { rateCurrent(level); });
        m_rates << rate;
    }
    m_clear = addPageAction(
        u"appraisal-clear"_s, tr("Clear the rating"), QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(m_clear, &QAction::triggered, this, [this] { rateCurrent(0); });
}

void AppraisalPage::makeActions()
{
    addRatingActions();
    m_previous = addPageAction(
        u"appraisal-previous"_s, tr("Previous competency"), QKeySequence(u"Ctrl+PgUp"_s));
    m_next = addPageAction(u"appraisal-next"_s, tr("Next competency"));
    m_next->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_evidence = addPageAction(
        u"appraisal-evidence"_s, tr("Evidence"), QKeySequence(Qt::CTRL | Qt::Key_E));
    m_newEvidence = addPageAction(
        u"appraisal-new-evidence"_s, tr("New evidence…"), QKeySequence(Qt::CTRL | Qt::Key_N));
    m_submit = addPageAction(u"appraisal-submit"_s, tr("Finish my side"));
    m_submit->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)});
    m_reveal = addPageAction(u"appraisal-reveal"_s, tr("Show the self-review"));
    m_withdraw = addPageAction(u"appraisal-withdraw"_s, tr("Withdraw my side"));
    m_read = addPageAction(u"appraisal-acknowledge"_s, tr("I have read it"));
    m_why = addPageAction(u"appraisal-why"_s, tr("Why this number"));
    m_retry = addPageAction(u"appraisal-retry"_s, tr("Try again"));
    m_decide = new QAction(tr("Decide now"), this);
    m_decide->setObjectName("appraisal-decide"_L1);
    m_copyLeft = new QAction(tr("Copy the words"), this);
    m_copyLeft->setObjectName("appraisal-copy-left"_L1);
    m_discardLeft = new QAction(tr("Discard them"), this);
    m_discardLeft->setObjectName("appraisal-discard-left"_L1);
    connect(m_decide, &QAction::triggered, this, [this] { refresh(Meeting::Now); });
    connect(m_next, &QAction::triggered, this, &AppraisalPage::next);
    connect(m_previous, &QAction::triggered, this, &AppraisalPage::previous);
    connect(m_evidence, &QAction::triggered, this, &AppraisalPage::toggleDrawer);
    connect(m_newEvidence, &QAction::triggered, this, &AppraisalPage::beginEvidence);
    connect(m_submit, &QAction::triggered, this, &AppraisalPage::submit);
    connect(m_reveal, &QAction::triggered, this, &AppraisalPage::reveal);
    connect(m_withdraw, &QAction::triggered, this, &AppraisalPage::withdraw);
    connect(m_read, &QAction::triggered, this, &AppraisalPage::acknowledge);
    connect(m_why, &QAction::triggered, this, &AppraisalPage::showWhy);
    connect(m_retry, &QAction::triggered, this, &AppraisalPage::load);
    connect(m_copyLeft, &QAction::triggered, this, &AppraisalPage::copyWhatIsLeft);
    connect(m_discardLeft, &QAction::triggered, this, &AppraisalPage::discardWhatIsLeft);
    for (QAction *action : pageActions())
        action->setEnabled(action == m_toOverview); // until the appraisal is read
    m_previousButton = m_bar->add(*m_previous);
    m_nextButton = m_bar->add(*m_next);
    m_mainButton = m_bar->add(*m_submit, ButtonKind::Primary);
}

QList<QAction *> AppraisalPage::pageActions()
{
    return m_rates
        + QList<QAction *>{m_clear, m_next, m_previous, m_evidence, m_newEvidence, m_submit,
            m_reveal, m_withdraw, m_read, m_why, m_toOverview};
}

/// While two versions wait for a choice, the keys of the page are as still as the page.
void AppraisalPage::offerActions()
{
    const Appraisal &appraisal = file().appraisal;
    const bool isOpen = !isDeciding();
    const bool writes = isOpen && writesRatings();
    const bool canShare = isOpen && writesSummary() && appraisal.areBothDone();
    for (QAction *rate : std::as_const(m_rates))
        rate->setEnabled(writes);
    for (QAction *action : {m_clear, m_next, m_previous})
        action->setEnabled(writes);
    m_evidence->setEnabled(isOpen && m_drawer);
    m_newEvidence->setEnabled(isOpen && m_drawer);
    m_submit->setText(canShare ? tr("Share with %1").arg(file().personName) : tr("Finish my side"));
    m_submit->setEnabled(writes || canShare);
    m_reveal->setEnabled(canShare && !file().isRevealed);
    m_withdraw->setEnabled(isOpen && file().side && appraisal.isPublished(*file().side)
        && !appraisal.isShared() && !file().isDisclosed);
    m_read->setEnabled(
        file().side == Side::Self && appraisal.isShared() && !appraisal.acknowledgedAt);
    m_why->setEnabled(isOpen && m_summary);
    m_previousButton->setVisible(writes);
    m_nextButton->setVisible(writes);
    m_mainButton->setVisible(writes || canShare);
    showBar();
}

void AppraisalPage::rateCurrent(int level)
{
    const auto chosen = competency::Level::of(level);
    if (m_current < m_draft->count())
        m_draft->rate(m_current, chosen ? RatingState::Rated : RatingState::Unrated, chosen);
}

void AppraisalPage::goTo(int index)
{
    leaveDrawer();
    index = std::max(0, index);
    if (index >= int(m_blocks.size())) {
        if (m_summary) {
            m_scroll->ensureWidgetVisible(m_summary);
            m_summary->start().setFocus(Qt::ShortcutFocusReason);
        } else {
            m_mainButton->setFocus(Qt::ShortcutFocusReason);
        }
        return;
    }
    CompetencyBlock *block = m_blocks[size_t(index)];
    keepInSight(index);
    if (block->own() && isVisible())
        block->start().setFocus(Qt::ShortcutFocusReason);
}

/// Blocks that were just made, or got another width, find their places only after this event.
void AppraisalPage::keepInSight(int index)
{
    if (index >= int(m_blocks.size()))
        return;
    CompetencyBlock *block = m_blocks[size_t(index)];
    QTimer::singleShot(0, block, [this, block] { m_scroll->ensureWidgetVisible(block, 0, sp(4)); });
}

void AppraisalPage::scrollToTheBeginning()
{
    QTimer::singleShot(0, m_scroll, [this] { m_scroll->verticalScrollBar()->setValue(0); });
}

void AppraisalPage::goToTheAnswer()
{
    QWidget *start = m_answer->start();
    (start ? start : static_cast<QWidget *>(m_scroll))->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, m_answer, [this] { m_scroll->ensureWidgetVisible(m_answer); });
}

void AppraisalPage::showWhy()
{
    QWidget &shown = m_summary->showWhy();
    QTimer::singleShot(
        0, &shown, [this, &shown] { m_scroll->ensureWidgetVisible(&shown, 0, sp(4)); });
}

void AppraisalPage::next()
{
    goTo(m_current + 1);
}

void AppraisalPage::previous()
{
    goTo(m_current - 1);
}

/// Whatever competency the keyboard is in is the one that Ctrl+1 … 5 rate and the drawer serves.
void AppraisalPage::followFocus(QWidget *now)
{
    if (!m_content || !now || !isAncestorOf(now))
        return;
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        if (!m_blocks[i]->isAncestorOf(now))
            continue;
        m_current = int(i);
        if (m_drawer)
            m_drawer->setCompetency(file().items[i].competency);
        return;
    }
}

} // namespace throughline::ui
