#pragma once

#include "base/worddifferences.h"
#include "jobs/job.h"

namespace throughline::jobs {

/// Part of a description in which two versions differ.
struct VersionDifference
{
    enum class Part {
        Title,
        Grade,
        Purpose,
        Duties,
        Customers,
        Level,
        Weight,
        Meaning,
        Waiver,
        Wording, ///< the competency cites another revision
        Added, ///< the competency is new
        Removed ///< the competency is gone
    };

    Part part;
    QString competency; ///< its name, for the parts about one
    std::vector<WordRun> runs; ///< numbers are words, too

    friend bool operator==(const VersionDifference &, const VersionDifference &) = default;
};

/// Everything in which the versions differ, in the order of the page.
std::vector<VersionDifference> differences(
    const JobDescription &before, const JobDescription &after);

} // namespace throughline::jobs
