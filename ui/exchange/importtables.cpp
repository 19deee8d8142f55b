#include "exchange/importtables.h"

#include "people/peoplemessages.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

void TablePreview::show(const exchange::Table &table)
{
    beginResetModel();
    m_header = table.header();
    m_rows.clear();
    for (int row = 0; row < std::min(table.rowCount(), shownRows); ++row)
        m_rows << table.cells(row);
    endResetModel();
}

int TablePreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TablePreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_header.size());
}

QVariant TablePreview::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!isText || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_rows[index.row()][index.column()].simplified();
}

QVariant TablePreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return m_header.value(section);
    return {};
}

void ProblemTable::show(const std::vector<exchange::ImportProblem> &findings, FindingKind kind)
{
    beginResetModel();
    m_problems = findings;
    m_kind = kind;
    endResetModel();
}

int ProblemTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant ProblemTable::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!isText || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const exchange::ImportProblem &problem = m_problems[size_t(index.row())];
    return index.column() == 0 ? importProblemPlace(problem) : importProblemMessage(problem);
}

QVariant ProblemTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Where");
    return m_kind == FindingKind::Problem ? tr("What is wrong") : tr("What happens");
}

} // namespace throughline::ui
