#include "hiring/interviewing.h"

#include "base/clock.h"
#include "competency/competencies.h"
#include "competency/questions.h"
#include "hiring/requisitions.h"
#include "jobs/jobs.h"
#include "people/people.h"
#include "security/audittrail.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace throughline::hiring {

using competency::CompetencyRevision;
using competency::RevisionId;

std::vector<ScoredQuestion> InterviewSheet::scoredQuestions() const
{
    std::vector<ScoredQuestion> scored;
    for (const SheetQuestion &question : questions)
        scored.push_back(question.scored());
    return scored;
}

Interviewing::Interviewing(storage::Connection &connection)
    : m_db(connection)
    , m_applications(connection)
    , m_plans(connection)
    , m_interviews(connection)
    , m_scorecards(connection)
{}

static std::array<LevelAnchor, 5> interviewAnchors(const CompetencyRevision &revision)
{
    std::array<LevelAnchor, 5> anchors;
    for (const competency::Level level : competency::allLevels())
        anchors[size_t(level.number() - 1)]
            = {revision.title(level), revision.wordings(level, competency::Audience::Interview)};
    return anchors;
}

static std::optional<competency::Level> askedLevel(
    competency::CompetencyId competency, const std::vector<jobs::JobCompetency> &job)
{
    const auto row = std::ranges::find(job, competency, &jobs::JobCompetency::competency);
    return row == job.end() || row->waiver ? std::nullopt : std::optional(row->level);
}

std::vector<SheetQuestion> Interviewing::questionsOf(
    const InterviewSheet &sheet, PersonId interviewer)
{
    const auto requisition = Requisitions(m_db).find(sheet.application.requisition);
    const auto job = jobs::Jobs(m_db).competencies(requisition->jobVersion);
    std::map<RevisionId, CompetencyRevision> revisions;
    std::vector<SheetQuestion> questions;
    for (PlanQuestion &question : m_plans.questions(sheet.plan.id)) {
        if (!question.isAskedBy(interviewer))
            continue;
        const RevisionId cited = question.planned.revision;
        if (!revisions.contains(cited))
            revisions.emplace(cited, *competency::Competencies(m_db).revision(cited));
        const auto banked = competency::Questions(m_db).find(question.planned.question);
        const auto asked = askedLevel(question.competency, job);
        questions.push_back({std::move(question), banked->probes, banked->goodAnswer,
            interviewAnchors(revisions.at(cited)), asked});
    }
    return questions;
}

/// One answer for each question, what was saved or unrated.
static std::vector<ScorecardAnswer> answersFor(
    const std::vector<SheetQuestion> &questions, const std::vector<ScorecardAnswer> &saved)
{
    std::vector<ScorecardAnswer> answers;
    for (const SheetQuestion &question : questions) {
        const auto found
            = std::ranges::find(saved, question.question.id, &ScorecardAnswer::question);
        answers.push_back(found == saved.end() ? ScorecardAnswer{question.question.id} : *found);
    }
    return answers;
}

Result<InterviewSheet> Interviewing::sheet(InterviewId id)
{
    const auto interview = m_interviews.find(id);
    if (!interview)
        return notFound(u"interview-unknown"_s);
    const auto me = m_db.session().person;
    if (!me || !m_interviews.isOnPanel(id, *me))
        return forbidden(u"not-on-panel"_s);
    const auto application = m_applications.find(interview->application);
    InterviewSheet sheet{*interview, *application,
        people::People(m_db).find(application->person)->name,
        Requisitions(m_db).find(application->requisition)->title, *m_plans.find(interview->plan),
        {}, m_scorecards.own(id), {}, std::nullopt, false};
    sheet.questions = questionsOf(sheet, *me);
    if (sheet.scorecard) {
        sheet.isDisclosed = m_scorecards.isDisclosed(sheet.scorecard->id);
        sheet.returned = Amending(m_db).openReturn(sheet.scorecard->id);
    }
    sheet.answers = answersFor(sheet.questions,
        sheet.scorecard ? m_scorecards.answers(sheet.scorecard->id)
                        : std::vector<ScorecardAnswer>());
    return sheet;
}

Result<InterviewSheet> Interviewing::open(InterviewId id)
{
    auto read = sheet(id);
    if (!read || read->scorecard || read->questions.empty())
        return read;
    if (!isOpen(read->application.stage))
        return invalid(u"application-closed"_s);
    const ScorecardId added = m_scorecards.open(id, *m_db.session().person, Clock::now());
    security::AuditTrail(m_db).record(u"scorecard-opened"_s, u"scorecard"_s, added.number());
    return sheet(id);
}

Result<Scorecard> Interviewing::ownScorecard(ScorecardId id)
{
    const auto scorecard = m_scorecards.find(id);
    if (!scorecard)
        return notFound(u"scorecard-unknown"_s);
    if (scorecard->interviewer != m_db.session().person)
        return forbidden(u"scorecard-not-yours"_s);
    return *scorecard;
}

Result<int> Interviewing::save(const ScorecardDraft &draft)
{
    auto scorecard = ownScorecard(draft.id);
    if (!scorecard)
        return scorecard.error();
    if (scorecard->state == ScorecardState::Submitted)
        return invalid(u"submitted-scorecard-fixed"_s);
    if (scorecard->version != draft.version)
        return conflict(u"changed-by-another"_s);
    const auto read = sheet(scorecard->interview);
    const auto questions = read->scoredQuestions();
    for (const ScorecardAnswer &answer : draft.answers)
        if (std::ranges::find(questions, answer.question, &ScoredQuestion::id) == questions.end())
            return invalid(u"question-unknown"_s);
    if (draft.recommendation && !mayRecommend(questions, draft.answers))
        return invalid(u"recommendation-too-early"_s);
    scorecard->recommendation = draft.recommendation;
    scorecard->summary = draft.summary;
    if (!m_scorecards.save(*scorecard))
        return conflict(u"changed-by-another"_s);
    m_scorecards.saveAnswers(draft.id, draft.answers);
    return draft.version + 1;
}

Result<void> Interviewing::submit(ScorecardId id, int version)
{
    const auto scorecard = ownScorecard(id);
    if (!scorecard)
        return scorecard.error();
    if (scorecard->state == ScorecardState::Submitted)
        return invalid(u"submitted-scorecard-fixed"_s);
    if (scorecard->version != version)
        return conflict(u"changed-by-another"_s);
    const auto read = sheet(scorecard->interview);
    if (!read)
        return read.error();
    if (!gaps(read->scoredQuestions(), read->answers, scorecard->recommendation).empty())
        return invalid(u"scorecard-incomplete"_s);
    if (!m_scorecards.submit(*scorecard, Clock::now()))
        return conflict(u"changed-by-another"_s);
    security::AuditTrail(m_db).record(u"scorecard-submitted"_s, u"scorecard"_s, id.number());
    return {};
}

Result<void> Interviewing::withdraw(ScorecardId id)
{
    const auto scorecard = ownScorecard(id);
    if (!scorecard)
        return scorecard.error();
    if (m_scorecards.isDisclosed(id))
        return invalid(u"scorecard-disclosed"_s);
    if (!m_scorecards.withdraw(*scorecard))
        return conflict(u"changed-by-another"_s);
    security::AuditTrail(m_db).record(u"scorecard-withdrawn"_s, u"scorecard"_s, id.number());
    return {};
}

} // namespace throughline::hiring
