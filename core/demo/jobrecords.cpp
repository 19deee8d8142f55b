#include "demo/jobrecords.h"

#include "base/foldedtext.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

static constexpr int drafts = 3, everyOlder = 5; // every fifth job was reworked once

/// What an older version asked: less of the core competency, more of the next one.
static std::vector<AskedSeed> askedBefore(const JobSeed &job)
{
    std::vector<AskedSeed> asked = job.asked;
    const int moved = std::max(0, std::min(10, asked[0].weight - 20));
    asked[0].weight -= moved;
    asked[1].weight += moved;
    asked[1].level = std::max(1, asked[1].level - 1);
    return asked;
}

void planJobs(Build &build)
{
    build.jobs.resize(build.seeds.jobs.size());
    std::vector<bool> isUsed(build.jobs.size(), false);
    for (const Seat &seat : build.company.seats)
        isUsed[size_t(seat.job)] = true;
    for (const Member &member : build.company.members)
        if (member.hasMovedUp())
            isUsed[size_t(member.formerJob)] = true;
    qint64 lastJob = 0, lastEdition = 0;
    for (size_t place = 0; place < build.jobs.size(); ++place) {
        if (!isUsed[place])
            continue;
        JobEntry &entry = build.jobs[place];
        entry.id = ++lastJob;
        const QDate first = build.calendar.round(0).first.addYears(-2);
        if (entry.id % everyOlder == 0)
            entry.editions.push_back({++lastEdition, Calendar::onOrAfter(first.addDays(-200)),
                askedBefore(build.seeds.jobs[place])});
        const QDate from = entry.id % everyOlder == 0 ? build.calendar.round(2).first : first;
        Chance chance = build.chance(Topic::Job, qint64(place));
        entry.editions.push_back(
            {++lastEdition, Calendar::workday(chance, from.addDays(-90), from.addDays(-3)),
                build.seeds.jobs[place].asked});
    }
}

namespace {

/// One wording of a job on its way into the database.
struct JobWording
{
    qint64 id, job;
    int number;
    const JobSeed &seed;
    const std::vector<AskedSeed> &asked;
    QString meaning;
    qint64 author, reviewer;
    bool isOlder = false;
};

} // namespace

static void writeLists(storage::Connection &db, const JobWording &version)
{
    int place = 0;
    const QStringList &duties = version.seed.duties;
    for (const QString &duty : duties)
        if (!version.isOlder || place + 1 < duties.size())
            db.run("insert into job_duty (job_version_id, place, wording) values (?, ?, ?)",
                version.id, ++place, duty);
    place = 0;
    for (const QString &customer : version.seed.externalCustomers)
        db.run("insert into job_customer (job_version_id, place, side, wording) values (?, ?, "
               "'external', ?)",
            version.id, ++place, customer);
    for (const QString &customer : version.seed.internalCustomers)
        db.run("insert into job_customer (job_version_id, place, side, wording) values (?, ?, "
               "'internal', ?)",
            version.id, ++place, customer);
}

static void writeWording(Build &build, const JobWording &version)
{
    storage::Connection &db = build.db;
    db.run("insert into job_version (id, job_id, number, title, title_key, purpose, author_id, "
           "reviewer_id) values (?, ?, ?, ?, ?, ?, ?, ?)",
        version.id, version.job, version.number, version.seed.title, folded(version.seed.title),
        version.seed.purpose, version.author, version.reviewer);
    int place = 0;
    for (const AskedSeed &asked : version.asked) {
        const qint64 revision = build.library[size_t(asked.competency)].revision;
        if (asked.competency == 0)
            db.run("update job_competency set level = ?, weight = ?, meaning = ? where "
                   "job_version_id = ? and is_core",
                asked.level, asked.weight, version.meaning, version.id);
        else
            db.run("insert into job_competency (job_version_id, revision_id, place, level, weight) "
                   "values (?, ?, ?, ?, ?)",
                version.id, revision, ++place, asked.level, asked.weight);
    }
    writeLists(db, version);
}

/// Through review to published, as anybody's version goes (H-03).
static void publishJob(Build &build, const JobWording &version, QDate day)
{
    Chance chance = build.chance(Topic::Job, version.id, 1);
    const QDateTime published = Calendar::moment(chance, day);
    const QDateTime approved
        = Calendar::moment(chance, Calendar::onOrBefore(day.addDays(-chance.between(1, 6))));
    build.db.run("update job_version set state = 'in_review' where id = ?", version.id);
    build.db.run("update job_version set state = 'approved', approved_at = ? where id = ?",
        approved, version.id);
    build.db.run("update job_version set state = 'published', published_at = ? where id = ?",
        published, version.id);
    build.acts.push_back(
        {published, version.reviewer, u"job-published"_s, u"job_version"_s, version.id});
}

static void writeJob(Build &build, size_t place, qint64 author)
{
    const JobSeed &seed = build.seeds.jobs[place];
    const JobEntry &entry = build.jobs[place];
    const auto unit = std::ranges::find_if(build.company.units,
        [&](const UnitPlan &one) { return one.department == seed.department; });
    build.db.run("insert into job (id, key, unit_id, grade) values (?, ?, ?, ?)", entry.id,
        keyOf('J', entry.id), idOf(int(unit - build.company.units.begin())),
        QString::number(seed.grade));
    const qint64 reviewer = build.member(build.roles.hrLead).id;
    int number = 0;
    for (const JobEdition &edition : entry.editions) {
        const bool isOlder = &edition != &entry.editions.back();
        const JobWording version{edition.id, entry.id, ++number, seed, edition.asked, seed.meaning,
            author, reviewer, isOlder};
        writeWording(build, version);
        publishJob(build, version, edition.from);
        if (isOlder)
            build.db.run("update job_version set state = 'retired' where id = ?", edition.id);
    }
}

/// New wordings of a few published jobs, still open: two in draft, the last in review.
static void writeOpenVersions(Build &build, qint64 lastEdition)
{
    Chance chance = build.chance(Topic::Job, -1);
    std::vector<size_t> staffJobs;
    for (size_t place = 0; place < build.jobs.size(); ++place)
        if (build.jobs[place].id > 0 && build.seeds.jobs[place].standing == Standing::Staff)
            staffJobs.push_back(place);
    for (int draft = 0; draft < drafts; ++draft) {
        const auto chosen = staffJobs.begin() + chance.below(int(staffJobs.size()));
        const JobSeed &seed = build.seeds.jobs[*chosen];
        const JobEntry &entry = build.jobs[*chosen];
        std::vector<AskedSeed> asked = seed.asked;
        asked[0].level = std::min(5, asked[0].level + 1);
        const bool isInReview = draft == drafts - 1;
        const qint64 author
            = build.member(isInReview ? build.roles.hrLead : build.roles.hrPartner).id;
        const JobWording version{++lastEdition, entry.id, int(entry.editions.size()) + 1, seed,
            asked, draft == 0 ? QString() : seed.meaning, author,
            build.member(build.roles.hrLead).id};
        writeWording(build, version);
        if (isInReview)
            build.db.run("update job_version set state = 'in_review' where id = ?", version.id);
        staffJobs.erase(chosen);
    }
}

void writeJobs(Build &build)
{
    const qint64 author = build.member(build.roles.hrPartner).id;
    qint64 lastEdition = 0;
    for (size_t place = 0; place < build.jobs.size(); ++place) {
        if (build.jobs[place].id == 0)
            continue;
        writeJob(build, place, author);
        lastEdition = build.jobs[place].editions.back().id;
    }
    writeOpenVersions(build, lastEdition);
}

} // namespace throughline::demo
