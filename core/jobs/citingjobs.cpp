#include "jobs/citingjobs.h"

namespace throughline::jobs {

std::vector<CitingJob> jobsCiting(storage::Connection &db, competency::CompetencyId id)
{
    return db.all<CitingJob>(R"(
        select j.id, j.title, coalesce(u.name, ''), j.state, r.number, r.number < n.number
          from competency_revision r
          join current_competency n on n.id = r.competency_id
          join job_competency c on c.revision_id = r.id
          join visible_job j on j.version_id = c.job_version_id
          left join unit u on u.id = j.unit_id
         where r.competency_id = ? and j.state <> 'retired'
         order by j.title_key, j.id)",
        id);
}

} // namespace throughline::jobs
