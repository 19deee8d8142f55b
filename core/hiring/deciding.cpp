#include "hiring/deciding.h"

#include "base/clock.h"
#include "base/reason.h"
#include "evidence/evidencerecords.h"
#include "people/employments.h"
#include "people/positions.h"
#include "security/audittrail.h"
#include "security/role.h"

using namespace Qt::StringLiterals;

namespace throughline::hiring {

namespace {
/// A rated answer as it becomes evidence.
struct RatedAnswer
{
    ScorecardId scorecard;
    PersonId interviewer;
    QDateTime submittedAt;
    CompetencyId competency;
    QString title;
    Level rating;
    QString note;
};
} // namespace

Deciding::Deciding(storage::Connection &connection)
    : m_db(connection)
    , m_applications(connection)
    , m_requisitions(connection)
    , m_scorecards(connection)
{}

Result<Application> Deciding::decidable(ApplicationId id, const Verdict &verdict)
{
    const auto application = m_applications.find(id);
    if (!application)
        return notFound(u"application-unknown"_s);
    const auto requisition = m_requisitions.find(application->requisition);
    if (!requisition || !m_requisitions.mayManage(*requisition))
        return forbidden(u"requisition-not-yours"_s);
    if (!isOpen(application->stage))
        return invalid(u"application-closed"_s);
    if (m_scorecards.isBlind(id))
        return forbidden(u"decision-blind"_s);
    if (!isReason(verdict.reason))
        return invalid(u"decision-reason-short"_s, {QString::number(shortestReason)});
    const bool isForward = verdict.outcome == Outcome::Advance || verdict.outcome == Outcome::Hire;
    if (isForward && m_scorecards.submitted(id).empty())
        return invalid(u"decision-needs-scorecard"_s);
    return *application;
}

static std::optional<Stage> stageAfterDecision(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Advance: return Stage::Offer;
    case Outcome::Hire: return Stage::Hired;
    case Outcome::Reject: return Stage::Rejected;
    case Outcome::Hold: break;
    }
    return std::nullopt;
}

Result<DecisionId> Deciding::decide(ApplicationId id, const Verdict &verdict)
{
    auto application = decidable(id, verdict);
    if (!application)
        return application.error();
    Standings standings(m_db);
    standings.keepRank(standings.of(application->requisition), id, Clock::now());
    const auto rank = standings.keptRank(id);
    const DecisionId decision = Decisions(m_db).add({DecisionId(0), id, verdict.outcome,
        verdict.reason.trimmed(), rank, m_db.session().person, Clock::now()});
    if (verdict.outcome == Outcome::Hire)
        if (const auto employed = employ(*application, verdict); !employed)
            return employed.error();
    if (const auto stage = stageAfterDecision(verdict.outcome)) {
        application->stage = *stage;
        if (!m_applications.save(*application))
            return conflict(u"changed-by-another"_s);
    }
    const bool isOverride = verdict.outcome <= Outcome::Hire && rank != 1;
    security::AuditTrail(m_db).record(
        isOverride ? u"decision-against-rank"_s : u"decision-recorded"_s, u"application"_s,
        id.number(), isOverride ? verdict.reason.trimmed() : u""_s);
    return decision;
}

/// ui.md 3.5: a toast stays for eight seconds and as long as it is looked at.
static constexpr std::chrono::minutes longestUndo{10};

/// Whether a decision is the reader's own rejection of a moment ago.
static bool canBeTakenBack(const Decision &decision, const storage::Connection &db)
{
    return decision.outcome == Outcome::Reject && decision.decidedBy == db.session().person
        && decision.decidedAt + longestUndo >= Clock::now();
}

