#include "hiring/interviewlist.h"

#include <algorithm>
#include <iterator>

namespace throughline::hiring {

std::vector<InterviewRow> InterviewList::mine(int rows)
{
    auto waiting = m_db.all<InterviewRow>(R"(
        select i.id, i.application_id, p.name, r.title, i.starts_at, i.minutes, i.place, s.state
          from panel_member m
          join visible_interview i on i.id = m.interview_id
          join visible_application a on a.id = i.application_id
          join visible_person p on p.id = a.person_id
          join requisition r on r.id = a.requisition_id
          left join visible_scorecard s on s.interview_id = i.id and s.interviewer_id = m.person_id
         where m.person_id = session_person() and coalesce(s.state, 'draft') = 'draft'
           and a.stage not in ('hired', 'rejected', 'withdrawn')
         order by i.starts_at nulls last, i.id
         limit ?)",
        rows);
    auto done = m_db.all<InterviewRow>(R"(
        select i.id, i.application_id, p.name, r.title, i.starts_at, i.minutes, i.place, s.state
          from panel_member m
          join visible_interview i on i.id = m.interview_id
          join visible_application a on a.id = i.application_id
          join visible_person p on p.id = a.person_id
          join requisition r on r.id = a.requisition_id
          join visible_scorecard s on s.interview_id = i.id and s.interviewer_id = m.person_id
         where m.person_id = session_person() and s.state = 'submitted'
         order by s.submitted_at desc, i.id desc
         limit ?)",
        rows - int(waiting.size()));
    std::ranges::move(done, std::back_inserter(waiting));
    return waiting;
}

} // namespace throughline::hiring
