#pragma once

#include "performance/appraisallist.h"

#include <QTableView>

class QStandardItemModel;

namespace throughline::ui {

/// How far a cycle is in each unit, for HR. Enter narrows the overview to the unit.
class UnitProgressTable final : public QTableView
{
    Q_OBJECT

public:
    explicit UnitProgressTable(QWidget *parent = nullptr);

    void showUnits(const std::vector<performance::UnitProgress> &units);

signals:
    void chosen(qint64 unit);

private:
    std::vector<performance::UnitProgress> m_units;
    QStandardItemModel *m_rows;
};

} // namespace throughline::ui
