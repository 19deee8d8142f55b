#include "forms/chip.h"

#include <QPainter>
#include <QStyle>

namespace throughline::ui {

static int chipIconSize()
{
    return em(0.95);
}

QSize chipSize(const QString &text, bool hasIcon)
{
    const QFontMetrics metrics(fontFor(TextRole::Small));
    const int icon = hasIcon ? chipIconSize() + sp(1) : 0;
    return {metrics.horizontalAdvance(text) + 2 + icon + 2 * sp(2), metrics.height() + sp(1.5)};
}

void paintChip(QPainter &painter, const QRect &rect, const QString &text, Tone tone,
    std::optional<IconName> icon, Qt::LayoutDirection direction)
{
    const SoftColours soft = softFor(tone);
    const QSize wanted = chipSize(text, icon.has_value());
    const QSize size(
        std::min(wanted.width(), rect.width()), std::min(wanted.height(), rect.height()));
    const QRect chip = QStyle::visualRect(direction, rect,
        QRect(QPoint(rect.x(), rect.y() + (rect.height() - size.height()) / 2), size));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft.ground);
    painter.drawRoundedRect(chip, 4, 4);
    QRect words = chip.adjusted(sp(2), 0, -sp(2), 0);
    if (icon) {
        const int side = chipIconSize();
        const QRect at(words.x(), chip.center().y() - side / 2 + 1, side, side);
        paintIcon(painter, QStyle::visualRect(direction, words, at), *icon, soft.ink);
        words = QStyle::visualRect(direction, words, words.adjusted(side + sp(1), 0, 0, 0));
    }
    dress(painter, TextRole::Small, soft.ink, direction);
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    painter.restore();
}

/// A tone that carries a meaning never stands alone (A9): its own icon goes with it.
static std::optional<IconName> iconWith(Tone tone, std::optional<IconName> wanted)
{
    if (wanted)
        return wanted;
    switch (tone) {
    case Tone::Ok: return IconName::Success;
    case Tone::Attention: return IconName::Attention;
    case Tone::Problem: return IconName::Problem;
    case Tone::Core: return IconName::Lock;
    default: return std::nullopt;
    }
}

Chip::Chip(const QString &text, Tone tone, std::optional<IconName> icon, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
    , m_icon(iconWith(tone, icon))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    dress(*this, TextRole::Small);
}

void Chip::set(const QString &text, Tone tone, std::optional<IconName> icon)
{
    m_tone = tone;
    m_icon = iconWith(tone, icon);
    setText(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(text(), m_icon.has_value());
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), text(), m_tone, m_icon, layoutDirection());
}

Chip *coreChip(QWidget *parent)
{
    //: The mark of the competency that belongs to every job
    return new Chip(Chip::tr("Core"), Tone::Core, IconName::Lock, parent);
}

} // namespace throughline::ui
