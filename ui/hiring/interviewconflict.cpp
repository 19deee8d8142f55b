// When another window of the same interviewer wrote the same scorecard meanwhile (P28).

#include "forms/conflictsheet.h"
#include "forms/messagebar.h"
#include "hiring/interviewnotices.h"
#include "hiring/interviewpage.h"
#include "hiring/scorecarddrafts.h"
#include "shell/workspace.h"

#include <QAction>
#include <QStackedWidget>

namespace throughline::ui {

void InterviewPage::prepareForTwoVersions()
{
    m_sheet = new ConflictSheet;
    m_pages->addWidget(m_sheet);
    auto *drafts = new ScorecardDrafts(workspace().store(), *m_editing, m_editing);
    connect(drafts, &ScorecardDrafts::restored, m_notices, &InterviewNotices::showRestored);
    connect(m_editing, &ScorecardEditing::mustChoose, this, &InterviewPage::openSheet);
    connect(m_editing, &ScorecardEditing::settled, this, &InterviewPage::showSettled);
    connect(m_sheet, &ConflictSheet::decided, m_editing, &ScorecardEditing::settle);
    connect(m_sheet, &ConflictSheet::postponed, this, &InterviewPage::decideLater);
}

bool InterviewPage::isDeciding() const
{
    return m_sheet && m_pages->currentWidget() == m_sheet;
}

/// What can be done on the page waits behind the sheet, and so do its keys; leaving does not.
void InterviewPage::openSheet()
{
    m_messages->dismiss();
    m_sheet->show(title(), m_editing->merge()->conflicts());
    m_pages->setCurrentWidget(m_sheet);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(action == m_leave);
    m_sheet->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void InterviewPage::closeSheet()
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(true);
    m_pages->setCurrentWidget(m_desk);
    m_desk->setView(view()); // with what its own state switches off
}

/// What was typed since the sheet was opened is compared anew.
void InterviewPage::decideNow()
{
    if (m_editing && !m_editing->isSubmitted())
        m_editing->meetTheirs();
}

void InterviewPage::decideLater()
{
    closeSheet();
    m_notices->showTwoVersions();
}

void InterviewPage::showSettled()
{
    if (isDeciding())
        closeSheet();
    else
        m_notices->showTakenOver();
}

} // namespace throughline::ui
