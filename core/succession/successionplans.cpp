#include "succession/successionplans.h"

#include "base/foldedtext.h"

#include <QHash>

#include <algorithm>

namespace throughline::succession {

namespace {
struct NamedRow
{
    PositionId position;
    std::optional<PersonId> person;
    std::optional<Readiness> readiness;
};

struct PersonRow
{
    PersonId person;
    QString name;
    QString position;
    std::optional<PotentialBand> potential;
    bool isInUnit;
    int namedElsewhere;
};

struct AskedRow
{
    QString competency;
    bool isCore;
    int level;
    int weight;
};

struct SeenRow
{
    QString competency;
    int rating;
};
} // namespace

std::vector<KeyPosition> SuccessionPlans::keyPositions()
{
    return m_db.all<KeyPosition>(R"(
        select k.position_id, s.title, u.name, e.person_id, coalesce(p.name, ''), k.reason, k.loss_risk, k.version
          from visible_key_position k
          join position s on s.id = k.position_id
          join unit u on u.id = s.unit_id
          left join employment e on e.position_id = k.position_id and e.ended_on is null
          left join person p on p.id = e.person_id
         order by s.title_key, s.id)");
}

std::optional<KeyPosition> SuccessionPlans::keyPosition(PositionId id)
{
    return m_db.one<KeyPosition>(R"(
        select k.position_id, s.title, u.name, e.person_id, coalesce(p.name, ''), k.reason, k.loss_risk, k.version
          from visible_key_position k
          join position s on s.id = k.position_id
          join unit u on u.id = s.unit_id
          left join employment e on e.position_id = k.position_id and e.ended_on is null
          left join person p on p.id = e.person_id
         where k.position_id = ?)",
        id);
}

std::optional<QString> SuccessionPlans::positionTitle(PositionId id)
{
    return m_db.one<QString>("select title from position where id = ?", id);
}

std::vector<Successor> SuccessionPlans::successors(PositionId id)
{
    auto named = m_db.all<Successor>(R"(
        select n.id, n.position_id, n.person_id, p.name, n.readiness, n.proof, n.assessed_on, n.version
          from visible_successor n
          join person p on p.id = n.person_id
         where n.position_id = ? and n.removed_at is null
         order by p.name_key, n.id)",
        id);
    std::ranges::stable_sort(named, {}, &Successor::readiness);
    return named;
}

std::optional<Successor> SuccessionPlans::successor(SuccessorId id)
{
    return m_db.one<Successor>(R"(
        select n.id, n.position_id, n.person_id, p.name, n.readiness, n.proof, n.assessed_on, n.version
          from visible_successor n
          join person p on p.id = n.person_id
         where n.id = ? and n.removed_at is null)",
        id);
}

BenchStrength SuccessionPlans::bench()
{
    std::vector<NamedFor> positions;
    for (const NamedRow &row : m_db.all<NamedRow>(R"(
            select k.position_id, n.person_id, n.readiness
              from visible_key_position k
              left join visible_successor n on n.position_id = k.position_id and n.removed_at is null
             order by k.position_id, n.id)")) {
        if (positions.empty() || positions.back().position != row.position)
            positions.push_back({row.position, {}});
        if (row.person)
            positions.back().people.emplace_back(*row.person, *row.readiness);
    }
    return benchStrength(positions);
}

std::vector<CompetencyFit> SuccessionPlans::asked(PositionId id)
{
    std::vector<CompetencyFit> asked;
    for (const AskedRow &row : m_db.all<AskedRow>(R"(
            select r.name, c.is_core, c.level, c.weight
              from position s
              join job_version v on v.job_id = s.job_id and v.state = 'published'
              join job_competency c on c.job_version_id = v.id
              join competency_revision r on r.id = c.revision_id
             where s.id = ? and v.number = (select max(o.number) from job_version o
                                             where o.job_id = s.job_id and o.state = 'published')
             order by c.place)",
             id))
        asked.push_back({row.competency, row.isCore, row.level, row.weight, std::nullopt});
    return asked;
}

