#include "theme/painting.h"
#include "theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace throughline::ui::painting {

struct Face
{
    QColor fill, outline, ink;
};

static QColor pick(
    const QStyleOption &option, const QColor &rest, const QColor &hover, const QColor &pressed)
{
    if (is(option, QStyle::State_Sunken))
        return pressed;
    return is(option, QStyle::State_MouseOver) ? hover : rest;
}

static Face plainFace(const QStyleOption &option)
{
    const Tokens &t = tokens();
    if (is(option, QStyle::State_On))
        return {pick(option, t.accentSoft, t.selBg, t.selBg), t.accent, t.onAccentSoft};
    return {pick(option, t.surface, t.surfaceAlt, t.accentSoft), t.borderCtl, t.text};
}

static Face disabledFace(Variant variant)
{
    const Tokens &t = tokens();
    if (variant == Variant::Ghost)
        return {{}, {}, t.textDisabled};
    return {t.surfaceAlt, t.border, t.textDisabled};
}

static Face faceOf(const QStyleOption &option, Variant variant)
{
    const Tokens &t = tokens();
    if (!is(option, QStyle::State_Enabled))
        return disabledFace(variant);
    switch (variant) {
    case Variant::Primary:
        return {pick(option, t.accent, t.accentHover, t.accentPressed), {}, t.onAccent};
    case Variant::Danger:
        return {pick(option, t.surface, t.errSoft, t.errSoft), t.err,
            is(option, QStyle::State_MouseOver) ? t.onErrSoft : t.err};
    case Variant::Ghost:
        if (is(option, QStyle::State_On))
            return {t.accentSoft, {}, t.onAccentSoft};
        return {pick(option, {}, t.surfaceAlt, t.accentSoft), {}, t.accent};
    case Variant::Card:
        return {pick(option, t.surface, t.surfaceAlt, t.surfaceAlt), t.border, t.text};
    case Variant::Big:
        return {pick(option, t.surface, t.surfaceAlt, t.accentSoft), t.borderCtl, t.text};
    case Variant::Rating:
    case Variant::Plain: break;
    }
    return plainFace(option);
}

static qreal radiusOf(Variant variant)
{
    return variant == Variant::Card || variant == Variant::Big ? cardRadius : buttonRadius;
}

/// The ring takes the outer two pixels and leaves a gap to a filled face, so that it shows on the
/// accent colour as clearly as on a surface, and no layout has to keep room for it.
void buttonPanel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Variant variant = variantOf(widget);
    const Face face = faceOf(option, variant);
    const qreal radius = radiusOf(variant);
    if (!is(option, QStyle::State_HasFocus)) {
        panel(painter, option.rect, face.fill, face.outline, radius);
        return;
    }
    constexpr int gap = 2 * int(ringWidth);
    const bool filled = variant == Variant::Primary;
    panel(painter, filled ? option.rect.adjusted(gap, gap, -gap, -gap) : option.rect, face.fill, {},
        filled ? radius - ringWidth : radius);
    ring(painter, option.rect, radius);
}

QFont buttonFont(const QWidget *widget)
{
    QFont font = widget ? widget->font() : QFont();
    if (variantOf(widget) == Variant::Primary)
        font.setWeight(QFont::DemiBold);
    return font;
}

