#pragma once

#include "base/result.h"
#include "hiring/applications.h"
#include "hiring/interviewplans.h"
#include "hiring/interviews.h"
#include "hiring/requisitions.h"
#include "people/person.h"

namespace throughline::hiring {

/// What is asked of whoever opens a requisition.
struct NewRequisition
{
    jobs::JobVersionId jobVersion; ///< a published one
    std::optional<people::UnitId> unit = {};
    std::optional<PersonId> hiringManager = {};
    QString title = {}; ///< empty: the job's
    int openings = 1;
};

/// Whoever applies: somebody we know already, or somebody new.
struct Applicant
{
    std::optional<PersonId> known = {};
    people::NewPerson details = {}; ///< of somebody new
};

/// What to do when a new applicant has the e-mail address of somebody we know (S06).
enum class SameEmail { Refuse, KeepBoth };

/// When, where and with whom a candidate talks.
struct Appointment
{
    int round = 1;
    std::optional<QDateTime> startsAt = {};
    int minutes = 45;
    QString place = {};
    std::vector<PersonId> panel = {};
};

/// Fewest characters of the reason for closing a requisition.
inline constexpr int leastCloseReason = 10;

/// What HR and a hiring manager do between a job and its interviews. Each function is one unit of
/// work and is audited. Reasons of refusal: "requisition-needs-hr", "requisition-unknown",
/// "requisition-closed", "requisition-open", "close-reason-short" (argument: fewest characters),
/// "requisition-not-yours", "job-not-published", "openings-wrong",
/// "person-unknown", "person-name-missing", "person-name-hides-characters", "email-invalid",
/// "candidate-email-known" (argument: the person's id), "already-applied", "application-unknown",
/// "stage-not-reachable", "plan-not-published", "panel-empty", "panel-has-candidate",
/// "panel-member-scored", "appointment-wrong", "interview-unknown", "changed-by-another".
class Recruiting
{
public:
    explicit Recruiting(storage::Connection &connection);

    Result<RequisitionId> openRequisition(const NewRequisition &wanted);
    /// Filled or cancelled, and why. Its applications stay as they are and can still be decided;
    /// nobody is added any more. For HR and the hiring manager.
    Result<void> closeRequisition(RequisitionId id, RequisitionState state, const QString &reason);
    /// The way back from closing.
    Result<void> reopenRequisition(RequisitionId id);

    /// The same person may apply again, to another requisition or when the first has ended (H-46).
    Result<ApplicationId> addCandidate(RequisitionId requisition, const Applicant &applicant,
        SameEmail sameEmail = SameEmail::Refuse);
    /// Moves an application among the open stages, out of them as withdrawn, or back from there
    /// unless its person has applied anew. The version is the one that the reader saw.
    Result<void> move(ApplicationId id, Stage stage, int version);
    /// Gives an application to another person: two records of one human being are merged, and a
    /// merge is undone, one application at a time; its scorecards stay with it (H-46).
    Result<void> reassign(ApplicationId id, PersonId person);

    /// Needs a published plan, and moves the application on to its interview.
    Result<InterviewId> schedule(ApplicationId id, const Appointment &appointment);
    /// With the version of the interview that was read, "changed-by-another" where somebody changed
    /// it since.
    Result<void> reschedule(
        InterviewId id, const Appointment &appointment, std::optional<int> version = {});

private:
    Result<Application> managedApplication(ApplicationId id);
    bool isRunning(PersonId person, RequisitionId requisition);
    Result<PersonId> personFor(const Applicant &applicant, SameEmail sameEmail);
    Result<void> fits(const Application &application, const Appointment &appointment);
    void record(
        const QString &action, const QString &kind, qint64 subject, const QString &reason = {});

    storage::Connection &m_db;
    Requisitions m_requisitions;
    Applications m_applications;
    InterviewPlans m_plans;
    Interviews m_interviews;
};

} // namespace throughline::hiring
