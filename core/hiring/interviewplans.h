#pragma once

#include "hiring/interviewplan.h"
#include "storage/connection.h"

namespace throughline::hiring {

/// A question of a plan that is being edited: the question and who asks it.
struct DraftQuestion
{
    PlannedQuestion planned;
    std::vector<PersonId> askers = {}; ///< empty: everybody on the panel

    friend bool operator==(const DraftQuestion &, const DraftQuestion &) = default;
};

/// The interview plans in the database, of the requisitions that the session may see.
class InterviewPlans
{
public:
    explicit InterviewPlans(storage::Connection &connection) : m_db(connection) {}

    std::optional<InterviewPlan> find(PlanId id);
    std::optional<InterviewPlan> latest(RequisitionId requisition);
    std::vector<InterviewPlan> of(RequisitionId requisition); ///< newest first

    std::vector<PlanQuestion> questions(PlanId id); ///< in the order they are asked

    PlanId add(RequisitionId requisition, int number, int slotMinutes);
    /// Writes slot and publication, unless somebody else wrote since it was read.
    [[nodiscard]] bool save(const InterviewPlan &plan);
    /// Replaces all questions of a plan that is not frozen; the database refuses one that is.
    void setQuestions(PlanId id, const std::vector<DraftQuestion> &questions);
    /// Who asks a question; also of a frozen plan, because people fall ill.
    void setAskers(PlanQuestionId id, const std::vector<PersonId> &askers);

    /// The published questions of a job version's competencies: what a plan can be made from.
    std::vector<competency::Question> bank(jobs::JobVersionId version);

private:
    storage::Connection &m_db;
};

} // namespace throughline::hiring
