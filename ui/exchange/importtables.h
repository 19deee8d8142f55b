#pragma once

#include "exchange/importing.h"

#include <QAbstractTableModel>

namespace throughline::ui {

/// The first rows of a table as they stand in the file.
class TablePreview final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int shownRows = 50;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const exchange::Table &table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_header;
    QList<QStringList> m_rows;
};

enum class FindingKind { Problem, Remark };

/// What was found in a table, a line each: where, and what to do about it or what becomes of it.
class ProblemTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<exchange::ImportProblem> &findings, FindingKind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<exchange::ImportProblem> m_problems;
    FindingKind m_kind = FindingKind::Problem;
};

} // namespace throughline::ui
