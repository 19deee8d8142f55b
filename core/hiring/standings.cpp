#include "hiring/standings.h"

#include "hiring/requisitions.h"
#include "hiring/scorecards.h"
#include "jobs/jobs.h"

#include <algorithm>
#include <map>
#include <set>

namespace throughline::hiring {

namespace {
struct AnswerRow
{
    ApplicationId application;
    int plan;
    PersonId interviewer;
    PlanQuestionId question;
    CompetencyId competency;
    AnswerState state;
    std::optional<Level> rating;
};

struct KeptRank
{
    Standing standing;
    std::optional<int> place;
    int candidates;

    friend bool operator==(const KeptRank &, const KeptRank &) = default;
};
} // namespace

const ScoredCandidate *RequisitionStandings::find(ApplicationId id) const
{
    const auto found = std::ranges::find(candidates, id, &ScoredCandidate::application);
    return found == candidates.end() ? nullptr : &*found;
}

std::vector<Asked> Standings::asked(RequisitionId id)
{
    const auto requisition = Requisitions(m_db).find(id);
    if (!requisition)
        return {};
    return askedBy(jobs::Jobs(m_db).competencies(requisition->jobVersion));
}

static ScoredCandidate scoredCandidate(
    ApplicationId id, const std::vector<Asked> &asked, const std::vector<AnswerRow> &rows)
{
    std::vector<Given> given;
    std::set<int> plans;
    for (const AnswerRow &row : rows) {
        given.push_back({row.interviewer, row.question, row.competency, row.state, row.rating});
        plans.insert(row.plan);
    }
    return {id, scored(asked, given), std::nullopt, {plans.begin(), plans.end()}};
}

RequisitionStandings Standings::of(RequisitionId requisition)
{
    RequisitionStandings result{asked(requisition), {}, Scorecards(m_db).isBlindInAny(requisition)};
    std::map<ApplicationId, std::vector<AnswerRow>> byApplication;
    for (const AnswerRow &row : m_db.all<AnswerRow>(R"(
        select s.application_id, p.number, s.interviewer_id, w.plan_question_id, r.competency_id,
               w.state, w.rating
          from visible_application a
          join visible_scorecard s on s.application_id = a.id
          join visible_scorecard_answer w on w.scorecard_id = s.id
          join plan_question q on q.id = w.plan_question_id
          join interview_plan p on p.id = q.plan_id
          join competency_revision r on r.id = q.revision_id
         where a.requisition_id = ? and a.stage <> 'withdrawn' and s.state = 'submitted'
         order by s.id, q.place, q.id)",
             requisition))
        byApplication[row.application].push_back(row);
    std::vector<CandidateScore> scores;
    for (const auto &[id, rows] : byApplication) {
        result.candidates.push_back(scoredCandidate(id, result.asked, rows));
        scores.push_back(result.candidates.back().score);
    }
    const auto places = ranked(scores);
    for (size_t i = 0; i < places.size() && !result.isBlind; ++i)
        result.candidates[i].place = places[i];
    return result;
}

std::vector<Given> Standings::answers(ApplicationId application)
{
    return m_db.all<Given>(R"(
        select s.interviewer_id, w.plan_question_id, r.competency_id, w.state, w.rating
          from visible_scorecard s
          join visible_scorecard_answer w on w.scorecard_id = s.id
          join plan_question q on q.id = w.plan_question_id
          join competency_revision r on r.id = q.revision_id
         where s.application_id = ? and s.state = 'submitted'
         order by s.id, q.place, q.id)",
        application);
}

void Standings::keepRank(
    const RequisitionStandings &standings, ApplicationId id, const QDateTime &at)
{
    const ScoredCandidate *candidate = standings.find(id);
    if (!candidate || standings.isBlind)
        return;
    const KeptRank now{
        candidate->score.standing, candidate->place, int(standings.candidates.size())};
    const auto last = m_db.one<KeptRank>(R"(
        select standing, place, candidates
          from visible_mechanical_rank
         where application_id = ?
         order by id desc
         limit 1)",
        id);
    if (last != now)
        m_db.run(R"(
            insert into mechanical_rank (application_id, standing, place, candidates, computed_at)
            values (?, ?, ?, ?, ?))",
            id, now.standing, now.place, now.candidates, at);
}

std::optional<int> Standings::keptRank(ApplicationId id)
{
    const auto last = m_db.one<std::optional<int>>(R"(
        select place
          from visible_mechanical_rank
         where application_id = ?
         order by id desc
         limit 1)",
        id);
    return last.value_or(std::nullopt);
}

} // namespace throughline::hiring
