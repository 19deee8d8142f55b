#include "hiring/requisitionclosing.h"

#include "forms/formdraft.h"
#include "hiring/hiringwords.h"
#include "hiring/recruiting.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

RequisitionClosing::RequisitionClosing(Workspace &workspace, QAction &closeIt, QAction &leave)
    : ReasonBar(workspace.store(),
        {u"close"_s, {}, {}, tr("Res&ult"), tr("&Reason"),
            tr("Why are you no longer looking? At least %n characters.", nullptr,
                leastCloseReason)},
        closeIt, leave)
    , m_workspace(workspace)
{}

void RequisitionClosing::beginWith(const RequisitionRow &requisition)
{
    m_id = requisition.id;
    m_title = requisition.title;
    draft().rest(); // while the choice is filled
    setHeading(tr("Close %1").arg(isolated(requisition.title)));
    setFollows(requisition.candidates == 0
            ? tr("No candidate waits for a decision. Nobody can be added any more.")
            : tr("%n candidate(s) still wait for a decision. They stay where they are and you can "
                 "still decide about them, but nobody can be added any more.",
                nullptr, requisition.candidates));
    setChoices({{wordFor(RequisitionState::Filled), qint64(RequisitionState::Filled)},
        {wordFor(RequisitionState::Cancelled), qint64(RequisitionState::Cancelled)}});
    begin(u"close-requisition:%1"_s.arg(m_id.number()));
}

void RequisitionClosing::closeIt()
{
    if (isHidden())
        return;
    const auto closing = m_workspace.store().write([id = m_id, state = RequisitionState(choice()),
                                                       reason = reason()](storage::Connection &db) {
        return Recruiting(db).closeRequisition(id, state, reason);
    });
    draft().discardAfter(closing);
    closing.then(this, [this](const Result<void> &result) {
        if (!result) {
            emit failed(result.error());
            return;
        }
        offerUndo();
        emit done();
    });
}

void RequisitionClosing::offerUndo()
{
    Workspace &here = m_workspace;
    here.mention(tr("Closed %1").arg(isolated(m_title)), [&here, id = m_id] {
        here.store()
            .write([id](storage::Connection &db) { return Recruiting(db).reopenRequisition(id); })
            .then(&here, [&here](const Result<void> &undone) {
                if (!undone)
                    here.report(undone.error());
            });
    });
}

} // namespace throughline::ui
