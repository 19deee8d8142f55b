#include "jobs/coverage.h"

#include <numeric>

namespace throughline::jobs {

namespace {
struct CoverageRow
{
    std::optional<people::UnitId> unit;
    QString name;
    std::optional<Level> level; ///< none if the job has lost its core competency
    bool isWaived;
    bool hasWording;
    int jobs;
};
} // namespace

int UnitCoverage::carrying() const
{
    return std::accumulate(atLevel.begin(), atLevel.end(), 0);
}

static void count(UnitCoverage &coverage, const CoverageRow &row)
{
    coverage.live += row.jobs;
    if (row.isWaived) {
        coverage.waived += row.jobs;
    } else if (row.level) {
        coverage.atLevel[size_t(row.level->number() - 1)] += row.jobs;
        coverage.withoutWording += row.hasWording ? 0 : row.jobs;
    }
}

Coverage coverageOf(storage::Connection &connection)
{
    const auto rows = connection.all<CoverageRow>(R"(
        select unit_id, name, level, is_waived, has_wording, count(*)
          from (select j.unit_id, coalesce(u.name, '') as name, coalesce(u.name_key, '') as name_key,
                       c.level, c.waived_at is not null as is_waived,
                       length(trim(coalesce(c.meaning, ''))) >= ? as has_wording
                  from visible_job_version v
                  join job j on j.id = v.job_id
                  left join job_competency c on c.job_version_id = v.id and c.is_core
                  left join unit u on u.id = j.unit_id
                 where v.state = 'published') as live
         group by unit_id, name, name_key, level, is_waived, has_wording
         order by name_key, unit_id, level)",
        shortestMeaning);
    Coverage coverage;
    for (const CoverageRow &row : rows) {
        if (coverage.units.empty() || coverage.units.back().unit != row.unit)
            coverage.units.push_back({row.unit, row.name});
        count(coverage.units.back(), row);
        count(coverage.company, row);
    }
    coverage.waivers = connection.all<WaivedJob>(R"(
        select v.job_id, v.title, c.waiver_reason, c.waived_at
          from visible_job_version v
          join job_competency c on c.job_version_id = v.id and c.is_core
         where v.state = 'published' and c.waived_at is not null
         order by v.title_key, v.id)");
    return coverage;
}

} // namespace throughline::jobs
