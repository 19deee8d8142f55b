#include "hiring/candidatelist.h"

#include "base/foldedtext.h"
#include "storage/wordpatterns.h"

using namespace Qt::StringLiterals;

namespace throughline::hiring {

namespace {
struct CandidateColumns
{
    ApplicationId application;
    PersonId person;
    QString name;
    RequisitionId requisition;
    QString requisitionTitle;
    Stage stage;
    QDate appliedOn;
    int version;
    int expected;
    int submitted;
};
} // namespace

CandidateList::CandidateList(storage::Connection &connection, const CandidateFilter &filter)
    : m_db(connection)
    , m_requisition(filter.requisition)
    , m_stage(filter.stage)
    , m_patterns(storage::wordPatterns(filter.words, 2))
{}

int CandidateList::count()
{
    return *m_db.one<int>(R"(
        select count(*)
          from visible_application a
          join visible_person p on p.id = a.person_id
         where (cast(? as bigint) is null or a.requisition_id = ?)
           and (cast(? as text) is null or a.stage = ?)
           and ' ' || p.name_key like ? escape '!' and ' ' || p.name_key like ? escape '!')",
        m_requisition, m_requisition, m_stage, m_stage, m_patterns[0], m_patterns[1]);
}

std::vector<CandidateRow> CandidateList::firstPage(int rows)
{
    return page(u""_s, ApplicationId(0), rows);
}

std::vector<CandidateRow> CandidateList::after(const CandidateRow &last)
{
    return page(folded(last.name), ApplicationId(last.application.number() + 1), pageSize);
}

/// The names in sight are chosen first, so that only for these anything is counted.
std::vector<CandidateRow> CandidateList::page(const QString &key, ApplicationId from, int rows)
{
    std::vector<CandidateRow> page;
    for (const CandidateColumns &c : m_db.all<CandidateColumns>(R"(
        select x.id, x.person_id, x.name, r.id, r.title, x.stage, x.applied_on, x.version,
               coalesce((select v.expected from visible_scorecard_progress v
                          where v.application_id = x.id), 0),
               coalesce((select v.submitted from visible_scorecard_progress v
                          where v.application_id = x.id), 0)
          from (select a.id, a.person_id, p.name, p.name_key, a.requisition_id, a.stage, a.applied_on, a.version
                  from visible_application a
                  join visible_person p on p.id = a.person_id
                 where (p.name_key, a.id) >= (?, ?)
                   and (cast(? as bigint) is null or a.requisition_id = ?)
                   and (cast(? as text) is null or a.stage = ?)
                   and ' ' || p.name_key like ? escape '!' and ' ' || p.name_key like ? escape '!'
                 order by p.name_key, a.id
                 limit ?) x
          join requisition r on r.id = x.requisition_id
         order by x.name_key, x.id)",
             key, from, m_requisition, m_requisition, m_stage, m_stage, m_patterns[0],
             m_patterns[1], rows)) {
        const Progress progress{c.expected, c.submitted};
        page.push_back({c.application, c.person, c.name, c.requisition, c.requisitionTitle, c.stage,
            c.appliedOn, c.version, progress,
            c.submitted > 0 ? coreScore(c.application) : std::nullopt,
            nextStep(c.stage, progress)});
    }
    return page;
}

/// By the same arithmetic as everywhere (H-27), from what the session may see.
std::optional<Rational> CandidateList::coreScore(ApplicationId id)
{
    const auto given = m_db.all<Given>(R"(
        select s.interviewer_id, w.plan_question_id, r.competency_id, w.state, w.rating
          from visible_scorecard s
          join visible_scorecard_answer w on w.scorecard_id = s.id
          join plan_question q on q.id = w.plan_question_id
          join competency_revision r on r.id = q.revision_id
          join competency c on c.id = r.competency_id
         where s.application_id = ? and s.state = 'submitted' and c.is_core
         order by s.id, q.place, q.id)",
        id);
    if (given.empty())
        return std::nullopt;
    const Asked core{given.front().competency, competency::middleLevel, 100, true};
    return scored({core}, given).total;
}

NextStep nextStep(Stage stage, const Progress &progress)
{
    switch (stage) {
    case Stage::Applied: return NextStep::Screen;
    case Stage::Screened: return NextStep::Schedule;
    case Stage::Interview:
        if (progress.expected == 0)
            return NextStep::Schedule;
        if (progress.submitted == 0)
            return NextStep::Interview;
        return progress.submitted < progress.expected ? NextStep::Scorecards : NextStep::Debrief;
    case Stage::Decision: return NextStep::Decide;
    case Stage::Offer: return NextStep::Hire;
    case Stage::Hired:
    case Stage::Rejected:
    case Stage::Withdrawn: break;
    }
    return NextStep::None;
}

} // namespace throughline::hiring
