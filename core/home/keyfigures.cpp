#include "home/keyfigures.h"

#include "jobs/coverage.h"
#include "security/role.h"

using throughline::security::Role;

namespace throughline::home {

namespace {
struct CoreSum
{
    qint64 sum;
    int people;
};

struct CardTimes
{
    std::optional<QDateTime> started;
    QDateTime submitted;
};
} // namespace

/// The newest few hundred are enough to say how prompt we are, and cost the same at any size.
static constexpr int scorecardsLookedAt = 400;

/// One that is still missing a day after the talk is late already.
static Share scoredWithinADay(storage::Connection &db, const QDateTime &now)
{
    Share share{0,
        *db.one<int>(
            "select count(*) from visible_open_scorecard where starts_at < ?", now.addDays(-1))};
    for (const CardTimes &card : db.all<CardTimes>(R"(
            select i.starts_at, s.submitted_at
              from visible_scorecard s join interview i on i.id = s.interview_id
             where s.state = 'submitted'
             order by s.id desc
             limit ?)",
             scorecardsLookedAt)) {
        if (!card.started)
            continue;
        ++share.whole;
        share.part += card.started->addDays(1) >= card.submitted;
    }
    return share;
}

/// Executives and managers have it by the talent grid. Everybody else by the shared appraisals they
/// may read, of the last two cycles: enough to have everyone once, and not the whole past. HR who
/// lead a team of their own are asked about the company all the same.
static CoreSum coreSum(storage::Connection &db)
{
    const auto standing = *db.one<CoreSum>(R"(
        select coalesce(cast(sum(t.core_rating) as bigint), 0), count(t.core_rating)
          from visible_talent_standing t join employment e on e.person_id = t.person_id and e.ended_on is null)");
    if (standing.people > 0
        && (!security::isHr(db.session()) || holds(db.session(), Role::Executive)))
        return standing;
    return *db.one<CoreSum>(R"(
        select coalesce(cast(sum(core_rating) as bigint), 0), count(core_rating)
          from (select a.core_rating,
                       row_number() over (partition by a.person_id order by a.appraisal_id desc) as place
                  from visible_attainment a
                  join employment e on e.person_id = a.person_id and e.ended_on is null
                 where a.cycle_id in (select c.id from appraisal_cycle c order by c.ends_on desc limit 2)) as latest
         where place = 1)");
}

KeyFigures keyFigures(storage::Connection &db, const QDateTime &now)
{
    KeyFigures figures;
    const CoreSum core = coreSum(db);
    if (core.people > 0)
        figures.coreRating = int((core.sum * 100 + core.people / 2) / core.people);
    figures.ratedPeople = core.people;
    figures.scoredWithinADay = scoredWithinADay(db, now);
    const jobs::UnitCoverage jobs = jobs::coverageOf(db).company;
    figures.jobsWithCoreWording = {jobs.saying(), jobs.carrying()};
    if (holds(db.session(), Role::Executive))
        figures.coveredKeyRoles = *db.one<Share>(R"(
            select coalesce(sum(case when exists (select 1 from visible_successor n
                        where n.position_id = k.position_id and n.readiness = 'now' and n.removed_at is null)
                    then 1 else 0 end), 0), count(*)
              from visible_key_position k)");
    return figures;
}

} // namespace throughline::home
