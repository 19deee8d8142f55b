#include "jobs/jobcompetencytable.h"

#include "competency/competencywords.h"
#include "forms/chip.h"
#include "forms/percent.h"
#include "forms/views.h"
#include "theme/icon.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using jobs::JobCompetency;

void JobCompetencyModel::show(const std::vector<JobCompetency> &rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (size_t row = 0; row < rows.size(); ++row) {
        if (rows[row] == m_rows[row])
            continue;
        m_rows[row] = rows[row];
        emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

int JobCompetencyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int JobCompetencyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString spoken(const JobCompetency &row)
{
    const QString percent = QLocale().toString(row.weight);
    if (!row.isCore)
        return JobCompetencyModel::tr("%1, level %2, %3 percent")
            .arg(row.name)
            .arg(row.level.number())
            .arg(percent);
    if (row.waiver)
        return JobCompetencyModel::tr("%1, core competency, cannot be removed, waived")
            .arg(row.name);
    return JobCompetencyModel::tr("%1, core competency, cannot be removed, level %2, %3 percent")
        .arg(row.name)
        .arg(row.level.number())
        .arg(percent);
}

static QString shown(const JobCompetency &row, int column)
{
    switch (column) {
    case JobCompetencyModel::NameColumn: return row.name;
    case JobCompetencyModel::LevelColumn: return numberAndWordFor(row.level);
    case JobCompetencyModel::WeightColumn:
        return row.waiver ? JobCompetencyModel::tr("Waived") : percentText(row.weight);
    default: return row.meaning.simplified();
    }
}

QVariant JobCompetencyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobCompetency &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return shown(row, index.column());
    case Qt::ToolTipRole: return index.column() == MeaningColumn ? row.meaning : QString();
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? spoken(row) : shown(row, index.column());
    case IsCoreRole: return row.isCore;
    default: return {};
    }
}

QVariant JobCompetencyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Competency");
    case LevelColumn: return tr("Level");
    case WeightColumn: return tr("Weight");
    default: return tr("In this job it means");
    }
}

static int lockWidth()
{
    return em(1) + sp(2);
}

static int edgeWidth()
{
    return sp(1);
}

void CoreRowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(JobCompetencyModel::IsCoreRole).toBool())
        return;
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    const QRect cell = option.rect;
    painter->fillRect(
        place({cell.x(), cell.y(), edgeWidth(), cell.height()}), colourFor(Tone::Core));
    const QSize chip = chipSize(tr("Core"), true);
    const QRect chipRect(
        cell.right() - chip.width() - sp(2), cell.y(), chip.width() + sp(2), cell.height());
    paintChip(*painter, place(chipRect), tr("Core"), Tone::Core, IconName::Lock, option.direction);
}

QSize CoreRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(JobCompetencyModel::IsCoreRole).toBool())
        size.rwidth() += chipSize(tr("Core"), true).width() + lockWidth() + sp(3);
    return size;
}

JobCompetencyTable::JobCompetencyTable(QWidget *parent) : QTableView(parent), m_model(this)
{
    setObjectName(u"jobCompetencies"_s);
    prepareTable(*this, tr("Competencies"));
    setModel(&m_model);
    setItemDelegateForColumn(JobCompetencyModel::NameColumn, new CoreRowDelegate(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void JobCompetencyTable::show(const std::vector<JobCompetency> &rows)
{
    const int row = currentRow();
    const bool isOther = m_model.rowCount() != int(rows.size());
    m_model.show(rows);
    fitColumns(*this, JobCompetencyModel::MeaningColumn);
    updateGeometry();
    if (isOther || row < 0)
        select(std::max(row, 0));
}

void JobCompetencyTable::select(int row)
{
    setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), 0));
}

QSize JobCompetencyTable::sizeHint() const
{
    const int rows = std::max(3, m_model.rowCount());
    return {QTableView::sizeHint().width(),
        horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
            + 2 * frameWidth()};
}

QSize JobCompetencyTable::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), sizeHint().height()};
}

void JobCompetencyTable::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (isAlt && event->key() == Qt::Key_Up)
        emit moveAsked(-1);
    else if (isAlt && event->key() == Qt::Key_Down)
        emit moveAsked(1);
    else if (event->key() == Qt::Key_Delete)
        emit removeAsked();
    else
        QTableView::keyPressEvent(event);
}

void JobCompetencyTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

} // namespace throughline::ui
