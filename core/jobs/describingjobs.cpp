#include "jobs/describingjobs.h"

#include "base/clock.h"
#include "security/audittrail.h"
#include "security/role.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::jobs {

static Error changedElsewhere()
{
    return conflict(u"job-changed-elsewhere"_s);
}

Result<JobDescription> DescribingJobs::start(
    const QString &title, std::optional<people::UnitId> unit)
{
    if (!security::isHr(m_db.session()))
        return forbidden(u"jobs-need-hr"_s);
    const JobId id = m_jobs.add({}, unit, {}, {});
    return *m_jobs.description(m_jobs.addVersion(id, 1, title.trimmed(), m_db.session().person));
}

/// Carries the words of one description over to another; competencies are taken as they are worded
/// today, and those that were retired since stay behind.
static void carryOver(JobDescription &to, const JobDescription &from,
    const std::vector<competency::CurrentCompetency> &current)
{
    to.job.unit = from.job.unit;
    to.job.grade = from.job.grade;
    to.version.purpose = from.version.purpose;
    to.duties = from.duties;
    to.customers = from.customers;
    to.competencies.clear();
    for (JobCompetency row : from.competencies) {
        const auto now
            = std::ranges::find(current, row.competency, &competency::CurrentCompetency::id);
        if (now == current.end())
            continue;
        row.revision = now->revision;
        row.name = now->name;
        row.waiver.reset();
        to.competencies.push_back(row);
    }
}

Result<JobDescription> DescribingJobs::startFrom(JobVersionId pattern, const QString &title)
{
    const auto from = m_jobs.description(pattern);
    if (!from)
        return notFound(u"job-unknown"_s);
    auto draft = start(title, from->job.unit);
    if (!draft)
        return draft;
    carryOver(*draft, *from, competency::Competencies(m_db).current());
    return save(*draft);
}

Result<JobDescription> DescribingJobs::startFrom(const Occupation &occupation)
{
    if (!security::isHr(m_db.session()))
        return forbidden(u"jobs-need-hr"_s);
    const JobId id = m_jobs.add({}, {}, {}, occupation.code);
    auto draft
        = *m_jobs.description(m_jobs.addVersion(id, 1, occupation.title, m_db.session().person));
    applyOccupation(draft, occupation, competency::Competencies(m_db).corePolicy());
    return save(draft);
}

Result<JobDescription> DescribingJobs::save(const JobDescription &description)
{
    const auto stored = readForHr(description.version.id, description.version.version);
    if (!stored)
        return stored;
    if (!stored->version.isEditable())
        return invalid(u"approved-job-fixed"_s);
    if (!description.core())
        return invalid(u"core-competency-removed"_s);
    if (!m_jobs.save(description))
        return changedElsewhere();
    return *m_jobs.description(description.version.id);
}

Result<JobDescription> DescribingJobs::readForHr(JobVersionId id, int version)
{
    if (!security::isHr(m_db.session()))
        return forbidden(u"jobs-need-hr"_s);
    const auto description = m_jobs.description(id);
    if (!description)
        return notFound(u"job-unknown"_s);
    if (description->version.version != version)
        return changedElsewhere();
    return *description;
}

Result<JobDescription> DescribingJobs::move(
    JobDescription description, JobState to, const QString &action)
{
    JobVersion &version = description.version;
    const auto ways = statesAfter(version.state);
    if (std::ranges::find(ways, to) == ways.end())
        return invalid(u"job-transition-refused"_s);
    version.state = to;
    if (!m_jobs.saveState(version))
        return changedElsewhere();
    security::AuditTrail(m_db).record(action, u"job_version"_s, version.id.number());
    return *m_jobs.description(version.id);
}

Result<void> DescribingJobs::checkComplete(const JobDescription &description)
{
    competency::Competencies competencies(m_db);
    const auto missing = gaps(description, competencies.corePolicy());
    if (missing.empty())
        return {};
    if (missing.front() == JobGap::Core) {
        const auto core = competencies.core();
        return invalid(u"core-competency-missing"_s, {core ? core->name : QString()});
    }
    return invalid(u"job-incomplete"_s, {QString::number(missing.size())});
}

Result<JobDescription> DescribingJobs::submit(JobVersionId id, int version)
{
    auto description = readForHr(id, version);
    if (!description)
        return description;
    if (const auto complete = checkComplete(*description); !complete)
        return complete.error();
    // A rejected version is a draft again before it is handed in once more.
    if (description->version.state == JobState::Rejected) {
        description = move(*description, JobState::Draft, u"job-reopened"_s);
        if (!description)
            return description;
    }
    return move(*description, JobState::InReview, u"job-submitted"_s);
}

Result<JobDescription> DescribingJobs::withdraw(JobVersionId id, int version)
{
    const auto description = readForHr(id, version);
    return description ? move(*description, JobState::Draft, u"job-withdrawn"_s) : description;
}

bool DescribingJobs::othersCanApprove()
{
    return *m_db.one<int>(R"(
        select count(distinct profile_id) from profile_role where role in ('hr', 'hr-lead'))")
        > 1;
}

Result<JobDescription> DescribingJobs::approve(JobVersionId id, int version)
{
    auto description = readForHr(id, version);
    if (!description)
        return description;
    if (const auto complete = checkComplete(*description); !complete)
        return complete.error();
    if (description->version.author == m_db.session().person && othersCanApprove())
        return forbidden(u"author-is-approver"_s);
    description->version.reviewer = m_db.session().person;
    description->version.approvedAt = Clock::now();
    return move(*description, JobState::Approved, u"job-approved"_s);
}

