#pragma once

#include "forms/conflictsheet.h"
#include "forms/once.h"
#include "hiring/candidatelist.h"
#include "hiring/interviews.h"
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

    void beginAdding(hiring::RequisitionId requisition);
    void beginArranging(const hiring::CandidateRow &candidate);
    /// Asks which interview is meant where there are several.
    void beginChanging(const hiring::CandidateRow &candidate);

    /// Writes what is filled in; answers through added(), arranged() or refused().
    void add(hiring::RequisitionId requisition, hiring::SameEmail sameEmail);
    /// Adds somebody we know instead of whom the form describes.
    void addKnown(hiring::RequisitionId requisition, PersonId person);
    void arrange();
    /// What the form in sight holds is written, or not wanted.
    void end();

signals:
    void opened();
    /// What was begun before is in the form again.
    void restored(const QDateTime &typedAt, bool hasChangedSince);
    void added(throughline::hiring::ApplicationId application);
    void arranged();
    void refused(const throughline::Error &error);
    /// Somebody else changed the same interview meanwhile: what only they changed is taken over,
    /// and what both did waits to be looked at.
    void met(const QStringList &takenOver, const std::vector<FieldConflict> &conflicts);

private:
    void open(QWidget *form);
    void write(hiring::RequisitionId requisition, const hiring::Applicant &applicant,
        hiring::SameEmail sameEmail);
    void choose(const QString &candidate, const std::vector<hiring::ArrangedInterview> &arranged);
    void change(const QString &candidate, const hiring::ArrangedInterview &arranged);
    void meetTheirs();

    Workspace &m_workspace;
    std::optional<hiring::ApplicationId> m_whom; ///< the interview is with
    std::optional<hiring::ArrangedInterview> m_changed; ///< as it is stored; none: a new one
    std::optional<hiring::ArrangedInterview> m_shown; ///< the same as the form showed it at first
    NewCandidateForm *m_new;
    AppointmentForm *m_appointment;
    Once m_writing;
};

} // namespace throughline::ui
