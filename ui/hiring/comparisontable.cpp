#include "hiring/comparisontable.h"

#include "forms/ratingcell.h"
#include "hiring/debrieftable.h"
#include "hiring/hiringwords.h"
#include "theme/theme.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

ComparisonTable::ComparisonTable(Comparison comparison, QObject *parent)
    : QAbstractTableModel(parent)
    , m_comparison(std::move(comparison))
    , m_weight(m_comparison.coreWeight)
    , m_order(m_comparison.candidates.size())
{
    std::iota(m_order.begin(), m_order.end(), 0);
    setCoreWeight(m_weight);
}

void ComparisonTable::setCoreWeight(int percent)
{
    beginResetModel();
    m_weight = percent;
    m_scores.clear();
    for (const ComparedCandidate &candidate : m_comparison.candidates)
        m_scores.push_back(withCoreWeight(candidate.score, percent));
    m_places = ranked(m_scores);
    if (m_comparison.isBlind)
        m_places.assign(m_scores.size(), std::nullopt);
    std::ranges::stable_sort(m_order, [&](int a, int b) {
        constexpr int unranked = 1000;
        return m_places[size_t(a)].value_or(unranked) < m_places[size_t(b)].value_or(unranked);
    });
    endResetModel();
}

bool ComparisonTable::moveCandidate(int column, int by)
{
    const int from = column - 1, to = from + by;
    if (from < 0 || from >= int(m_order.size()) || to < 0 || to >= int(m_order.size()))
        return false;
    beginMoveColumns({}, column, column, {}, by > 0 ? column + 2 : column - 1);
    std::swap(m_order[size_t(from)], m_order[size_t(to)]);
    endMoveColumns();
    return true;
}

ComparedCell ComparisonTable::cellAt(const QModelIndex &index) const
{
    if (index.column() < 1)
        return {{}, std::max(0, index.row())};
    return {candidateAt(index.column()).application, index.row()};
}

QModelIndex ComparisonTable::indexOf(const ComparedCell &cell) const
{
    for (int column = 1; column < columnCount(); ++column)
        if (candidateAt(column).application == cell.application)
            return index(std::min(cell.row, rowCount() - 1), column);
    return index(0, 1);
}

int ComparisonTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.headings.size()) + 1;
}

int ComparisonTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size()) + 1;
}

const ComparedCandidate &ComparisonTable::candidateAt(int column) const
{
    return m_comparison.candidates.at(size_t(m_order.at(size_t(column - 1))));
}

QVariant ComparisonTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Competency");
    const ComparedCandidate &candidate = candidateAt(section);
    if (!m_comparison.isAcrossPlans || candidate.plans.empty())
        return hiring::isOpen(candidate.stage)
            ? candidate.name
            //: A candidate who is hired or rejected already, above their scores
            : tr("%1 · %2").arg(candidate.name, wordFor(candidate.stage));
    //: A candidate's name and the version of the kit they were interviewed with
    return tr("%1 (kit %2)").arg(candidate.name).arg(candidate.plans.front());
}

QString ComparisonTable::totalText(int candidate) const
{
    const CandidateScore &score = m_scores[size_t(candidate)];
    if (!score.total)
        return tr("no ratings");
    const QString total = scoreText(*score.total);
    if (score.standing != Standing::Ranked)
        return tr("%1 · %2").arg(total, wordFor(score.standing));
    const auto place = m_places[size_t(candidate)];
    //: A total and the place that follows from it: 3.6 · place 1
    return place ? tr("%1 · place %2").arg(total).arg(*place) : total;
}

const CompetencyScore &ComparisonTable::scoreAt(int row, int column) const
{
    return m_scores[size_t(m_order.at(size_t(column - 1)))].competencies.at(size_t(row));
}

/// The score itself, or in words why there is none.
QVariant ComparisonTable::shown(int row, int column) const
{
    const int candidate = m_order.at(size_t(column - 1));
    if (m_comparison.candidates[size_t(candidate)].isHidden)
        return tr("hidden until you submit");
    if (isTotal(row))
        return totalText(candidate);
    const auto &score = scoreAt(row, column).score;
    if (!score)
        return wordFor(AnswerState::NotAsked);
    return score->isWhole() ? QVariant(levelReached(*score)) : scoreText(*score);
}

/// What is worth looking at, in words.
QString ComparisonTable::remark(int row, int column) const
{
    if (isTotal(row) || m_comparison.candidates[size_t(m_order.at(size_t(column - 1)))].isHidden)
        return {};
    const CompetencyScore &score = scoreAt(row, column);
    QStringList parts;
    if (score.isShort())
        parts << (score.asked.isCore ? tr("below the minimum %1").arg(score.asked.level.number())
                                     : tr("below %1").arg(score.asked.level.number()));
    const auto spread = score.spread();
    if (spread && *spread >= wideSpread)
        parts << tr("spread %1").arg(scoreText(*spread));
    return parts.join(u" · "_s);
}

QVariant ComparisonTable::levelOf(int row, int column) const
{
    if (isTotal(row) || m_comparison.candidates[size_t(m_order.at(size_t(column - 1)))].isHidden)
        return {};
    const auto &score = scoreAt(row, column).score;
    return score ? QVariant(levelReached(*score)) : QVariant();
}

QVariant ComparisonTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    if (index.column() == 0) {
        const bool isCore = !isTotal(row) && m_comparison.asked.at(size_t(row)).isCore;
        if (role == Qt::DecorationRole && !isTotal(row))
            return coreMark(isCore);
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        if (isTotal(row))
            return tr("Total");
        const QString &name = m_comparison.headings.at(size_t(row)).name;
        return isCore ? tr("%1 (core)").arg(name) : name;
    }
    if (role == Qt::DisplayRole)
        return shown(row, index.column());
    if (role == RatingCell::LevelRole)
        return levelOf(row, index.column());
    if (role == RatingCell::RemarkRole)
        return remark(row, index.column());
    if (role == Qt::FontRole && isTotal(row))
        return fontFor(TextRole::Strong);
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString what = isTotal(row) ? tr("Total") : m_comparison.headings.at(size_t(row)).name;
    //: A cell as a screen reader says it: Mira Novak, Teamwork: 4
    const QString cell
        = tr("%1, %2: %3")
              .arg(candidateAt(index.column()).name, what, shown(row, index.column()).toString());
    const QString beside = remark(row, index.column());
    return beside.isEmpty() ? cell : tr("%1, %2").arg(cell, beside);
}

QString ComparisonTable::sensitivityText() const
{
    if (m_comparison.isBlind)
        return tr("Places appear when you have submitted your own scorecards.");
    std::vector<CandidateScore> scores;
    for (const ComparedCandidate &candidate : m_comparison.candidates)
        scores.push_back(candidate.score);
    const auto range = sensitivity(scores, m_weight);
    if (!range)
        return tr("Nobody is alone in first place at this core weight.");
    const QString name = isolated(m_comparison.candidates[range->first].name);
    if (std::ranges::count(scores, Standing::Ranked, &CandidateScore::standing) == 1)
        return tr("Only %1 can be ranked: the others are not rated on every competency, or lie "
                  "below the minimum.")
            .arg(name);
    if (range->from == 0 && range->to == 100)
        return tr("%1 stays first whatever the core weight.").arg(name);
    if (range->from == range->to)
        return tr("%1 is first only at a core weight of exactly %2.")
            .arg(name, percentText(range->from));
    return tr("%1 stays first for any core weight between %2 and %3.")
        .arg(name, percentText(range->from), percentText(range->to));
}

} // namespace throughline::ui
