#pragma once

#include "jobs/jobs.h"
#include "jobs/occupations.h"

namespace throughline::jobs {

/// What HR does with job descriptions. Each function is one unit of work; acts on a version's life
/// leave their mark in the audit trail. Errors of all: "jobs-need-hr", "job-unknown",
/// "job-changed-elsewhere" (somebody else wrote since it was read), "job-transition-refused"
/// (H-03).
class DescribingJobs
{
public:
    explicit DescribingJobs(storage::Connection &connection) : m_db(connection), m_jobs(connection)
    {}

    /// A new job with a first draft; it carries the core competency at the policy's level and
    /// weight from the start (H-01).
    Result<JobDescription> start(const QString &title, std::optional<people::UnitId> unit);
    /// A new job that starts with the words and competencies of another's version.
    Result<JobDescription> startFrom(JobVersionId pattern, const QString &title);

    /// A new job that starts with an occupation's title and the core level that it suggests.
    Result<JobDescription> startFrom(const Occupation &occupation);

    /// Writes a draft and returns it as stored. Errors: "approved-job-fixed" (H-04),
    /// "core-competency-removed" (H-01), "core-level-below-minimum", "core-weight-below-minimum".
    Result<JobDescription> save(const JobDescription &description);

    /// H-01, H-02: only what has no gaps is reviewed. Errors: "job-incomplete" with their number,
    /// or "core-competency-missing" with the competency's name.
    Result<JobDescription> submit(JobVersionId id, int version);
    /// Back to the draft, by its author or HR.
    Result<JobDescription> withdraw(JobVersionId id, int version);
    /// Errors as for submit(); "author-is-approver" where more than one person is HR (H-03).
    Result<JobDescription> approve(JobVersionId id, int version);
    /// Errors: "rejection-needs-reason".
    Result<JobDescription> reject(JobVersionId id, int version, const QString &reason);
    /// Puts the version in force; what was in force before is retired.
    Result<JobDescription> publish(JobVersionId id, int version);
    Result<JobDescription> retire(JobVersionId id, int version);

    /// H-04: an approved version is not edited; its words go into the next one, which cites the
    /// competencies as they are worded today (H-05). The draft at hand if there is one.
    Result<JobDescription> newVersion(JobId id);

    /// Lets jobs cite a competency as it is worded today: drafts at once, jobs in force by a new
    /// version that waits for approval (H-05). What is in review or retired stays as it is. Returns
    /// how many changed.
    Result<int> citeAnew(competency::CompetencyId competency, const std::vector<JobId> &jobs);

    /// Takes the core competency's weight away, with a reason of 20 characters or more; the row
    /// stays and is counted. Errors: "waiver-needs-hr-lead", "waiver-needs-reason",
    /// "approved-job-fixed".
    Result<JobDescription> waive(JobVersionId id, int version, const QString &reason);
    Result<JobDescription> liftWaiver(JobVersionId id, int version);

private:
    Result<JobDescription> readForHr(JobVersionId id, int version);
    Result<JobDescription> move(JobDescription description, JobState to, const QString &action);
    Result<void> checkComplete(const JobDescription &description);
    Result<bool> citeAnew(JobId id, const competency::CurrentCompetency &competency);
    Result<JobDescription> changeWaiver(
        JobDescription description, const std::optional<Waiver> &waiver, const QString &action);
    bool othersCanApprove();

    storage::Connection &m_db;
    Jobs m_jobs;
};

} // namespace throughline::jobs
