#pragma once

#include "base/personid.h"
#include "base/result.h"
#include "competency/competencies.h"
#include "people/unit.h"

namespace throughline::jobs {

using JobId = Id<struct Job>;
using JobVersionId = Id<struct JobVersion>;
using competency::CorePolicy;
using competency::Level;

/// The life of a version (H-03). The database knows the only ways from one state to another.
enum class JobState { Draft, InReview, Approved, Published, Retired, Rejected };

/// Who is served: people who pay or depend on us outside, or colleagues.
enum class CustomerSide { External, Internal };

/// A job, whatever its wording; the wording is in its versions.
struct Job
{
    JobId id;
    QString key; ///< what files call it: "J-000007"
    std::optional<people::UnitId> unit;
    QString grade;
    QString onetCode; ///< "43-4051.00" for a job that came from an O*NET occupation
    int version;

    friend bool operator==(const Job &, const Job &) = default;
};

/// One version of a job's wording. Once approved it never changes (H-04).
struct JobVersion
{
    JobVersionId id;
    JobId job;
    int number; ///< from 1
    JobState state;
    QString title;
    QString purpose;
    std::optional<PersonId> author; ///< none if the owner of a file wrote it
    std::optional<PersonId> reviewer;
    std::optional<QDateTime> approvedAt;
    std::optional<QDateTime> publishedAt;
    QString note; ///< for HR: how the draft came about
    int version;

    bool isOpen() const
    {
        return state == JobState::Draft || state == JobState::InReview
            || state == JobState::Rejected;
    }
    /// Whether its text may be edited.
    bool isEditable() const { return state == JobState::Draft || state == JobState::Rejected; }

    friend bool operator==(const JobVersion &, const JobVersion &) = default;
};

struct JobCustomer
{
    CustomerSide side;
    QString wording;

    friend bool operator==(const JobCustomer &, const JobCustomer &) = default;
};

/// Why a job's core competency does not count; the row itself stays (decisions.md, Core waiver).
struct Waiver
{
    std::optional<PersonId> by; ///< none if the owner of a file gave it
    QDateTime at;
    QString reason; ///< at least 20 characters

    friend bool operator==(const Waiver &, const Waiver &) = default;
};

/// A competency in a job: which level the job asks, how much it counts and what it means here.
struct JobCompetency
{
    competency::RevisionId revision;
    competency::CompetencyId competency;
    QString key;
    QString name; ///< as the cited revision words it
    bool isCore;
    Level level;
    int weight; ///< percent, 0 to 100
    QString meaning; ///< "in this job it means …"
    std::optional<Waiver> waiver; ///< of the core row only

    friend bool operator==(const JobCompetency &, const JobCompetency &) = default;
};

/// A version of a job in full: what an editor edits, a plan is made from and a document prints.
struct JobDescription
{
    Job job;
    JobVersion version;
    QStringList duties;
    std::vector<JobCustomer> customers;
    std::vector<JobCompetency> competencies; ///< the core one first

    /// The core row; every stored version has one.
    const JobCompetency *core() const;
    JobCompetency *core();

    friend bool operator==(const JobDescription &, const JobDescription &) = default;
};

/// The shortest "in this job it means" of the core competency that a reader can picture, and the
/// shortest reason for a waiver, in characters without surrounding blanks.
inline constexpr int shortestMeaning = 40;
inline constexpr int shortestWaiverReason = 20;

/// What is still missing or wrong in a description.
enum class JobGap {
    Title,
    Core, ///< H-01: it does not carry the core competency
    CoreLevel, ///< below the policy's minimum
    CoreWeight, ///< below the policy's minimum
    CoreMeaning, ///< H-02: no observable service behaviour, or too short to picture
    Customers, ///< H-02: nobody is named who is served
    Weights, ///< they do not add up to 100 %
    Purpose,
    Duties
};

/// What keeps a version from being approved, the most serious first (H-01, H-02): an approved
/// description is complete.
std::vector<JobGap> gaps(const JobDescription &description, const CorePolicy &policy);

int sumOfWeights(const std::vector<JobCompetency> &competencies);

/// The default of decisions.md: the core keeps its weight (a waived one has none), the others
/// share the rest equally, and the first of them take what cannot be divided.
void spreadWeights(std::vector<JobCompetency> &competencies);

/// Adds a competency in its current wording at the middle level, without weight; nothing happens if
/// the description has it already, in whatever wording.
void addCompetency(JobDescription &description, const competency::CurrentCompetency &competency);

/// Takes a competency out. Errors: "core-competency-removed": the core one
/// stays in every job (H-01).
Result<void> removeCompetency(JobDescription &description, competency::CompetencyId id);

/// Moves a competency by so many places; the core one stays first, and nothing moves above it.
void moveCompetency(JobDescription &description, competency::CompetencyId id, int places);

/// The ways that H-03 leaves open from a state.
std::vector<JobState> statesAfter(JobState state);

/// The shortest way from one state to another, without the first; none if there is no way.
std::optional<std::vector<JobState>> wayBetween(JobState from, JobState to);

} // namespace throughline::jobs

template<>
inline constexpr auto
    throughline::codes<throughline::jobs::JobState> = std::to_array<std::string_view>(
        {"draft", "in_review", "approved", "published", "retired", "rejected"});
template<>
inline constexpr auto
    throughline::codes<throughline::jobs::CustomerSide> = std::to_array<std::string_view>(
        {"external", "internal"});
