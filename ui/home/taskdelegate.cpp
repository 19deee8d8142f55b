#include "home/taskdelegate.h"

#include "forms/chip.h"
#include "theme/icon.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace throughline::ui {

namespace {
/// Where the parts of a row stand, in reading order from left to right.
struct TaskRow
{
    QRect drawing, title, detail, due;

    TaskRow(const QStyleOptionViewItem &option, const QString &dueWords)
    {
        const QRect inner = option.rect.adjusted(sp(4), sp(2), -sp(4), -sp(2));
        const int side = em(1.3);
        const int chip = dueWords.isEmpty() ? 0 : chipSize(dueWords, false).width();
        const auto place
            = [&](QRect rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const int left = inner.left() + side + sp(4);
        const int width = inner.right() - left - chip - (chip ? sp(3) : 0);
        const int half = inner.height() / 2;
        drawing = place({inner.left(), inner.center().y() - side / 2, side, side});
        title = place({left, inner.top(), width, half});
        detail = place({left, inner.top() + half, width, inner.height() - half});
        due = place({inner.right() - chip + 1, inner.top(), chip, inner.height()});
    }
};
} // namespace

static void drawLine(QPainter &painter, const QRect &rect, TextRole role, const QColor &ink,
    const QString &text, Qt::LayoutDirection direction)
{
    dress(painter, role, ink, direction);
    painter.drawText(rect,
        int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void TaskDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.icon = {};
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const QString due = index.data(DueRole).toString();
    const TaskRow row(option, due);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = selected ? tokens().selText : tokens().text;
    const QColor second = tokens().text2;
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, row.drawing);
    drawLine(*painter, row.title, TextRole::Strong, ink, index.data().toString(), option.direction);
    drawLine(*painter, row.detail, TextRole::Body, second, index.data(DetailRole).toString(),
        option.direction);
    if (!due.isEmpty())
        paintChip(*painter, row.due, due, Tone(index.data(DueToneRole).toInt()), std::nullopt,
            option.direction);
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), em(2.3) + 2 * sp(2) + sp(1)};
}

} // namespace throughline::ui