Result<JobDescription> DescribingJobs::reject(JobVersionId id, int version, const QString &reason)
{
    auto description = readForHr(id, version);
    if (!description)
        return description;
    if (reason.trimmed().isEmpty())
        return invalid(u"rejection-needs-reason"_s);
    description->version.reviewer = m_db.session().person;
    description->version.note = reason.trimmed();
    return move(*description, JobState::Rejected, u"job-rejected"_s);
}

Result<JobDescription> DescribingJobs::publish(JobVersionId id, int version)
{
    auto description = readForHr(id, version);
    if (!description)
        return description;
    description->version.publishedAt = Clock::now();
    m_jobs.retireOthers(description->job.id, id);
    return move(*description, JobState::Published, u"job-published"_s);
}

Result<JobDescription> DescribingJobs::retire(JobVersionId id, int version)
{
    const auto description = readForHr(id, version);
    return description ? move(*description, JobState::Retired, u"job-retired"_s) : description;
}

Result<JobDescription> DescribingJobs::newVersion(JobId id)
{
    if (!security::isHr(m_db.session()))
        return forbidden(u"jobs-need-hr"_s);
    const auto newest = m_jobs.newest(id);
    if (!newest)
        return notFound(u"job-unknown"_s);
    const auto from = *m_jobs.description(*newest);
    if (from.version.isOpen())
        return from;
    auto draft = *m_jobs.description(
        m_jobs.addVersion(id, from.version.number + 1, from.version.title, m_db.session().person));
    carryOver(draft, from, competency::Competencies(m_db).current());
    if (draft.core() && from.core()->waiver)
        draft.core()->weight = competency::Competencies(m_db).corePolicy().minimumWeight;
    if (!m_jobs.save(draft))
        return changedElsewhere();
    security::AuditTrail(m_db).record(
        u"job-version-started"_s, u"job_version"_s, draft.version.id.number());
    return *m_jobs.description(draft.version.id);
}

Result<int> DescribingJobs::citeAnew(
    competency::CompetencyId competency, const std::vector<JobId> &jobs)
{
    if (!security::isHr(m_db.session()))
        return forbidden(u"jobs-need-hr"_s);
    const auto library = competency::Competencies(m_db).current();
    const auto current = std::ranges::find(library, competency, &competency::CurrentCompetency::id);
    if (current == library.end())
        return notFound(u"competency-unknown"_s);
    int changed = 0;
    for (const JobId id : jobs) {
        const auto job = citeAnew(id, *current);
        if (!job)
            return job.error();
        changed += *job;
    }
    return changed;
}

Result<bool> DescribingJobs::citeAnew(JobId id, const competency::CurrentCompetency &competency)
{
    const auto newest = m_jobs.newest(id);
    if (!newest)
        return notFound(u"job-unknown"_s);
    auto description = *m_jobs.description(*newest);
    const auto row
        = std::ranges::find(description.competencies, competency.id, &JobCompetency::competency);
    const bool isBehind
        = row != description.competencies.end() && row->revision != competency.revision;
    const JobState state = description.version.state;
    if (!isBehind || state == JobState::InReview || state == JobState::Retired)
        return false;
    if (!description.version.isEditable()) {
        const auto draft = newVersion(id);
        return draft ? Result<bool>(true) : draft.error();
    }
    row->revision = competency.revision;
    row->name = competency.name;
    const auto saved = save(description);
    return saved ? Result<bool>(true) : saved.error();
}

Result<JobDescription> DescribingJobs::waive(JobVersionId id, int version, const QString &reason)
{
    if (!security::holds(m_db.session(), security::Role::HrLead))
        return forbidden(u"waiver-needs-hr-lead"_s);
    if (reason.trimmed().size() < shortestWaiverReason)
        return invalid(u"waiver-needs-reason"_s, {QString::number(shortestWaiverReason)});
    const auto description = readForHr(id, version);
    if (!description)
        return description;
    return changeWaiver(*description, Waiver{m_db.session().person, Clock::now(), reason.trimmed()},
        u"core-waived"_s);
}

Result<JobDescription> DescribingJobs::liftWaiver(JobVersionId id, int version)
{
    if (!security::holds(m_db.session(), security::Role::HrLead))
        return forbidden(u"waiver-needs-hr-lead"_s);
    const auto description = readForHr(id, version);
    return description ? changeWaiver(*description, std::nullopt, u"core-waiver-lifted"_s)
                       : description;
}

Result<JobDescription> DescribingJobs::changeWaiver(
    JobDescription description, const std::optional<Waiver> &waiver, const QString &action)
{
    if (!description.version.isEditable())
        return invalid(u"approved-job-fixed"_s);
    JobCompetency &core = *description.core();
    core.waiver = waiver;
    // A waived row counts for nothing, wherever its weight is read.
    core.weight = waiver ? 0 : competency::Competencies(m_db).corePolicy().minimumWeight;
    spreadWeights(description.competencies);
    if (!m_jobs.save(description))
        return changedElsewhere();
    security::AuditTrail(m_db).record(action, u"job_version"_s, description.version.id.number(),
        waiver ? waiver->reason : QString());
    return *m_jobs.description(description.version.id);
}

} // namespace throughline::jobs
