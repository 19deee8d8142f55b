#include "demo/staffing.h"

#include <numeric>

namespace throughline::demo {

static int usualYears(Standing standing)
{
    switch (standing) {
    case Standing::Executive: return 12;
    case Standing::Head: return 11;
    case Standing::Manager: return 9;
    case Standing::Lead: return 7;
    case Standing::Staff: break;
    }
    return 4;
}

/// Many came lately, some long ago, nobody before the company or in the last week. Apprentices
/// stay three years in their job.
static QDate joiningDay(Chance &chance, const JobSeed &job, QDate today, int founded)
{
    const bool isApprentice = job.grade <= 2 && job.key.contains(QLatin1StringView("apprentice"));
    double years = -std::log(1.0 - chance.fraction() * 0.999) * usualYears(job.standing);
    if (job.standing != Standing::Staff)
        years += job.standing == Standing::Executive ? 6 : 2.5;
    years = std::min(years, isApprentice ? 2.9 : std::min(38.0, today.year() - founded - 1.0));
    QDate day = today.addDays(-std::max(9, int(years * 365.25)));
    if (chance.happens(80))
        day = QDate(day.year(), day.month(), chance.happens(75) ? 1 : 15);
    if (day.month() == 1 && day.day() == 1)
        day = day.addDays(1);
    return std::min(Calendar::onOrAfter(day), Calendar::onOrBefore(today.addDays(-7)));
}

/// Who leads mostly came as something else.
static QDate startInJob(Chance &chance, const Member &member, Standing standing, QDate today)
{
    const int days = int(member.joined.daysTo(today));
    if (standing == Standing::Staff || standing == Standing::Executive || days < 4 * 365
        || chance.happens(30))
        return member.joined;
    const QDate day = today.addDays(-days * chance.between(25, 65) / 100);
    return Calendar::onOrAfter(QDate(day.year(), day.month(), 1));
}

/// The staff job that most people of a department have; what its leaders came as.
static int usualStaffJob(const Seeds &seeds, int department)
{
    int usual = -1;
    for (size_t job = 0; job < seeds.jobs.size(); ++job)
        if (seeds.jobs[job].department == department && seeds.jobs[job].standing == Standing::Staff
            && (usual < 0 || seeds.jobs[job].share > seeds.jobs[size_t(usual)].share))
            usual = int(job);
    return usual;
}

static void linkMembers(Company &company)
{
    company.reports.resize(company.members.size());
    for (size_t place = 0; place < company.members.size(); ++place) {
        Member &member = company.members[place];
        const int superior = company.seats[size_t(member.seat)].superior;
        member.superior = superior < 0 ? -1 : company.seats[size_t(superior)].holder;
        if (member.superior >= 0)
            company.reports[size_t(member.superior)].push_back(int(place));
    }
}

static void numberByJoining(Company &company)
{
    company.byJoining.resize(company.members.size());
    std::iota(company.byJoining.begin(), company.byJoining.end(), 0);
    std::ranges::stable_sort(company.byJoining, [&](int one, int other) {
        return company.members[size_t(one)].joined < company.members[size_t(other)].joined;
    });
    qint64 id = 0;
    for (const int member : company.byJoining)
        company.members[size_t(member)].id = ++id;
}

void employ(Company &company, const Seeds &seeds, Names &names, quint32 seed, QDate today)
{
    company.members.reserve(company.seats.size());
    for (size_t place = 0; place < company.seats.size(); ++place) {
        Seat &seat = company.seats[place];
        const JobSeed &job = seeds.jobs[size_t(seat.job)];
        Chance chance(seed, Topic::Tenure, qint64(place));
        const FullName name = names.of(qint64(place));
        Member member{0, name.shown, name.first, name.mailbox, int(place), -1,
            joiningDay(chance, job, today, seeds.founded), {}, -1};
        member.inJobSince = startInJob(chance, member, job.standing, today);
        member.formerJob = usualStaffJob(seeds, job.department);
        seat.holder = int(company.members.size());
        company.members.push_back(member);
    }
    linkMembers(company);
    numberByJoining(company);
}

int leaderOn(const Company &company, int member, QDate day)
{
    int leader = company.members[size_t(member)].superior;
    while (leader >= 0 && company.members[size_t(leader)].inJobSince > day)
        leader = company.members[size_t(leader)].superior;
    return leader;
}

} // namespace throughline::demo
