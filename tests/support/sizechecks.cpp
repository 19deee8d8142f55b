#include "support/screenchecks.h"

#include "forms/chip.h"
#include "forms/naming.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace throughline::ui::screenchecks {

static constexpr int leastTarget = 24;

/// What stands inside a line of a list or a form's text may be lower than a control of its own.
static bool isInline(const QWidget &widget)
{
    for (const QWidget *up = widget.parentWidget(); up; up = up->parentWidget())
        if (qobject_cast<const QAbstractItemView *>(up))
            return true;
    return widget.property("inline").toBool();
}

QStringList targets(QWidget &window, int leastHeight)
{
    QStringList findings;
    for (QWidget *widget : operable(window)) {
        const QSize size = widget->size();
        const bool small = std::min(size.width(), size.height()) < leastTarget;
        const bool low = !isInline(*widget) && size.height() < std::max(leastTarget, leastHeight)
            && !qobject_cast<QTabBar *>(widget) && !widget->inherits("QAbstractSlider");
        if (small || low)
            findings << u"A2 %1 is only %2×%3"_s.arg(called(*widget))
                            .arg(size.width())
                            .arg(size.height());
    }
    return findings;
}

static QString cut(const QWidget &widget, int has, int needs)
{
    return u"A6 %1 is cut: it has %2 px and needs %3"_s.arg(called(widget)).arg(has).arg(needs);
}

static int widthOf(const QFont &font, const QString &text)
{
    return QFontMetrics(font).size(Qt::TextShowMnemonic, text).width();
}

static int longestWord(const QFont &font, const QString &text)
{
    int widest = 0;
    for (const QString &word : text.split(QChar::Space))
        widest = std::max(widest, widthOf(font, word));
    return widest;
}

static QStringList labelFindings(const QLabel &label)
{
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText)
        return {};
    if (qobject_cast<const Chip *>(&label))
        return label.width() < label.sizeHint().width()
            ? QStringList{cut(label, label.width(), label.sizeHint().width())}
            : QStringList();
    if (label.property("elided").toBool())
        return label.toolTip().isEmpty() || label.accessibleName().isEmpty()
            ? QStringList{u"A6 %1 is elided without tooltip or name"_s.arg(called(label))}
            : QStringList();
    const int has = label.contentsRect().width();
    const int needs = label.wordWrap() ? longestWord(label.font(), label.text())
                                       : widthOf(label.font(), label.text());
    if (has + 1 < needs)
        return {cut(label, has, needs)};
    if (label.wordWrap() && label.height() + 1 < label.heightForWidth(label.width()))
        return {u"A6 %1 is cut: it is %2 px high and needs %3"_s.arg(called(label))
                    .arg(label.height())
                    .arg(label.heightForWidth(label.width()))};
    return {};
}

static QStringList buttonFindings(const QPushButton &button)
{
    if (button.text().isEmpty())
        return {};
    constexpr int margins = 16;
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 8;
    const int needs = widthOf(button.font(), button.text()) + icon + margins;
    return button.width() + 1 < needs ? QStringList{cut(button, button.width(), needs)}
                                      : QStringList();
}

static QStringList comboFindings(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const int has
        = combo.style()
              ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo)
              .width();
    const int needs = widthOf(combo.font(), combo.currentText());
    return has + 1 < needs ? QStringList{cut(combo, has, needs)} : QStringList();
}

static QStringList headerFindings(const QHeaderView &header)
{
    QStringList findings;
    if (header.orientation() == Qt::Vertical || !header.model())
        return findings;
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        const QFont font = fontFor(TextRole::SmallStrong);
        const int needs = widthOf(font, text) + 2 * sp(2);
        if (!header.isSectionHidden(i) && header.sectionSize(i) + 1 < needs)
            findings << u"A6 column “%1” of %2 is cut: %3 px, needs %4"_s.arg(text, called(header))
                            .arg(header.sectionSize(i))
                            .arg(needs);
    }
    return findings;
}

