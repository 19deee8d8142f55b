#include "demo/democompany.h"

#include "demo/benches.h"
#include "demo/jobrecords.h"
#include "demo/library.h"
#include "demo/organisation.h"
#include "demo/recruiting.h"
#include "demo/roles.h"
#include "demo/rounds.h"
#include "demo/staffing.h"
#include "demo/staffrecords.h"
#include "storage/identities.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

static Error sizeRefused()
{
    return invalid(
        u"demo-size-refused"_s, {QString::number(smallestDemo), QString::number(largestDemo)});
}

/// What the generator numbers itself.
static const QStringList demoNumbered
    = {u"unit"_s, u"person"_s, u"position"_s, u"job"_s, u"job_version"_s, u"evidence"_s,
        u"requisition"_s, u"application"_s, u"interview_plan"_s, u"plan_question"_s, u"interview"_s,
        u"scorecard"_s, u"appraisal_template"_s, u"appraisal_cycle"_s, u"appraisal"_s};

/// What was seen since the last period ended waits for the next appraisal.
static void writeRecentObservations(Build &build, Observations &observations)
{
    const QDate end = build.calendar.running().last;
    const QDate yesterday = build.calendar.today().addDays(-1);
    const auto &team = build.company.reports[size_t(build.roles.manager)];
    for (const int member : build.company.byJoining) {
        const Member &somebody = build.member(member);
        Chance chance = build.chance(Topic::Observation, -somebody.id);
        const bool isShown = std::ranges::count(team, member) > 0;
        const QDate from = std::max(end.addDays(1), somebody.joined.addDays(5));
        if (from < yesterday && (isShown || chance.happens(build.isLean() ? 5 : 20)))
            observations.add(
                observations.anything(chance, member, Calendar::workday(chance, from, yesterday)));
    }
    observations.flush();
}

static void writeActs(Build &build)
{
    std::ranges::stable_sort(build.acts, {}, &Act::at);
    std::vector<std::tuple<QDateTime, qint64, QString, QString, qint64>> rows;
    for (const Act &act : build.acts)
        rows.emplace_back(act.at, act.actor, act.action, act.subjectKind, act.subject);
    build.db.insertAll(
        "insert into audit_event (at, actor_id, action, subject_kind, subject_id) values", rows);
}

static std::vector<Opening> planCompany(Build &build, int people)
{
    build.names.emplace(build.seeds, build.seed);
    build.company = Organisation(build.seeds, build.seed, people).grown();
    employ(build.company, build.seeds, *build.names, build.seed, build.calendar.today());
    build.reached(4);
    chooseRoles(build);
    std::vector<Opening> openings = planOpenings(build);
    planJobs(build);
    return openings;
}

static void writeCompany(Build &build, std::vector<Opening> &openings, const QString &language)
{
    writeLibrary(build, language);
    writeStaff(build);
    writeJobs(build);
    build.reached(24);
    writeProfiles(build);
    Observations observations(build);
    Recruiting(build, observations).write(openings);
    Rounds(build, observations).write();
    writeRecentObservations(build, observations);
    Benches(build, observations).write();
    writeActs(build);
    storage::moveCountersOn(build.db, demoNumbered);
    build.reached(100);
}

Result<void> buildDemoCompany(storage::Connection &db, const DemoOptions &options,
    const std::function<bool(int, int)> &progress)
{
    if (options.people < smallestDemo || options.people > largestDemo)
        return sizeRefused();
    if (*db.one<bool>("select exists (select 1 from person)"))
        return conflict(u"demo-not-empty"_s);
    Build build{.db = db,
        .seed = options.seed,
        .calendar = Calendar(options.today),
        .seeds = Seeds::load(),
        .progress = progress};
    try {
        std::vector<Opening> openings = planCompany(build, options.people);
        writeCompany(build, openings, options.language);
    } catch (const Cancelled &) {
        return Error{Error::Kind::Cancelled, u"cancelled"_s};
    }
    return {};
}

} // namespace throughline::demo
