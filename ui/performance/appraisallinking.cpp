// Evidence beside an appraisal: found, entered, quoted and linked.

#include "forms/messagebar.h"
#include "forms/scrollpage.h"
#include "performance/appraisalpage.h"
#include "performance/competencyblock.h"
#include "performance/evidencedrawer.h"
#include "shell/workspace.h"

#include <QSplitter>

namespace throughline::ui {

using namespace performance;

/// A link is stored at once; a step back takes it away again, or puts it back.
class AppraisalPage::LinkChange final : public QUndoCommand
{
public:
    enum class Kind { Link, Unlink };

    LinkChange(AppraisalPage &page, competency::RevisionId revision, evidence::EvidenceId evidence,
        Kind kind)
        : QUndoCommand(kind == Kind::Link ? AppraisalPage::tr("link evidence")
                                          : AppraisalPage::tr("unlink evidence"))
        , m_page(page)
        , m_revision(revision)
        , m_evidence(evidence)
        , m_kind(kind)
    {}

    void redo() override { carryOut(m_kind == Kind::Link); }
    void undo() override { carryOut(m_kind == Kind::Unlink); }

private:
    void carryOut(bool link)
    {
        m_page.workspace()
            .store()
            .write([id = m_page.m_id, revision = m_revision, evidence = m_evidence, link](
                       storage::Connection &db) {
                Appraising appraising(db);
                return link ? appraising.cite(id, revision, evidence)
                            : appraising.uncite(id, revision, evidence);
            })
            .then(&m_page, [page = &m_page](const Result<void> &done) {
                done ? page->m_message->dismiss() : page->fail(done.error());
            });
    }

    AppraisalPage &m_page;
    competency::RevisionId m_revision;
    evidence::EvidenceId m_evidence;
    Kind m_kind;
};

static int narrowestOf(const QWidget &pane)
{
    return std::max(pane.minimumWidth(), pane.minimumSizeHint().width());
}

bool AppraisalPage::fitBeside() const
{
    return narrowestOf(*m_scroll) + narrowestOf(*m_drawer) + m_panes->handleWidth() <= width();
}

/// Where there is no room for both, evidence takes the page until the reader goes back to it.
void AppraisalPage::arrangePanes()
{
    const QWidget *focus = window()->focusWidget();
    const bool isEntered = focus && m_drawer->isAncestorOf(focus);
    // One of them is enough of a width, or the page would make the window grow for both.
    m_panes->setMinimumWidth(std::max(narrowestOf(*m_scroll), narrowestOf(*m_drawer)));
    if (fitBeside())
        m_scroll->show();
    else if (m_drawer->isVisibleTo(this))
        isEntered ? m_scroll->hide() : leaveDrawer();
}

void AppraisalPage::leaveDrawer()
{
    m_scroll->show();
    if (m_drawer && !fitBeside())
        m_drawer->hide();
}

void AppraisalPage::toggleDrawer()
{
    QWidget *focus = window()->focusWidget();
    if (m_drawer->isVisible() && focus && m_drawer->isAncestorOf(focus)) {
        goTo(m_current);
        return;
    }
    m_drawer->show();
    m_drawer->enter();
    arrangePanes();
    keepInSight(m_current); // the drawer takes width from what is being rated
}

void AppraisalPage::beginEvidence()
{
    m_drawer->show();
    m_drawer->beginEntry();
    arrangePanes();
    keepInSight(m_current);
}

bool AppraisalPage::isLinked(competency::RevisionId revision, evidence::EvidenceId evidence) const
{
    return std::ranges::any_of(file().citations, [&](const Citation &citation) {
        return citation.side == file().side && citation.revision == revision
            && citation.evidence == evidence;
    });
}

/// The quotation and its link are one step.
void AppraisalPage::insertEvidence(const evidence::EvidenceRow &row)
{
    if (!writesRatings() || m_current >= int(m_blocks.size()))
        return;
    const competency::RevisionId revision = m_draft->entry(m_current).revision;
    m_draft->history().beginMacro(tr("insert evidence"));
    m_blocks[size_t(m_current)]->own()->insertQuotation(quotationOf(row));
    if (!isLinked(revision, row.id))
        m_draft->history().push(new LinkChange(*this, revision, row.id, LinkChange::Kind::Link));
    m_draft->history().endMacro();
    goTo(m_current);
}

void AppraisalPage::unlink(int index, evidence::EvidenceId evidence)
{
    m_draft->history().push(
        new LinkChange(*this, m_draft->entry(index).revision, evidence, LinkChange::Kind::Unlink));
}

} // namespace throughline::ui
