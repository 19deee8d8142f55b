#pragma once

#include "jobs/job.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace throughline::ui {

/// The competencies of one job, the core one first.
class JobCompetencyModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, LevelColumn, WeightColumn, MeaningColumn, ColumnCount };
    static constexpr int IsCoreRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Only what differs is announced, so that the view keeps its place.
    void show(const std::vector<jobs::JobCompetency> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<jobs::JobCompetency> m_rows;
};

/// Paints the core row's three signals: the edge, the lock and the word.
class CoreRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The table: Alt+arrows and Delete speak through signals; the page decides.
class JobCompetencyTable final : public QTableView
{
    Q_OBJECT

public:
    explicit JobCompetencyTable(QWidget *parent = nullptr);

    void show(const std::vector<jobs::JobCompetency> &rows);
    using QTableView::show;
    int currentRow() const { return currentIndex().row(); }
    void select(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentRowChanged(int row);
    void moveAsked(int places);
    void removeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    JobCompetencyModel m_model;
};

} // namespace throughline::ui
