#include "hiring/interviewplans.h"

#include "competency/questions.h"
#include "jobs/jobs.h"

#include <algorithm>

namespace throughline::hiring {

namespace {
struct PlanQuestionRow
{
    PlanQuestionId id;
    int place;
    competency::QuestionId question;
    competency::RevisionId revision;
    int minutes;
    competency::CompetencyId competency;
    QString competencyName;
    bool isCore;
    QString title;
    QString wording;
};

struct AskerRow
{
    PlanQuestionId question;
    PersonId person;
};
} // namespace

std::optional<InterviewPlan> InterviewPlans::find(PlanId id)
{
    return m_db.one<InterviewPlan>(R"(
        select p.id, p.requisition_id, p.number, p.slot_minutes, p.published_at, p.frozen_at, p.version
          from interview_plan p
          join visible_requisition r on r.id = p.requisition_id
         where p.id = ?)",
        id);
}

std::optional<InterviewPlan> InterviewPlans::latest(RequisitionId requisition)
{
    const auto plans = of(requisition);
    return plans.empty() ? std::nullopt : std::optional(plans.front());
}

std::vector<InterviewPlan> InterviewPlans::of(RequisitionId requisition)
{
    return m_db.all<InterviewPlan>(R"(
        select p.id, p.requisition_id, p.number, p.slot_minutes, p.published_at, p.frozen_at, p.version
          from interview_plan p
          join visible_requisition r on r.id = p.requisition_id
         where p.requisition_id = ?
         order by p.number desc)",
        requisition);
}

std::vector<PlanQuestion> InterviewPlans::questions(PlanId id)
{
    std::vector<PlanQuestion> questions;
    for (const PlanQuestionRow &row : m_db.all<PlanQuestionRow>(R"(
        select q.id, q.place, q.question_id, q.revision_id, q.minutes, r.competency_id, r.name,
               c.is_core, b.title, b.wording
          from plan_question q
          join competency_revision r on r.id = q.revision_id
          join competency c on c.id = r.competency_id
          join question b on b.id = q.question_id
         where q.plan_id = ?
         order by q.place, q.id)",
             id))
        questions.push_back({row.id, row.place, {row.question, row.revision, row.minutes},
            row.competency, row.competencyName, row.isCore, row.title, row.wording, {}});
    for (const AskerRow &row : m_db.all<AskerRow>(R"(
        select a.plan_question_id, a.person_id
          from plan_assignment a
          join plan_question q on q.id = a.plan_question_id
         where q.plan_id = ?
         order by a.person_id)",
             id))
        std::ranges::find(questions, row.question, &PlanQuestion::id)->askers.push_back(row.person);
    return questions;
}

PlanId InterviewPlans::add(RequisitionId requisition, int number, int slotMinutes)
{
    return *m_db.one<PlanId>(R"(
        insert into interview_plan (requisition_id, number, slot_minutes)
        values (?, ?, ?)
        returning id)",
        requisition, number, slotMinutes);
}

bool InterviewPlans::save(const InterviewPlan &plan)
{
    return m_db.run(R"(
        update interview_plan
           set slot_minutes = ?, published_at = ?, version = version + 1
         where id = ? and version = ?)",
               plan.slotMinutes, plan.publishedAt, plan.id, plan.version)
        == 1;
}

void InterviewPlans::setQuestions(PlanId id, const std::vector<DraftQuestion> &questions)
{
    m_db.run("delete from plan_question where plan_id = ?", id);
    int place = 0;
    for (const DraftQuestion &question : questions) {
        const PlanQuestionId added = *m_db.one<PlanQuestionId>(R"(
            insert into plan_question (plan_id, place, question_id, revision_id, minutes)
            values (?, ?, ?, ?, ?)
            returning id)",
            id, ++place, question.planned.question, question.planned.revision,
            question.planned.minutes);
        setAskers(added, question.askers);
    }
}

void InterviewPlans::setAskers(PlanQuestionId id, const std::vector<PersonId> &askers)
{
    m_db.run("delete from plan_assignment where plan_question_id = ?", id);
    for (const PersonId person : askers)
        m_db.run(
            "insert into plan_assignment (plan_question_id, person_id) values (?, ?)", id, person);
}

std::vector<competency::Question> InterviewPlans::bank(jobs::JobVersionId version)
{
    std::vector<competency::Question> bank;
    competency::Questions questions(m_db);
    for (const jobs::JobCompetency &row : jobs::Jobs(m_db).competencies(version))
        std::ranges::move(questions.published(row.competency), std::back_inserter(bank));
    return bank;
}

} // namespace throughline::hiring
