#pragma once

#include "jobs/job.h"
#include "storage/connection.h"

namespace throughline::jobs {

/// A job whose newest version carries a competency, and in which wording.
struct CitingJob
{
    JobId id;
    QString title;
    QString unit; ///< empty without one
    JobState state;
    int revision; ///< the number of the competency's revision
    bool isBehind; ///< a newer revision is published

    friend bool operator==(const CitingJob &, const CitingJob &) = default;
};

/// The jobs that carry the competency, by title; retired ones do not count.
std::vector<CitingJob> jobsCiting(storage::Connection &db, competency::CompetencyId id);

} // namespace throughline::jobs
