#include "hiring/debriefing.h"

#include "base/clock.h"
#include "competency/competencies.h"
#include "jobs/jobs.h"
#include "people/employments.h"
#include "people/people.h"
#include "people/units.h"
#include "security/role.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace throughline::hiring {

Debriefing::Debriefing(storage::Connection &connection)
    : m_db(connection)
    , m_applications(connection)
    , m_requisitions(connection)
    , m_scorecards(connection)
{}

std::vector<DebriefAnswer> Debriefing::answersOf(ApplicationId id)
{
    return m_db.all<DebriefAnswer>(R"(
        select s.interviewer_id, r.competency_id, b.title, w.state, w.rating, w.note
          from visible_scorecard s
          join visible_scorecard_answer w on w.scorecard_id = s.id
          join plan_question q on q.id = w.plan_question_id
          join competency_revision r on r.id = q.revision_id
          join question b on b.id = q.question_id
         where s.application_id = ? and s.state = 'submitted'
         order by s.submitted_at, s.id, q.place, q.id)",
        id);
}

std::vector<NamedPerson> Debriefing::interviewersOf(ApplicationId id)
{
    return m_db.all<NamedPerson>(R"(
        select p.id, p.name
          from visible_person p
          join (select interviewer_id, min(submitted_at) as first_at
                  from visible_scorecard
                 where application_id = ? and state = 'submitted'
                 group by interviewer_id) s on s.interviewer_id = p.id
         order by s.first_at, p.id)",
        id);
}

std::vector<CompetencyHeading> Debriefing::headings(RequisitionId id)
{
    std::vector<CompetencyHeading> headings;
    const auto requisition = m_requisitions.find(id);
    for (const jobs::JobCompetency &row : jobs::Jobs(m_db).competencies(requisition->jobVersion)) {
        if (row.waiver)
            continue;
        CompetencyHeading heading{row.competency, row.name, {}};
        const auto revision = competency::Competencies(m_db).revision(row.revision);
        for (const Level level : competency::allLevels())
            heading.titles[size_t(level.number() - 1)] = revision->title(level);
        headings.push_back(std::move(heading));
    }
    return headings;
}

void Debriefing::discloseAll(ApplicationId id)
{
    if (const auto reader = m_db.session().person)
        for (const Scorecard &scorecard : m_scorecards.submitted(id))
            m_scorecards.disclose(scorecard.id, *reader, Clock::now());
}

/// The reader's own interviews of an application whose scorecard is not submitted.
static std::vector<InterviewId> openInterviewsOf(storage::Connection &db, ApplicationId id)
{
    return db.all<InterviewId>(R"(
        select i.id
          from visible_interview i
          join panel_member m on m.interview_id = i.id
         where i.application_id = ? and m.person_id = session_person()
           and not exists (select 1 from visible_scorecard s
                            where s.interview_id = i.id and s.interviewer_id = m.person_id
                              and s.state = 'submitted')
         order by i.id)",
        id);
}

Result<Debrief> Debriefing::open(ApplicationId id)
{
    const auto debrief = peek(id);
    if (!debrief || debrief->isHidden)
        return debrief;
    Standings standings(m_db);
    standings.keepRank(standings.of(debrief->application.requisition), id, Clock::now());
    discloseAll(id);
    return debrief;
}

Result<Debrief> Debriefing::peek(ApplicationId id)
{
    const auto application = m_applications.find(id);
    if (!application)
        return notFound(u"application-unknown"_s);
    const auto requisition = m_requisitions.find(application->requisition);
    Debrief debrief{.application = *application,
        .candidate = people::People(m_db).find(application->person)->name,
        .requisition = requisition->title,
        .progress = m_scorecards.progress(id),
        .isHidden = m_scorecards.isBlind(id),
        .ownOpen = openInterviewsOf(m_db, id),
        .mayDecide = m_requisitions.mayManage(*requisition) && isOpen(application->stage)};
    if (debrief.isHidden) {
        debrief.mayBreakGlass = security::holds(m_db.session(), security::Role::HrLead);
        return debrief;
    }
    readScores(debrief);
    debrief.mayHire = debrief.mayDecide && security::isHr(m_db.session());
    if (debrief.mayHire)
        debrief.units = unitsFor(*requisition);
    return debrief;
}

