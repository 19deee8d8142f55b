#include "theme/painting.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace throughline::ui::painting {

void tab(QPainter &painter, const QStyleOptionTab &option)
{
    const Tokens &t = tokens();
    const QRect rect = option.rect;
    if (is(option, QStyle::State_MouseOver) && !is(option, QStyle::State_Selected))
        panel(painter, rect.adjusted(2, 2, -2, -3), t.surfaceAlt, {}, fieldRadius);
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), t.border);
    if (is(option, QStyle::State_Selected))
        painter.fillRect(
            QRect(rect.x() + sp(2), rect.bottom() - 1, rect.width() - 2 * sp(2), 2), t.accent);
}

/// A bar says how much, no more: eight pixels are enough, in the middle of what it was given.
static QRect progressRect(const QStyleOption &option)
{
    const QRect rect = option.rect;
    const int thick = std::min(8, rect.height());
    return {rect.x(), rect.y() + (rect.height() - thick) / 2, rect.width(), thick};
}

void progressGroove(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const QRect bar = progressRect(option);
    panel(painter, bar, tokens().border, {}, bar.height() / 2.0);
}

void progressContents(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const QRect rect = progressRect(option);
    const bool busy = option.minimum == 0 && option.maximum == 0;
    const double range = std::max(1, option.maximum - option.minimum);
    const double share
        = busy ? 0.3 : std::clamp((option.progress - option.minimum) / range, 0.0, 1.0);
    const int width = qRound(rect.width() * share);
    if (width <= 0)
        return;
    const bool fromEnd = option.invertedAppearance;
    QRect done(fromEnd ? rect.right() - width + 1 : rect.x(), rect.y(),
        std::max(width, rect.height()), rect.height());
    panel(painter, QStyle::visualRect(option.direction, rect, done), tokens().accent, {},
        rect.height() / 2.0);
}

void scrollBar(
    QPainter &painter, const QStyleOptionSlider &option, const QStyle &style, const QWidget *widget)
{
    const Tokens &t = tokens();
    QRect thumb
        = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool active = option.activeSubControls & QStyle::SC_ScrollBarSlider
        && (is(option, QStyle::State_Sunken) || is(option, QStyle::State_MouseOver));
    if (option.minimum == option.maximum)
        return;
    const int inset = active ? 2 : 3;
    const bool upright = option.orientation == Qt::Vertical;
    thumb.adjust(
        upright ? inset : 2, upright ? 2 : inset, upright ? -inset : -2, upright ? -2 : -inset);
    panel(painter, thumb, active ? t.text2 : t.borderCtl, {},
        std::min(thumb.width(), thumb.height()) / 2.0);
}

void slider(
    QPainter &painter, const QStyleOptionSlider &option, const QStyle &style, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool enabled = is(option, QStyle::State_Enabled);
    const QRect handle
        = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    QRect groove = option.rect;
    if (option.orientation == Qt::Horizontal)
        groove = QRect(groove.x() + 2, groove.center().y() - 1, groove.width() - 4, 4);
    else
        groove = QRect(groove.center().x() - 1, groove.y() + 2, 4, groove.height() - 4);
    panel(painter, groove, t.borderCtl, {}, 2);
    QRect done = groove;
    if (option.orientation == Qt::Horizontal) {
        if (option.upsideDown)
            done.setLeft(handle.center().x());
        else
            done.setRight(handle.center().x());
    } else {
        done.setTop(handle.center().y());
    }
    panel(painter, done, enabled ? t.accent : t.border, {}, 2);
    const int size = std::min({handle.width(), handle.height(), em(1.1)});
    QRect knob(0, 0, size, size);
    knob.moveCenter(handle.center());
    panel(painter, knob, t.surface, enabled ? t.accent : t.border, size / 2.0, 2);
    if (is(option, QStyle::State_HasFocus))
        ring(painter, option.rect, fieldRadius);
}

void splitter(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokens();
    const bool upright = is(option, QStyle::State_Horizontal);
    const QRect rect = option.rect;
    const bool hot = is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken);
    const int length = std::min(em(1.6), upright ? rect.height() : rect.width());
    QRect grip(0, 0, upright ? 3 : length, upright ? length : 3);
    grip.moveCenter(rect.center());
    panel(painter, grip, hot ? t.accent : t.borderCtl, {}, 1.5);
}

static constexpr int menuPadding = 3; // sp steps at either end of an entry

static void menuMark(QPainter &painter, const QStyleOptionMenuItem &option, const QRect &rect)
{
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            tick(painter, rect, tokens().text);
        return;
    }
    if (!option.icon.isNull())
        option.icon.paint(&painter, rect, Qt::AlignCenter,
            is(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
}

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget)
{
    const Tokens &t = tokens();
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            QRect(rect.x() + sp(2), rect.center().y(), rect.width() - 2 * sp(2), 1), t.border);
        return;
    }
    const bool enabled = is(option, QStyle::State_Enabled);
    if (enabled && is(option, QStyle::State_Selected))
        panel(painter, rect.adjusted(sp(1), 0, -sp(1), 0), t.selBg, {}, fieldRadius);
    auto visual
        = [&](const QRect &logical) { return QStyle::visualRect(option.direction, rect, logical); };
    const int mark = em(1.15);
    const int left = rect.x() + sp(menuPadding);
    menuMark(painter, option, visual(QRect(left, rect.center().y() - mark / 2, mark, mark)));
    const QRect words(left + mark + sp(2), rect.y(), rect.width() - mark - sp(2 * menuPadding + 2),
        rect.height());
    const QStringList parts = option.text.split(u'\t');
    const QColor ink = !enabled ? t.textDisabled : t.text;
    text(painter, visual(words), Qt::AlignLeading | Qt::AlignVCenter, parts.value(0), option, ink,
        option.font, widget);
    if (parts.size() > 1)
        text(painter, visual(words), Qt::AlignTrailing | Qt::AlignVCenter, parts.value(1), option,
            enabled ? t.text2 : t.textDisabled, option.font, widget);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        chevron(painter, visual(QRect(rect.right() - sp(6), rect.y(), sp(4), rect.height())),
            option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow, ink);
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), sp(2) + 1};
    const QFontMetrics metrics(option.font);
    const QStringList parts = option.text.split(u'\t');
    int width = metrics.size(Qt::TextShowMnemonic, parts.value(0)).width();
    if (parts.size() > 1)
        width += metrics.horizontalAdvance(parts.value(1)) + sp(8);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += sp(5);
    return {width + em(1.15) + sp(2 * menuPadding + 2), std::max(28, em(1.75))};
}

void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool enabled = is(option, QStyle::State_Enabled);
    if (enabled && is(option, QStyle::State_Selected))
        panel(painter, option.rect.adjusted(1, 2, -1, -2), t.selBg, {}, fieldRadius);
    text(painter, option.rect, Qt::AlignCenter, option.text, option,
        enabled ? t.text : t.textDisabled, option.font, widget);
}

} // namespace throughline::ui::painting
