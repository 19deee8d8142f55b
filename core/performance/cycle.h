#pragma once

#include "base/personid.h"
#include "performance/appraisal.h"
#include "performance/template.h"

namespace throughline::performance {

enum class CycleState { Planned, Running, Closed };

/// What a rating away from the asked level without evidence does: it keeps the side from being
/// published, or warns (P04). An HR lead may turn it to a warning.
enum class EvidenceRule { Block, Warn };

/// The days that an appraisal speaks about, both included.
struct Period
{
    QDate first;
    QDate last;

    bool contains(QDate day) const { return day >= first && day <= last; }

    friend bool operator==(const Period &, const Period &) = default;
};

/// A round of appraisals.
struct Cycle
{
    CycleId id;
    QString key;
    QString name;
    TemplateId schema;
    QDate startsOn;
    QDate endsOn;
    QDate dueOn;
    CycleState state;
    EvidenceRule evidenceRule;
    int version;

    Period period() const { return {startsOn, endsOn}; }

    friend bool operator==(const Cycle &, const Cycle &) = default;
};

/// What HR says to plan one.
struct CyclePlan
{
    QString name;
    TemplateId schema;
    Period period;
    QDate dueOn;
    std::vector<qint64> units; ///< with everything below them

    friend bool operator==(const CyclePlan &, const CyclePlan &) = default;
};

/// What keeps a plan from being saved.
enum class CycleGap { Name, Period, Due, Units };

std::vector<CycleGap> cycleGaps(const CyclePlan &plan);

/// Why somebody cannot be appraised yet; a cycle does not start before each is settled (P11). The
/// last two come up while it runs, and HR may hand the appraisal over.
enum class Hindrance {
    NoAuthor, ///< nobody above them, and nobody named instead
    Joined, ///< came after the cycle was planned
    Left, ///< went since
    AuthorLeft, ///< whoever writes the running appraisal went
    NewManager ///< reports to somebody else than the author, who has not finished
};

struct Participant
{
    PersonId person;
    QString name;
    QString unit;
    std::optional<PersonId> author;
    std::optional<QString> authorName;
    std::optional<Hindrance> hindrance;

    friend bool operator==(const Participant &, const Participant &) = default;
};

/// Something to choose from: a unit, or somebody who leads others.
struct Choice
{
    qint64 id;
    QString name;

    friend bool operator==(const Choice &, const Choice &) = default;
};

struct Exclusion
{
    PersonId person;
    QString name;
    QString reason;

    friend bool operator==(const Exclusion &, const Exclusion &) = default;
};

/// P11: eligible − (in the cycle + excluded with a reason) is zero, or somebody is named.
struct Roll
{
    int eligible = 0; ///< employed today in one of the cycle's units
    int included = 0;
    int excluded = 0;
    int hindered = 0;
    int withoutJob = 0; ///< no published job description: only the core competency is rated

    friend bool operator==(const Roll &, const Roll &) = default;
};

} // namespace throughline::performance

template<>
inline constexpr auto
    throughline::codes<throughline::performance::CycleState> = std::to_array<std::string_view>(
        {"planned", "running", "closed"});
template<>
inline constexpr auto
    throughline::codes<throughline::performance::EvidenceRule> = std::to_array<std::string_view>(
        {"block", "warn"});
template<>
inline constexpr auto
    throughline::codes<throughline::performance::Hindrance> = std::to_array<std::string_view>(
        {"no_author", "joined", "left", "author_left", "new_manager"});
