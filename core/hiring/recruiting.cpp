#include "hiring/recruiting.h"

#include "base/clock.h"
#include "jobs/jobs.h"
#include "people/people.h"
#include "people/personname.h"
#include "security/audittrail.h"
#include "security/role.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::hiring {

Recruiting::Recruiting(storage::Connection &connection)
    : m_db(connection)
    , m_requisitions(connection)
    , m_applications(connection)
    , m_plans(connection)
    , m_interviews(connection)
{}

void Recruiting::record(
    const QString &action, const QString &kind, qint64 subject, const QString &reason)
{
    security::AuditTrail(m_db).record(action, kind, subject, reason);
}

Result<Application> Recruiting::managedApplication(ApplicationId id)
{
    const auto application = m_applications.find(id);
    if (!application)
        return notFound(u"application-unknown"_s);
    const auto requisition = m_requisitions.managed(application->requisition);
    if (!requisition)
        return requisition.error();
    return *application;
}

Result<RequisitionId> Recruiting::openRequisition(const NewRequisition &wanted)
{
    if (!security::isHr(m_db.session()))
        return forbidden(u"requisition-needs-hr"_s);
    const auto version = jobs::Jobs(m_db).version(wanted.jobVersion);
    if (!version || version->state != jobs::JobState::Published)
        return invalid(u"job-not-published"_s);
    if (wanted.openings < 1)
        return invalid(u"openings-wrong"_s);
    const QString title = wanted.title.trimmed();
    const RequisitionId id = m_requisitions.add({RequisitionId(0), u""_s, wanted.jobVersion,
        wanted.unit, wanted.hiringManager, title.isEmpty() ? version->title : title,
        wanted.openings, Clock::today(), std::nullopt, RequisitionState::Open, 0});
    record(u"requisition-opened"_s, u"requisition"_s, id.number());
    return id;
}

Result<void> Recruiting::closeRequisition(
    RequisitionId id, RequisitionState state, const QString &reason)
{
    auto requisition = m_requisitions.managed(id);
    if (!requisition)
        return requisition.error();
    if (requisition->state != RequisitionState::Open || state == RequisitionState::Open)
        return invalid(u"requisition-closed"_s);
    if (reason.trimmed().size() < leastCloseReason)
        return invalid(u"close-reason-short"_s, {QString::number(leastCloseReason)});
    requisition->state = state;
    requisition->closedOn = Clock::today();
    if (!m_requisitions.save(*requisition))
        return conflict(u"changed-by-another"_s);
    record(u"requisition-closed"_s, u"requisition"_s, id.number(), reason.trimmed());
    return {};
}

Result<void> Recruiting::reopenRequisition(RequisitionId id)
{
    auto requisition = m_requisitions.managed(id);
    if (!requisition)
        return requisition.error();
    if (requisition->state == RequisitionState::Open)
        return invalid(u"requisition-open"_s);
    requisition->state = RequisitionState::Open;
    requisition->closedOn.reset();
    if (!m_requisitions.save(*requisition))
        return conflict(u"changed-by-another"_s);
    record(u"requisition-reopened"_s, u"requisition"_s, id.number());
    return {};
}

Result<PersonId> Recruiting::personFor(const Applicant &applicant, SameEmail sameEmail)
{
    people::People everyone(m_db);
    if (applicant.known) {
        if (!everyone.find(*applicant.known))
            return notFound(u"person-unknown"_s);
        return *applicant.known;
    }
    people::NewPerson person = applicant.details;
    person.name = person.name.trimmed();
    person.email = people::normalEmail(person.email);
    if (person.name.isEmpty() || person.name.size() > people::longestName)
        return invalid(u"person-name-missing"_s);
    if (people::hidesCharacters(person.name))
        return invalid(u"person-name-hides-characters"_s);
    if (!person.email.isEmpty() && !people::isEmailAddress(person.email))
        return invalid(u"email-invalid"_s, {person.email});
    const auto namesakes = everyone.withEmail(person.email);
    if (!person.email.isEmpty() && sameEmail == SameEmail::Refuse && !namesakes.empty())
        return Error{Error::Kind::Conflict, u"candidate-email-known"_s,
            {QString::number(namesakes.front().id.number())}};
    return everyone.add(person);
}

/// Whether somebody stands in the race for a requisition already.
bool Recruiting::isRunning(PersonId person, RequisitionId requisition)
{
    return std::ranges::any_of(m_applications.of(person), [&](const Application &one) {
        return one.requisition == requisition && isOpen(one.stage);
    });
}

