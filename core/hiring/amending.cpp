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

Result<Scorecard> Amending::amendable(ScorecardId id)
{
    const auto scorecard = m_scorecards.find(id);
    if (!scorecard)
        return notFound(u"scorecard-unknown"_s);
    if (scorecard->interviewer != m_db.session().person)
        return forbidden(u"scorecard-not-yours"_s);
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
    return 1
        + *m_db.one<int>("select coalesce(max(revision), 1) from visible_scorecard_amendment where "
                         "scorecard_id = ?",
            id);
}

Result<int> Amending::amend(
    ScorecardId id, PlanQuestionId question, competency::Level rating, const QString &reason)
{
    const auto scorecard = amendable(id);
    if (!scorecard)
        return scorecard.error();
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

} // namespace throughline::hiring
