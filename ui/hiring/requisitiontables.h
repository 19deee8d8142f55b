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

    void set(std::vector<hiring::RequisitionRow> rows, States states);
    const hiring::RequisitionRow *at(int row) const;
    int rowOf(hiring::RequisitionId id) const; ///< the first if it is not among them

private:
    std::vector<hiring::RequisitionRow> m_rows;
};

} // namespace throughline::ui
