#include "hiring/decisions.h"

namespace throughline::hiring {

std::vector<Decision> Decisions::of(ApplicationId application)
{
    return m_db.all<Decision>(R"(
        select d.id, d.application_id, d.outcome, d.reason, d.mechanical_rank, d.decided_by,
               d.decided_at, coalesce(p.name, '')
          from visible_decision d
          left join visible_person p on p.id = d.decided_by
         where d.application_id = ?
         order by d.id desc)",
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
