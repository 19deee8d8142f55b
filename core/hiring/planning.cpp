#include "hiring/planning.h"

#include "base/clock.h"
#include "competency/competencies.h"
#include "jobs/jobs.h"
#include "security/audittrail.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::hiring {

static constexpr int usualSlotMinutes = 45;

Planning::Planning(storage::Connection &connection)
    : m_db(connection)
    , m_requisitions(connection)
    , m_plans(connection)
{}

void Planning::record(const QString &action, PlanId id)
{
    security::AuditTrail(m_db).record(action, u"interview_plan"_s, id.number());
}

Result<InterviewPlan> Planning::managedPlan(PlanId id)
{
    const auto plan = m_plans.find(id);
    if (!plan)
        return notFound(u"plan-unknown"_s);
    const auto requisition = m_requisitions.managed(plan->requisition);
    if (!requisition)
        return requisition.error();
    return *plan;
}

std::vector<DraftQuestion> Planning::suggestion(const Requisition &requisition, int slotMinutes)
{
    const auto suggested
        = suggestedQuestions(slotMinutes, jobs::Jobs(m_db).competencies(requisition.jobVersion),
            m_plans.bank(requisition.jobVersion), competency::Competencies(m_db).corePolicy());
    std::vector<DraftQuestion> questions;
    for (const PlannedQuestion &planned : suggested)
        questions.push_back({planned});
    return questions;
}

Result<InterviewPlan> Planning::begin(RequisitionId id)
{
    const auto requisition = m_requisitions.managed(id);
    if (!requisition)
        return requisition.error();
    if (const auto plan = m_plans.latest(id))
        return *plan;
    const PlanId plan = m_plans.add(id, 1, usualSlotMinutes);
    m_plans.setQuestions(plan, suggestion(*requisition, usualSlotMinutes));
    record(u"plan-made"_s, plan);
    return *m_plans.find(plan);
}

Result<InterviewPlan> Planning::fillFromJob(PlanId id)
{
    const auto plan = m_plans.find(id);
    if (!plan)
        return notFound(u"plan-unknown"_s);
    if (plan->isFrozen() || !m_plans.questions(id).empty())
        return invalid(u"plan-frozen"_s);
    const auto requisition = m_requisitions.find(plan->requisition);
    const auto questions = suggestion(*requisition, plan->slotMinutes);
    if (questions.empty())
        return invalid(u"plan-empty"_s);
    m_plans.setQuestions(id, questions);
    record(u"plan-made"_s, id);
    return *m_plans.find(id);
}

Result<void> Planning::hasCoreQuestions(const InterviewPlan &plan)
{
    const auto requisition = m_requisitions.find(plan.requisition);
    const auto policy = competency::Competencies(m_db).corePolicy();
    const auto questions = m_plans.questions(plan.id);
    const auto found = findings(plan.slotMinutes, questions,
        jobs::Jobs(m_db).competencies(requisition->jobVersion), policy);
    if (std::ranges::any_of(found, &PlanFinding::blocksPublishing))
        return invalid(u"plan-core-questions"_s,
            {QString::number(coreQuestions(questions)), QString::number(policy.minimumQuestions)});
    if (questions.empty())
        return invalid(u"plan-empty"_s);
    return {};
}

Result<InterviewPlan> Planning::save(PlanId id, const PlanDraft &draft, int version)
{
    auto plan = managedPlan(id);
    if (!plan)
        return plan.error();
    if (plan->isFrozen())
        return invalid(u"plan-frozen"_s);
    if (plan->version != version)
        return conflict(u"changed-by-another"_s);
    if (draft.slotMinutes < 10 || draft.slotMinutes > 480)
        return invalid(u"plan-slot-wrong"_s);
    plan->slotMinutes = draft.slotMinutes;
    if (!m_plans.save(*plan))
        return conflict(u"changed-by-another"_s);
    m_plans.setQuestions(id, draft.questions);
    if (plan->isPublished())
        if (const auto enough = hasCoreQuestions(*plan); !enough)
            return enough.error();
    record(u"plan-changed"_s, id);
    return *m_plans.find(id);
}

Result<void> Planning::assign(
    PlanQuestionId question, PlanId id, const std::vector<PersonId> &askers)
{
    const auto plan = managedPlan(id);
    if (!plan)
        return plan.error();
    const auto questions = m_plans.questions(id);
    if (std::ranges::find(questions, question, &PlanQuestion::id) == questions.end())
        return notFound(u"question-unknown"_s);
    m_plans.setAskers(question, askers);
    record(u"plan-assigned"_s, id);
    return {};
}

Result<InterviewPlan> Planning::publish(PlanId id, int version)
{
    auto plan = managedPlan(id);
    if (!plan)
        return plan.error();
    if (plan->version != version)
        return conflict(u"changed-by-another"_s);
    if (const auto enough = hasCoreQuestions(*plan); !enough)
        return enough.error();
    plan->publishedAt = Clock::now();
    if (!m_plans.save(*plan))
        return conflict(u"changed-by-another"_s);
    record(u"plan-published"_s, id);
    return *m_plans.find(id);
}

Result<InterviewPlan> Planning::nextVersion(RequisitionId requisition)
{
    const auto manageable = m_requisitions.managed(requisition);
    if (!manageable)
        return manageable.error();
    const auto latest = m_plans.latest(requisition);
    if (!latest)
        return begin(requisition);
    if (!latest->isFrozen())
        return *latest;
    std::vector<DraftQuestion> questions;
    for (const PlanQuestion &question : m_plans.questions(latest->id))
        questions.push_back({question.planned, question.askers});
    const PlanId next = m_plans.add(requisition, latest->number + 1, latest->slotMinutes);
    m_plans.setQuestions(next, questions);
    record(u"plan-made"_s, next);
    return *m_plans.find(next);
}

} // namespace throughline::hiring
