#include "succession/planningsuccession.h"

#include "base/clock.h"
#include "base/reason.h"
#include "security/audittrail.h"
#include "security/role.h"
#include "succession/successionplans.h"

using namespace Qt::StringLiterals;

namespace throughline::succession {

Result<void> PlanningSuccession::mayPlan(PositionId position)
{
    if (!holds(m_db.session(), security::Role::Executive))
        return forbidden(u"not-allowed"_s);
    if (!SuccessionPlans(m_db).keyPosition(position))
        return notFound(u"not-found"_s);
    return {};
}

Result<void> PlanningSuccession::markKeyPosition(
    PositionId position, const QString &reason, LossRisk risk)
{
    if (!holds(m_db.session(), security::Role::Executive))
        return forbidden(u"not-allowed"_s);
    if (!isReason(reason))
        return invalid(u"key-position-reason-missing"_s);
    const int marked = m_db.run(R"(
        insert into key_position (position_id, reason, loss_risk, marked_by, marked_at)
        values (?, ?, ?, ?, ?)
        on conflict (position_id) do update set reason = excluded.reason, loss_risk = excluded.loss_risk, marked_by = excluded.marked_by,
               marked_at = excluded.marked_at, unmarked_at = null, version = key_position.version + 1
         where key_position.unmarked_at is not null)",
        position, reason.trimmed(), risk, m_db.session().person, Clock::now());
    if (marked != 1)
        return conflict(u"already-exists"_s);
    security::AuditTrail(m_db).record(u"key-position-marked"_s, u"position"_s, position.number());
    return {};
}

Result<void> PlanningSuccession::unmarkKeyPosition(PositionId position, int version)
{
    if (const auto allowed = mayPlan(position); !allowed)
        return allowed;
    const QDateTime now = Clock::now();
    // Who is named goes while the plan is still visible; one instant says what goes together.
    m_db.run(R"(
        update successor set removed_at = ?, version = version + 1
         where position_id = ? and removed_at is null)",
        now, position);
    const int changed = m_db.run(R"(
        update key_position set unmarked_at = ?, version = version + 1
         where position_id = ? and version = ? and unmarked_at is null)",
        now, position, version);
    if (changed != 1)
        return conflict(u"changed-meanwhile"_s);
    security::AuditTrail(m_db).record(u"key-position-unmarked"_s, u"position"_s, position.number());
    return {};
}

Result<void> PlanningSuccession::restoreKeyPosition(PositionId position)
{
    if (!holds(m_db.session(), security::Role::Executive))
        return forbidden(u"not-allowed"_s);
    const auto unmarkedAt = m_db.one<QDateTime>(
        "select unmarked_at from visible_unmarked_position where position_id = ?", position);
    if (!unmarkedAt)
        return notFound(u"not-found"_s);
    m_db.run(
        "update key_position set unmarked_at = null, version = version + 1 where position_id = ?",
        position);
    m_db.run(R"(
        update successor set removed_at = null, version = version + 1
         where position_id = ? and removed_at = ?)",
        position, *unmarkedAt);
    security::AuditTrail(m_db).record(u"key-position-restored"_s, u"position"_s, position.number());
    return {};
}

Result<SuccessorId> PlanningSuccession::addSuccessor(
    PositionId position, PersonId person, Readiness readiness, const QString &proof)
{
    if (const auto allowed = mayPlan(position); !allowed)
        return allowed.error();
    if (m_db.session().person == person)
        return forbidden(u"successor-own"_s);
    if (!isReason(proof))
        return invalid(u"successor-proof-missing"_s);
    const auto id = *m_db.one<SuccessorId>(R"(
        insert into successor (position_id, person_id, readiness, proof, assessor_id, assessed_on)
        values (?, ?, ?, ?, ?, ?)
        returning id)",
        position, person, readiness, proof.trimmed(), m_db.session().person, Clock::today());
    security::AuditTrail(m_db).record(u"successor-named"_s, u"position"_s, position.number());
    return id;
}

Result<void> PlanningSuccession::setReadiness(
    SuccessorId id, Readiness readiness, const QString &proof, int version)
{
    const auto successor = SuccessionPlans(m_db).successor(id);
    if (!successor)
        return notFound(u"not-found"_s);
    if (const auto allowed = mayPlan(successor->position); !allowed)
        return allowed;
    if (!isReason(proof))
        return invalid(u"successor-proof-missing"_s);
    const int changed = m_db.run(R"(
        update successor set readiness = ?, proof = ?, assessor_id = ?, assessed_on = ?, version = version + 1
         where id = ? and version = ?)",
        readiness, proof.trimmed(), m_db.session().person, Clock::today(), id, version);
    if (changed != 1)
        return conflict(u"changed-meanwhile"_s);
    security::AuditTrail(m_db).record(
        u"readiness-assessed"_s, u"position"_s, successor->position.number());
    return {};
}

Result<void> PlanningSuccession::removeSuccessor(SuccessorId id, int version)
{
    const auto successor = SuccessionPlans(m_db).successor(id);
    if (!successor)
        return notFound(u"not-found"_s);
    if (const auto allowed = mayPlan(successor->position); !allowed)
        return allowed;
    const int changed = m_db.run(
        "update successor set removed_at = ?, version = version + 1 where id = ? and version = ?",
        Clock::now(), id, version);
    if (changed != 1)
        return conflict(u"changed-meanwhile"_s);
    security::AuditTrail(m_db).record(
        u"successor-removed"_s, u"position"_s, successor->position.number());
    return {};
}

Result<void> PlanningSuccession::restoreSuccessor(SuccessorId id)
{
    const auto position = m_db.one<PositionId>(
        "select position_id from visible_successor where id = ? and removed_at is not null", id);
    if (!position)
        return notFound(u"not-found"_s);
    if (const auto allowed = mayPlan(*position); !allowed)
        return allowed;
    m_db.run("update successor set removed_at = null, version = version + 1 where id = ?", id);
    security::AuditTrail(m_db).record(u"successor-restored"_s, u"position"_s, position->number());
    return {};
}

} // namespace throughline::succession
