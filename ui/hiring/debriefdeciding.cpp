#include "forms/formdraft.h"
#include "forms/messagebar.h"
#include "hiring/debriefpage.h"
#include "hiring/decisionbar.h"
#include "hiring/hiringwords.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

void DebriefPage::record()
{
    if (!m_debrief || !m_debrief->mayDecide || !m_recording.begin())
        return;
    const Verdict verdict = m_decision->verdict();
    const auto deciding = workspace().store().write(
        [id = m_id, verdict](storage::Connection &db) { return Deciding(db).decide(id, verdict); });
    m_decision->draft().discardAfter(deciding);
    deciding.then(
        this, [this, verdict, before = m_debrief->application](const Result<DecisionId> &decision) {
            m_recording.end();
            if (!decision)
                return refused(decision.error());
            m_messages->dismiss();
            m_decision->clear();
            m_table->setFocus(Qt::OtherFocusReason);
            const QString said = tr("Recorded: %1").arg(wordFor(verdict.outcome));
            if (verdict.outcome == Outcome::Reject)
                offerUndo(said, *decision, before);
            else
                this->workspace().mention(said);
            load();
        });
}

/// Whoever decides stands where something is missing.
void DebriefPage::refused(const Error &error)
{
    m_messages->tell(Severity::Problem, messageFor(error), {});
    if (error.reason == u"decision-reason-short")
        m_decision->focusReason();
    if (error.reason == u"unit-unknown")
        m_decision->focusUnit();
}

/// The toast outlives this page. The words stay beside the rejection, for whoever asks later.
void DebriefPage::offerUndo(const QString &said, DecisionId rejection, const Application &before)
{
    Workspace &here = workspace();
    here.mention(
        said, [&here, rejection, before, why = tr("Taken back at once: recorded by mistake.")] {
            here.store()
                .write([rejection, before, why](storage::Connection &db) {
                    return Deciding(db).takeBackRejection(rejection, before, why);
                })
                .then(&here, [&here](const Result<DecisionId> &undone) {
                    if (!undone)
                        here.report(undone.error());
                });
        });
}

} // namespace throughline::ui
