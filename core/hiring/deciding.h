#pragma once

#include "base/result.h"
#include "hiring/applications.h"
#include "hiring/decisions.h"
#include "hiring/requisitions.h"
#include "hiring/scorecards.h"
#include "hiring/standings.h"
#include "people/staffing.h"

namespace throughline::hiring {

/// What is said when a decision is made.
struct Verdict
{
    Outcome outcome;
    QString reason;
    /// For a hire: where and from when. Without a manager it is the requisition's hiring manager,
    /// without a unit the requisition's or that manager's, and without a position a vacant one of
    /// the requisition's job there, or a new one.
    std::optional<people::Placement> placement = {};
};

/// Deciding about an application. Each function is one unit of work and is audited. Reasons of
/// refusal: "application-unknown", "requisition-not-yours", "application-closed", "decision-blind"
/// (the decider's own scorecard is not submitted), "decision-needs-scorecard" (hiring nobody has
/// scored), "decision-reason-short" (argument: the shortest), "hire-needs-placement",
/// "hire-needs-hr", those of people::Staffing::hire and move,
/// "changed-by-another".
class Deciding
{
public:
    explicit Deciding(storage::Connection &connection);

    /// Advance makes an offer, reject and hire end the application; hold only records. A hire makes
    /// an employee, or moves one who applied from inside to the new seat, and the interviews'
    /// ratings go along as evidence.
    Result<DecisionId> decide(ApplicationId id, const Verdict &verdict);

    /// Undoes a rejection of one's own while its toast can still be there. What was decided stays
    /// on record: a "hold" with these words follows it, and the application goes back to the stage
    /// it had in `before`. Errors: "rejection-stands" (not the last word about the application, not
    /// by the reader, or too long ago), "changed-by-another".
    Result<DecisionId> takeBackRejection(
        DecisionId rejection, const Application &before, const QString &reason);

private:
    Result<Application> decidable(ApplicationId id, const Verdict &verdict);
    Result<void> employ(const Application &application, const Verdict &verdict);
    std::optional<people::PositionId> seatFor(
        const Requisition &requisition, const people::Placement &placement);
    void takeEvidenceAlong(const Application &application);

    storage::Connection &m_db;
    Applications m_applications;
    Requisitions m_requisitions;
    Scorecards m_scorecards;
};

} // namespace throughline::hiring
