#pragma once

#include "jobs/job.h"
#include "storage/connection.h"

#include <array>

namespace throughline::jobs {

/// How far the core competency is part of the live (published) job descriptions of one unit.
struct UnitCoverage
{
    std::optional<people::UnitId> unit; ///< none for jobs without one
    QString name;
    int live = 0;
    int waived = 0; ///< of them, by a waiver of the HR lead (H-01)
    int withoutWording = 0; ///< carried, but what it means in the job is not said well enough
    std::array<int, 5> atLevel = {}; ///< carried at level 1 … 5

    int carrying() const; ///< without the waived ones
    /// Those of them that say what it means in the job. A waived job has nothing to say, so it is
    /// no part of any figure about wording.
    int saying() const { return carrying() - withoutWording; }

    friend bool operator==(const UnitCoverage &, const UnitCoverage &) = default;
};

/// A waiver as the report names it.
struct WaivedJob
{
    JobId job;
    QString title;
    QString reason;
    QDateTime at;
};

struct Coverage
{
    UnitCoverage company; ///< all units together; its name is empty
    std::vector<UnitCoverage> units; ///< by name
    std::vector<WaivedJob> waivers;
};

/// The share of live job descriptions that carry the core competency, at which level, by unit.
Coverage coverageOf(storage::Connection &connection);

} // namespace throughline::jobs
