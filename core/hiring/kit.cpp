#include "hiring/kit.h"

#include "competency/competencies.h"
#include "jobs/jobs.h"

namespace throughline::hiring {

/// Whoever is known to interview for a requisition, by name.
static std::vector<NamedPerson> interviewersFor(storage::Connection &db, RequisitionId id)
{
    return db.all<NamedPerson>(R"(
        select p.id, p.name
          from visible_person p
         where p.id in (select r.hiring_manager_id from visible_requisition r where r.id = ?
                         union
                        select m.person_id
                          from visible_application a
                          join interview i on i.application_id = a.id
                          join panel_member m on m.interview_id = i.id
                         where a.requisition_id = ?
                         union
                        select s.person_id
                          from interview_plan l
                          join plan_question q on q.plan_id = l.id
                          join plan_assignment s on s.plan_question_id = q.id
                         where l.requisition_id = ?)
         order by p.name_key, p.id)",
        id, id, id);
}

static Kit kitWith(storage::Connection &connection, const InterviewPlan &plan)
{
    const auto requisition = Requisitions(connection).find(plan.requisition);
    InterviewPlans plans(connection);
    return Kit{*requisition, plan, plans.questions(plan.id),
        jobs::Jobs(connection).competencies(requisition->jobVersion),
        plans.bank(requisition->jobVersion), competency::Competencies(connection).corePolicy(),
        interviewersFor(connection, plan.requisition)};
}

Result<Kit> openKit(storage::Connection &connection, RequisitionId id)
{
    const auto plan = Planning(connection).begin(id);
    if (!plan)
        return plan.error();
    return kitWith(connection, *plan);
}

std::optional<Kit> readKit(storage::Connection &connection, RequisitionId id)
{
    const auto plan = InterviewPlans(connection).latest(id);
    if (!plan || !Requisitions(connection).managed(id))
        return std::nullopt;
    return kitWith(connection, *plan);
}

} // namespace throughline::hiring
