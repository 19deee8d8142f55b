#include "performance/unitprogresstable.h"

#include "forms/views.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace throughline::ui {

UnitProgressTable::UnitProgressTable(QWidget *parent)
    : QTableView(parent)
    , m_rows(new QStandardItemModel(0, 4, this))
{
    setObjectName(u"units"_s);
    prepareTable(*this, tr("Progress by unit"));
    m_rows->setHorizontalHeaderLabels(
        {tr("Unit"), tr("Self-review done"), tr("Manager's review done"), tr("Shared")});
    setModel(m_rows);
    setEditTriggers(NoEditTriggers);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto unit = m_units.at(size_t(index.row())).id)
            emit chosen(*unit);
    });
}

void UnitProgressTable::showUnits(const std::vector<performance::UnitProgress> &units)
{
    const int current = currentIndex().row();
    m_units = units;
    m_rows->removeRows(0, m_rows->rowCount());
    for (const performance::UnitProgress &unit : units) {
        QList<QStandardItem *> row;
        row << new QStandardItem(unit.id ? unit.unit : tr("Left the company"));
        for (const int number : {unit.selfDone, unit.managerDone, unit.shared})
            row << new QStandardItem(tr("%1 of %2").arg(number).arg(unit.appraisals));
        m_rows->appendRow(row);
    }
    if (!units.empty())
        setCurrentIndex(m_rows->index(std::clamp(current, 0, int(units.size()) - 1), 0));
    fitColumns(*this, 0);
}

} // namespace throughline::ui
