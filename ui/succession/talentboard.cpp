#include "succession/talentboard.h"

#include "forms/keptplace.h"
#include "forms/label.h"
#include "forms/views.h"
#include "succession/successionwords.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;
using namespace throughline::succession;

namespace throughline::ui {

static constexpr std::array performanceBands
    = {PerformanceBand::Below, PerformanceBand::At, PerformanceBand::Above};
static constexpr std::array potentialBands
    = {PotentialBand::High, PotentialBand::Medium, PotentialBand::Low}; // from the top down

TalentBoard::TalentBoard(QWidget *parent) : QWidget(parent), m_holding(new QListView)
{
    auto *row = new QHBoxLayout(this);
    space(*row, 3);
    row->addWidget(makeBoxes(), 4);
    row->addWidget(makeHolding(), 1);
    for (QListView *list : lists())
        list->installEventFilter(this);
}

QWidget *TalentBoard::makeBoxes()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    space(*grid, 2);
    for (size_t row = 0; row < potentialBands.size(); ++row) {
        auto *axis = new Paragraph(wordsFor(potentialBands[row]), TextRole::Small, Tone::Secondary);
        axis->setVerticalAlignment(Qt::AlignVCenter);
        grid->addWidget(axis, int(row), 0);
        grid->setRowStretch(int(row), 1);
        for (size_t column = 0; column < performanceBands.size(); ++column) {
            auto *cell = new TalentCell(performanceBands[column], potentialBands[row]);
            m_cells[size_t(performanceBands[column])][size_t(potentialBands[row])] = cell;
            connect(cell, &TalentCell::personActivated, this, &TalentBoard::personActivated);
            grid->addWidget(cell, int(row), int(column) + 1);
        }
    }
    grid->setColumnStretch(0, 1);
    for (size_t column = 0; column < performanceBands.size(); ++column) {
        grid->setColumnStretch(int(column) + 1, 3);
        auto *axis
            = new Paragraph(wordsFor(performanceBands[column]), TextRole::Small, Tone::Secondary);
        axis->centre();
        grid->addWidget(axis, 3, int(column) + 1);
    }
    return widget;
}

QWidget *TalentBoard::makeHolding()
{
    prepareList(*m_holding, tr("Waiting to be placed"));
    m_holding->setObjectName("holdingArea"_L1);
    m_holding->setModel(&m_holdingModel);
    connect(m_holding, &QListView::activated, this, &TalentBoard::waitingActivated);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    space(*column, 1);
    column->addWidget(new Paragraph(tr("Waiting to be placed"), TextRole::Strong));
    column->addWidget(new Paragraph(
        tr("A rating or the potential is missing."), TextRole::Small, Tone::Secondary));
    column->addWidget(m_holding, 1);
    return widget;
}

void TalentBoard::showPeople(
    const TalentCounts &counts, const Boxes &boxes, const std::vector<TalentRow> &holding)
{
    for (size_t performance = 0; performance < 3; ++performance)
        for (size_t potential = 0; potential < 3; ++potential)
            m_cells[performance][potential]->showPeople(counts.cells[performance][potential],
                counts.placed(), boxes[performance][potential]);
    const int stood = m_holding->currentIndex().row();
    const auto before = stood >= 0 && stood < int(m_holdingRows.size())
        ? std::optional(m_holdingRows[size_t(stood)].person)
        : std::nullopt;
    const int row = rowAgain(holding, before, &TalentRow::person, stood);
    KeptPlace kept(*m_holding);
    m_holding->setFocusPolicy(holding.empty() ? Qt::NoFocus : Qt::StrongFocus);
    m_holdingRows = holding;
    m_holdingModel.clear();
    for (const TalentRow &person : m_holdingRows) {
        auto *item = new QStandardItem(person.name);
        item->setEditable(false);
        item->setToolTip(person.position);
        item->setData(person.performance ? tr("%1, potential not assessed").arg(person.name)
                                         : tr("%1, not rated yet").arg(person.name),
            Qt::AccessibleTextRole);
        m_holdingModel.appendRow(item);
    }
    kept.standOn(row, QItemSelectionModel::NoUpdate);
    choose(m_chosen && m_chosen->currentIndex().isValid() ? *m_chosen : start());
}

