#pragma once

#include "jobs/job.h"
#include "storage/connection.h"

namespace throughline::jobs {

/// The job descriptions in the database, as the connection's session may see them.
class Jobs
{
public:
    explicit Jobs(storage::Connection &connection) : m_db(connection) {}

    std::optional<Job> find(JobId id);
    std::optional<Job> findByKey(const QString &key);

    /// The newest version that the reader may see.
    std::optional<JobVersionId> newest(JobId id);
    /// The version that people are hired on and appraised by: the newest published one.
    std::optional<JobVersionId> published(JobId id);
    std::vector<JobVersion> versions(JobId id); ///< newest first

    std::optional<JobVersion> version(JobVersionId id);
    std::optional<JobDescription> description(JobVersionId id);
    std::vector<JobCompetency> competencies(JobVersionId id);

    /// Makes a job; an empty key is replaced by the database ("J-000123").
    JobId add(const QString &key, std::optional<people::UnitId> unit, const QString &grade,
        const QString &onetCode);
    /// Makes the next version as a draft; the database adds the core competency to it.
    JobVersionId addVersion(
        JobId job, int number, const QString &title, std::optional<PersonId> author);

    /// Writes a draft in full, unless somebody else wrote the version or the job since it was read.
    /// Rows of the core competency are updated and never replaced; a description without one
    /// leaves the stored row alone.
    [[nodiscard]] bool save(const JobDescription &description);

    /// Moves a version to another state with who reviewed it and when, as given in the version.
    [[nodiscard]] bool saveState(const JobVersion &version);

    /// Retires what was published or approved of the job before this version took its place.
    void retireOthers(JobId job, JobVersionId except);

private:
    void writeCompetencies(const JobDescription &description);
    void writeCore(JobVersionId id, const JobCompetency &core);

    storage::Connection &m_db;
};

} // namespace throughline::jobs
