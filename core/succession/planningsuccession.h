#pragma once

#include "base/result.h"
#include "storage/connection.h"
#include "succession/succession.h"

namespace throughline::succession {

/// What executives do with succession plans; each function is one audited unit of work. Errors
/// common to all: "not-allowed" for anybody but an executive, "not-found" (also for the own chair),
/// "changed-meanwhile" for a stale version.
class PlanningSuccession
{
public:
    explicit PlanningSuccession(storage::Connection &connection) : m_db(connection) {}

    /// Errors: "key-position-reason-missing" (fewer than 10 characters), "already-exists".
    Result<void> markKeyPosition(PositionId position, const QString &reason, LossRisk risk);
    /// Takes the mark off; whoever was named for the position is named no longer.
    Result<void> unmarkKeyPosition(PositionId position, int version);
    /// The way back from it, for undo: with those who were named until then.
    Result<void> restoreKeyPosition(PositionId position);

    /// Names somebody. Errors: "successor-proof-missing", "successor-is-incumbent",
    /// "successor-has-left", "successor-own", "already-exists" (P53, P54).
    Result<SuccessorId> addSuccessor(
        PositionId position, PersonId person, Readiness readiness, const QString &proof);
    Result<void> setReadiness(
        SuccessorId id, Readiness readiness, const QString &proof, int version);
    Result<void> removeSuccessor(SuccessorId id, int version);
    /// The way back from removing, for undo.
    Result<void> restoreSuccessor(SuccessorId id);

private:
    Result<void> mayPlan(PositionId position);

    storage::Connection &m_db;
};

} // namespace throughline::succession
