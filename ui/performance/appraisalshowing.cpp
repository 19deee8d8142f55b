// What an appraisal's page shows of what is written: entries, citations, progress, score, state.

#include "performance/appraisalpage.h"

#include "forms/actionbar.h"
#include "forms/autosave.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "performance/appraisalstanding.h"
#include "performance/competencyblock.h"
#include "performance/summarypanel.h"
#include "shell/messages.h"
#include "shell/workspace.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

static std::vector<Citation> citationsOf(
    const AppraisalFile &file, Side side, competency::RevisionId revision)
{
    std::vector<Citation> found;
    std::ranges::copy_if(file.citations, std::back_inserter(found), [&](const Citation &citation) {
        return citation.side == side && citation.revision == revision;
    });
    return found;
}

void AppraisalPage::showCitations()
{
    for (size_t i = 0; i < m_blocks.size(); ++i)
        for (const Side side : {Side::Self, Side::Manager})
            if (SidePanel *panel = m_blocks[i]->panel(side))
                panel->showCitations(
                    citationsOf(file(), side, file().items[i].revision), file().cycle.period());
}

void AppraisalPage::showEntry(int index)
{
    CompetencyBlock &block = *m_blocks[size_t(index)];
    const competency::RevisionId revision = file().items[size_t(index)].revision;
    if (SidePanel *own = block.own()) {
        const RatingEntry &entry = m_draft->entry(index);
        own->showRating(entry.state, entry.level, entry.comment);
        block.showHints(
            entry.comment, citationsOf(file(), *file().side, revision), file().cycle.period());
    }
    showProgress();
    showScore();
}

void AppraisalPage::showProgress()
{
    const int all = m_draft->count();
    const int rated = m_draft->ratedCount();
    QStringList dots;
    for (int i = 0; i < all; ++i)
        dots << (m_draft->entry(i).state == RatingState::Unrated ? u"○"_s : u"●"_s);
    //: Progress of an appraisal
    const QString words = tr("%1 of %2 rated").arg(rated).arg(all);
    m_progress->setText(dots.join(u' ') + u"  "_s + words);
    m_progress->setAccessibleName(words);
    m_progress->setVisible(writesRatings());
}

void AppraisalPage::showScore()
{
    if (!m_summary)
        return;
    AppraisalFile draft = file();
    if (writesRatings())
        for (int i = 0; i < m_draft->count(); ++i) {
            const RatingEntry &entry = m_draft->entry(i);
            const ItemRating before = draft.rating(Side::Manager, entry.revision);
            std::erase_if(draft.ratings, [&](const ItemRating &rating) {
                return rating.side == Side::Manager && rating.revision == entry.revision;
            });
            draft.ratings.push_back({Side::Manager, entry.revision, entry.state, entry.level,
                entry.comment, before.ratedAt, entry.version});
        }
    m_summary->showScore(file(), draft.score());
}

/// Below a page that is only read, and below two versions, there is nothing to do.
void AppraisalPage::showBar()
{
    m_bar->setVisible((writesRatings() || writesSummary()) && !isDeciding());
}

void AppraisalPage::showState()
{
    const SaveState &state = m_autosave->state();
    const bool failed = state.kind == SaveState::Kind::Failed;
    m_bar->setState(wordsFor(state, failed ? messageFor(state.error) : QString()),
        failed ? Severity::Problem : Severity::Information);
    workspace().setSaveState(state);
    if (state.kind == SaveState::Kind::Saved && m_afterSaving)
        std::exchange(m_afterSaving, {})();
    if (failed)
        m_afterSaving = {};
}

void AppraisalPage::tellWhereItStands()
{
    using Step = AppraisalStanding::Step;
    const AppraisalStanding standing = standingOf(file(), writesRatings());
    QList<QAction *> steps;
    if (standing.step != Step::None)
        steps << (standing.step == Step::Reveal ? m_reveal : m_withdraw);
    standing.sentence.isEmpty() ? m_standing->hide()
                                : m_standing->tell(Severity::Information, standing.sentence, steps);
}

} // namespace throughline::ui