std::vector<Fit> SuccessionPlans::likelyPeople(PositionId id, int limit)
{
    const auto inLine = m_db.all<PersonRow>(R"(
        select p.id, p.name, coalesce(s.title, ''), t.potential, e.unit_id = k.unit_id,
               (select count(*) from visible_successor n where n.person_id = p.id and n.removed_at is null)
          from position k
          join employment b on b.position_id = k.id and b.ended_on is null
          join reporting_line l on l.manager_id = b.person_id and l.depth <= 2
          join employment e on e.person_id = l.person_id and e.ended_on is null
          join person p on p.id = e.person_id
          left join position s on s.id = e.position_id
          left join visible_talent_standing t on t.person_id = p.id
         where k.id = ? and p.id is distinct from session_person()
           and not exists (select 1 from visible_successor n where n.position_id = k.id and n.person_id = p.id and n.removed_at is null)
         order by l.depth, p.name_key, p.id
         limit ?)",
        id, limit);
    const auto highest = m_db.all<PersonRow>(R"(
        select p.id, p.name, coalesce(s.title, ''), t.potential, e.unit_id = k.unit_id,
               (select count(*) from visible_successor n where n.person_id = p.id and n.removed_at is null)
          from visible_talent_standing t
          join position k on k.id = ?
          join employment e on e.person_id = t.person_id and e.ended_on is null
          join person p on p.id = t.person_id
          left join position s on s.id = e.position_id
         where t.performance = 'above' and t.potential = 'high' and e.position_id is distinct from k.id
           and not exists (select 1 from visible_successor n where n.position_id = k.id and n.person_id = p.id and n.removed_at is null)
         order by t.core_rating desc, p.id
         limit ?)",
        id, limit);
    std::vector<Fit> people;
    QHash<PersonId, bool> seen;
    for (const auto &rows : {inLine, highest})
        for (const PersonRow &row : rows)
            if (!std::exchange(seen[row.person], true))
                people.push_back({row.person, row.name, row.position, {}, row.potential,
                    row.isInUnit, row.namedElsewhere});
    return people;
}

std::vector<Fit> SuccessionPlans::peopleCalled(PositionId id, const QString &typed, int limit)
{
    const QString key = folded(typed);
    std::vector<Fit> people;
    for (const PersonRow &row : m_db.all<PersonRow>(R"(
            select p.id, p.name, coalesce(s.title, ''), t.potential, e.unit_id = k.unit_id,
                   (select count(*) from visible_successor n where n.person_id = p.id and n.removed_at is null)
              from person p
              join position k on k.id = ?
              join employment e on e.person_id = p.id and e.ended_on is null
              left join position s on s.id = e.position_id
              left join visible_talent_standing t on t.person_id = p.id
             where p.is_employee and p.name_key >= ? and p.name_key < ?
               and p.id is distinct from session_person() and e.position_id is distinct from k.id
               and not exists (select 1 from visible_successor n where n.position_id = k.id and n.person_id = p.id and n.removed_at is null)
             order by p.name_key, p.id
             limit ?)",
             id, key, key + QChar(0xFFFF), limit))
        people.push_back({row.person, row.name, row.position, {}, row.potential, row.isInUnit,
            row.namedElsewhere});
    return people;
}

/// Everybody's core rating is in the grid; the other ratings only where the session may read the
/// shared appraisal. What cannot be seen stays unknown.
void SuccessionPlans::addRatings(Fit &fit, const std::vector<CompetencyFit> &asked)
{
    QHash<QString, int> seen;
    for (const SeenRow &row : m_db.all<SeenRow>(R"(
            select v.name, r.rating
              from visible_talent_standing t
              join visible_appraisal_rating r on r.appraisal_id = t.appraisal_id and r.side = 'manager'
              join competency_revision v on v.id = r.revision_id
             where t.person_id = ? and r.rating is not null)",
             fit.person))
        seen.insert(row.competency, row.rating);
    const auto core = m_db.one<std::optional<int>>(
        "select core_rating from visible_talent_standing where person_id = ?", fit.person);
    fit.competencies = asked;
    for (CompetencyFit &competency : fit.competencies) {
        if (competency.isCore)
            competency.seen = core.value_or(std::nullopt);
        else if (seen.contains(competency.competency))
            competency.seen = seen.value(competency.competency);
    }
}

std::vector<Fit> SuccessionPlans::candidates(PositionId id, const QString &typed, int limit)
{
    auto people
        = typed.trimmed().isEmpty() ? likelyPeople(id, limit) : peopleCalled(id, typed, limit);
    const auto needs = asked(id);
    for (Fit &fit : people)
        addRatings(fit, needs);
    rankByFit(people);
    if (people.size() > size_t(limit))
        people.erase(people.begin() + limit, people.end());
    return people;
}

} // namespace throughline::succession
