// What can be done on an appraisal's page: rating by keys, evidence, and the steps from draft to
// shared.

#include "performance/appraisalpage.h"

#include "forms/actionbar.h"
#include "forms/autosave.h"
#include "forms/messagebar.h"
#include "forms/scrollpage.h"
#include "performance/competencyblock.h"
#include "performance/evidencedrawer.h"
#include "performance/performancewords.h"
#include "performance/summarypanel.h"
#include "shell/messages.h"
#include "shell/workspace.h"
#include "theme/theme.h"

#include <QPushButton>
#include <QScrollBar>
#include <QTextEdit>
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
    connect(m_why, &QAction::triggered, this, &AppraisalPage::showWhy);
    connect(m_retry, &QAction::triggered, this, &AppraisalPage::load);
    connect(m_copyLeft, &QAction::triggered, this, &AppraisalPage::copyWhatIsLeft);
    connect(m_discardLeft, &QAction::triggered, this, &AppraisalPage::discardWhatIsLeft);
    m_previousButton = m_bar->add(*m_previous);
    m_nextButton = m_bar->add(*m_next);
    m_mainButton = m_bar->add(*m_submit, ButtonKind::Primary);
}

QList<QAction *> AppraisalPage::pageActions()
{
    return m_rates
        + QList<QAction *>{m_clear, m_next, m_previous, m_evidence, m_newEvidence, m_submit,
            m_reveal, m_withdraw, m_why, m_toOverview};
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
    if (index >= int(m_blocks.size())) {
        if (m_summary) {
            m_scroll->ensureWidgetVisible(m_summary);
            m_summary->start().setFocus(Qt::ShortcutFocusReason);
        } else {
            m_mainButton->setFocus(Qt::ShortcutFocusReason);
        }
        return;
    }
    CompetencyBlock *block = m_blocks[size_t(std::max(0, index))];
    keepInSight(std::max(0, index));
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

void AppraisalPage::goToTheBeginning()
{
    m_scroll->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, m_scroll, [this] { m_scroll->verticalScrollBar()->setValue(0); });
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

/// Carries out one act; the change that follows refreshes the page, a refusal is told on it.
template<typename Act>
void AppraisalPage::perform(Act act)
{
    workspace().store().write(std::move(act)).then(this, [this](const auto &done) {
        done ? m_message->dismiss() : fail(done.error());
    });
}

void AppraisalPage::fail(const Error &error)
{
    m_message->tell(Severity::Problem, messageFor(error));
    if (!m_content || error.arguments.isEmpty())
        return;
    const auto item
        = std::ranges::find(file().items, error.arguments.front(), &AppraisalItem::name);
    if (item != file().items.end())
        goTo(int(item - file().items.begin()));
}

/// The step waits for the words before it: nothing is declared done that is not written.
void AppraisalPage::whenSaved(std::function<void()> step)
{
    m_autosave->saveNow();
    if (m_autosave->state().kind == SaveState::Kind::Saved)
        step();
    else
        m_afterSaving = std::move(step);
}

void AppraisalPage::submit()
{
    if (m_merge)
        return refresh(Meeting::Now);
    if (writesRatings())
        whenSaved([this] { publish(); });
    else
        whenSaved([this] { share(); });
}

void AppraisalPage::publish()
{
    perform([id = m_id](storage::Connection &db) { return Appraising(db).publish(id); });
}

void AppraisalPage::share()
{
    perform([id = m_id](storage::Connection &db) { return Appraising(db).share(id); });
}

void AppraisalPage::reveal()
{
    perform([id = m_id](storage::Connection &db) { return Appraising(db).reveal(id); });
}

void AppraisalPage::withdraw()
{
    perform([id = m_id](storage::Connection &db) { return Appraising(db).withdraw(id); });
}

void AppraisalPage::acknowledge()
{
    perform([id = m_id](storage::Connection &db) { return Appraising(db).acknowledge(id); });
}

void AppraisalPage::answer(Opinion opinion, const QString &words)
{
    workspace()
        .store()
        .write([id = m_id, opinion, words](
                   storage::Connection &db) { return Appraising(db).respond(id, opinion, words); })
        .then(this, [this](const Result<Appraisal> &done) {
            if (!done)
                return fail(done.error());
            m_message->dismiss();
            keepAnswer({});
        });
}

void AppraisalPage::overrideScore(std::optional<int> hundredths, const QString &reason)
{
    whenSaved([this, hundredths, reason] {
        workspace()
            .store()
            .write([id = m_id, hundredths, reason, version = m_draft->textVersion()](
                       storage::Connection &db) {
                return Appraising(db).overrideScore(id, hundredths, reason, version);
            })
            .then(this, [this](const Result<int> &version) {
                if (!version)
                    return m_summary->refuseOverride(messageFor(version.error()));
                m_draft->setTextVersion(*version);
                load();
            });
    });
}

/// What to grow next starts from what was seen below what the job asks: the next level's anchors.
void AppraisalPage::suggestGoals()
{
    Summary summary = m_draft->summary();
    for (size_t i = 0; i < file().items.size(); ++i) {
        const AppraisalItem &item = file().items[i];
        const auto level = m_draft->entry(int(i)).level;
        if (!level || *level >= item.asked)
            continue;
        const competency::Level wanted = *competency::Level::of(level->number() + 1);
        const QString line = tr("%1, from %2 to %3: %4")
                                 .arg(item.name)
                                 .arg(level->number())
                                 .arg(wanted.number())
                                 .arg(m_content->revisions[i]
                                          .wordings(wanted, competency::Audience::Work)
                                          .join(u' '));
        if (!summary.nextGoals.contains(line))
            summary.nextGoals += (summary.nextGoals.isEmpty() ? QString() : u"\n"_s) + line;
    }
    m_draft->summarise(summary);
}

} // namespace throughline::ui