static QStringList tabFindings(const QTabBar &tabs)
{
    QStringList findings;
    for (int i = 0; i < tabs.count(); ++i) {
        const int needs = widthOf(tabs.font(), tabs.tabText(i)) + 16;
        if (tabs.isTabVisible(i) && tabs.tabRect(i).width() + 1 < needs)
            findings << u"A6 tab “%1” is cut"_s.arg(tabs.tabText(i));
    }
    return findings;
}

static QStringList textFindings(const QWidget &widget)
{
    if (auto label = qobject_cast<const QLabel *>(&widget))
        return labelFindings(*label);
    if (auto button = qobject_cast<const QPushButton *>(&widget))
        return buttonFindings(*button);
    if (auto combo = qobject_cast<const QComboBox *>(&widget))
        return comboFindings(*combo);
    if (auto header = qobject_cast<const QHeaderView *>(&widget))
        return headerFindings(*header);
    if (auto tabs = qobject_cast<const QTabBar *>(&widget))
        return tabFindings(*tabs);
    const bool option
        = qobject_cast<const QCheckBox *>(&widget) || qobject_cast<const QRadioButton *>(&widget);
    if (option && widget.width() + 1 < widget.minimumSizeHint().width())
        return {cut(widget, widget.width(), widget.minimumSizeHint().width())};
    return {};
}

/// A text that a parent too small for it hides; what scrolls is only out of view.
static bool isHiddenByParent(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *up = widget.parentWidget(); up; up = up->parentWidget()) {
        if (auto area = qobject_cast<const QAbstractScrollArea *>(up->parentWidget());
            area && area->viewport() == up)
            return false;
        const QRect there(widget.mapTo(up, QPoint()), widget.size());
        if (!up->rect().adjusted(-1, -1, 1, 1).contains(there))
            return true;
        if (up == &window)
            break;
    }
    return false;
}

static bool showsText(const QWidget &widget)
{
    if (auto label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty();
    return qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget);
}

static QStringList overlaps(const QList<QWidget *> &shown)
{
    QStringList findings;
    for (qsizetype i = 0; i < shown.size(); ++i)
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            if (shown[i]->parentWidget() != shown[j]->parentWidget())
                continue;
            const QRect common = shown[i]->geometry() & shown[j]->geometry();
            const bool inside = qobject_cast<QLineEdit *>(shown[i]->parentWidget());
            if (!inside && common.width() > 2 && common.height() > 2)
                findings << u"A6 %1 lies over %2"_s.arg(called(*shown[i]), called(*shown[j]));
        }
    return findings;
}

QStringList clipping(QWidget &window)
{
    QStringList findings;
    QList<QWidget *> shown;
    for (QWidget *widget : visibleChildren(window)) {
        findings += textFindings(*widget);
        if (!showsText(*widget) || widget->objectName().startsWith(u"qt_"_s))
            continue;
        shown << widget;
        if (isHiddenByParent(*widget, window))
            findings << u"A6 %1 reaches out of its parent"_s.arg(called(*widget));
    }
    return findings + overlaps(shown);
}

QStringList fitting(QWidget &window, QSize size)
{
    QStringList findings;
    const QSize least = window.minimumSizeHint().expandedTo(
        window.layout() ? window.layout()->totalMinimumSize() : QSize());
    if (least.width() > size.width() || least.height() > size.height())
        findings << u"A6b the window needs %1×%2 and has %3×%4"_s.arg(least.width())
                        .arg(least.height())
                        .arg(size.width())
                        .arg(size.height());
    for (auto area : window.findChildren<QScrollArea *>()) {
        if (!area->isVisibleTo(&window) || !area->widget())
            continue;
        const int needs
            = std::max(area->widget()->minimumSizeHint().width(), area->widget()->minimumWidth());
        if (area->horizontalScrollBar()->isVisibleTo(&window) || needs > area->viewport()->width())
            findings << u"A6c %1 scrolls sideways: %2 px for %3"_s.arg(called(*area))
                            .arg(area->viewport()->width())
                            .arg(needs);
    }
    return findings;
}

} // namespace throughline::ui::screenchecks
