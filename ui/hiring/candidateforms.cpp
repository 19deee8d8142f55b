#include "hiring/candidateforms.h"

#include "hiring/appointmentform.h"
#include "hiring/newcandidateform.h"
#include "shell/workspace.h"

namespace throughline::ui {

using namespace hiring;

CandidateForms::CandidateForms(Workspace &workspace, Actions actions)
    : m_workspace(workspace)
    , m_new(new NewCandidateForm(*actions.add, *actions.close))
    , m_appointment(new AppointmentForm(workspace.store(), *actions.arrange, *actions.close))
{
    addWidget(m_new);
    addWidget(m_appointment);
    hide();
}

void CandidateForms::open(QWidget *form)
{
    setCurrentWidget(form);
    for (int i = 0; i < count(); ++i) // what is hidden asks for no room
        widget(i)->setSizePolicy(QSizePolicy::Preferred,
            widget(i) == form ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    show();
    emit opened();
}

void CandidateForms::beginAdding()
{
    open(m_new);
    m_new->begin();
}

void CandidateForms::beginArranging(const CandidateRow &candidate)
{
    m_whom = candidate.application;
    m_appointment->begin(candidate.name);
    open(m_appointment);
}

void CandidateForms::add(RequisitionId requisition, SameEmail sameEmail)
{
    if (isHidden() || !m_writing.begin())
        return;
    m_workspace.store()
        .write([requisition, applicant = m_new->applicant(), sameEmail](storage::Connection &db) {
            return Recruiting(db).addCandidate(requisition, applicant, sameEmail);
        })
        .then(this, [this](const Result<ApplicationId> &application) {
            m_writing.end();
            if (!application) {
                emit refused(application.error());
                return;
            }
            m_new->clear();
            emit added(*application);
        });
}

void CandidateForms::arrange()
{
    if (!m_whom || isHidden() || !m_writing.begin())
        return;
    m_workspace.store()
        .write([id = *m_whom, appointment = m_appointment->appointment()](
                   storage::Connection &db) { return Recruiting(db).schedule(id, appointment); })
        .then(this, [this](const Result<InterviewId> &interview) {
            m_writing.end();
            if (interview)
                emit arranged();
            else
                emit refused(interview.error());
        });
}

} // namespace throughline::ui
