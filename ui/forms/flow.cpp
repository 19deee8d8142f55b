#include "forms/flow.h"

#include "theme/theme.h"

#include <QStyle>
#include <QWidget>

namespace throughline::ui {

Flow::Flow(Side side) : m_side(side) {}

Flow::~Flow()
{
    qDeleteAll(m_items);
}

void Flow::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *Flow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<Flow::Line> Flow::linesIn(int width) const
{
    QList<Line> lines;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint().expandedTo(item->minimumSize());
        const bool fits
            = !lines.isEmpty() && lines.last().width + spacing() + wanted.width() <= width;
        if (!fits)
            lines.append(Line{});
        Line &line = lines.last();
        line.width += (line.items.isEmpty() ? 0 : spacing()) + std::min(wanted.width(), width);
        line.height = std::max(line.height, wanted.height());
        line.items.append(item);
    }
    return lines;
}

int Flow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const auto lines = linesIn(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + spacing() * std::max(0, int(lines.size()) - 1);
    for (const Line &line : lines)
        height += line.height;
    return height;
}

QSize Flow::sizeHint() const
{
    int width = 0, height = 0;
    for (const Line &line : linesIn(QWIDGETSIZE_MAX)) {
        width = std::max(width, line.width);
        height = std::max(height, line.height);
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize Flow::minimumSize() const
{
    QSize least;
    for (QLayoutItem *item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

void Flow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = inside.y();
    for (const Line &line : linesIn(inside.width())) {
        int x = inside.x() + (m_side == Side::Trailing ? inside.width() - line.width : 0);
        for (QLayoutItem *item : line.items) {
            const QSize wanted = item->sizeHint().expandedTo(item->minimumSize());
            const QSize size(std::min(wanted.width(), inside.width()), wanted.height());
            const QRect place(QPoint(x, y + (line.height - size.height()) / 2), size);
            item->setGeometry(QStyle::visualRect(direction, inside, place));
            x += size.width() + spacing();
        }
        y += line.height + spacing();
    }
}

Flow *buttonRow(std::initializer_list<QWidget *> buttons)
{
    auto *row = new Flow(Flow::Side::Trailing);
    space(*row, 2);
    for (QWidget *button : buttons)
        row->addWidget(button);
    return row;
}

} // namespace throughline::ui
