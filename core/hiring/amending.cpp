#include "hiring/amending.h"

#include "base/clock.h"
#include "hiring/applications.h"
#include "hiring/interviews.h"
#include "security/audittrail.h"
#include "security/role.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::hiring {

using security::AuditTrail;

Amending::Amending(storage::Connection &connection) : m_db(connection), m_scorecards(connection) {}

static Result<void> enoughReason(const QString &reason)
{
    if (reason.trimmed().size() < leastExceptionReason)
        return invalid(u"exception-reason-short"_s, {QString::number(leastExceptionReason)});
    return {};
}

Result<Scorecard> Amending::submittedAndOpen(ScorecardId id)
{
    const auto scorecard = m_scorecards.find(id);
    if (!scorecard)
        return notFound(u"scorecard-unknown"_s);
    if (scorecard->state != ScorecardState::Submitted)
        return invalid(u"scorecard-not-submitted"_s);
    const auto interview = Interviews(m_db).find(scorecard->interview);
    const auto application = Applications(m_db).find(interview->application);
    if (!isOpen(application->stage))
        return invalid(u"application-closed"_s);
    return *scorecard;
}

int Amending::nextRevision(ScorecardId id)
{
    return 2
        + *m_db.one<int>(R"(
        select (select count(*) from visible_scorecard_return r where r.scorecard_id = ?)
               + (select count(*) from visible_scorecard_amendment a where a.scorecard_id = ?))",
            id, id);
}

Result<int> Amending::amend(
    ScorecardId id, PlanQuestionId question, competency::Level rating, const QString &reason)
{
    const auto scorecard = submittedAndOpen(id);
    if (!scorecard)
        return scorecard.error();
    if (scorecard->interviewer != m_db.session().person)
        return forbidden(u"scorecard-not-yours"_s);
    if (const auto enough = enoughReason(reason); !enough)
        return enough.error();
    const auto answers = m_scorecards.answers(id);
    const auto answer = std::ranges::find(answers, question, &ScorecardAnswer::question);
    if (answer == answers.end())
        return notFound(u"question-unknown"_s);
    if (answer->rating == rating)
        return invalid(u"amendment-without-change"_s);
    const int revision = nextRevision(id);
    m_db.run(R"(
        insert into scorecard_amendment (scorecard_id, plan_question_id, revision, rating, reason,
                                         is_disclosed, amended_at)
        values (?, ?, ?, ?, ?, ?, ?))",
        id, question, revision, rating, reason.trimmed(), m_scorecards.isDisclosed(id),
        Clock::now());
    AuditTrail(m_db).record(u"scorecard-amended"_s, u"scorecard"_s, id.number(), reason.trimmed());
    return revision;
}

Result<void> Amending::breakGlass(ApplicationId id, const QString &reason)
{
    if (!Applications(m_db).find(id))
        return notFound(u"application-unknown"_s);
    const auto reader = m_db.session().person;
    if (!reader || !security::holds(m_db.session(), security::Role::HrLead))
        return forbidden(u"glass-needs-hr-lead"_s);
    if (!m_scorecards.isBlind(id))
        return invalid(u"glass-not-needed"_s);
    if (const auto enough = enoughReason(reason); !enough)
        return enough.error();
    m_db.run("insert into glass_breaking (application_id, reader_id, reason, broken_at) values (?, "
             "?, ?, ?)",
        id, *reader, reason.trimmed(), Clock::now());
    AuditTrail(m_db).record(u"glass-broken"_s, u"application"_s, id.number(), reason.trimmed());
    return {};
}

Result<void> Amending::giveBack(ScorecardId id, const QString &reason)
{
    const auto reader = m_db.session().person;
    if (!reader || !security::isHr(m_db.session()))
        return forbidden(u"return-needs-hr"_s);
    const auto scorecard = submittedAndOpen(id);
    if (!scorecard)
        return scorecard.error();
    if (scorecard->interviewer == reader)
        return forbidden(u"return-own-scorecard"_s);
    if (m_db.one<int>(
            "select 1 from visible_scorecard_amendment where scorecard_id = ? limit 1", id))
        return invalid(u"return-after-amendment"_s);
    if (const auto enough = enoughReason(reason); !enough)
        return enough.error();
    m_scorecards.disclose(id, *reader, Clock::now());
    m_db.run(R"(
        insert into scorecard_return (scorecard_id, submitted_at, recommendation, summary, reason,
                                      returned_by, is_informed, returned_at)
        select s.id, s.submitted_at, s.recommendation, s.summary, ?, ?,
               exists (select 1 from visible_scorecard o
                         join disclosure d on d.subject_kind = 'scorecard' and d.subject_id = o.id
                        where o.application_id = s.application_id
                          and d.reader_id = s.interviewer_id), ?
          from visible_scorecard s
         where s.id = ?)",
        reason.trimmed(), *reader, Clock::now(), id);
    AuditTrail(m_db).record(u"scorecard-returned"_s, u"scorecard"_s, id.number(), reason.trimmed());
    return {};
}

