#include "demo/organisation.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

static constexpr int widestTeam = 10;
static constexpr int regionsFrom = 400, sitesFrom = 2500; // people, as company.json folds the tree

Organisation::Organisation(const Seeds &seeds, quint32 seed, int people)
    : m_seeds(seeds)
    , m_chance(seed, Topic::Structure)
    , m_people(people)
    , m_directors(seeds.departments.size(), 0)
    , m_assigned(seeds.jobs.size(), 0)
    , m_teamsNamed(seeds.departments.size(), 0)
{}

int Organisation::addUnit(const QString &name, int parent, int department, int town)
{
    m_company.units.push_back({uniqueName(name), parent, department, town});
    return int(m_company.units.size()) - 1;
}

QString Organisation::uniqueName(const QString &name)
{
    const int used = m_names[name]++;
    return used == 0 ? name : u"%1 %2"_s.arg(name).arg(used + 1);
}

int Organisation::addSeat(int job, int unit, int superior, const QString &title)
{
    const QString &usual = m_seeds.jobs[size_t(job)].title;
    m_company.seats.push_back({title.isEmpty() ? usual : title, job, unit, superior});
    return int(m_company.seats.size()) - 1;
}

/// The managing director, and below them a director for each group of departments.
void Organisation::seatDirectors()
{
    static const QHash<QString, QString> directors{{u"support"_s, u"service-director"_s},
        {u"field"_s, u"service-director"_s}, {u"quality"_s, u"service-director"_s},
        {u"it"_s, u"finance-director"_s}, {u"finance"_s, u"finance-director"_s},
        {u"facilities"_s, u"finance-director"_s}, {u"hr"_s, u"people-director"_s}};
    const int root = addUnit(m_seeds.company, -1, -1, 0);
    const int management = addUnit(m_seeds.departments[0].name, root, 0, 0);
    QHash<QString, int> seats;
    for (size_t job = 0; job < m_seeds.jobs.size(); ++job)
        if (m_seeds.jobs[job].standing == Standing::Executive)
            seats.insert(
                m_seeds.jobs[job].key, addSeat(int(job), management, seats.isEmpty() ? -1 : 0));
    for (size_t department = 0; department < m_seeds.departments.size(); ++department)
        m_directors[department]
            = seats.value(directors.value(m_seeds.departments[department].key), 0);
}

/// People per department by its share, the largest remainders first; personnel has at least four.
std::vector<int> Organisation::headcounts() const
{
    const int toSeat = m_people - int(m_company.seats.size());
    std::vector<int> counts;
    int given = 0;
    for (const DepartmentSeed &department : m_seeds.departments) {
        const int least = department.key == u"hr" ? 4 : department.share > 0 ? 1 : 0;
        counts.push_back(std::max(least, toSeat * department.share / 100));
        given += counts.back();
    }
    // What rounding left over goes to the large departments in turn, or comes from them.
    for (size_t at = 1; given != toSeat; at = at % (counts.size() - 1) + 1) {
        if (m_seeds.departments[at].share < 5)
            continue;
        const int step = given < toSeat ? 1 : -1;
        counts[at] += step;
        given += step;
    }
    return counts;
}

Company Organisation::grown()
{
    seatDirectors();
    const std::vector<int> counts = headcounts();
    for (size_t department = 1; department < counts.size(); ++department)
        growDepartment(int(department), counts[department]);
    return std::move(m_company);
}

void Organisation::growDepartment(int department, int people)
{
    const int unit = addUnit(m_seeds.departments[size_t(department)].name, 0, department, 0);
    const int director = m_directors[size_t(department)];
    const int head = m_seeds.job(department, Standing::Head);
    if (people < 3 || head < 0) {
        fill(director, unit, people);
        return;
    }
    fill(addSeat(head, unit, director), unit, people - 1);
}

/// The staff job that is furthest behind its share (the rule of d'Hondt).
int Organisation::nextStaffJob(int department)
{
    int next = -1;
    double best = -1;
    for (size_t job = 0; job < m_seeds.jobs.size(); ++job) {
        const JobSeed &seed = m_seeds.jobs[job];
        if (seed.department != department || seed.standing != Standing::Staff)
            continue;
        const double due = double(seed.share) / (m_assigned[job] + 1);
        if (due > best) {
            best = due;
            next = int(job);
        }
    }
    ++m_assigned[size_t(next)];
    return next;
}

int Organisation::teamSize(int department) const
{
    const DepartmentSeed &seed = m_seeds.departments[size_t(department)];
    const int usual = m_people < regionsFrom ? seed.teamFrom : (seed.teamFrom + seed.teamTo) / 2;
    return std::min(usual + 1, widestTeam);
}

void Organisation::fill(int leader, int unit, int people)
{
    const int department = m_company.units[size_t(unit)].department;
    const int size = teamSize(department);
    if (people <= size + 1) {
        for (int person = 0; person < people; ++person)
            addSeat(nextStaffJob(department), unit, leader);
        return;
    }
    const int fewest = std::max(2, (people + widestTeam) / (widestTeam + 1));
    const int teams = std::max(fewest, (people + size / 2) / (size + 1));
    teams <= 9 ? fillTeams(leader, unit, people, teams) : fillBranches(leader, unit, people, teams);
}

/// The first people % parts parts are one larger than the rest.
static int partOf(int people, int parts, int part)
{
    return people / parts + (part < people % parts ? 1 : 0);
}

