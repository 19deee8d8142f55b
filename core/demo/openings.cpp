#include "demo/openings.h"

#include "demo/staffing.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

/// Hires whose search is told: of the last two and a half years, of a large company a part.
static std::vector<Opening> pastSearches(Build &build)
{
    const QDate today = build.calendar.today();
    std::vector<int> hires;
    for (const int place : build.company.byJoining) {
        const Member &member = build.member(place);
        if (member.joined > today.addMonths(-30) && member.superior >= 0 && !member.hasMovedUp())
            hires.push_back(place);
    }
    const size_t told = std::min(hires.size(), size_t(20 + build.people() / 25));
    std::vector<Opening> openings;
    for (size_t number = 0; number < told; ++number) {
        const int place = hires[number * hires.size() / told];
        const Member &member = build.member(place);
        Chance chance = build.chance(Topic::Requisition, member.id);
        const QDate opened = Calendar::onOrBefore(member.joined.addDays(-chance.between(85, 115)));
        const int manager = leaderOn(build.company, place, opened);
        if (manager >= 0)
            openings.push_back({Progress::Filled, build.company.jobOf(place),
                build.company.unitOf(place), manager, opened, place});
    }
    return openings;
}

static int daysOpen(Chance &chance, Progress progress)
{
    switch (progress) {
    case Progress::Fresh: return chance.between(3, 8);
    case Progress::Screening: return chance.between(12, 20);
    case Progress::Interviewing: return chance.between(32, 42);
    case Progress::Debriefing: return chance.between(40, 50);
    case Progress::Deciding: return chance.between(48, 60);
    case Progress::Offering: return chance.between(55, 70);
    case Progress::Filled:
    case Progress::Cancelled: break;
    }
    return chance.between(90, 140);
}

/// Leaders of staff who have led long enough to have opened a search.
static std::vector<int> hiringLeaders(const Build &build)
{
    std::vector<int> leaders;
    const QDate since = build.calendar.today().addDays(-200);
    for (const int place : build.company.byJoining) {
        const auto &team = build.company.reports[size_t(place)];
        const bool leadsStaff = std::ranges::any_of(
            team, [&](int one) { return build.jobOf(one).standing == Standing::Staff; });
        if (leadsStaff && build.member(place).inJobSince < since)
            leaders.push_back(place);
    }
    return leaders;
}

static Opening openSearch(Build &build, int leader, Progress progress, qint64 number)
{
    Chance chance = build.chance(Topic::Requisition, -number);
    std::vector<int> staff;
    for (const int one : build.company.reports[size_t(leader)])
        if (build.jobOf(one).standing == Standing::Staff)
            staff.push_back(one);
    const int like = chance.of(staff);
    const QDate opened
        = Calendar::onOrBefore(build.calendar.today().addDays(-daysOpen(chance, progress)));
    const Opening opening{
        progress, build.company.jobOf(like), build.company.unitOf(like), leader, opened};
    if (progress != Progress::Cancelled)
        build.company.seats.push_back({build.seeds.jobs[size_t(opening.job)].title, opening.job,
            opening.unit, build.member(leader).seat});
    return opening;
}

std::vector<Opening> planOpenings(Build &build)
{
    using enum Progress;
    static constexpr std::array inTurn{
        Interviewing, Debriefing, Offering, Screening, Deciding, Fresh, Interviewing, Cancelled};
    std::vector<Opening> openings = pastSearches(build);
    std::vector<int> leaders = hiringLeaders(build);
    std::erase(leaders, build.roles.manager);
    const int open = 8 + build.people() / 150;
    for (int number = 0; number < open; ++number) {
        Chance chance = build.chance(Topic::Requisition, -1000 - number);
        const bool isShown = number == 0;
        const int chosen = leaders.empty() ? 0 : chance.below(int(leaders.size()));
        const int leader
            = isShown || leaders.empty() ? build.roles.manager : leaders[size_t(chosen)];
        // A leader looks for one at a time, as long as there are others.
        if (!isShown && leaders.size() > 1)
            leaders.erase(leaders.begin() + chosen);
        openings.push_back(
            openSearch(build, leader, inTurn[size_t(number) % inTurn.size()], number + 1));
        openings.back().isShown = isShown;
    }
    std::ranges::stable_sort(openings, {}, &Opening::opened);
    qint64 id = 0;
    for (Opening &opening : openings)
        opening.id = opening.plan = ++id;
    return openings;
}

/// Somebody from personnel who was there; the HR partner is on most panels of a small company.
static int personnelOn(const Build &build, Chance &chance, QDate day)
{
    const int partner = build.roles.hrPartner;
    const int department = build.jobOf(partner).department;
    std::vector<int> personnel;
    for (int place = partner; place >= 0 && place < build.people(); ++place) {
        if (build.jobOf(place).department != department)
            break;
        if (build.member(place).joined < day && personnel.size() < 60)
            personnel.push_back(place);
    }
    if (build.people() < 500 && build.member(partner).joined < day && chance.happens(60))
        return partner;
    return personnel.empty() ? build.roles.hrLead : chance.of(personnel);
}

static bool addToPanel(const Build &build, Opening &opening, int member, QDate day)
{
    if (member < 0 || member == opening.hired || build.member(member).joined >= day
        || std::ranges::count(opening.panel, member) > 0)
        return false;
    opening.panel.push_back(member);
    return true;
}

static void choosePanel(const Build &build, Chance &chance, Opening &opening)
{
    const QDate since = opening.opened.addDays(-30);
    addToPanel(build, opening, opening.manager, opening.opened);
    addToPanel(build, opening,
        opening.isShown ? build.roles.hrPartner : personnelOn(build, chance, since),
        opening.opened);
    if (chance.happens(20) && !opening.isShown)
        return;
    for (int attempt = 0; attempt < 6; ++attempt) {
        const int above = build.member(opening.manager).superior;
        const auto &peers
            = build.company.reports[size_t(attempt < 4 || above < 0 ? opening.manager : above)];
        if (!peers.empty() && addToPanel(build, opening, chance.of(peers), since))
            return;
    }
}

/// Two or three core questions, then one on each further competency.
static void chooseQuestions(Build &build, Chance &chance, Opening &opening)
{
    const JobEdition &edition = build.jobs[size_t(opening.job)].on(opening.opened);
    int minutes = 0;
    for (const AskedSeed &asked : edition.asked) {
        const auto &bank = build.library[size_t(asked.competency)].questions;
        const int wanted = asked.competency > 0 ? 1 : asked.weight >= 35 ? 3 : 2;
        const int first = chance.below(int(bank.size()));
        for (int number = 0; number < wanted; ++number) {
            const int place = (first + number * 5) % int(bank.size());
            opening.questions.push_back({++build.lastQuestion, asked.competency, place, {}});
            minutes += bank[size_t(place)].minutes;
        }
    }
    opening.slotMinutes = minutes > 48 ? 60 : 45;
    // Everybody asks the core questions; the others are divided, two of three ask each.
    if (opening.panel.size() < 3)
        return;
    size_t spared = 0;
    for (PlannedQuestion &question : opening.questions)
        if (question.competency > 0) {
            question.askers = opening.panel;
            question.askers.erase(question.askers.begin() + long(spared++ % opening.panel.size()));
        }
}

bool preparePanel(Build &build, Opening &opening)
{
    Chance chance = build.chance(Topic::Requisition, opening.id, 1);
    choosePanel(build, chance, opening);
    if (opening.panel.size() < 2)
        return false;
    chooseQuestions(build, chance, opening);
    return true;
}

} // namespace throughline::demo
