#pragma once

#include "jobs/job.h"

namespace throughline::jobs {

/// A run of words that two texts share, or that only one of them has.
struct WordRun
{
    enum class Kind { Kept, Deleted, Inserted };

    Kind kind;
    QString words; ///< separated by single blanks

    friend bool operator==(const WordRun &, const WordRun &) = default;
};

/// The shortest way from one text to the other, word by word (H-04); where words change, the
/// deleted ones come first.
std::vector<WordRun> wordDifferences(const QString &before, const QString &after);

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
