#include "succession/talentdelegate.h"

#include "forms/ratingcell.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static int noteLength(const QString &note)
{
    return QFontMetrics(fontFor(TextRole::Small)).horizontalAdvance(note);
}

/// The name comes first: where the note's word finds no room, its star remains.
static QString noteBeside(const QString &name, const QString &word, int width)
{
    if (word.isEmpty())
        return {};
    const int left = width - sp(3) - QFontMetrics(fontFor(TextRole::Body)).horizontalAdvance(name);
    const QString whole = u"★ "_s + word;
    return noteLength(whole) <= left ? whole : u"★"_s;
}

void TalentDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const QRect inner = option.rect.adjusted(sp(2), 2, -sp(1), -2);
    const int side = std::min(inner.height(), em(1.3));
    const QRect chip(
        inner.right() - side, inner.center().y() - side / 2, side + 1, std::max(side, 1));
    const QString name = index.data().toString();
    const QRect both = inner.adjusted(0, 0, -side - sp(1), 0);
    const QString note = noteBeside(name, index.data(NoteRole).toString(), both.width());
    const int noteWidth = note.isEmpty() ? 0 : noteLength(note) + sp(2);
    const QRect words = both.adjusted(0, 0, -noteWidth, 0);
    const QRect noted = both.adjusted(words.width() + sp(1), 0, 0, 0);
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QVariant rating = index.data(RatingRole);
    paintRating(*painter, place(chip),
        rating.isValid() ? std::optional(rating.toInt()) : std::nullopt, option.direction);
    dress(*painter, TextRole::Body,
        option.state & QStyle::State_Selected ? tokens().selText : tokens().text, option.direction);
    painter->drawText(place(words),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(name, Qt::ElideRight, words.width()));
    dress(*painter, TextRole::Small,
        option.state & QStyle::State_Selected ? tokens().selText : tokens().text2,
        option.direction);
    painter->drawText(place(noted),
        int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter), note);
    painter->restore();
}

} // namespace throughline::ui
