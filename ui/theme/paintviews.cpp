#include "theme/painting.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace throughline::ui::painting {

/// Tables separate their rows by a hairline; lists do where `separated` is set on them.
static bool isSeparated(const QWidget *widget)
{
    return qobject_cast<const QTableView *>(widget)
        || (widget && widget->property("separated").toBool());
}

void itemPanel(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget)
{
    const Tokens &t = tokens();
    const QRect rect = option.rect;
    if (isSeparated(widget))
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), t.border);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (!(option.state & QStyle::State_Enabled))
        return;
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, t.selBg);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, t.surfaceAlt);
}

void branch(QPainter &painter, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const bool open = option.state & QStyle::State_Open;
    const Qt::ArrowType closed
        = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    chevron(painter, option.rect, open ? Qt::DownArrow : closed,
        option.state & QStyle::State_Selected ? tokens().selText : tokens().text2);
}

void headerGround(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, tokens().surfaceAlt);
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens().border);
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option, const QWidget *)
{
    if (option.orientation == Qt::Horizontal) {
        headerGround(painter, option);
    } else {
        painter.fillRect(option.rect, tokens().surface);
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
            tokens().border);
    }
    const bool hovered
        = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    if (hovered && option.orientation == Qt::Horizontal)
        painter.fillRect(option.rect.adjusted(0, 0, 0, -1), tokens().accentSoft);
}

void headerLabel(QPainter &painter, const QStyleOptionHeader &option, const QWidget *widget)
{
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int arrow = sorted ? em(1) : 0;
    const int margin = sp(3);
    const QRect words = QStyle::visualRect(
        option.direction, option.rect, option.rect.adjusted(margin, 0, -margin - arrow, 0));
    const QFont font = fontFor(TextRole::SmallStrong);
    text(painter, words, option.textAlignment | Qt::AlignVCenter, option.text, option,
        tokens().text2, font, widget);
    if (!sorted)
        return;
    const QRect at = QStyle::visualRect(option.direction, option.rect,
        QRect(option.rect.right() - arrow - margin / 2, option.rect.y(), arrow,
            option.rect.height()));
    chevron(painter, at,
        option.sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow : Qt::UpArrow,
        tokens().text2);
}

} // namespace throughline::ui::painting
