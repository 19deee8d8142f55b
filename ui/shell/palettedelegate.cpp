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
    QStyledItemDelegate::paint(painter, line, index);

    const QString detail = index.data(DetailRole).toString();
    if (detail.isEmpty())
        return;
    const QRect place = line.rect.adjusted(line.rect.width() / 2, 0, -sp(3), 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    dress(*painter, TextRole::Small,
        selected ? option.palette.color(QPalette::HighlightedText) : colourFor(Tone::Secondary),
        option.direction);
    const QRect visual = QStyle::visualRect(option.direction, line.rect, place);
    painter->drawText(visual,
        int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(detail, Qt::ElideRight, visual.width()));
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(em(2), 32) + groupHeight(index));
    return size;
}

} // namespace throughline::ui
