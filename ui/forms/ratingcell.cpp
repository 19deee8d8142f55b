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

/// The level that a cell shows, if it shows one.
static std::optional<int> levelOf(const QModelIndex &index)
{
    const QVariant value = index.data();
    const QVariant given = index.data(RatingCell::LevelRole);
    bool isNumber = false;
    const int level = given.isValid()          ? given.toInt(&isNumber)
        : value.typeId() == QMetaType::QString ? 0
                                               : value.toInt(&isNumber);
    return isNumber && level >= 1 && level <= 5 ? std::optional(level) : std::nullopt;
}

static QRect insideOf(const QRect &cell)
{
    return cell.adjusted(sp(3), sp(1), -sp(2), -sp(1));
}

/// As wide as a number with a decimal, in every row alike, so that a column reads as a column.
static QRect chipIn(const QRect &inside, Qt::LayoutDirection reading)
{
    const int width = std::min(std::max(em(2.6), 40), inside.width());
    return QStyle::visualRect(
        reading, inside, QRect(inside.topLeft(), QSize(width, inside.height())));
}

static void paintRatingChip(QPainter &painter, const QRect &chip, int level, const QString &number,
    Qt::LayoutDirection reading)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().rating[level - 1]);
    painter.drawRoundedRect(chip, 4, 4);
    dress(painter, TextRole::SmallStrong, tokens().ratingInk[level - 1], reading);
    painter.drawText(chip, Qt::AlignCenter, number);
}

static void paintEmptyChip(QPainter &painter, const QRect &chip, Qt::LayoutDirection reading)
{
    painter.setPen(QPen(tokens().borderCtl, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    dress(painter, TextRole::Small, tokens().text2, reading);
    painter.drawText(chip, Qt::AlignCenter, u"–"_s);
}

static void paintWords(QPainter &painter, const QRect &rect, const QString &words, TextRole role,
    Qt::LayoutDirection reading)
{
    dress(painter, role, role == TextRole::Small ? tokens().text2 : tokens().text, reading);
    painter.drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
}

QString RatingCell::titleOf(const QModelIndex &index) const
{
    const QString given = index.data(WordRole).toString();
    const auto level = levelOf(index);
    return given.isEmpty() && level ? m_words[size_t(*level - 1)] : given;
}

/// Whatever a cell with its own font shows is the sum of the others.
static TextRole roleOf(const QModelIndex &index)
{
    return index.data(Qt::FontRole).isValid() ? TextRole::Strong : TextRole::Small;
}

void paintRating(
    QPainter &painter, const QRect &chip, std::optional<int> level, Qt::LayoutDirection direction)
{
    if (level)
        paintRatingChip(painter, chip, *level, QString::number(*level), direction);
    else
        paintEmptyChip(painter, chip, direction);
}

void RatingCell::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const QRect inside = insideOf(option.rect);
    const QRect chip = chipIn(inside, option.direction);
    const QString text = index.data().toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const auto level = levelOf(index)) {
        paintRatingChip(*painter, chip, *level, text, option.direction);
        const QRect rest = inside.adjusted(chip.width() + sp(2), 0, 0, 0);
        const QString remark = index.data(RemarkRole).toString();
        const QString title = titleOf(index);
        const bool fits
            = QFontMetrics(fontFor(TextRole::Small)).horizontalAdvance(title) <= rest.width();
        paintWords(*painter, QStyle::visualRect(option.direction, inside, rest),
            !remark.isEmpty() ? remark
                : fits        ? title
                              : QString(),
            TextRole::Small, option.direction);
    } else if (text.isEmpty()) {
        paintEmptyChip(*painter, chip, option.direction);
    } else {
        paintWords(*painter, inside, text, roleOf(index), option.direction);
    }
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, cell.widget);
    }
}

QSize RatingCell::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool hasChip = levelOf(index) || index.data().toString().isEmpty();
    const QString words = hasChip ? index.data(RemarkRole).toString() : index.data().toString();
    const QFontMetrics metrics(fontFor(hasChip ? TextRole::Small : roleOf(index)));
    const int chip = hasChip ? std::max(em(2.6), 40) + (words.isEmpty() ? 0 : sp(2)) : 0;
    return {chip + metrics.horizontalAdvance(words) + sp(3) + sp(2) + 2, std::max(32, em(2.1))};
}

} // namespace throughline::ui
