#pragma once

#include "base/result.h"
#include "hiring/interviewplans.h"
#include "hiring/requisitions.h"

namespace throughline::hiring {

/// A plan in the hands of its editor.
struct PlanDraft
{
    int slotMinutes;
    std::vector<DraftQuestion> questions;

    friend bool operator==(const PlanDraft &, const PlanDraft &) = default;
};

/// Making the plan of a requisition's interviews (S07). Each function is one unit of work and is
/// audited. Reasons of refusal: "requisition-unknown", "requisition-not-yours", "plan-unknown",
/// "plan-frozen" (a scorecard was opened on it; make the next number, H-14), "plan-core-questions"
/// (arguments: how many it has, how many the policy asks), "plan-empty", "plan-slot-wrong",
/// "question-unknown", "changed-by-another".
class Planning
{
public:
    explicit Planning(storage::Connection &connection);

    /// The requisition's latest plan; the first is made from the job when there is none.
    Result<InterviewPlan> begin(RequisitionId requisition);
    /// Fills a plan without questions from the job. Also whoever holds an interview on it may.
    Result<InterviewPlan> fillFromJob(PlanId id);

    /// A published plan cannot be saved with fewer core questions than the policy asks.
    Result<InterviewPlan> save(PlanId id, const PlanDraft &draft, int version);
    /// Who asks what may change after a plan is frozen: people fall ill.
    Result<void> assign(PlanQuestionId question, PlanId plan, const std::vector<PersonId> &askers);
    Result<InterviewPlan> publish(PlanId id, int version);
    /// The next number, with the same questions, for the interviews that are still to be planned.
    Result<InterviewPlan> nextVersion(RequisitionId requisition);

private:
    Result<InterviewPlan> managedPlan(PlanId id);
    std::vector<DraftQuestion> suggestion(const Requisition &requisition, int slotMinutes);
    Result<void> hasCoreQuestions(const InterviewPlan &plan);
    void record(const QString &action, PlanId id);

    storage::Connection &m_db;
    Requisitions m_requisitions;
    InterviewPlans m_plans;
};

} // namespace throughline::hiring
