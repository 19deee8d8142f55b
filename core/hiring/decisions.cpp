#include "hiring/decisions.h"

namespace throughline::hiring {

std::vector<Decision> Decisions::of(ApplicationId application)
{
    return m_db.all<Decision>(R"(
        select id, application_id, outcome, reason, mechanical_rank, decided_by, decided_at
          from visible_decision
         where application_id = ?
         order by id desc)",
        application);
}

DecisionId Decisions::add(const Decision &decision)
{
    return *m_db.one<DecisionId>(R"(
        insert into decision (application_id, outcome, reason, mechanical_rank, decided_by, decided_at)
        values (?, ?, ?, ?, ?, ?)
        returning id)",
        decision.application, decision.outcome, decision.reason, decision.mechanicalRank,
        decision.decidedBy, decision.decidedAt);
}

} // namespace throughline::hiring
