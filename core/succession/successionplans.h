#pragma once

#include "storage/connection.h"
#include "succession/coverage.h"
#include "succession/successorfit.h"

namespace throughline::succession {

/// The succession plans in the database, as the session may see them: never the plan for the own
/// chair, never the own name on another's.
class SuccessionPlans
{
public:
    explicit SuccessionPlans(storage::Connection &connection) : m_db(connection) {}

    /// The key positions by title.
    std::vector<KeyPosition> keyPositions();
    std::optional<KeyPosition> keyPosition(PositionId id);

    /// Whether or not it is a key position.
    std::optional<QString> positionTitle(PositionId id);

    /// Ready ones first, then by name.
    std::vector<Successor> successors(PositionId id);
    std::optional<Successor> successor(SuccessorId id);

    BenchStrength bench();

    /// What the position's job asks, from its newest published description; empty without one.
    std::vector<CompetencyFit> asked(PositionId id);

    /// People who might follow, ranked with their reasons' material: those in the incumbent's line
    /// and those who stand highest in the grid, or, once something is typed, who is called so.
    /// Incumbent and people already named are left out.
    std::vector<Fit> candidates(PositionId id, const QString &typed, int limit = 60);

private:
    std::vector<Fit> likelyPeople(PositionId id, int limit);
    std::vector<Fit> peopleCalled(PositionId id, const QString &typed, int limit);
    void addRatings(Fit &fit, const std::vector<CompetencyFit> &asked);

    storage::Connection &m_db;
};

} // namespace throughline::succession
