#include "hiring/scorecards.h"

namespace throughline::hiring {

std::optional<Scorecard> Scorecards::find(ScorecardId id)
{
    return m_db.one<Scorecard>(R"(
        select id, key, interview_id, interviewer_id, state, recommendation, summary, opened_at,
               submitted_at, version
          from visible_scorecard
         where id = ?)",
        id);
}

std::optional<Scorecard> Scorecards::own(InterviewId interview)
{
    return m_db.one<Scorecard>(R"(
        select id, key, interview_id, interviewer_id, state, recommendation, summary, opened_at,
               submitted_at, version
          from visible_scorecard
         where interview_id = ? and interviewer_id = session_person())",
        interview);
}

std::vector<Scorecard> Scorecards::submitted(ApplicationId application)
{
    return m_db.all<Scorecard>(R"(
        select id, key, interview_id, interviewer_id, state, recommendation, summary, opened_at,
               submitted_at, version
          from visible_scorecard
         where application_id = ? and state = 'submitted'
         order by submitted_at, id)",
        application);
}

std::vector<ScorecardAnswer> Scorecards::answers(ScorecardId id)
{
    return m_db.all<ScorecardAnswer>(R"(
        select a.plan_question_id, a.state, a.rating, a.note
          from visible_scorecard_answer a
          join plan_question q on q.id = a.plan_question_id
         where a.scorecard_id = ?
         order by q.place, q.id)",
        id);
}

Progress Scorecards::progress(ApplicationId application)
{
    return m_db
        .one<Progress>(R"(
        select expected, submitted
          from visible_scorecard_progress
         where application_id = ?)",
            application)
        .value_or(Progress());
}

bool Scorecards::isBlind(ApplicationId application)
{
    return m_db.one<int>("select 1 from blind_application where application_id = ?", application)
        .has_value();
}

bool Scorecards::isBlindInAny(RequisitionId requisition)
{
    return m_db
        .one<int>(R"(
        select 1
          from blind_application b
          join visible_application a on a.id = b.application_id
         where a.requisition_id = ?)",
            requisition)
        .has_value();
}

ScorecardId Scorecards::open(InterviewId interview, PersonId interviewer, const QDateTime &at)
{
    return *m_db.one<ScorecardId>(R"(
        insert into scorecard (interview_id, interviewer_id, opened_at)
        values (?, ?, ?)
        returning id)",
        interview, interviewer, at);
}

bool Scorecards::save(const Scorecard &scorecard)
{
    return m_db.run(R"(
        update scorecard
           set recommendation = ?, summary = ?, version = version + 1
         where id = ? and version = ?)",
               scorecard.recommendation, scorecard.summary, scorecard.id, scorecard.version)
        == 1;
}

void Scorecards::saveAnswers(ScorecardId id, const std::vector<ScorecardAnswer> &answers)
{
    for (const ScorecardAnswer &answer : answers)
        m_db.run(R"(
            insert into scorecard_answer (scorecard_id, plan_question_id, state, rating, note)
            values (?, ?, ?, ?, ?)
            on conflict (scorecard_id, plan_question_id)
            do update set state = excluded.state, rating = excluded.rating, note = excluded.note)",
            id, answer.question, answer.state, answer.rating, answer.note);
}

bool Scorecards::submit(const Scorecard &scorecard, const QDateTime &at)
{
    return m_db.run(R"(
        update scorecard
           set state = 'submitted', submitted_at = ?, version = version + 1
         where id = ? and version = ? and state = 'draft')",
               at, scorecard.id, scorecard.version)
        == 1;
}

bool Scorecards::withdraw(const Scorecard &scorecard)
{
    return m_db.run(R"(
        update scorecard
           set state = 'draft', submitted_at = null, version = version + 1
         where id = ? and version = ? and state = 'submitted')",
               scorecard.id, scorecard.version)
        == 1;
}

void Scorecards::disclose(ScorecardId id, PersonId reader, const QDateTime &at)
{
    m_db.run(R"(
        insert into disclosure (subject_kind, subject_id, reader_id, at)
        select 'scorecard', s.id, ?, ?
          from visible_scorecard s
         where s.id = ? and s.interviewer_id <> ?
        on conflict do nothing)",
        reader, at, id, reader);
}

bool Scorecards::isDisclosed(ScorecardId id)
{
    return m_db
        .one<int>(R"(
        select 1
          from disclosure d
          join visible_scorecard s on s.id = d.subject_id
         where d.subject_kind = 'scorecard' and d.subject_id = ? and d.reader_id <> s.interviewer_id)",
            id)
        .has_value();
}

} // namespace throughline::hiring
