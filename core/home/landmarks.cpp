#include "home/landmarks.h"

namespace throughline::home {

using storage::Connection;

static std::optional<qint64> jobLandmark(Connection &db)
{
    return db.one<qint64>(R"(
        select j.id
          from visible_job j
         order by case when j.state = 'published' then 0 else 1 end,
                  (select count(*) from position s where s.job_id = j.id) desc, j.id
         limit 1)");
}

static std::optional<qint64> requisitionLandmark(Connection &db)
{
    return db.one<qint64>(R"(
        select r.id
          from visible_requisition r
         order by case when r.state = 'open' then 0 else 1 end,
                  (select count(*) from visible_application a where a.requisition_id = r.id) desc, r.id
         limit 1)");
}

/// First those that wait for the reader's own scorecard, then those with a scorecard of theirs.
static std::optional<qint64> interviewLandmark(Connection &db)
{
    return db.one<qint64>(R"(
        select i.id
          from visible_interview i
          left join panel_member m on m.interview_id = i.id and m.person_id = session_person()
          left join visible_scorecard s on s.interview_id = i.id and s.interviewer_id = m.person_id
         order by case when m.person_id is not null and (s.state is null or s.state = 'draft') then 0
                       when m.person_id is not null then 1 else 2 end,
                  case when s.state = 'draft' then 0 else 1 end, i.starts_at desc, i.id
         limit 1)");
}

/// A debrief is worth seeing when everybody has handed in, and before it is decided.
static std::optional<qint64> debriefLandmark(Connection &db)
{
    return db.one<qint64>(R"(
        select a.id
          from visible_application a
          join visible_scorecard_progress p on p.application_id = a.id
         where p.submitted > 0
         order by case when p.submitted = p.expected then 0 else 1 end,
                  case when exists (select 1 from visible_decision d where d.application_id = a.id)
                       then 1 else 0 end,
                  p.submitted desc, a.id
         limit 1)");
}

/// First what the reader is writing in the running cycle, then the newest that was shared.
static std::optional<qint64> appraisalLandmark(Connection &db)
{
    return db.one<qint64>(R"(
        select a.id
          from visible_appraisal a join appraisal_cycle c on c.id = a.cycle_id
         order by case when c.state = 'running' and a.author_id = session_person()
                            and a.manager_published_at is null then 0
                       when a.shared_at is not null then 1 else 2 end,
                  a.cycle_id desc, a.id
         limit 1)");
}

static std::optional<qint64> keyPositionLandmark(Connection &db)
{
    return db.one<qint64>(R"(
        select k.position_id
          from visible_key_position k
         order by (select count(*) from visible_successor s
                    where s.position_id = k.position_id and s.removed_at is null) desc, k.position_id
         limit 1)");
}

/// The one of whom the reader may see most.
static std::optional<qint64> personLandmark(Connection &db)
{
    if (const auto known = db.one<qint64>(R"(
            select e.person_id
              from visible_evidence e
             group by e.person_id
             order by count(*) desc, e.person_id
             limit 1)"))
        return known;
    return db.one<qint64>(R"(
        select p.id from visible_person p where p.is_employee order by p.name_key, p.id limit 1)");
}

Landmarks landmarks(Connection &db)
{
    return {.job = jobLandmark(db),
        .competency = db.one<qint64>("select id from visible_competency where is_core"),
        .requisition = requisitionLandmark(db),
        .interview = interviewLandmark(db),
        .debrief = debriefLandmark(db),
        .appraisal = appraisalLandmark(db),
        .keyPosition = keyPositionLandmark(db),
        .person = personLandmark(db)};
}

PrintableLandmarks printableLandmarks(Connection &db)
{
    PrintableLandmarks papers{.debrief = debriefLandmark(db)};
    papers.jobVersion
        = db.one<qint64>("select version_id from visible_job where id = ?", jobLandmark(db));
    papers.plan = db.one<qint64>(R"(
        select id from interview_plan where requisition_id = ? order by number desc limit 1)",
        requisitionLandmark(db));
    papers.scorecard = db.one<qint64>(R"(
        select id from visible_scorecard where application_id = ? and state = 'submitted'
         order by id limit 1)",
        papers.debrief);
    papers.appraisal = db.one<qint64>(R"(
        select id from visible_shared_appraisal order by id desc limit 1)");
    return papers;
}

} // namespace throughline::home
