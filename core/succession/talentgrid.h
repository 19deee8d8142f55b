#pragma once

#include "storage/connection.h"
#include "succession/succession.h"

#include <array>

namespace throughline::succession {

/// One person in a cell of the grid, or in the holding area beside it.
struct TalentRow
{
    PersonId person;
    QString name;
    QString position;
    std::optional<PerformanceBand> performance;
    std::optional<int> coreRating;
    std::optional<PotentialBand> potential;
    int strongRatings = 0; ///< shared appraisals that rate the core competency 4 or 5
    std::optional<PerformanceBand> before; ///< in the appraisal before the latest, if in sight
    QString beforeCycle; ///< the cycle of that appraisal
    /// As last assessed before the latest appraisal was shared, if in sight.
    std::optional<PotentialBand> potentialBefore;

    /// S14: somebody who is strong in the core competency again and again, not once.
    bool isNatural() const { return strongRatings >= 2; }

    friend bool operator==(const TalentRow &, const TalentRow &) = default;
};

namespace grid {
struct Statements;
}

/// How many people stand where: [performance][potential].
struct TalentCounts
{
    std::array<std::array<int, 3>, 3> cells{};
    int holding = 0; ///< rated without potential, or assessed without a rating

    /// Everybody in a cell.
    int placed() const;

    friend bool operator==(const TalentCounts &, const TalentCounts &) = default;
};

/// The nine-box over the people in sight (S14). Performance is read from the latest shared
/// appraisal and never typed; potential from the latest assessment; who lacks one waits in the
/// holding area (P55).
class TalentGrid
{
public:
    explicit TalentGrid(storage::Connection &connection) : m_db(connection) {}

    TalentCounts counts(std::optional<qint64> unit = {});
    /// By name, at most `limit`.
    std::vector<TalentRow> cell(PerformanceBand performance, PotentialBand potential,
        std::optional<qint64> unit, int limit);
    std::vector<TalentRow> holding(std::optional<qint64> unit, int limit);
    std::optional<TalentRow> find(PersonId person);
    /// Every unit by name, for the filter.
    std::vector<std::pair<qint64, QString>> units();

private:
    const grid::Statements &statements() const;

    storage::Connection &m_db;
};

} // namespace throughline::succession
