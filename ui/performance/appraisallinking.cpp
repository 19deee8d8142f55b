// Evidence beside an appraisal: found, entered, quoted and linked.

#include "forms/messagebar.h"
#include "performance/appraisalpage.h"
#include "performance/competencyblock.h"
#include "performance/evidencedrawer.h"
#include "shell/workspace.h"

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

/// The drawer takes width, and what is being rated must not slip out of sight.
void AppraisalPage::toggleDrawer()
{
    QWidget *focus = window()->focusWidget();
    if (m_drawer->isVisible() && focus && m_drawer->isAncestorOf(focus)) {
        goTo(m_current);
        return;
    }
    m_drawer->show();
    m_drawer->enter();
    keepInSight(m_current);
}

void AppraisalPage::beginEvidence()
{
    m_drawer->show();
    m_drawer->beginEntry();
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
