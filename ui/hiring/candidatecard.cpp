#include "hiring/candidatecard.h"

#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace throughline::ui {

static QStringList detailsOf(const QModelIndex &index)
{
    return index.data(CandidateCard::DetailsRole).toStringList();
}

void CandidateCard::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const bool isSelected = option.state & QStyle::State_Selected;
    const auto flags
        = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    QRect line = option.rect.adjusted(sp(2), sp(1), -sp(2), 0);
    const auto write = [&](const QString &text, TextRole role, const QColor &ink) {
        dress(*painter, role, isSelected ? tokens().selText : ink, option.direction);
        line.setHeight(painter->fontMetrics().height());
        painter->drawText(
            line, flags, painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, line.height());
    };
    painter->save();
    write(index.data().toString(), TextRole::Strong, tokens().text);
    for (const QString &detail : detailsOf(index))
        write(detail, TextRole::Small, tokens().text2);
    painter->restore();
}

QSize CandidateCard::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = 1 + int(detailsOf(index).size());
    return {em(4), lines * option.fontMetrics.height() + 2 * sp(1)};
}

} // namespace throughline::ui
