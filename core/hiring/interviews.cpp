#include "hiring/interviews.h"

namespace throughline::hiring {

std::optional<Interview> Interviews::find(InterviewId id)
{
    return m_db.one<Interview>(R"(
        select id, application_id, plan_id, round, starts_at, minutes, place, version
          from visible_interview
         where id = ?)",
        id);
}

std::vector<Interview> Interviews::of(ApplicationId application)
{
    return m_db.all<Interview>(R"(
        select id, application_id, plan_id, round, starts_at, minutes, place, version
          from visible_interview
         where application_id = ?
         order by round, starts_at, id)",
        application);
}

std::vector<ArrangedInterview> Interviews::arranged(ApplicationId application)
{
    std::vector<ArrangedInterview> all;
    for (const Interview &interview : of(application))
        all.push_back({interview, panel(interview.id)});
    return all;
}

InterviewId Interviews::add(const Interview &interview)
{
    return *m_db.one<InterviewId>(R"(
        insert into interview (application_id, plan_id, round, starts_at, minutes, place)
        values (?, ?, ?, ?, ?, ?)
        returning id)",
        interview.application, interview.plan, interview.round, interview.startsAt,
        interview.minutes, interview.place);
}

bool Interviews::save(const Interview &interview)
{
    return m_db.run(R"(
        update interview
           set plan_id = ?, round = ?, starts_at = ?, minutes = ?, place = ?, version = version + 1
         where id = ? and version = ?)",
               interview.plan, interview.round, interview.startsAt, interview.minutes,
               interview.place, interview.id, interview.version)
        == 1;
}

std::vector<NamedPerson> Interviews::panel(InterviewId id)
{
    return m_db.all<NamedPerson>(R"(
        select p.id, p.name
          from visible_interview i
          join panel_member m on m.interview_id = i.id
          join visible_person p on p.id = m.person_id
         where i.id = ?
         order by p.name_key, p.id)",
        id);
}

bool Interviews::isOnPanel(InterviewId id, PersonId person)
{
    return m_db
        .one<int>("select 1 from panel_member where interview_id = ? and person_id = ?", id, person)
        .has_value();
}

void Interviews::setPanel(InterviewId id, const std::vector<PersonId> &panel)
{
    m_db.run("delete from panel_member where interview_id = ?", id);
    for (const PersonId person : panel)
        m_db.run("insert into panel_member (interview_id, person_id) values (?, ?)", id, person);
}

std::vector<PersonId> Interviews::withScorecard(InterviewId id)
{
    return m_db.all<PersonId>(
        "select interviewer_id from scorecard where interview_id = ? order by interviewer_id", id);
}

} // namespace throughline::hiring
