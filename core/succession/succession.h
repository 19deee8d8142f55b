#pragma once

#include "base/codes.h"
#include "base/personid.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace throughline::succession {

using PositionId = Id<struct Position>;
using SuccessorId = Id<struct Successor>;

/// When somebody could take over (P54): now means within twelve months.
enum class Readiness { Now, OneToTwoYears, ThreeToFiveYears, Emergency };

/// How likely it is that the incumbent goes.
enum class LossRisk { Low, Medium, High };

/// Performance as the talent grid shows it: attainment below, at or above what the job asks.
enum class PerformanceBand { Below, At, Above };

enum class PotentialBand { Low, Medium, High };

/// Whether a chair would stay empty (P56): covered with at least one person ready now, at risk
/// with people who are not ready yet, a gap with nobody.
enum class Cover { Covered, AtRisk, Gap };

/// A plan hangs on a position, not on a person (P53): it may be vacant.
struct KeyPosition
{
    PositionId position;
    QString title;
    QString unit;
    std::optional<PersonId> incumbent;
    QString incumbentName; ///< empty while it is vacant
    QString reason;
    LossRisk lossRisk;
    int version;

    friend bool operator==(const KeyPosition &, const KeyPosition &) = default;
};

/// Somebody named for a key position, with the proof of their readiness.
struct Successor
{
    SuccessorId id;
    PositionId position;
    PersonId person;
    QString name;
    Readiness readiness;
    QString proof;
    QDate assessedOn;
    int version;

    friend bool operator==(const Successor &, const Successor &) = default;
};

/// Readiness lapses to "review due" twelve months after it was assessed (P54).
inline bool isReviewDue(const Successor &successor, const QDate &today)
{
    return successor.assessedOn.addMonths(12) <= today;
}

} // namespace throughline::succession

template<>
inline constexpr auto
    throughline::codes<throughline::succession::Readiness> = std::to_array<std::string_view>(
        {"now", "one_two_years", "three_five_years", "emergency"});

template<>
inline constexpr auto
    throughline::codes<throughline::succession::LossRisk> = std::to_array<std::string_view>(
        {"low", "medium", "high"});

template<>
inline constexpr auto
    throughline::codes<throughline::succession::PerformanceBand> = std::to_array<std::string_view>(
        {"below", "at", "above"});

template<>
inline constexpr auto
    throughline::codes<throughline::succession::PotentialBand> = std::to_array<std::string_view>(
        {"low", "medium", "high"});
