#include "theme/painting.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextEdit>

namespace throughline::ui::painting {

static bool isEnabled(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled;
}

static bool isInvalid(const QWidget *widget)
{
    return widget && widget->property("invalid").toBool();
}

static QColor fieldOutline(const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = tokens();
    if (!isEnabled(option))
        return t.border;
    return isInvalid(widget) ? t.err : t.borderCtl;
}

void field(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool focused = isEnabled(option) && option.state & QStyle::State_HasFocus;
    const QColor fill = isEnabled(option) ? t.surface : t.window;
    if (focused)
        panel(painter, option.rect, fill, isInvalid(widget) ? t.err : t.focus, fieldRadius,
            ringWidth);
    else
        panel(painter, option.rect, fill, fieldOutline(option, widget), fieldRadius);
}

/// Lists and tables stand in a quiet frame and show the focus at the current item; only an empty
/// one has to show it at the frame.
static void viewFrame(
    QPainter &painter, const QStyleOptionFrame &option, const QAbstractItemView &view)
{
    const Tokens &t = tokens();
    const bool hasItem = view.currentIndex().isValid();
    const bool focused = option.state & QStyle::State_HasFocus && !hasItem;
    panel(painter, option.rect, t.surface, focused ? t.focus : t.border, fieldRadius,
        focused ? ringWidth : 1);
}

void frame(QPainter &painter, const QStyleOptionFrame &option, const QWidget *widget)
{
    if (auto view = qobject_cast<const QAbstractItemView *>(widget))
        viewFrame(painter, option, *view);
    else if (qobject_cast<const QAbstractScrollArea *>(widget))
        field(painter, option, widget);
    else
        panel(painter, option.rect, tokens().surface, tokens().border, cardRadius);
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QStyle &style,
    const QWidget *widget)
{
    QStyleOption panelOption = option;
    if (option.editable && widget && widget->focusWidget() && widget->focusWidget()->hasFocus())
        panelOption.state |= QStyle::State_HasFocus;
    if (option.frame)
        field(painter, panelOption, widget);
    else
        painter.fillRect(option.rect, tokens().surface);
    const QRect arrow
        = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    chevron(
        painter, arrow, Qt::DownArrow, isEnabled(option) ? tokens().text2 : tokens().textDisabled);
}

static void spinArrow(QPainter &painter, const QStyleOptionSpinBox &option, const QStyle &style,
    const QWidget *widget, QStyle::SubControl control)
{
    const Tokens &t = tokens();
    const bool up = control == QStyle::SC_SpinBoxUp;
    const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, control, widget);
    const bool steps = isEnabled(option)
        && option.stepEnabled
            & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
    if (steps && option.activeSubControls == control && option.state & QStyle::State_MouseOver)
        panel(painter, rect.adjusted(0, up ? 2 : 0, -2, up ? 0 : -2), t.surfaceAlt, {}, 3);
    chevron(painter, rect, up ? Qt::UpArrow : Qt::DownArrow, steps ? t.text2 : t.textDisabled);
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QStyle &style,
    const QWidget *widget)
{
    if (option.frame)
        field(painter, option, widget);
    else
        painter.fillRect(option.rect, tokens().surface);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    spinArrow(painter, option, style, widget, QStyle::SC_SpinBoxUp);
    spinArrow(painter, option, style, widget, QStyle::SC_SpinBoxDown);
}

} // namespace throughline::ui::painting
