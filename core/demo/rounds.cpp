#include "demo/rounds.h"

#include "performance/cycle.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

using performance::AppraisalState;
using performance::CycleState;
using performance::EvidenceRule;
using performance::SectionKind;

static const std::vector<performance::TemplateSection> &usualSections()
{
    static const std::vector<performance::TemplateSection> sections{
        {SectionKind::Core, 35'00}, {SectionKind::JobCompetencies, 65'00}};
    return sections;
}

Rounds::Rounds(Build &build, Observations &observations)
    : m_build(build)
    , m_reviews(build, observations)
    , m_records(build, observations, usualSections())
{}

void Rounds::writeTemplate()
{
    m_build.db.run("insert into appraisal_template (id, name, core_floor) values (1, 'Annual "
                   "review', 20)");
    int place = 0;
    for (const performance::TemplateSection &section : usualSections())
        m_build.db.run(
            "insert into template_section (template_id, place, kind, weight) values (1, ?, ?, ?)",
            ++place, section.kind, section.weight);
}

bool Rounds::includes(int round, int department) const
{
    if (!m_build.isLean() || round >= 2 || department < 0)
        return true;
    const QString &key = m_build.seeds.departments[size_t(department)].key;
    return key == u"support" || (round == 1 && key != u"field" && key != u"logistics");
}

void Rounds::writeCycle(int number)
{
    const Round &round = m_build.calendar.round(number);
    const bool isRunning = number == Calendar::pastRounds;
    // In the first years a rating without evidence only warned.
    m_build.db.run("insert into appraisal_cycle (id, key, name, template_id, starts_on, ends_on, "
                   "due_on, state, evidence_rule) values (?, ?, ?, 1, ?, ?, ?, ?, ?)",
        number + 1, keyOf('Y', number + 1), round.name, round.first, round.last, round.due,
        isRunning ? CycleState::Running : CycleState::Closed,
        number < Calendar::pastRounds - 1 ? EvidenceRule::Warn : EvidenceRule::Block);
    std::vector<std::tuple<qint64, qint64>> units;
    for (size_t unit = 0; unit < m_build.company.units.size(); ++unit)
        if (includes(number, m_build.company.units[unit].department))
            units.emplace_back(number + 1, idOf(int(unit)));
    m_build.db.insertAll("insert into cycle_unit (cycle_id, unit_id) values", units);
    Chance chance = m_build.chance(Topic::Review, -1, number);
    const qint64 hr = m_build.member(m_build.roles.hrLead).id;
    const QDate started = Calendar::onOrAfter(round.last.addDays(1));
    m_build.acts.push_back({Calendar::moment(chance, Calendar::onOrBefore(round.last.addDays(-20))),
        hr, u"cycle-planned"_s, u"cycle"_s, number + 1});
    m_build.acts.push_back(
        {Calendar::moment(chance, started), hr, u"cycle-started"_s, u"cycle"_s, number + 1});
    if (!isRunning)
        m_build.acts.push_back({Calendar::moment(chance, Calendar::onOrAfter(round.due.addDays(7))),
            hr, u"cycle-closed"_s, u"cycle"_s, number + 1});
}

/// P11: nobody is silently missing.
std::optional<QString> Rounds::reasonToExclude(int round, int member, int author) const
{
    const Member &somebody = m_build.member(member);
    const auto &reasons
        = m_build.seeds.words(author < 0 ? u"exclusions.owners"_s : u"exclusions.joined"_s);
    Chance chance = m_build.chance(Topic::Review, somebody.id, round + 10);
    if (author >= 0 && somebody.joined <= m_build.calendar.round(round).last.addDays(-90))
        return std::nullopt;
    const QString day = QLocale(QLocale::English).toString(somebody.joined, u"d MMMM yyyy"_s);
    return QString(chance.of(reasons)).replace(u"{day}"_s, day);
}

/// The team of the manager, and whoever else a profile shows, have something waiting.
void Rounds::arrangeForProfiles()
{
    using enum AppraisalState;
    static constexpr std::array team{
        SelfDone, BothDone, SelfDone, Draft, Shared, SelfDone, ManagerDone, BothDone, Acknowledged};
    size_t next = 0;
    for (const int member : m_build.company.reports[size_t(m_build.roles.manager)])
        m_reviews.arrange(member, team[next++ % team.size()]);
    for (const int place : {m_build.roles.employee, m_build.roles.auditor, m_build.roles.hrPartner})
        m_reviews.arrange(place, Draft);
    m_reviews.arrange(m_build.roles.manager, Shared);
    m_reviews.arrange(m_build.roles.hrLead, BothDone);
}

void Rounds::enrol(int round)
{
    const bool isRunning = round == Calendar::pastRounds;
    const QDate end = m_build.calendar.round(round).last;
    for (const int member : m_build.company.byJoining) {
        const Member &somebody = m_build.member(member);
        const int department
            = m_build.company.units[size_t(m_build.company.unitOf(member))].department;
        if (!includes(round, department) || (!isRunning && somebody.joined > end))
            continue;
        const int author = isRunning ? somebody.superior : leaderOn(m_build.company, member, end);
        if (const auto reason = reasonToExclude(round, member, author)) {
            m_exclusions.emplace_back(round + 1, somebody.id, *reason);
            continue;
        }
        m_participants.emplace_back(round + 1, somebody.id, m_build.member(author).id);
        m_records.add(m_reviews.review(++m_lastReview, round, member, author));
        if (m_lastReview % 5000 == 0)
            m_build.reached(34 + round * 14 + int(14 * somebody.id / m_build.people()));
    }
    m_records.flush();
    m_build.db.insertAll(
        "insert into cycle_participant (cycle_id, person_id, author_id) values", m_participants);
    m_build.db.insertAll(
        "insert into cycle_exclusion (cycle_id, person_id, reason) values", m_exclusions);
    m_participants.clear();
    m_exclusions.clear();
}

void Rounds::write()
{
    writeTemplate();
    arrangeForProfiles();
    for (int round = 0; round < Calendar::rounds; ++round) {
        writeCycle(round);
        enrol(round);
        m_build.reached(48 + round * 14);
    }
}

} // namespace throughline::demo