Result<ApplicationId> Recruiting::addCandidate(
    RequisitionId id, const Applicant &applicant, SameEmail sameEmail)
{
    const auto requisition = m_requisitions.managed(id);
    if (!requisition)
        return requisition.error();
    if (requisition->state != RequisitionState::Open)
        return invalid(u"requisition-closed"_s);
    const auto person = personFor(applicant, sameEmail);
    if (!person)
        return person.error();
    if (isRunning(*person, id))
        return conflict(u"already-applied"_s);
    const ApplicationId added = m_applications.add(
        {ApplicationId(0), u""_s, *person, id, Clock::today(), Stage::Applied, u""_s, 0});
    record(u"candidate-added"_s, u"application"_s, added.number());
    return added;
}

Result<void> Recruiting::move(ApplicationId id, Stage stage, int version)
{
    auto application = managedApplication(id);
    if (!application)
        return application.error();
    if (application->version != version)
        return conflict(u"changed-by-another"_s);
    if (!mayMove(application->stage, stage))
        return invalid(u"stage-not-reachable"_s);
    if (!isOpen(application->stage) && isRunning(application->person, application->requisition))
        return conflict(u"already-applied"_s);
    application->stage = stage;
    if (!m_applications.save(*application))
        return conflict(u"changed-by-another"_s);
    record(u"candidate-moved"_s, u"application"_s, id.number());
    return {};
}

Result<void> Recruiting::reassign(ApplicationId id, PersonId person)
{
    auto application = managedApplication(id);
    if (!application)
        return application.error();
    if (!security::isHr(m_db.session()))
        return forbidden(u"requisition-needs-hr"_s);
    if (!people::People(m_db).find(person))
        return notFound(u"person-unknown"_s);
    application->person = person;
    if (!m_applications.save(*application))
        return conflict(u"changed-by-another"_s);
    record(u"application-reassigned"_s, u"application"_s, id.number());
    return {};
}

/// A panel is somebody, and nobody sits in judgement of themselves.
Result<void> Recruiting::fits(const Application &application, const Appointment &appointment)
{
    if (appointment.panel.empty())
        return invalid(u"panel-empty"_s);
    if (std::ranges::find(appointment.panel, application.person) != appointment.panel.end())
        return invalid(u"panel-has-candidate"_s);
    if (appointment.round < 1 || appointment.minutes < 5 || appointment.minutes > 480)
        return invalid(u"appointment-wrong"_s);
    return {};
}

Result<InterviewId> Recruiting::schedule(ApplicationId id, const Appointment &appointment)
{
    auto application = managedApplication(id);
    if (!application)
        return application.error();
    if (!isOpen(application->stage))
        return invalid(u"stage-not-reachable"_s);
    if (const auto fit = fits(*application, appointment); !fit)
        return fit.error();
    const auto plan = m_plans.latest(application->requisition);
    if (!plan || !plan->isPublished())
        return invalid(u"plan-not-published"_s);
    const InterviewId interview = m_interviews.add({InterviewId(0), id, plan->id, appointment.round,
        appointment.startsAt, appointment.minutes, appointment.place, 0});
    m_interviews.setPanel(interview, appointment.panel);
    if (application->stage < Stage::Interview) {
        application->stage = Stage::Interview;
        if (!m_applications.save(*application))
            return conflict(u"changed-by-another"_s);
    }
    record(u"interview-scheduled"_s, u"interview"_s, interview.number());
    return interview;
}

Result<void> Recruiting::reschedule(
    InterviewId id, const Appointment &appointment, std::optional<int> version)
{
    auto interview = m_interviews.find(id);
    if (!interview)
        return notFound(u"interview-unknown"_s);
    if (version && *version != interview->version)
        return conflict(u"changed-by-another"_s);
    const auto application = managedApplication(interview->application);
    if (!application)
        return application.error();
    if (const auto fit = fits(*application, appointment); !fit)
        return fit.error();
    for (const PersonId scored : m_interviews.withScorecard(id))
        if (std::ranges::find(appointment.panel, scored) == appointment.panel.end())
            return invalid(u"panel-member-scored"_s);
    interview->round = appointment.round;
    interview->startsAt = appointment.startsAt;
    interview->minutes = appointment.minutes;
    interview->place = appointment.place;
    if (!m_interviews.save(*interview))
        return conflict(u"changed-by-another"_s);
    m_interviews.setPanel(id, appointment.panel);
    record(u"interview-changed"_s, u"interview"_s, id.number());
    return {};
}

} // namespace throughline::hiring
