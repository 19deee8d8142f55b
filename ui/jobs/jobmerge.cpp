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
using MaybeRow = std::optional<jobs::JobCompetency>; // none: the job does not ask for it
using competency::CompetencyId;
} // namespace

static MaybeRow rowIn(const Rows &rows, CompetencyId id)
{
    const auto found = std::ranges::find(rows, id, &jobs::JobCompetency::competency);
    return found == rows.end() ? MaybeRow() : MaybeRow(*found);
}

static std::vector<CompetencyId> orderOf(const Rows &rows)
{
    std::vector<CompetencyId> order;
    for (const jobs::JobCompetency &row : rows)
        order.push_back(row.competency);
    return order;
}

static QString wordsFor(const MaybeRow &row)
{
    if (!row)
        return MergeWords::tr("Not in this job");
    return MergeWords::tr("Level %1").arg(numberAndWordFor(row->level)) + u'\n'
        + MergeWords::tr("Weight %1").arg(percentText(row->weight)) + u'\n' + row->meaning;
}

/// Puts a row where the draft has it, or at the end, or takes it out. A waiver is an act of its own
/// and stays as it is stored.
static void putRow(Rows &rows, CompetencyId id, const MaybeRow &row, const MaybeRow &stored)
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
    : ThreeWayMerge(theirs)
    , m_base(base)
    , m_mine(mine)
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

void JobMerge::mergeText(QString JobDraft::*field, const QString &name, FieldConflict::Kind kind)
{
    merge({name, m_mine.*field, theirs().*field, kind}, m_base.*field, m_mine.*field,
        theirs().*field, [field](JobDraft &draft, const QString &text) { draft.*field = text; });
}

void JobMerge::mergeUnit(const std::vector<std::pair<people::UnitId, QString>> &units)
{
    const auto called = [&](const std::optional<people::UnitId> &unit) {
        for (const auto &[id, words] : units)
            if (unit && id == *unit)
                return words;
        return QString();
    };
    merge({MergeWords::tr("Department"), called(m_mine.unit), called(theirs().unit),
              FieldConflict::Kind::Choice},
        m_base.unit, m_mine.unit, theirs().unit,
        [](JobDraft &draft, const std::optional<people::UnitId> &unit) { draft.unit = unit; });
}

void JobMerge::mergeRow(CompetencyId id)
{
    const MaybeRow mine = rowIn(m_mine.competencies, id), other = rowIn(theirs().competencies, id);
    const QString name = mine ? mine->name : other->name;
    merge({name, wordsFor(mine), wordsFor(other), FieldConflict::Kind::Choice},
        rowIn(m_base.competencies, id), mine, other,
        [id, stored = other](
            JobDraft &draft, const MaybeRow &row) { putRow(draft.competencies, id, row, stored); });
}

/// The order is mine where they left theirs alone.
void JobMerge::orderRows()
{
    if (orderOf(theirs().competencies) != orderOf(m_base.competencies))
        return;
    const std::vector<CompetencyId> order = orderOf(m_mine.competencies);
    std::ranges::stable_sort(merged().competencies, {}, [&](const jobs::JobCompetency &row) {
        return std::ranges::find(order, row.competency) - order.begin();
    });
}

} // namespace throughline::ui
