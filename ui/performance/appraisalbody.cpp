// What an appraisal's page is made of: the competencies, the summary, the answer and the drawer.

#include "forms/formdraft.h"
#include "forms/label.h"
#include "performance/answerpanel.h"
#include "performance/appraisalpage.h"
#include "performance/competencyblock.h"
#include "performance/evidencedrawer.h"
#include "performance/hrpanel.h"
#include "performance/summarypanel.h"
#include "security/role.h"
#include "shell/messages.h"
#include "shell/workspace.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QSplitter>

namespace throughline::ui {

using namespace performance;

QWidget *AppraisalPage::makeBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    space(*column, 6, 4);
    const QString cycle = file().unitName.isEmpty()
        ? file().cycle.name
        //: Above an appraisal: cycle, unit
        : tr("%1 · %2").arg(file().cycle.name, file().unitName);
    column->addWidget(new Paragraph(cycle, TextRole::Body, Tone::Secondary));
    addExceptions(*column);
    for (size_t i = 0; i < file().items.size(); ++i)
        column->addWidget(makeBlock(i));
    if (file().text) {
        m_summary = new SummaryPanel(file(), writesSummary());
        m_summary->showSummary(m_draft->summary());
        column->addWidget(m_summary);
        connect(m_summary, &SummaryPanel::edited, m_draft, &AppraisalDraft::summarise);
        connect(m_summary, &SummaryPanel::overrideRequested, this, &AppraisalPage::overrideScore);
        connect(m_summary, &SummaryPanel::goalsRequested, this, &AppraisalPage::suggestGoals);
    }
    if (file().appraisal.isShared()) {
        m_answer = new AnswerPanel(file());
        m_answer->restore(m_keptAnswer);
        column->addWidget(m_answer);
        connect(m_answer, &AnswerPanel::kept, this, &AppraisalPage::keepAnswer);
        connect(m_answer, &AnswerPanel::acknowledged, this, &AppraisalPage::acknowledge);
        connect(m_answer, &AnswerPanel::answered, this, &AppraisalPage::answer);
    }
    if (letsItGoOn())
        column->addWidget(makeHrPanel());
    column->addStretch();
    return body;
}

/// What HR let pass, and why, stands above what it is about.
void AppraisalPage::addExceptions(QVBoxLayout &column)
{
    if (!file().text)
        return;
    if (const QString &reason = file().text->selfSkipReason; !reason.isEmpty())
        column.addWidget(
            new Paragraph(tr("HR let this go on without the self-review: %1").arg(reason)));
    if (const QString &reason = file().text->coverageReason; !reason.isEmpty())
        column.addWidget(new Paragraph(
            tr("HR allowed sharing with less than 60 % of the rating collected: %1").arg(reason)));
}

/// HR, about other people than themselves.
bool AppraisalPage::letsItGoOn() const
{
    return security::isHr(workspace().session()) && !file().side && !file().appraisal.isShared()
        && file().cycle.state == CycleState::Running;
}

QWidget *AppraisalPage::makeHrPanel()
{
    m_hr = new HrPanel(workspace().store(), file());
    const auto refused = [this](const Error &error) {
        if (m_hr)
            m_hr->refuse(messageFor(error));
    };
    connect(m_hr, &HrPanel::selfReviewSkipped, this, [this, refused](const QString &reason) {
        const auto skipping
            = workspace().store().write([id = m_id, reason](storage::Connection &db) {
                  return Appraising(db).skipSelfReview(id, reason);
              });
        m_hr->draft().discardAfter(skipping);
        skipping.then(this, [this, refused](const Result<Appraisal> &done) {
            if (!done)
                return refused(done.error());
            workspace().mention(tr("It goes on without the self-review."));
            if (m_hr)
                m_hr->clear();
        });
    });
    connect(m_hr, &HrPanel::lowCoverageAllowed, this, [this, refused](const QString &reason) {
        const auto allowing
            = workspace().store().write([id = m_id, reason](storage::Connection &db) {
                  return Appraising(db).allowLowCoverage(id, reason);
              });
        m_hr->draft().discardAfter(allowing);
        allowing.then(this, [this, refused](const Result<void> &done) {
            if (!done)
                return refused(done.error());
            if (m_hr)
                m_hr->confirm(tr("Allowed. %1 can share it now.").arg(file().authorName));
        });
    });
    return m_hr;
}

CompetencyBlock *AppraisalPage::makeBlock(size_t index)
{
    const bool shared = file().appraisal.isShared();
    const bool both = shared || (file().side == Side::Manager && file().isRevealed);
    auto *block = new CompetencyBlock({.file = file(),
        .item = file().items[index],
        .revision = m_content->revisions[index],
        .writing = writesRatings() ? file().side : std::nullopt,
        .showsSelf = both || file().side == Side::Self,
        .showsManager = both || file().side == Side::Manager});
    m_blocks.push_back(block);
    connectBlock(*block, int(index));
    return block;
}

void AppraisalPage::connectBlock(CompetencyBlock &block, int index)
{
    SidePanel *own = block.own();
    if (!own)
        return;
    connect(own, &SidePanel::rated, this,
        [this, index](RatingState state, std::optional<competency::Level> level) {
            m_draft->rate(index, state, level);
        });
    connect(own, &SidePanel::commented, this,
        [this, index](const QString &text) { m_draft->comment(index, text); });
    connect(own, &SidePanel::unlinked, this,
        [this, index](evidence::EvidenceId evidence) { unlink(index, evidence); });
}

void AppraisalPage::fillDrawer()
{
    m_drawer = new EvidenceDrawer(workspace(), file().appraisal.person, file().personName);
    m_drawer->setPeriod(file().cycle.period());
    m_drawer->setCompetencies(m_content->competencies);
    m_panes->addWidget(m_drawer);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 0);
    m_panes->setSizes({em(60), em(18)}); // both sides need 38 em beside each other
    m_drawer->setVisible(width() >= em(drawerFrom));
    connect(m_drawer, &EvidenceDrawer::insertRequested, this, &AppraisalPage::insertEvidence);
    connect(m_drawer, &EvidenceDrawer::left, this, [this] { goTo(m_current); });
    m_drawer->reload();
}

} // namespace throughline::ui