int TalentBoard::leastHeight(int width) const
{
    const int cellWidth = width * 4 / 5 * 3 / 10; // as the columns are stretched
    int cell = 0;
    for (const auto &column : m_cells)
        for (const TalentCell *each : column)
            cell = std::max(cell, each->leastHeight(cellWidth));
    return 3 * (cell + sp(2)) + em(1.5);
}

QList<QListView *> TalentBoard::lists() const
{
    QList<QListView *> all{m_holding};
    for (const auto &column : m_cells)
        for (TalentCell *cell : column)
            all << &cell->list();
    return all;
}

QListView &TalentBoard::start()
{
    for (const PotentialBand potential : potentialBands)
        for (size_t performance = 3; performance-- > 0;)
            if (QListView &list = m_cells[performance][size_t(potential)]->list();
                list.model()->rowCount() > 0)
                return list;
    return *m_holding;
}

QListView &TalentBoard::chosen()
{
    return m_chosen && m_chosen->model()->rowCount() > 0 ? *m_chosen : start();
}

/// Only here is somebody marked; what the other lists remember shows when one goes back to them.
void TalentBoard::choose(QListView &list)
{
    m_chosen = &list;
    for (QListView *other : lists())
        if (other != &list)
            other->clearSelection();
    if (list.currentIndex().isValid())
        list.selectionModel()->select(list.currentIndex(), QItemSelectionModel::ClearAndSelect);
}

std::optional<TalentRow> TalentBoard::current() const
{
    if (!m_chosen)
        return std::nullopt;
    if (m_chosen == m_holding) {
        const int row = m_holding->currentIndex().row();
        return row >= 0 && row < int(m_holdingRows.size())
            ? std::optional(m_holdingRows[size_t(row)])
            : std::nullopt;
    }
    for (const auto &column : m_cells)
        for (TalentCell *cell : column)
            if (&cell->list() == m_chosen)
                return cell->current();
    return std::nullopt;
}

/// The next list in a direction that has somebody in it; beyond the grid to the right is the
/// holding area.
QListView *TalentBoard::neighbour(const QListView &list, int right, int up)
{
    for (int performance = 0; performance < 3; ++performance)
        for (int potential = 0; potential < 3; ++potential) {
            if (&m_cells[size_t(performance)][size_t(potential)]->list() != &list)
                continue;
            for (int x = performance + right, y = potential + up;
                 x >= 0 && x < 3 && y >= 0 && y < 3; x += right, y += up)
                if (QListView &next = m_cells[size_t(x)][size_t(y)]->list();
                    next.model()->rowCount() > 0)
                    return &next;
            return right > 0 && m_holdingModel.rowCount() > 0 ? m_holding : nullptr;
        }
    return right < 0 ? &start() : nullptr;
}

bool TalentBoard::goOn(QListView &from, int key)
{
    const int row = from.currentIndex().row();
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    QListView *next = nullptr;
    if (key == Qt::Key_Right || key == Qt::Key_Left)
        next = neighbour(from, key == Qt::Key_Right ? ahead : -ahead, 0);
    else if (key == Qt::Key_Up && row <= 0)
        next = neighbour(from, 0, 1);
    else if (key == Qt::Key_Down && row == from.model()->rowCount() - 1)
        next = neighbour(from, 0, -1);
    if (!next)
        return key == Qt::Key_Right || key == Qt::Key_Left;
    next->setFocus(Qt::OtherFocusReason);
    return true;
}

bool TalentBoard::eventFilter(QObject *watched, QEvent *event)
{
    auto *list = qobject_cast<QListView *>(watched);
    if (list && event->type() == QEvent::FocusIn) {
        choose(*list);
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
            list->scrollTo(list->currentIndex());
    }
    if (list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && goOn(*list, key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace throughline::ui