void Organisation::fillTeams(int leader, int unit, int people, int teams)
{
    const UnitPlan home = m_company.units[size_t(unit)];
    const DepartmentSeed &department = m_seeds.departments[size_t(home.department)];
    for (int team = 0; team < teams; ++team) {
        const QString &name
            = department
                  .teams[m_teamsNamed[size_t(home.department)]++ % int(department.teams.size())];
        // Crews of a small company sit in several towns, those of a large one at their site.
        const bool isSpread = department.spread == Spread::Local && m_people < regionsFrom;
        const int town = isSpread ? m_chance.below(std::max(2, m_people / 30)) : home.town;
        seatTeam(leader, unit, partOf(people, teams, team), name, town);
    }
}

/// Which job a team mostly consists of, where its name says so.
int Organisation::teamJob(int department, const QString &team)
{
    static const QHash<QString, QString> known{{u"Emergency Line"_s, u"emergency-agent"_s},
        {u"Contract Desk"_s, u"contract-clerk"_s},
        {u"Complaints Desk"_s, u"complaints-specialist"_s},
        {u"Heating Crew"_s, u"heating-technician"_s}, {u"Water Crew"_s, u"plumber"_s},
        {u"Electrical Crew"_s, u"electrician"_s}, {u"Heat Pump Crew"_s, u"heatpump-technician"_s},
        {u"Meter Crew"_s, u"meter-technician"_s}, {u"Apprentice Crew"_s, u"service-apprentice"_s},
        {u"Dispatch Desk"_s, u"dispatcher"_s}, {u"Service Desk"_s, u"service-desk-agent"_s},
        {u"Data Team"_s, u"data-analyst"_s}, {u"Billing"_s, u"billing-clerk"_s},
        {u"Controlling"_s, u"controller"_s}, {u"Site Safety"_s, u"safety-adviser"_s},
        {u"Recruiting"_s, u"recruiter"_s}, {u"HR Partners"_s, u"hr-partner"_s},
        {u"Payroll"_s, u"payroll-clerk"_s}, {u"Training Workshop"_s, u"trainer"_s},
        {u"Buildings"_s, u"caretaker"_s}, {u"Reception"_s, u"receptionist"_s},
        {u"Cleaning"_s, u"cleaner-lead"_s}, {u"Customer Insight"_s, u"customer-insight"_s},
        {u"Words and Pages"_s, u"content-editor"_s}, {u"Events"_s, u"event-coordinator"_s},
        {u"Energy Advice"_s, u"energy-adviser"_s},
        {u"Housing Associations"_s, u"key-account-manager"_s}};
    const QString key = known.value(team);
    const auto job = std::ranges::find(m_seeds.jobs, key, &JobSeed::key);
    if (key.isEmpty() || job->department != department || m_people < regionsFrom
        || m_chance.below(4) == 0)
        return nextStaffJob(department);
    ++m_assigned[size_t(job - m_seeds.jobs.begin())];
    return int(job - m_seeds.jobs.begin());
}

void Organisation::seatTeam(int leader, int parent, int people, const QString &team, int town)
{
    const int department = m_company.units[size_t(parent)].department;
    const bool isCentral = m_seeds.departments[size_t(department)].spread == Spread::Central;
    const QString name = isCentral ? team : m_seeds.towns[size_t(town)].name + u' ' + team;
    const int unit = addUnit(name, parent, department, town);
    const int lead = addSeat(m_seeds.job(department, Standing::Lead), unit, leader);
    for (int person = 1; person < people; ++person)
        addSeat(teamJob(department, team), unit, lead);
}

/// The unit of a further manager: a region, a site of it, or the same unit once more.
int Organisation::branchUnit(int unit, int department, int branch)
{
    const UnitPlan above = m_company.units[size_t(unit)];
    const DepartmentSeed &seed = m_seeds.departments[size_t(department)];
    if (seed.spread == Spread::Central || m_people < regionsFrom)
        return unit;
    if (above.parent == 0) {
        const auto town = std::ranges::find(m_seeds.towns, branch, &TownSeed::region);
        return addUnit(seed.name + u' ' + m_seeds.regions[branch], unit, department,
            int(town - m_seeds.towns.begin()));
    }
    const bool isRegion = m_company.units[size_t(above.parent)].parent == 0;
    if (!isRegion || m_people < sitesFrom)
        return unit;
    const int region = m_seeds.towns[size_t(above.town)].region;
    int town = above.town;
    for (int left = branch; left > 0; --left)
        do
            town = (town + 1) % int(m_seeds.towns.size());
        while (m_seeds.towns[size_t(town)].region != region);
    const QString pattern
        = seed.unitNames.size() > 1 ? seed.unitNames[1] : seed.name + u" {place}"_s;
    return addUnit(QString(pattern).replace(u"{place}"_s, m_seeds.towns[size_t(town)].name), unit,
        department, town);
}

void Organisation::fillBranches(int leader, int unit, int people, int teams)
{
    const UnitPlan above = m_company.units[size_t(unit)];
    const int job = m_seeds.job(above.department, Standing::Manager);
    const bool isRegional = m_seeds.departments[size_t(above.department)].spread != Spread::Central
        && m_people >= regionsFrom && above.parent == 0;
    const int branches
        = isRegional ? int(m_seeds.regions.size()) : std::clamp((teams + 6) / 7, 2, 10);
    for (int branch = 0; branch < branches; ++branch) {
        const int below = branchUnit(unit, above.department, branch);
        QString title = m_seeds.jobs[size_t(job)].title;
        if (!isRegional)
            title.remove(u"Regional "_s);
        if (below != unit)
            title += u", "_s
                + (isRegional ? m_seeds.regions[branch]
                              : m_seeds.towns[size_t(m_company.units[size_t(below)].town)].name);
        const int manager = addSeat(job, below, leader, title);
        fill(manager, below, partOf(people, branches, branch) - 1);
    }
}

} // namespace throughline::demo
