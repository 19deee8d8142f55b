#include "theme/icon.h"
#include "theme/painting.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>

namespace throughline::ui {

using painting::Variant;

static int controlHeight()
{
    return std::max(32, em(1.9));
}

static int indicatorSize()
{
    return std::max(16, em(1.05));
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : 1;
    case PM_ButtonMargin: return 2 * sp(3);
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize: return em(1.15);
    case PM_LargeIconSize: return em(2);
    case PM_MessageBoxIconSize: return em(2);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return indicatorSize();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return sp(2);
    case PM_FocusFrameHMargin: return sp(3) - 1;
    case PM_FocusFrameVMargin: return 2;
    case PM_HeaderMargin: return sp(3);
    case PM_HeaderMarkSize: return em(1);
    case PM_HeaderGripMargin: return 4;
    case PM_HeaderDefaultSectionSizeVertical: return std::max(32, em(2.1));
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth: return 9;
    case PM_SliderThickness: return std::max(24, em(1.6));
    case PM_SliderLength: return em(1.1);
    case PM_SliderControlThickness: return std::max(24, em(1.6));
    case PM_TabBarTabHSpace: return 2 * sp(4);
    case PM_TabBarTabVSpace: return 2 * sp(2);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin: return 0;
    case PM_MenuVMargin: return sp(1);
    case PM_MenuBarItemSpacing: return 0;
    case PM_MenuBarHMargin: return sp(1);
    case PM_MenuBarVMargin: return 0;
    case PM_MenuBarPanelWidth: return 0;
    case PM_ToolTipLabelFrameWidth: return sp(1.5);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return sp(4);
    case PM_LayoutHorizontalSpacing: return sp(3);
    case PM_LayoutVerticalSpacing: return sp(2);
    case PM_TreeViewIndentation: return em(1.4);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    case SH_Table_GridLineColor: return int(tokens().border.rgba());
    case SH_UnderlineShortcut: return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_Widget_Animate: return 0;
    case SH_Widget_Animation_Duration: return 0;
    case SH_ScrollView_FrameOnlyAroundContents: return 0;
    case SH_FormLayoutWrapPolicy: return QFormLayout::WrapLongRows;
    case SH_FormLayoutFieldGrowthPolicy: return QFormLayout::ExpandingFieldsGrow;
    case SH_FormLayoutLabelAlignment: return Qt::AlignLeading | Qt::AlignVCenter;
    case SH_FormLayoutFormAlignment: return Qt::AlignLeading | Qt::AlignTop;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_TabBar_ElideMode: return Qt::ElideNone;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

static QSize buttonSize(
    const QStyleOptionButton &option, const QSize &contents, const QWidget *widget)
{
    const Variant variant = painting::variantOf(widget);
    if (variant == Variant::Card || variant == Variant::Big)
        return contents;
    const QFontMetrics metrics(painting::buttonFont(widget));
    int width = metrics.size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull())
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : sp(2));
    if (option.features & QStyleOptionButton::HasMenu)
        width += sp(5);
    width += 2 * sp(option.text.isEmpty() ? 2 : 3);
    return {std::max(width, controlHeight()), controlHeight()};
}

static QSize tileSize(const QStyleOptionButton &option)
{
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    const int words = metrics.horizontalAdvance(option.text) + 2 * sp(3);
    return {std::max(44, words), std::max(44, em(2.4))};
}

/// A check or radio button keeps room for a focus ring around box and words.
static QSize optionSize(const QSize &contents)
{
    return {contents.width() + indicatorSize() + sp(2) + 2 * sp(1.5),
        std::max({32, contents.height() + sp(2), indicatorSize() + sp(2)})};
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
    const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (auto button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, contents, widget);
        return size;
    case CT_RadioButton:
        if (painting::variantOf(widget) == Variant::Rating)
            if (auto button = qstyleoption_cast<const QStyleOptionButton *>(option))
                return tileSize(*button);
        return optionSize(contents);
    case CT_CheckBox: return optionSize(contents);
    case CT_LineEdit: return {size.width(), std::max(size.height(), controlHeight())};
    case CT_ComboBox:
        return {contents.width() + 2 * sp(2.5) + em(1.4), std::max(controlHeight(), size.height())};
    case CT_SpinBox:
        return {contents.width() + sp(2.5) + em(1.6), std::max(controlHeight(), size.height())};
    case CT_ToolButton: {
        const int least = std::max(32, em(1.9));
        return {std::max(size.width() + sp(2), least), std::max(size.height(), least)};
    }
    case CT_HeaderSection:
        if (auto header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const QFontMetrics metrics(fontFor(TextRole::SmallStrong));
            const int words = metrics.size(0, header->text).width();
            return {words + 2 * sp(3) + em(1), std::max(32, em(2))};
        }
        return size;
    case CT_ItemViewItem: // several lines keep the same air above and below as one
        return {size.width(), std::max({size.height() + sp(3), 32, em(1.95)})};
    case CT_MenuItem:
        if (auto item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return painting::menuItemSize(*item, contents);
        return size;
    case CT_MenuBarItem: return {contents.width() + 2 * sp(2), std::max(28, em(1.7))};
    case CT_ProgressBar: return {size.width(), 8};
    case CT_TabBarTab: return {size.width(), std::max(36, em(2.2))};
    default: return size;
    }
}

