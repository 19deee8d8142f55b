#include "succession/fitdelegate.h"

#include "theme/theme.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

namespace throughline::ui {

static int heightOf(const QString &text, TextRole role, int width)
{
    return QFontMetrics(fontFor(role))
        .boundingRect(0, 0, width, 0, Qt::TextWordWrap, text)
        .height();
}

static QRect innerOf(const QRect &row)
{
    return row.adjusted(sp(3), sp(2), -sp(3), -sp(2));
}

void FitDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const QString who = index.data().toString();
    QRect rest = innerOf(option.rect);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignTop)
        | Qt::TextWordWrap;
    dress(*painter, TextRole::Strong, isSelected ? tokens().selText : tokens().text,
        option.direction);
    painter->drawText(rest, flags, who);
    rest.setTop(rest.top() + heightOf(who, TextRole::Strong, rest.width()));
    dress(*painter, TextRole::Body, tokens().text2, option.direction);
    painter->drawText(rest, flags, index.data(ReasonsRole).toString());
}

QSize FitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    const int inner = innerOf(QRect(0, 0, width, 0)).width();
    const int lines = heightOf(index.data().toString(), TextRole::Strong, inner)
        + heightOf(index.data(ReasonsRole).toString(), TextRole::Body, inner);
    return {width, lines + 2 * sp(2)};
}

} // namespace throughline::ui
