// What is filled in below the list of candidates: somebody new, or an interview.

#include "forms/messagebar.h"
#include "hiring/candidateforms.h"
#include "hiring/candidatespage.h"
#include "shell/messages.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

/// What is filled in gets the room of what cannot be done meanwhile.
void CandidatesPage::showForm(bool isShown)
{
    m_forms->setVisible(isShown);
    m_tools->setVisible(!isShown);
    m_buttons->setVisible(!isShown);
}

void CandidatesPage::closeForm()
{
    m_forms->end();
    showForm(false);
    m_messages->dismiss();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void CandidatesPage::beginAdding()
{
    if (m_requisition)
        m_forms->beginAdding(*m_requisition);
}

void CandidatesPage::add()
{
    if (m_requisition)
        m_forms->add(*m_requisition, SameEmail::Refuse);
}

void CandidatesPage::keepBoth()
{
    if (m_requisition)
        m_forms->add(*m_requisition, SameEmail::KeepBoth);
}

void CandidatesPage::takeKnown()
{
    if (m_requisition && m_known)
        m_forms->addKnown(*m_requisition, *m_known);
}

void CandidatesPage::beginChanging()
{
    const auto row = current();
    if (!row || row->progress.expected == 0)
        return;
    m_selected = row->application;
    m_forms->beginChanging(*row);
}

void CandidatesPage::beginArranging()
{
    const auto row = current();
    if (!row)
        return;
    m_selected = row->application;
    m_forms->beginArranging(*row);
}

/// A refusal offers the way past it, where there is one.
void CandidatesPage::showRefusal(const Error &error)
{
    QList<QAction *> ways;
    if (error.reason == u"candidate-email-known") {
        m_known = PersonId(error.arguments.front().toLongLong());
        ways << m_takeKnown << m_keepBoth;
    }
    if (error.reason == u"plan-not-published")
        ways << m_kit;
    m_messages->tell(Severity::Attention, messageFor(error), ways);
}

} // namespace throughline::ui