std::vector<Amendment> Amending::amendments(ApplicationId id)
{
    return m_db.all<Amendment>(R"(
        select a.scorecard_id, a.interviewer_id, a.plan_question_id, b.title, a.revision,
               coalesce((select p.rating from visible_scorecard_amendment p
                          where p.scorecard_id = a.scorecard_id
                            and p.plan_question_id = a.plan_question_id
                            and p.revision < a.revision
                          order by p.revision desc limit 1),
                        (select w.rating from scorecard_answer w
                          where w.scorecard_id = a.scorecard_id
                            and w.plan_question_id = a.plan_question_id)),
               a.rating, a.reason, a.is_disclosed, a.amended_at
          from visible_scorecard_amendment a
          join plan_question q on q.id = a.plan_question_id
          join question b on b.id = q.question_id
         where a.application_id = ?
         order by a.amended_at, a.id)",
        id);
}

std::vector<GlassBreaking> Amending::glassBreakings(ApplicationId id)
{
    return m_db.all<GlassBreaking>(R"(
        select g.reader_id, p.name, g.reason, g.broken_at
          from visible_glass_breaking g
          join visible_person p on p.id = g.reader_id
         where g.application_id = ?
         order by g.broken_at, g.reader_id)",
        id);
}

/// Where the earlier revision and what counts now differ; who may not see either reads nothing.
std::vector<ReturnedRating> Amending::changesSince(qint64 returnId)
{
    return m_db.all<ReturnedRating>(R"(
        select b.title, w.rating, n.rating
          from visible_returned_answer w
          join visible_scorecard_answer n on n.scorecard_id = w.scorecard_id
               and n.plan_question_id = w.plan_question_id
          join plan_question q on q.id = w.plan_question_id
          join question b on b.id = q.question_id
         where w.return_id = ? and n.rating is distinct from w.rating
         order by q.place, q.id)",
        returnId);
}

namespace {
struct ReturnRow
{
    qint64 id;
    ScorecardId scorecard;
    QString interviewer;
    QString returnedBy;
    QString reason;
    bool isInformed;
    QDateTime submittedAt;
    QDateTime at;
    bool isOpen;
};
} // namespace

std::vector<ScorecardReturn> Amending::returns(ApplicationId id)
{
    std::vector<ScorecardReturn> found;
    for (const ReturnRow &row : m_db.all<ReturnRow>(R"(
            select r.id, r.scorecard_id, p.name, h.name, r.reason, r.is_informed, r.submitted_at,
                   r.returned_at,
                   not exists (select 1 from visible_scorecard s
                                where s.id = r.scorecard_id and s.state = 'submitted')
                   and not exists (select 1 from visible_scorecard_return o
                                    where o.scorecard_id = r.scorecard_id and o.id > r.id)
              from visible_scorecard_return r
              join visible_person p on p.id = r.interviewer_id
              join visible_person h on h.id = r.returned_by
             where r.application_id = ?
             order by r.returned_at, r.id)",
             id))
        found.push_back({row.id, row.scorecard, row.interviewer, row.returnedBy, row.reason,
            row.isInformed, row.submittedAt, row.at, row.isOpen, changesSince(row.id)});
    return found;
}

std::optional<ScorecardReturn> Amending::openReturn(ScorecardId id)
{
    const auto application = m_db.one<ApplicationId>(
        "select application_id from visible_scorecard where id = ? and state = 'draft'", id);
    if (!application)
        return std::nullopt;
    const auto all = returns(*application);
    const auto open = std::ranges::find_if(
        all, [&](const ScorecardReturn &one) { return one.scorecard == id && one.isOpen; });
    return open == all.end() ? std::nullopt : std::optional(*open);
}

std::vector<ReturnableScorecard> Amending::returnable(ApplicationId id)
{
    const auto application = Applications(m_db).find(id);
    if (!application || !isOpen(application->stage) || !security::isHr(m_db.session()))
        return {};
    return m_db.all<ReturnableScorecard>(R"(
        select s.id, p.name, i.round
          from visible_scorecard s
          join visible_interview i on i.id = s.interview_id
          join visible_person p on p.id = s.interviewer_id
         where s.application_id = ? and s.state = 'submitted'
           and s.interviewer_id is distinct from session_person()
           and not exists (select 1 from visible_scorecard_amendment a where a.scorecard_id = s.id)
         order by s.submitted_at, s.id)",
        id);
}

} // namespace throughline::hiring
