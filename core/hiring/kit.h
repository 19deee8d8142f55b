#pragma once

#include "hiring/interviewplans.h"
#include "hiring/interviews.h"
#include "hiring/planning.h"

namespace throughline::hiring {

/// Everything that the kit editor shows (S07): the latest plan, what it can be made from, and who
/// could ask.
struct Kit
{
    Requisition requisition;
    InterviewPlan plan;
    std::vector<PlanQuestion> questions;
    std::vector<jobs::JobCompetency> job;
    std::vector<competency::Question> bank; ///< published questions of the job's competencies
    jobs::CorePolicy policy;
    std::vector<NamedPerson>
        interviewers; ///< the hiring manager, every panel, and whoever is assigned

    friend bool operator==(const Kit &, const Kit &) = default;
};

/// Reads a kit; makes the first plan where there is none. Reasons of refusal: as Planning::begin.
Result<Kit> openKit(storage::Connection &connection, RequisitionId id);
/// The same for whoever has it open already; none where it is not to be read any more.
std::optional<Kit> readKit(storage::Connection &connection, RequisitionId id);

} // namespace throughline::hiring