Result<DecisionId> Deciding::takeBackRejection(
    DecisionId rejection, const Application &before, const QString &reason)
{
    auto application = m_applications.find(before.id);
    if (!application)
        return notFound(u"application-unknown"_s);
    const auto decisions = Decisions(m_db).of(before.id);
    if (decisions.empty() || decisions.front().id != rejection
        || !canBeTakenBack(decisions.front(), m_db))
        return conflict(u"rejection-stands"_s);
    application->stage = before.stage;
    application->version = before.version + 1; // as the rejection left it
    if (!isOpen(before.stage) || !m_applications.save(*application))
        return conflict(u"changed-by-another"_s);
    security::AuditTrail(m_db).record(
        u"rejection-taken-back"_s, u"application"_s, before.id.number());
    return Decisions(m_db).add({DecisionId(0), before.id, Outcome::Hold, reason.trimmed(),
        decisions.front().mechanicalRank, m_db.session().person, Clock::now()});
}

Result<void> Deciding::employ(const Application &application, const Verdict &verdict)
{
    if (!security::isHr(m_db.session()))
        return forbidden(u"hire-needs-hr"_s);
    if (!verdict.placement)
        return invalid(u"hire-needs-placement"_s);
    const auto requisition = m_requisitions.find(application.requisition);
    people::Placement placement = *verdict.placement;
    if (!placement.manager)
        placement.manager = requisition->hiringManager;
    if (!placement.position)
        placement.position = seatFor(*requisition, placement);
    people::Staffing staffing(m_db);
    const bool isColleague = people::Employments(m_db).current(application.person).has_value();
    const auto placed = isColleague ? staffing.move(application.person, placement)
                                    : staffing.hire(application.person, placement);
    if (!placed)
        return placed.error();
    takeEvidenceAlong(application);
    return {};
}

/// A seat of the job that was advertised, so that the appraisal asks for what the interview asked:
/// one in that unit that nobody holds, else a new one. None where no unit is known.
std::optional<people::PositionId> Deciding::seatFor(
    const Requisition &requisition, const people::Placement &placement)
{
    const auto line
        = placement.manager ? people::Employments(m_db).current(*placement.manager) : std::nullopt;
    auto unit = placement.unit ? placement.unit : requisition.unit;
    if (!unit && line)
        unit = line->unit;
    const auto job = m_db.one<jobs::JobId>(
        "select job_id from visible_job_version where id = ?", requisition.jobVersion);
    if (!unit || !job)
        return std::nullopt;
    const auto vacant = m_db.one<people::PositionId>(R"(
        select s.id
          from position s
         where s.job_id = ? and s.unit_id = ?
           and not exists (select 1 from employment e
                            where e.position_id = s.id and e.ended_on is null)
         order by s.id
         limit 1)",
        *job, *unit);
    if (vacant)
        return vacant;
    const auto added = people::Positions(m_db).add({.title = requisition.title,
        .unit = *unit,
        .job = *job,
        .reportsTo = line ? line->position : std::nullopt});
    security::AuditTrail(m_db).record(u"position-added"_s, u"position"_s, added.number());
    return added;
}

/// The words of an interview become evidence about the new colleague, rating by rating, as their
/// interviewers wrote them.
void Deciding::takeEvidenceAlong(const Application &application)
{
    evidence::EvidenceRecords records(m_db);
    const QString source = m_requisitions.find(application.requisition)->title;
    for (const RatedAnswer &answer : m_db.all<RatedAnswer>(R"(
        select s.id, s.interviewer_id, s.submitted_at, r.competency_id, b.title, w.rating, w.note
          from visible_scorecard s
          join visible_scorecard_answer w on w.scorecard_id = s.id
          join plan_question q on q.id = w.plan_question_id
          join competency_revision r on r.id = q.revision_id
          join question b on b.id = q.question_id
         where s.application_id = ? and s.state = 'submitted' and w.state = 'rated'
         order by s.id, q.place, q.id)",
             application.id)) {
        const QString note = answer.note.trimmed();
        const auto added = records.add(
            {.person = application.person,
                .competency = answer.competency,
                .wording = note.isEmpty() ? answer.title : answer.title + u": "_s + note,
                .happenedOn = answer.submittedAt.toLocalTime().date(),
                .kind = evidence::EvidenceKind::Interview,
                .source = source,
                .level = answer.rating},
            answer.interviewer, Clock::now());
        m_db.run("insert into interview_evidence (evidence_id, scorecard_id) values (?, ?)", added,
            answer.scorecard);
    }
}

} // namespace throughline::hiring
