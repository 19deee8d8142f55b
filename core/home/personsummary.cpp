#include "home/personsummary.h"

#include "people/people.h"

using namespace Qt::StringLiterals;

namespace throughline::home {

static std::optional<Workplace> workplaceOf(storage::Connection &db, PersonId person)
{
    return db.one<Workplace>(R"(
        select coalesce(s.title, ''), u.name, e.started_on, j.id, coalesce(j.title, '')
          from employment e
          join visible_person p on p.id = e.person_id
          join unit u on u.id = e.unit_id
          left join position s on s.id = e.position_id
          left join visible_job j on j.id = s.job_id
         where e.person_id = ? and e.ended_on is null)",
        person);
}

static std::vector<AskedCompetency> askedOf(storage::Connection &db, qint64 job)
{
    return db.all<AskedCompetency>(R"(
        select r.name, c.is_core, c.level, coalesce(l.title, '')
          from job_competency c
          join visible_job_version v on v.id = c.job_version_id
          join visible_competency_revision r on r.id = c.revision_id
          left join competency_level l on l.revision_id = c.revision_id and l.level = c.level
         where v.job_id = ? and v.state = 'published'
         order by c.is_core desc, c.place)",
        job);
}

static std::vector<EvidenceGlimpse> evidenceOf(storage::Connection &db, PersonId person)
{
    return db.all<EvidenceGlimpse>(R"(
        select e.happened_on,
               coalesce((select r.name from visible_competency_revision r
                          where r.competency_id = e.competency_id and r.state = 'published'
                          order by r.number desc limit 1), ''),
               e.wording
          from visible_evidence e
         where e.person_id = ? and e.withdrawn_at is null
         order by e.happened_on desc, e.id desc
         limit 20)",
        person);
}

static std::vector<AppraisalGlimpse> appraisalsOf(storage::Connection &db, PersonId person)
{
    return db.all<AppraisalGlimpse>(R"(
        select a.id, c.name, a.shared_at is not null
          from visible_appraisal a
          join appraisal_cycle c on c.id = a.cycle_id
         where a.person_id = ?
         order by c.ends_on desc, a.id desc)",
        person);
}

Result<PersonSummary> personSummary(storage::Connection &db, PersonId id)
{
    const auto person = people::People(db).find(id);
    if (!person)
        return notFound(u"person-unknown"_s);
    people::Employments employments(db);
    PersonSummary summary{.person = *person,
        .workplace = workplaceOf(db, id),
        .line = employments.lineAbove(id),
        .reports = employments.reportsOf(id),
        .asked = {},
        .evidence = evidenceOf(db, id),
        .appraisals = appraisalsOf(db, id)};
    if (summary.workplace && summary.workplace->job)
        summary.asked = askedOf(db, *summary.workplace->job);
    return summary;
}

} // namespace throughline::home