std::vector<people::Unit> Debriefing::unitsFor(const Requisition &requisition)
{
    const bool isKnown = requisition.unit
        || (requisition.hiringManager
            && people::Employments(m_db).current(*requisition.hiringManager));
    return isKnown ? std::vector<people::Unit>() : people::Units(m_db).all();
}

void Debriefing::readScores(Debrief &debrief)
{
    const ApplicationId id = debrief.application.id;
    Standings standings(m_db);
    const RequisitionStandings all = standings.of(debrief.application.requisition);
    debrief.interviewers = interviewersOf(id);
    debrief.headings = headings(debrief.application.requisition);
    debrief.score = scored(all.asked, standings.answers(id));
    debrief.candidates = int(all.candidates.size());
    if (const ScoredCandidate *own = all.find(id))
        debrief.place = own->place;
    debrief.answers = answersOf(id);
    for (const Scorecard &scorecard : m_scorecards.submitted(id))
        debrief.advice.push_back(
            {scorecard.interviewer, scorecard.recommendation, scorecard.summary});
    debrief.decisions = Decisions(m_db).of(id);
    Amending exceptions(m_db);
    debrief.amendments = exceptions.amendments(id);
    debrief.glassBreakings = exceptions.glassBreakings(id);
    debrief.returns = exceptions.returns(id);
    debrief.returnable = exceptions.returnable(id);
}

std::vector<Comparable> Debriefing::comparable(RequisitionId requisition)
{
    return m_db.all<Comparable>(R"(
        select a.id, p.name, a.stage
          from visible_application a
          join visible_person p on p.id = a.person_id
         where a.requisition_id = ? and a.stage <> 'withdrawn'
           and exists (select 1 from visible_scorecard s
                        where s.application_id = a.id and s.state = 'submitted')
         order by p.name_key, a.id)",
        requisition);
}

ComparedCandidate Debriefing::compared(
    const Application &application, const RequisitionStandings &standings)
{
    const ApplicationId id = application.id;
    ComparedCandidate column{.application = id,
        .name = people::People(m_db).find(application.person)->name,
        .stage = application.stage,
        .isHidden = m_scorecards.isBlind(id),
        .score = scored(standings.asked, {})};
    if (column.isHidden)
        return column;
    if (const ScoredCandidate *own = standings.find(id)) {
        column.score = own->score;
        column.plans = own->plans;
    }
    column.answers = answersOf(id);
    column.interviewers = interviewersOf(id);
    return column;
}

Result<Comparison> Debriefing::compare(
    RequisitionId id, const std::vector<ApplicationId> &applications)
{
    const auto comparison = peek(id, applications);
    if (!comparison)
        return comparison;
    Standings reader(m_db);
    const RequisitionStandings standings = reader.of(id);
    for (const ComparedCandidate &column : comparison->candidates) {
        reader.keepRank(standings, column.application, Clock::now());
        if (!column.isHidden)
            discloseAll(column.application);
    }
    return comparison;
}

Result<Comparison> Debriefing::peek(
    RequisitionId id, const std::vector<ApplicationId> &applications)
{
    const auto requisition = m_requisitions.find(id);
    if (!requisition)
        return notFound(u"requisition-unknown"_s);
    if (applications.size() < fewestCompared || applications.size() > mostCompared)
        return invalid(
            u"comparison-size"_s, {QString::number(fewestCompared), QString::number(mostCompared)});
    const RequisitionStandings standings = Standings(m_db).of(id);
    Comparison result{.requisition = id,
        .title = requisition->title,
        .headings = headings(id),
        .asked = standings.asked,
        .candidates = {}};
    std::set<int> plans;
    std::set<size_t> panelSizes;
    for (const ApplicationId application : applications) {
        const auto found = m_applications.find(application);
        if (!found || found->requisition != id)
            return notFound(u"application-unknown"_s);
        result.candidates.push_back(compared(*found, standings));
        const ComparedCandidate &column = result.candidates.back();
        result.isBlind = result.isBlind || column.isHidden;
        plans.insert(column.plans.begin(), column.plans.end());
        if (!column.isHidden)
            panelSizes.insert(column.interviewers.size());
    }
    const auto core = std::ranges::find(result.asked, true, &Asked::isCore);
    result.coreWeight = core == result.asked.end() ? 0 : core->weight;
    result.isAcrossPlans = plans.size() > 1;
    result.isUnevenPanel = panelSizes.size() > 1;
    return result;
}

} // namespace throughline::hiring
