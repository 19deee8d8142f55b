#include "support/screenchecks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace throughline::ui::screenchecks {

static void scrollIntoView(QWidget &widget)
{
    for (QWidget *up = widget.parentWidget(); up; up = up->parentWidget())
        if (auto area = qobject_cast<QScrollArea *>(up); area && area->widget()) {
            // ensureWidgetVisible() would show no more of a text field than its cursor.
            const QPoint centre = widget.mapTo(area->widget(), widget.rect().center());
            area->ensureVisible(centre.x(), centre.y(), widget.width() / 2, widget.height() / 2);
        }
}

/// One cell of a view: Qt itself brings no more than the view's current row into sight.
static void scrollIntoView(QWidget &widget, const QRect &part)
{
    for (QWidget *up = widget.parentWidget(); up; up = up->parentWidget())
        if (auto area = qobject_cast<QScrollArea *>(up)) {
            const QPoint centre = widget.mapTo(area->widget(), part.center());
            area->ensureVisible(centre.x(), centre.y(), part.width() / 2, part.height());
        }
}

static QImage grabbed(QWidget &window, const QRect &rect)
{
    return window.grab(rect & window.rect()).toImage().convertToFormat(QImage::Format_RGB32);
}

static QRect placeOf(QWidget &window, const QWidget &widget)
{
    return QRect(widget.mapTo(&window, QPoint()), widget.size());
}

/// The background is the most frequent pixel, the text the best contrast that two pixels reach.
static double textContrastIn(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() >= 2)
            best = std::max(best, contrast(QColor::fromRgb(it.key()), QColor::fromRgb(ground)));
    return best;
}

/// Large text, from 1.4 times the body, needs less.
static double neededFor(const QFont &font)
{
    return font.pointSizeF() >= QApplication::font().pointSizeF() * 1.39 ? 3 : 4.5;
}

static QString weak(const QString &check, const QString &who, double is, double needs)
{
    return u"%1 %2 has a contrast of %3 and needs %4"_s.arg(check, who)
        .arg(is, 0, 'f', 2)
        .arg(needs, 0, 'f', 1);
}

static bool showsOwnText(const QWidget &widget)
{
    if (auto label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty();
    if (auto button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty();
    if (auto field = qobject_cast<const QLineEdit *>(&widget))
        return !field->displayText().isEmpty() || !field->placeholderText().isEmpty();
    if (auto combo = qobject_cast<const QComboBox *>(&widget))
        return !combo->currentText().isEmpty();
    return false;
}

static QStringList cellFindings(QWidget &window, QAbstractItemView &view)
{
    QStringList findings;
    constexpr int mostRows = 4;
    const QAbstractItemModel *model = view.model();
    const int rows = model ? std::min(mostRows, model->rowCount(view.rootIndex())) : 0;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            view.scrollTo(index);
            scrollIntoView(*view.viewport(), view.visualRect(index));
            const QRect cell = view.visualRect(index) & view.viewport()->rect();
            const bool enabled = model->flags(index) & Qt::ItemIsEnabled;
            if (index.data().toString().isEmpty() || cell.width() < 8 || cell.height() < 8
                || !enabled)
                continue;
            const QRect place(view.viewport()->mapTo(&window, cell.topLeft()), cell.size());
            const double is = textContrastIn(grabbed(window, place.adjusted(3, 3, -3, -3)));
            if (is < 4.5)
                findings << weak(
                    u"A7"_s, u"“%1” in %2"_s.arg(index.data().toString(), called(view)), is, 4.5);
        }
    return findings;
}

QStringList textContrast(QWidget &window)
{
    QStringList findings;
    for (QWidget *widget : visibleChildren(window)) {
        if (!widget->isEnabled())
            continue;
        if (auto view = qobject_cast<QAbstractItemView *>(widget)) {
            findings += cellFindings(window, *view);
            continue;
        }
        if (!showsOwnText(*widget))
            continue;
        scrollIntoView(*widget);
        const QRect place = placeOf(window, *widget).adjusted(2, 2, -2, -2);
        if (!window.rect().intersects(place))
            continue;
        const double is = textContrastIn(grabbed(window, place));
        const double needs = neededFor(widget->font());
        if (is < needs)
            findings << weak(u"A7"_s, called(*widget), is, needs);
    }
    return findings;
}

static bool needsOutline(const QWidget &widget)
{
    const QString variant = widget.property("variant").toString();
    if (variant == u"ghost"_s || variant == u"card"_s || widget.inherits("QToolButton"))
        return false;
    if (qobject_cast<const QLineEdit *>(&widget))
        return static_cast<const QLineEdit &>(widget).hasFrame();
    return qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget) || widget.inherits("QPushButton")
        || widget.property("level").isValid();
}