static QIcon::Mode iconMode(const QStyleOption &option)
{
    return is(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
}

/// Icon, gap and words as one group in the middle, in reading order.
void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Variant variant = variantOf(widget);
    const QFont font = buttonFont(widget);
    const int words = QFontMetrics(font).size(Qt::TextShowMnemonic, option.text).width();
    const bool hasIcon = !option.icon.isNull();
    const int icon = hasIcon ? option.iconSize.width() : 0;
    const int gap = hasIcon && !option.text.isEmpty() ? sp(2) : 0;
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const int arrow = hasMenu ? sp(5) : 0;
    const QRect rect = option.rect;
    const int width = std::min(icon + gap + words + arrow, rect.width() - 2 * sp(1));
    QRect group(rect.x() + (rect.width() - width) / 2, rect.y(), width, rect.height());
    auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(option.direction, group, logical);
    };
    if (hasIcon) {
        QRect at(group.x(), group.center().y() - icon / 2, icon, option.iconSize.height());
        option.icon.paint(&painter, visual(at), Qt::AlignCenter, iconMode(option),
            is(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
    }
    const QRect wordsRect = group.adjusted(icon + gap, 0, -arrow, 0);
    text(painter, visual(wordsRect), Qt::AlignLeading | Qt::AlignVCenter, option.text, option,
        faceOf(option, variant).ink, font, widget);
    if (hasMenu)
        chevron(painter, visual(QRect(group.right() - sp(4), group.y(), sp(4), group.height())),
            Qt::DownArrow, faceOf(option, variant).ink);
}

void ratingTile(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Tokens &t = tokens();
    const int level = widget ? widget->property("level").toInt() : 0;
    const bool chosen = is(option, QStyle::State_On) && level >= 1 && level <= 5;
    const bool enabled = is(option, QStyle::State_Enabled);
    QColor fill = enabled ? pick(option, t.surface, t.surfaceAlt, t.accentSoft) : t.surfaceAlt;
    QColor ink = enabled ? t.text : t.textDisabled;
    if (chosen) {
        fill = t.rating[level - 1];
        ink = t.ratingInk[level - 1];
    }
    const QColor outline = chosen ? QColor() : enabled ? t.borderCtl : t.border;
    if (is(option, QStyle::State_HasFocus)) {
        constexpr int gap = 2 * int(ringWidth);
        panel(painter, option.rect, t.surface, {}, buttonRadius);
        panel(painter, option.rect.adjusted(gap, gap, -gap, -gap), fill, {}, buttonRadius - 2);
        ring(painter, option.rect, buttonRadius);
    } else {
        panel(painter, option.rect, fill, outline, buttonRadius);
    }
    QFont font = fontFor(TextRole::Strong);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    text(painter, option.rect, Qt::AlignCenter, option.text, option, ink, font, widget);
}

void checkIndicator(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokens();
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool on = is(option, QStyle::State_On), partly = is(option, QStyle::State_NoChange);
    if (!on && !partly) {
        panel(painter, option.rect,
            enabled ? pick(option, t.surface, t.surfaceAlt, t.accentSoft) : t.window,
            enabled ? t.borderCtl : t.border, 4);
        return;
    }
    const QColor fill
        = enabled ? pick(option, t.accent, t.accentHover, t.accentPressed) : t.textDisabled;
    const QColor ink = enabled ? t.onAccent : t.window;
    panel(painter, option.rect, fill, {}, 4);
    if (on) {
        tick(painter, option.rect, ink);
        return;
    }
    const QRect box = option.rect;
    const int thick = std::max(2, box.height() / 8);
    panel(painter,
        QRect(box.x() + box.width() / 4, box.center().y() - thick / 2, box.width() / 2, thick), ink,
        {}, 1);
}

void radioIndicator(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokens();
    const bool enabled = is(option, QStyle::State_Enabled), on = is(option, QStyle::State_On);
    const qreal radius = option.rect.width() / 2.0;
    const QColor ring = enabled ? (on ? t.accent : t.borderCtl) : t.border;
    panel(painter, option.rect,
        enabled ? pick(option, t.surface, t.surfaceAlt, t.accentSoft) : t.window, ring, radius,
        on ? 1.5 : 1);
    if (!on)
        return;
    const int inset = qRound(option.rect.width() * 0.27);
    const QRect dot = option.rect.adjusted(inset, inset, -inset, -inset);
    panel(painter, dot, enabled ? t.accent : t.textDisabled, {}, dot.width() / 2.0);
}

void toolPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool outlined
        = widget && variantOf(widget) == Variant::Plain && !is(option, QStyle::State_AutoRaise);
    QColor fill = outlined ? t.surface : QColor();
    if (enabled && is(option, QStyle::State_On))
        fill = t.accentSoft;
    else if (enabled)
        fill = pick(option, fill, t.surfaceAlt, t.accentSoft);
    panel(painter, option.rect, fill, outlined ? (enabled ? t.borderCtl : t.border) : QColor(),
        buttonRadius);
    if (is(option, QStyle::State_HasFocus))
        ring(painter, option.rect, buttonRadius);
}

} // namespace throughline::ui::painting
