#pragma once

#include "hiring/interviewlist.h"
#include "hiring/requisitionlist.h"

#include <QStandardItemModel>

namespace throughline::ui {

/// The interviews that the reader holds: whom, for what, when, where, and how far the scorecard is.
class InterviewRows final : public QStandardItemModel
{
    Q_OBJECT

public:
    using QStandardItemModel::QStandardItemModel;

    void set(std::vector<hiring::InterviewRow> rows);
    const hiring::InterviewRow *at(int row) const;

private:
    std::vector<hiring::InterviewRow> m_rows;
};

/// The requisitions of a list, a row each.
class RequisitionRows final : public QStandardItemModel
{
    Q_OBJECT

public:
    /// Where all are in one state, a column for it says nothing.
    enum class States { Same, Mixed };

    using QStandardItemModel::QStandardItemModel;

    /// The first rows of `all` that there are.
    void set(std::vector<hiring::RequisitionRow> rows, int all, States states);
    void append(const std::vector<hiring::RequisitionRow> &rows);
    const hiring::RequisitionRow *at(int row) const;
    int rowOf(hiring::RequisitionId id) const; ///< the first if it is not among them

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void moreWanted();

private:
    void show(const hiring::RequisitionRow &row);

    std::vector<hiring::RequisitionRow> m_rows;
    int m_all = 0;
    bool m_isAsked = false; ///< for more rows
    States m_states = States::Mixed;
};

} // namespace throughline::ui
