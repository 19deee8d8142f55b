#include "theme/style.h"

#include "theme/painting.h"
#include "theme/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using painting::Variant;

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

/// Only what changes its fill under the pointer has to hear of it.
void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QTabBar *>(widget) || widget->inherits("QSplitterHandle")
        || widget->inherits("QHeaderView"))
        widget->setAttribute(Qt::WA_Hover);
}

static void linePanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const auto frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    const QWidget *owner = widget ? widget->parentWidget() : nullptr;
    const bool insideField
        = qobject_cast<const QComboBox *>(owner) || qobject_cast<const QAbstractSpinBox *>(owner);
    if (insideField)
        return;
    if (frame && frame->lineWidth > 0)
        painting::field(painter, option, widget);
    else
        painter.fillRect(option.rect, tokens().surface);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case PE_PanelLineEdit: return linePanel(*painter, *option, widget);
    case PE_FrameLineEdit:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonBevel:
    case PE_PanelMenuBar:
    case PE_PanelToolBar:
    case PE_IndicatorDockWidgetResizeHandle: return;
    case PE_Frame:
        if (auto frame = qstyleoption_cast<const QStyleOptionFrame *>(option))
            return painting::frame(*painter, *frame, widget);
        return;
    case PE_FrameFocusRect: return painting::ring(*painter, option->rect, 4);
    case PE_FrameMenu: return painting::panel(*painter, option->rect, {}, t.border, 0);
    case PE_PanelMenu: return painter->fillRect(option->rect, t.surface);
    case PE_PanelTipLabel: return painter->fillRect(option->rect, t.text);
    case PE_PanelStatusBar:
        return painter->fillRect(
            QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), t.border);
    case PE_PanelButtonCommand:
        if (auto button = qstyleoption_cast<const QStyleOptionButton *>(option))
            painting::buttonPanel(*painter, *button, widget);
        return;
    case PE_PanelButtonTool: return painting::toolPanel(*painter, *option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return painting::checkIndicator(*painter, *option);
    case PE_IndicatorRadioButton: return painting::radioIndicator(*painter, *option);
    case PE_IndicatorArrowDown:
        return painting::chevron(*painter, option->rect, Qt::DownArrow, t.text2);
    case PE_IndicatorArrowUp:
        return painting::chevron(*painter, option->rect, Qt::UpArrow, t.text2);
    case PE_IndicatorArrowLeft:
        return painting::chevron(*painter, option->rect, Qt::LeftArrow, t.text2);
    case PE_IndicatorArrowRight:
        return painting::chevron(*painter, option->rect, Qt::RightArrow, t.text2);
    case PE_IndicatorBranch: return painting::branch(*painter, *option);
    case PE_PanelItemViewItem:
        if (auto item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            painting::itemPanel(*painter, *item, widget);
        return;
    case PE_PanelItemViewRow:
        if (option->state & State_Selected && option->state & State_Enabled)
            painter->fillRect(option->rect, t.selBg);
        return;
    default: return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

static void drawHeader(QStyle::ControlElement element, const QStyleOption &option,
    QPainter &painter, const QWidget *widget)
{
    const auto header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header)
        return;
    if (element != QStyle::CE_HeaderLabel)
        painting::headerSection(painter, *header, widget);
    if (element != QStyle::CE_HeaderSection)
        painting::headerLabel(painter, *header, widget);
}

/// A check box or radio button: indicator, words, and the ring around both.
static void drawOption(const QStyle &style, QStyle::ControlElement element,
    const QStyleOptionButton &button, QPainter &painter, const QWidget *widget)
{
    const bool check = element == QStyle::CE_CheckBox;
    QStyleOptionButton part = button;
    part.rect = style.subElementRect(
        check ? QStyle::SE_CheckBoxIndicator : QStyle::SE_RadioButtonIndicator, &button, widget);
    if (check)
        painting::checkIndicator(painter, part);
    else
        painting::radioIndicator(painter, part);
    const QRect words = style.subElementRect(
        check ? QStyle::SE_CheckBoxContents : QStyle::SE_RadioButtonContents, &button, widget);
    const bool enabled = button.state & QStyle::State_Enabled;
    painting::text(painter, words, Qt::AlignLeading | Qt::AlignVCenter, button.text, button,
        enabled ? tokens().text : tokens().textDisabled, widget ? widget->font() : QFont(), widget);
    if (button.state & QStyle::State_HasFocus)
        painting::ring(painter, button.rect, painting::fieldRadius);
}

static void drawTabLabel(const QStyleOptionTab &tab, QPainter &painter, const QWidget *widget)
{
    const bool selected = tab.state & QStyle::State_Selected;
    QFont font = widget ? widget->font() : QFont();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    const QColor ink = !(tab.state & QStyle::State_Enabled) ? tokens().textDisabled
        : selected                                          ? tokens().text
                                                            : tokens().text2;
    painting::text(painter, tab.rect, Qt::AlignCenter, tab.text, tab, ink, font, widget);
    if (tab.state & QStyle::State_HasFocus)
        painting::ring(painter, tab.rect.adjusted(2, 2, -2, -3), 4);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
    case CE_PushButtonBevel:
    case CE_PushButtonLabel:
        if (auto button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            if (element != CE_PushButtonLabel)
                painting::buttonPanel(*painter, *button, widget);
            if (element != CE_PushButtonBevel)
                painting::buttonLabel(*painter, *button, widget);
        }
        return;
    case CE_CheckBox:
    case CE_RadioButton:
        if (auto button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            if (painting::variantOf(widget) == Variant::Rating)
                painting::ratingTile(*painter, *button, widget);
            else
                drawOption(*this, element, *button, *painter, widget);
        }
        return;
    case CE_Header:
    case CE_HeaderSection:
    case CE_HeaderLabel: return drawHeader(element, *option, *painter, widget);
    case CE_HeaderEmptyArea: return painting::headerGround(*painter, *option);
    case CE_TabBarTabShape:
        if (auto tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            painting::tab(*painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (auto tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabLabel(*tab, *painter, widget);
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        if (auto bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            if (element == CE_ProgressBarGroove)
                painting::progressGroove(*painter, *bar);
            else
                painting::progressContents(*painter, *bar);
        }
        return;
    case CE_ProgressBarLabel: return;
    case CE_Splitter: return painting::splitter(*painter, *option);
    case CE_MenuItem:
        if (auto item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            painting::menuItem(*painter, *item, widget);
        return;
    case CE_MenuBarItem:
        painter->fillRect(option->rect, tokens().window);
        if (auto item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            painting::menuBarItem(*painter, *item, widget);
        return;
    case CE_MenuBarEmptyArea:
    case CE_MenuEmptyArea: return;
    case CE_ShapedFrame:
        if (auto frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            const QRect rect = frame->rect;
            if (frame->frameShape == QFrame::HLine)
                return painter->fillRect(
                    rect.x(), rect.center().y(), rect.width(), 1, tokens().border);
            if (frame->frameShape == QFrame::VLine)
                return painter->fillRect(
                    rect.center().x(), rect.y(), 1, rect.height(), tokens().border);
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

static void drawToolButton(const QProxyStyle &style, const QStyleOptionToolButton &option,
    QPainter &painter, const QWidget *widget)
{
    painting::toolPanel(painter, option, widget);
    QStyleOptionToolButton label = option;
    label.state &= ~(QStyle::State_Sunken | QStyle::State_On);
    const bool hasMenu = option.features & QStyleOptionToolButton::HasMenu
        || option.features & QStyleOptionToolButton::Menu;
    if (hasMenu) {
        const int arrow = sp(4);
        const QRect rect = option.rect;
        painting::chevron(painter,
            QStyle::visualRect(option.direction, rect,
                QRect(rect.right() - arrow - sp(1), rect.y(), arrow, rect.height())),
            Qt::DownArrow, tokens().text2);
        label.rect = QStyle::visualRect(option.direction, rect, rect.adjusted(0, 0, -arrow, 0));
    }
    style.drawControl(QStyle::CE_ToolButtonLabel, &label, &painter, widget);
}

static void drawGroupTitle(const QProxyStyle &style, const QStyleOptionGroupBox &box,
    QPainter &painter, const QWidget *widget)
{
    const QRect rect
        = style.subControlRect(QStyle::CC_GroupBox, &box, QStyle::SC_GroupBoxLabel, widget);
    painting::text(painter, rect, Qt::AlignLeading | Qt::AlignVCenter, box.text, box, tokens().text,
        fontFor(TextRole::Strong), widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (auto combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return painting::comboBox(*painter, *combo, *this, widget);
        break;
    case CC_SpinBox:
        if (auto spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return painting::spinBox(*painter, *spin, *this, widget);
        break;
    case CC_ScrollBar:
        if (auto bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return painting::scrollBar(*painter, *bar, *this, widget);
        break;
    case CC_Slider:
        if (auto bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return painting::slider(*painter, *bar, *this, widget);
        break;
    case CC_ToolButton:
        if (auto button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(*this, *button, *painter, widget);
        break;
    case CC_GroupBox:
        if (auto box = qstyleoption_cast<const QStyleOptionGroupBox *>(option))
            if (!(box->subControls & SC_GroupBoxCheckBox))
                return drawGroupTitle(*this, *box, *painter, widget);
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace throughline::ui
