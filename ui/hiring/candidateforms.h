#pragma once

#include "forms/once.h"
#include "hiring/candidatelist.h"
#include "hiring/recruiting.h"

#include <QStackedWidget>

class QAction;

namespace throughline::ui {

class AppointmentForm;
class NewCandidateForm;
class Workspace;

/// What is filled in below the list of candidates: somebody new, or an interview with somebody.
/// Hidden until one of them is begun.
class CandidateForms final : public QStackedWidget
{
    Q_OBJECT

public:
    /// What the buttons do; the page owns them.
    struct Actions
    {
        QAction *add, *arrange, *close;
    };

    CandidateForms(Workspace &workspace, Actions actions);

    void beginAdding();
    void beginArranging(const hiring::CandidateRow &candidate);

    /// Writes what is filled in; answers through added(), arranged() or refused().
    void add(hiring::RequisitionId requisition, hiring::SameEmail sameEmail);
    void arrange();

signals:
    void opened();
    void added(throughline::hiring::ApplicationId application);
    void arranged();
    void refused(const throughline::Error &error);

private:
    void open(QWidget *form);

    Workspace &m_workspace;
    std::optional<hiring::ApplicationId> m_whom; ///< the interview is with
    NewCandidateForm *m_new;
    AppointmentForm *m_appointment;
    Once m_writing;
};

} // namespace throughline::ui
