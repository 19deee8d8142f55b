#pragma once

#include "base/codes.h"
#include "jobs/coverage.h"
#include "storage/integrity.h"

#include <array>

namespace throughline::home {

/// What a look through a company can find. The first three are faults; the others are work that
/// somebody has not finished, or a fact worth knowing.
enum class FindingKind {
    Integrity, ///< detail: where; see the fault's kind
    CoreMissing, ///< a job version without the core competency; key: job
    LineInCircle, ///< a person who is above themselves; key: person
    CoreWaived, ///< key: job; detail: title
    CoreWordingMissing, ///< live and not waived, but too short on what it means in the job; key
    LineDiffers, ///< the manager is not who holds the position above; key: person; detail: name
    JobUnfinished, ///< draft, in review or rejected; key: job; detail: title
    PlanUnpublished, ///< an open requisition without a published interview plan; key: requisition
    ScorecardLate, ///< a day after the interview and not handed in; key: application
    AppraisalOverdue ///< past the cycle's last day and not shared; key: appraisal; detail: name
};

struct Finding
{
    FindingKind kind;
    QString key;
    QString detail;

    friend bool operator==(const Finding &, const Finding &) = default;
};

struct CompanyReport
{
    int people = 0; ///< employed now
    jobs::UnitCoverage coverage; ///< of the whole company
    std::array<int, 10> counts = {}; ///< by FindingKind
    std::vector<Finding> findings; ///< at most 100 of each kind

    int count(FindingKind kind) const { return counts[size_t(kind)]; }
    /// Nothing is wrong with the data; work that is not finished is no fault.
    bool isSound() const;
};

/// Looks through a whole company with the eyes of the session; nothing is changed.
CompanyReport checkCompany(storage::Connection &connection, const QDateTime &now);

} // namespace throughline::home

template<>
inline constexpr auto
    throughline::codes<throughline::home::FindingKind> = std::to_array<std::string_view>(
        {"integrity", "core-missing", "line-in-circle", "core-waived", "core-wording-missing",
            "line-differs", "job-unfinished", "plan-unpublished", "scorecard-late",
            "appraisal-overdue"});
