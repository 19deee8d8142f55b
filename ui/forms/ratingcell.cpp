#include "forms/ratingcell.h"

#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace throughline::ui {

RatingCell::RatingCell(QObject *parent) : QStyledItemDelegate(parent) {}

RatingCell::RatingCell(const std::array<QString, 5> &words, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_words(words)
{}

static std::optional<int> ratingOf(const QVariant &value)
{
    bool isNumber = false;
    const int level = value.typeId() == QMetaType::QString ? 0 : value.toInt(&isNumber);
    return isNumber && level >= 1 && level <= 5 ? std::optional(level) : std::nullopt;
}

static void paintRatingChip(QPainter &painter, const QRect &chip, int level, const QString &word,
    Qt::LayoutDirection reading)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().rating[level - 1]);
    painter.drawRoundedRect(chip, 4, 4);
    dress(painter, TextRole::SmallStrong, tokens().ratingInk[level - 1], reading);
    const QString number = QString::number(level);
    const QString both = word.isEmpty() ? number : u"%1  %2"_s.arg(number, word);
    const bool fits = painter.fontMetrics().horizontalAdvance(both) <= chip.width() - 2 * sp(2);
    painter.drawText(chip, Qt::AlignCenter, fits ? both : number);
}

static void paintNoRating(
    QPainter &painter, const QRect &chip, const QString &words, Qt::LayoutDirection reading)
{
    if (words.isEmpty()) {
        painter.setPen(QPen(tokens().borderCtl, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    dress(painter, TextRole::Small, tokens().text2, reading);
    painter.drawText(chip, Qt::AlignCenter, words.isEmpty() ? u"–"_s : words);
}

void RatingCell::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const QVariant value = index.data();
    const QRect chip = option.rect.adjusted(sp(1), sp(1), -sp(1), -sp(1));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const auto level = ratingOf(value))
        paintRatingChip(*painter, chip, *level, m_words[*level - 1], option.direction);
    else
        paintNoRating(*painter, chip, value.toString(), option.direction);
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, cell.widget);
    }
}

QSize RatingCell::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontFor(TextRole::SmallStrong));
    const auto level = ratingOf(index.data());
    const QString words
        = level ? u"%1  %2"_s.arg(*level).arg(m_words[*level - 1]) : index.data().toString();
    return {metrics.horizontalAdvance(words) + 2 * sp(3), std::max(32, em(2.1))};
}

} // namespace throughline::ui
