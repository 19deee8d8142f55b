// How requisitions are opened, closed and opened again.

#include "forms/formdraft.h"
#include "forms/messagebar.h"
#include "hiring/hiringwords.h"
#include "hiring/newrequisitionform.h"
#include "hiring/recruiting.h"
#include "hiring/requisitionclosing.h"
#include "hiring/requisitionspage.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

void RequisitionsPage::beginClosing()
{
    if (const RequisitionRow *row = chosen()) {
        m_form->hide();
        m_closingForm->beginWith(*row);
        makeRoom();
    }
}

void RequisitionsPage::reopen()
{
    const RequisitionRow *row = chosen();
    if (!row)
        return;
    workspace()
        .store()
        .write([id = row->id](
                   storage::Connection &db) { return Recruiting(db).reopenRequisition(id); })
        .then(this, [this, title = row->title](const Result<void> &reopened) {
            if (reopened)
                this->workspace().mention(tr("Reopened %1").arg(isolated(title)));
            else
                m_messages->tell(Severity::Attention, messageFor(reopened.error()), {});
        });
}

void RequisitionsPage::leaveForms()
{
    if (!m_form->isHidden())
        m_form->end();
    if (!m_closingForm->isHidden())
        m_closingForm->end();
    makeRoom();
    m_messages->dismiss();
    m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void RequisitionsPage::beginOpening()
{
    workspace()
        .store()
        .read([](storage::Connection &db) {
            return Result<std::vector<OpenableJob>>(Requisitions(db).openableJobs());
        })
        .then(this, [this](const Result<std::vector<OpenableJob>> &jobs) {
            if (!jobs) {
                m_messages->tell(Severity::Problem, messageFor(jobs.error()), {m_tryAgain});
                return;
            }
            m_closingForm->hide();
            m_form->begin(*jobs);
            makeRoom();
        });
}

void RequisitionsPage::openRequisition()
{
    const auto wanted = m_form->isHidden() ? std::nullopt : m_form->wanted();
    if (!wanted || !m_opening.begin())
        return;
    const auto opening = workspace().store().write([wanted = *wanted](storage::Connection &db) {
        return Recruiting(db).openRequisition(wanted);
    });
    m_form->draft().discardAfter(opening);
    opening.then(this, [this](const Result<RequisitionId> &opened) {
        m_opening.end();
        if (!opened) {
            m_messages->tell(Severity::Attention, messageFor(opened.error()), {});
            return;
        }
        m_form->end();
        this->workspace().open({PageKind::Kit, opened->number()});
    });
}

} // namespace throughline::ui
