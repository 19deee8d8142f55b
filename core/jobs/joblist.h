#pragma once

#include "jobs/job.h"
#include "storage/connection.h"

namespace throughline::jobs {

/// One line of the list of jobs: its newest version that the reader may see, and what is going on.
struct JobRow
{
    JobId id;
    JobVersionId version;
    QString key;
    QString title;
    std::optional<QString> unit;
    JobState state;
    int number; ///< of the version
    Level coreLevel;
    int coreWeight; ///< percent
    int coreMeaning; ///< its length in characters
    bool isCoreWaived;
    std::optional<QDate> openSince; ///< of its oldest open requisition that the reader may see
    int candidates; ///< in its open requisitions that the reader may see
    int requisitions; ///< open ones that the reader may see
    int kits; ///< of them with a published interview plan
};

/// The key of a page's first row.
struct JobPageStart
{
    QString titleKey;
    JobId id;
};

/// What the list is narrowed to.
struct JobFilter
{
    QString text; ///< part of the title, in whatever case and accents
    std::optional<JobState> state;

    friend bool operator==(const JobFilter &, const JobFilter &) = default;
};

/// The jobs by title, a page at a time; a page is found by its first key.
class JobList
{
public:
    static constexpr int pageSize = 128;

    JobList(storage::Connection &connection, const JobFilter &filter);

    int count();
    std::vector<JobPageStart> starts();
    std::vector<JobRow> page(const JobPageStart &start);

private:
    storage::Connection &m_db;
    QString m_pattern; // for "like"
    QString m_state; // empty for all
};

} // namespace throughline::jobs
