#include "shell/palettedelegate.h"

#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace throughline::ui {

static int groupHeight(const QModelIndex &index)
{
    return index.data(PaletteDelegate::GroupRole).toString().isEmpty() ? 0 : em(1.7);
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    const int above = groupHeight(index);
    if (above > 0) {
        const QRect group(
            option.rect.left() + sp(2), option.rect.top(), option.rect.width() - 2 * sp(2), above);
        dress(*painter, TextRole::SmallStrong, colourFor(Tone::Muted), option.direction);
        painter->drawText(group,
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
            index.data(GroupRole).toString());
        line.rect.setTop(line.rect.top() + above);
    }
    // The detail takes at most half of the line, and the title what is left of it.
    const QFontMetrics small(fontFor(TextRole::Small));
    const QString detail = small.elidedText(
        index.data(DetailRole).toString(), Qt::ElideRight, line.rect.width() / 2);
    const int taken = detail.isEmpty() ? 0 : small.horizontalAdvance(detail) + sp(6);
    initStyleOption(&line, index);
    line.text = line.fontMetrics.elidedText(
        line.text, Qt::ElideRight, line.rect.width() - taken - line.decorationSize.width() - sp(6));
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);
    if (detail.isEmpty())
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    dress(*painter, TextRole::Small,
        selected ? option.palette.color(QPalette::HighlightedText) : colourFor(Tone::Secondary),
        option.direction);
    painter->drawText(line.rect.adjusted(sp(3), 0, -sp(3), 0),
        int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter), detail);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(em(2), 32) + groupHeight(index));
    return size;
}

} // namespace throughline::ui
