#include "jobs/jobs.h"

#include "base/foldedtext.h"

namespace throughline::jobs {

namespace {
struct CompetencyRow
{
    competency::RevisionId revision;
    competency::CompetencyId competency;
    QString key;
    QString name;
    bool isCore;
    Level level;
    int weight;
    QString meaning;
    std::optional<PersonId> waivedBy;
    std::optional<QDateTime> waivedAt;
    QString waiverReason;
};
} // namespace

std::optional<Job> Jobs::find(JobId id)
{
    return m_db.one<Job>(R"(
        select j.id, j.key, j.unit_id, j.grade, j.onet_code, j.version
          from job j
         where j.id = ? and exists (select 1 from visible_job_version v where v.job_id = j.id))",
        id);
}

std::optional<Job> Jobs::findByKey(const QString &key)
{
    return m_db.one<Job>(R"(
        select j.id, j.key, j.unit_id, j.grade, j.onet_code, j.version
          from job j
         where j.key = ? and exists (select 1 from visible_job_version v where v.job_id = j.id))",
        key);
}

std::optional<JobVersionId> Jobs::newest(JobId id)
{
    return m_db.one<JobVersionId>(
        "select id from visible_job_version where job_id = ? order by number desc limit 1", id);
}

std::optional<JobVersionId> Jobs::published(JobId id)
{
    return m_db.one<JobVersionId>(R"(
        select id
          from visible_job_version
         where job_id = ? and state = 'published'
         order by number desc
         limit 1)",
        id);
}

std::vector<JobVersion> Jobs::versions(JobId id)
{
    return m_db.all<JobVersion>(R"(
        select id, job_id, number, state, title, purpose, author_id, reviewer_id, approved_at,
               published_at, note, version
          from visible_job_version
         where job_id = ?
         order by number desc)",
        id);
}

std::optional<JobVersion> Jobs::version(JobVersionId id)
{
    return m_db.one<JobVersion>(R"(
        select id, job_id, number, state, title, purpose, author_id, reviewer_id, approved_at,
               published_at, note, version
          from visible_job_version
         where id = ?)",
        id);
}

std::optional<JobDescription> Jobs::description(JobVersionId id)
{
    const auto version = this->version(id);
    const auto job = version ? find(version->job) : std::nullopt;
    if (!job)
        return std::nullopt;
    const auto duties = m_db.all<QString>(
        "select wording from job_duty where job_version_id = ? order by place", id);
    return JobDescription{*job, *version, {duties.begin(), duties.end()},
        m_db.all<JobCustomer>(
            "select side, wording from job_customer where job_version_id = ? order by place", id),
        competencies(id)};
}

std::vector<JobCompetency> Jobs::competencies(JobVersionId id)
{
    std::vector<JobCompetency> competencies;
    for (const CompetencyRow &row : m_db.all<CompetencyRow>(R"(
            select j.revision_id, r.competency_id, c.key, r.name, j.is_core, j.level, j.weight,
                   j.meaning, j.waived_by, j.waived_at, j.waiver_reason
              from job_competency j
              join visible_job_version v on v.id = j.job_version_id
              join competency_revision r on r.id = j.revision_id
              join visible_competency c on c.id = r.competency_id
             where j.job_version_id = ?
             order by j.is_core desc, j.place, j.revision_id)",
             id)) {
        std::optional<Waiver> waiver;
        if (row.waivedAt)
            waiver = {row.waivedBy, *row.waivedAt, row.waiverReason};
        competencies.push_back({row.revision, row.competency, row.key, row.name, row.isCore,
            row.level, row.weight, row.meaning, waiver});
    }
    return competencies;
}

JobId Jobs::add(const QString &key, std::optional<people::UnitId> unit, const QString &grade,
    const QString &onetCode)
{
    return *m_db.one<JobId>(R"(
        insert into job (key, unit_id, grade, onet_code)
        values (nullif(?, ''), ?, ?, ?)
        returning id)",
        key, unit, grade, onetCode);
}

JobVersionId Jobs::addVersion(
    JobId job, int number, const QString &title, std::optional<PersonId> author)
{
    return *m_db.one<JobVersionId>(R"(
        insert into job_version (job_id, number, title, title_key, author_id)
        values (?, ?, ?, ?, ?)
        returning id)",
        job, number, title, folded(title), author);
}

bool Jobs::save(const JobDescription &description)
{
    const auto &[job, version, duties, customers, competencies] = description;
    const int jobs = m_db.run(R"(
        update job set unit_id = ?, grade = ?, onet_code = ?, version = version + 1 where id = ? and version = ?)",
        job.unit, job.grade, job.onetCode, job.id, job.version);
    const int versions = m_db.run(R"(
        update job_version
           set title = ?, title_key = ?, purpose = ?, note = ?, version = version + 1
         where id = ? and version = ?)",
        version.title, folded(version.title), version.purpose, version.note, version.id,
        version.version);
    if (jobs != 1 || versions != 1)
        return false;

    m_db.run("delete from job_duty where job_version_id = ?", version.id);
    m_db.run("delete from job_customer where job_version_id = ?", version.id);
    int place = 0;
    for (const QString &duty : duties)
        m_db.run("insert into job_duty (job_version_id, place, wording) values (?, ?, ?)",
            version.id, ++place, duty);
    place = 0;
    for (const JobCustomer &customer : customers)
        m_db.run(
            "insert into job_customer (job_version_id, place, side, wording) values (?, ?, ?, ?)",
            version.id, ++place, customer.side, customer.wording);
    writeCompetencies(description);
    return true;
}

void Jobs::writeCompetencies(const JobDescription &description)
{
    const JobVersionId id = description.version.id;
    m_db.run("delete from job_competency where job_version_id = ? and not is_core", id);
    int place = 0;
    for (const JobCompetency &row : description.competencies) {
        if (row.isCore)
            writeCore(id, row);
        else
            m_db.run(R"(
                insert into job_competency (job_version_id, revision_id, place, level, weight, meaning)
                values (?, ?, ?, ?, ?, ?))",
                id, row.revision, ++place, row.level, row.weight, row.meaning);
    }
}

void Jobs::writeCore(JobVersionId id, const JobCompetency &core)
{
    const Waiver none{std::nullopt, {}, {}};
    const Waiver &waiver = core.waiver ? *core.waiver : none;
    m_db.run(R"(
        update job_competency
           set revision_id = ?, level = ?, weight = ?, meaning = ?, waived_by = ?, waived_at = ?,
               waiver_reason = ?
         where job_version_id = ? and is_core)",
        core.revision, core.level, core.weight, core.meaning, waiver.by,
        core.waiver ? std::optional(waiver.at) : std::nullopt, waiver.reason, id);
}

bool Jobs::saveState(const JobVersion &version)
{
    return m_db.run(R"(
        update job_version
           set state = ?, reviewer_id = ?, approved_at = ?, published_at = ?, note = ?,
               version = version + 1
         where id = ? and version = ?)",
               version.state, version.reviewer, version.approvedAt, version.publishedAt,
               version.note, version.id, version.version)
        == 1;
}

void Jobs::retireOthers(JobId job, JobVersionId except)
{
    m_db.run(R"(
        update job_version
           set state = 'retired', version = version + 1
         where job_id = ? and id <> ? and state in ('approved', 'published'))",
        job, except);
}

} // namespace throughline::jobs
