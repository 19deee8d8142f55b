#include "succession/talentgrid.h"

#include "security/role.h"
#include "succession/gridstatements.h"

#include <numeric>

namespace throughline::succession {

namespace {
struct CellCount
{
    std::optional<PerformanceBand> performance;
    std::optional<PotentialBand> potential;
    int people;
};

struct UnitRow
{
    qint64 id;
    QString name;
};
} // namespace

int TalentCounts::placed() const
{
    int sum = 0;
    for (const auto &column : cells)
        sum += std::accumulate(column.begin(), column.end(), 0);
    return sum;
}

const grid::Statements &TalentGrid::statements() const
{
    return holds(m_db.session(), security::Role::Executive) ? grid::statementsOf<grid::everybody>
                                                            : grid::statementsOf<grid::theLine>;
}

TalentCounts TalentGrid::counts(std::optional<qint64> unit)
{
    const auto rows = unit ? m_db.all<CellCount>(grid::countsOfUnit, *unit)
                           : m_db.all<CellCount>(statements().counts);
    TalentCounts counts;
    for (const CellCount &row : rows) {
        if (row.performance && row.potential)
            counts.cells[size_t(*row.performance)][size_t(*row.potential)] += row.people;
        else
            counts.holding += row.people;
    }
    return counts;
}

std::vector<TalentRow> TalentGrid::cell(
    PerformanceBand performance, PotentialBand potential, std::optional<qint64> unit, int limit)
{
    return m_db.all<TalentRow>(statements().cell, unit, unit, performance, potential, limit);
}

std::vector<TalentRow> TalentGrid::holding(std::optional<qint64> unit, int limit)
{
    return m_db.all<TalentRow>(statements().holding, unit, unit, limit);
}

std::optional<TalentRow> TalentGrid::find(PersonId person)
{
    return m_db.one<TalentRow>(R"(
        select p.id, p.name, coalesce(s.title, ''), t.performance, t.core_rating, t.potential, h.strong_ratings, h.band_before, h.cycle_before, h.potential_before
          from visible_talent_standing t
          join person p on p.id = t.person_id
          left join employment e on e.person_id = t.person_id and e.ended_on is null
          left join position s on s.id = e.position_id
          join visible_talent_past h on h.person_id = t.person_id
         where t.person_id = ?)",
        person);
}

std::vector<std::pair<qint64, QString>> TalentGrid::units()
{
    std::vector<std::pair<qint64, QString>> units;
    for (const UnitRow &row : m_db.all<UnitRow>("select id, name from unit order by name_key, id"))
        units.emplace_back(row.id, row.name);
    return units;
}

} // namespace throughline::succession