static QRect optionIndicator(const QStyleOption &option)
{
    const int size = indicatorSize();
    const QRect rect = option.rect;
    return QStyle::visualRect(option.direction, rect,
        QRect(rect.x() + sp(1), rect.y() + (rect.height() - size) / 2, size, size));
}

static QRect optionWords(const QStyleOption &option)
{
    const QRect rect = option.rect;
    return QStyle::visualRect(
        option.direction, rect, rect.adjusted(sp(1) + indicatorSize() + sp(2), 0, -sp(1), 0));
}

/// Qt keeps the whole cell margin on both sides of an icon; words belong nearer to their icon.
static QRect besideIcon(const QStyleOptionViewItem &item, const QRect &words)
{
    const bool leading = item.features & QStyleOptionViewItem::HasDecoration
        && item.decorationPosition == QStyleOptionViewItem::Left;
    if (!leading)
        return words;
    const int nearer = 2 * sp(3) - sp(2.5);
    return item.direction == Qt::RightToLeft ? words.adjusted(0, 0, nearer, 0)
                                             : words.adjusted(-nearer, 0, 0, 0);
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool bare = !frame || frame->lineWidth == 0;
        const QRect rect = QProxyStyle::subElementRect(element, option, widget);
        return bare ? rect : rect.adjusted(sp(1.5), 0, -sp(1.5), 0);
    }
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator: return optionIndicator(*option);
    case SE_CheckBoxContents:
    case SE_RadioButtonContents: return optionWords(*option);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
    case SE_ItemViewItemFocusRect: return option->rect;
    case SE_ItemViewItemText: {
        const auto item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        const QRect rect = QProxyStyle::subElementRect(element, option, widget);
        return item ? besideIcon(*item, rect) : rect;
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: return option->rect;
    case SE_ProgressBarLabel: return {};
    case SE_HeaderLabel: return option->rect.adjusted(sp(3), 0, -sp(3), -1);
    case SE_HeaderArrow: return {};
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

static QRect scrollPart(const QStyle &style, const QStyleOptionSlider &option,
    QStyle::SubControl part, const QWidget *widget)
{
    const bool flat = option.orientation == Qt::Horizontal;
    const QRect rect = option.rect;
    const int length = flat ? rect.width() : rect.height();
    const int range = option.maximum - option.minimum;
    int thumb = length;
    if (range > 0) {
        const int least = style.pixelMetric(QStyle::PM_ScrollBarSliderMin, &option, widget);
        thumb = int(qint64(option.pageStep) * length / (range + option.pageStep));
        thumb = std::clamp(thumb, std::min(least, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    auto along = [&](int from, int size) {
        const QRect logical = flat ? QRect(rect.x() + from, rect.y(), size, rect.height())
                                   : QRect(rect.x(), rect.y() + from, rect.width(), size);
        return QStyle::visualRect(option.direction, rect, logical);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return along(start, thumb);
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + thumb, length - start - thumb);
    case QStyle::SC_ScrollBarGroove: return rect;
    default: return {};
    }
}

static QRect comboPart(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const int arrow = em(1.4) + sp(1);
    auto visual
        = [&](const QRect &logical) { return QStyle::visualRect(option.direction, rect, logical); };
    if (part == QStyle::SC_ComboBoxArrow)
        return visual(QRect(rect.right() - arrow + 1, rect.y(), arrow, rect.height()));
    return visual(rect.adjusted(sp(2), 2, -arrow, -2));
}

static QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const int arrows
        = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : std::max(20, em(1.5));
    const int half = rect.height() / 2;
    auto visual
        = [&](const QRect &logical) { return QStyle::visualRect(option.direction, rect, logical); };
    if (part == QStyle::SC_SpinBoxUp)
        return visual(QRect(rect.right() - arrows + 1, rect.y(), arrows, half));
    if (part == QStyle::SC_SpinBoxDown)
        return visual(
            QRect(rect.right() - arrows + 1, rect.y() + half, arrows, rect.height() - half));
    return visual(rect.adjusted(sp(1.5), 2, -arrows, -2));
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (auto bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollPart(*this, *bar, part, widget);
        break;
    case CC_ComboBox:
        if (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)
            return comboPart(*option, part);
        break;
    case CC_SpinBox:
        if (auto spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            if (part == SC_SpinBoxUp || part == SC_SpinBoxDown || part == SC_SpinBoxEditField)
                return spinPart(*spin, part);
        break;
    default: break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon Style::standardIcon(
    StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton: return icon(IconName::Close);
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton: return icon(IconName::Close);
    case SP_MessageBoxInformation: return icon(IconName::Information, Tone::Info);
    case SP_MessageBoxWarning: return icon(IconName::Attention, Tone::Attention);
    case SP_MessageBoxCritical: return icon(IconName::Problem, Tone::Problem);
    case SP_MessageBoxQuestion: return icon(IconName::Help, Tone::Info);
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace throughline::ui