static bool isInView(const QWidget &widget)
{
    for (const QWidget *up = widget.parentWidget(); up; up = up->parentWidget())
        if (qobject_cast<const QAbstractItemView *>(up))
            return true;
    return false;
}

QStringList outlines(QWidget &window)
{
    QStringList findings;
    constexpr int outside = 2, edge = 4;
    for (QWidget *widget : operable(window)) {
        if (!widget->isEnabled() || !needsOutline(*widget) || isInView(*widget))
            continue;
        scrollIntoView(*widget);
        const QRect place = placeOf(window, *widget);
        const QRect strip(place.x() - outside, place.center().y(), outside + edge, 1);
        if (!window.rect().contains(strip))
            continue;
        const QImage image = grabbed(window, strip);
        const QColor ground = image.pixelColor(0, 0);
        double best = 1;
        for (int x = outside; x < image.width(); ++x)
            best = std::max(best, contrast(image.pixelColor(x, 0), ground));
        if (best < 3)
            findings << weak(u"A7b the outline of"_s, called(*widget), best, 3);
    }
    return findings;
}

static int changedPixels(const QImage &before, const QImage &after)
{
    int changed = 0;
    for (int y = 0; y < std::min(before.height(), after.height()); ++y)
        for (int x = 0; x < std::min(before.width(), after.width()); ++x) {
            const QRgb was = before.pixel(x, y), now = after.pixel(x, y);
            changed += was != now && contrast(QColor::fromRgb(was), QColor::fromRgb(now)) >= 3;
        }
    return changed;
}

QStringList focusRing(QWidget &window)
{
    QStringList findings;
    QWidget *const before = window.focusWidget();
    for (QWidget *stop : tabStops(window)) {
        scrollIntoView(*stop);
        if (auto view = qobject_cast<QAbstractItemView *>(stop); view
            && !view->currentIndex().isValid() && view->model() && view->model()->rowCount() > 0)
            view->setCurrentIndex(view->model()->index(0, 0));
        // The checks before may have scrolled it away.
        if (auto view = qobject_cast<QAbstractItemView *>(stop))
            view->scrollTo(view->currentIndex());
        if (window.focusWidget())
            window.focusWidget()->clearFocus();
        const QRect place = placeOf(window, *stop) & window.rect();
        const QImage without = grabbed(window, place);
        stop->setFocus(Qt::TabFocusReason);
        const QImage with = grabbed(window, place);
        const int least = std::min(place.width() + place.height(), 100);
        const int changed = changedPixels(without, with);
        if (changed < least)
            findings << u"A7c the focus on %1 changes %2 pixels, at least %3 are needed"_s
                            .arg(called(*stop))
                            .arg(changed)
                            .arg(least);
    }
    if (before)
        before->setFocus();
    return findings;
}

QStringList direction(QWidget &window)
{
    QStringList findings;
    const Qt::LayoutDirection reading = QApplication::layoutDirection();
    for (QWidget *widget : visibleChildren(window))
        if (widget->layoutDirection() != reading && !widget->property("keepsDirection").toBool())
            findings << u"A11 %1 does not follow the reading direction"_s.arg(called(*widget));
    auto sidebar = window.findChild<QWidget *>(u"sidebar"_s);
    if (reading == Qt::RightToLeft && sidebar && sidebar->isVisibleTo(&window)
        && placeOf(window, *sidebar).center().x() < window.width() / 2)
        findings << u"A11 the sidebar is not at the right"_s;
    return findings;
}

} // namespace throughline::ui::screenchecks
