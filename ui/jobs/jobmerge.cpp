#include "jobs/jobmerge.h"

#include "competency/competencywords.h"
#include "forms/percent.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct MergeWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::JobMerge)
};

using Rows = std::vector<jobs::JobCompetency>;
using competency::CompetencyId;
} // namespace

static const jobs::JobCompetency *rowIn(const Rows &rows, CompetencyId id)
{
    const auto found = std::ranges::find(rows, id, &jobs::JobCompetency::competency);
    return found == rows.end() ? nullptr : &*found;
}

static std::vector<CompetencyId> orderOf(const Rows &rows)
{
    std::vector<CompetencyId> order;
    for (const jobs::JobCompetency &row : rows)
        order.push_back(row.competency);
    return order;
}

static bool saysTheSame(const jobs::JobCompetency *one, const jobs::JobCompetency *other)
{
    return one && other ? *one == *other : !one && !other;
}

static QString wordsFor(const jobs::JobCompetency *row)
{
    if (!row)
        return MergeWords::tr("Not in this job");
    return MergeWords::tr("Level %1").arg(numberAndWordFor(row->level)) + u'\n'
        + MergeWords::tr("Weight %1").arg(percentText(row->weight)) + u'\n' + row->meaning;
}

/// Puts a row where the draft has it, or at the end, or takes it out. A waiver is an act of its own
/// and stays as it is stored.
static void putRow(
    Rows &rows, CompetencyId id, const jobs::JobCompetency *row, const jobs::JobCompetency *stored)
{
    const auto place = std::ranges::find(rows, id, &jobs::JobCompetency::competency);
    if (!row) {
        if (place != rows.end())
            rows.erase(place);
        return;
    }
    const auto put = place == rows.end() ? rows.insert(rows.end(), *row) : place;
    *put = *row;
    if (stored)
        put->waiver = stored->waiver;
}

JobMerge::JobMerge(const JobDraft &base, const JobDraft &mine, const JobDraft &theirs,
    const std::vector<std::pair<people::UnitId, QString>> &units)
    : m_base(base)
    , m_mine(mine)
    , m_theirs(theirs)
    , m_merged(theirs)
{
    using Kind = FieldConflict::Kind;
    mergeText(&JobDraft::title, MergeWords::tr("Title"), Kind::Choice);
    mergeUnit(units);
    mergeText(&JobDraft::grade, MergeWords::tr("Grade"), Kind::Choice);
    mergeText(&JobDraft::purpose, MergeWords::tr("Purpose"), Kind::Text);
    std::vector<CompetencyId> all = orderOf(theirs.competencies);
    for (const CompetencyId id : orderOf(mine.competencies))
        if (std::ranges::find(all, id) == all.end())
            all.push_back(id);
    for (const CompetencyId id : all)
        mergeRow(id);
    orderRows();
    mergeText(&JobDraft::duties, MergeWords::tr("Duties"), Kind::Text);
    mergeText(&JobDraft::externalCustomers, MergeWords::tr("Customers outside"), Kind::Text);
    mergeText(&JobDraft::internalCustomers, MergeWords::tr("Customers inside"), Kind::Text);
}

void JobMerge::ask(FieldConflict conflict, Apply apply)
{
    m_conflicts.push_back(std::move(conflict));
    m_applies.push_back(std::move(apply));
}

void JobMerge::mergeText(QString JobDraft::*field, const QString &name, FieldConflict::Kind kind)
{
    const QString base = m_base.*field, mine = m_mine.*field, theirs = m_theirs.*field;
    if (mine == theirs)
        return;
    if (theirs == base) {
        m_merged.*field = mine;
    } else if (mine == base) {
        m_takenOver << name;
    } else {
        ask({name, mine, theirs, kind}, [field, mine, theirs](JobDraft &draft, Keep keep) {
            draft.*field = keep == Keep::Mine ? mine
                : keep == Keep::Theirs        ? theirs
                                              : bothOf(mine, theirs);
        });
    }
}

void JobMerge::mergeUnit(const std::vector<std::pair<people::UnitId, QString>> &units)
{
    if (m_mine.unit == m_theirs.unit)
        return;
    const QString name = MergeWords::tr("Department");
    const auto called = [&](const std::optional<people::UnitId> &unit) {
        for (const auto &[id, words] : units)
            if (unit && id == *unit)
                return words;
        return QString();
    };
    if (m_theirs.unit == m_base.unit) {
        m_merged.unit = m_mine.unit;
    } else if (m_mine.unit == m_base.unit) {
        m_takenOver << name;
    } else {
        ask({name, called(m_mine.unit), called(m_theirs.unit), FieldConflict::Kind::Choice},
            [mine = m_mine.unit, theirs = m_theirs.unit](
                JobDraft &draft, Keep keep) { draft.unit = keep == Keep::Mine ? mine : theirs; });
    }
}

void JobMerge::mergeRow(CompetencyId id)
{
    const Row *base = rowIn(m_base.competencies, id), *mine = rowIn(m_mine.competencies, id),
              *theirs = rowIn(m_theirs.competencies, id);
    if (saysTheSame(mine, theirs))
        return;
    const QString name = (mine ? mine : theirs)->name;
    if (saysTheSame(theirs, base)) {
        putRow(m_merged.competencies, id, mine, theirs);
    } else if (saysTheSame(mine, base)) {
        m_takenOver << name;
    } else {
        const auto copy = [](const Row *row) { return row ? std::optional(*row) : std::nullopt; };
        ask({name, wordsFor(mine), wordsFor(theirs), FieldConflict::Kind::Choice},
            [id, mine = copy(mine), theirs = copy(theirs)](JobDraft &draft, Keep keep) {
                const auto &kept = keep == Keep::Mine ? mine : theirs;
                putRow(
                    draft.competencies, id, kept ? &*kept : nullptr, theirs ? &*theirs : nullptr);
            });
    }
}

/// The order is mine where they left theirs alone.
void JobMerge::orderRows()
{
    if (orderOf(m_theirs.competencies) != orderOf(m_base.competencies))
        return;
    const std::vector<CompetencyId> order = orderOf(m_mine.competencies);
    std::ranges::stable_sort(m_merged.competencies, {},
        [&](const Row &row) { return std::ranges::find(order, row.competency) - order.begin(); });
}

JobDraft JobMerge::with(const std::vector<Keep> &choices) const
{
    JobDraft draft = m_merged;
    for (size_t i = 0; i < m_applies.size() && i < choices.size(); ++i)
        m_applies[i](draft, choices[i]);
    return draft;
}

} // namespace throughline::ui
