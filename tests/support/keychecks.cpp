#include "support/screenchecks.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace throughline::ui::screenchecks {

enum class Way { Forward, Backward };

static void press(QWidget &window, Way way)
{
    QWidget *focus = window.focusWidget() ? window.focusWidget() : &window;
    QTest::keyClick(focus, way == Way::Forward ? Qt::Key_Tab : Qt::Key_Backtab,
        way == Way::Forward ? Qt::NoModifier : Qt::ShiftModifier);
}

/// Where Tab leads from `start` until it comes round, or stops moving.
static QList<QWidget *> walk(QWidget &window, QWidget &start, Way way)
{
    constexpr int mostStops = 400;
    start.setFocus(Qt::TabFocusReason);
    QList<QWidget *> visited{window.focusWidget()};
    for (int i = 0; i < mostStops; ++i) {
        QWidget *before = window.focusWidget();
        press(window, way);
        QWidget *now = window.focusWidget();
        if (now == before || visited.contains(now))
            break;
        visited << now;
    }
    return visited;
}

static QRect placeIn(const QWidget &window, const QWidget &widget)
{
    return QRect(widget.mapTo(&window, QPoint()), widget.size());
}

static bool sharesLine(const QWidget &window, const QWidget &one, const QWidget &other)
{
    const QRect a = placeIn(window, one), b = placeIn(window, other);
    const int common = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return common * 2 > std::min(a.height(), b.height());
}

/// Reading order within one container: further along the line, or on a later line.
static bool follows(const QWidget &window, const QWidget &from, const QWidget &to)
{
    const QRect a = placeIn(window, from), b = placeIn(window, to);
    if (!sharesLine(window, from, to))
        return b.center().y() >= a.center().y();
    return window.layoutDirection() == Qt::RightToLeft ? b.center().x() <= a.center().x()
                                                       : b.center().x() >= a.center().x();
}

static QStringList readingOrder(const QWidget &window, const QList<QWidget *> &visited)
{
    QStringList findings;
    for (qsizetype i = 1; i < visited.size(); ++i) {
        const QWidget &from = *visited[i - 1], &to = *visited[i];
        if (from.parentWidget() == to.parentWidget() && !follows(window, from, to))
            findings << u"A3b Tab goes from %1 back to %2"_s.arg(called(from), called(to));
    }
    return findings;
}

QStringList tabOrder(QWidget &window)
{
    const QList<QWidget *> stops = tabStops(window);
    if (stops.isEmpty())
        return {};
    QWidget *first = stops.first();
    const QList<QWidget *> forward = walk(window, *first, Way::Forward);
    QStringList findings;
    for (QWidget *stop : tabStops(window))
        if (!forward.contains(stop))
            findings << u"A3 Tab never reaches %1"_s.arg(called(*stop));
    QList<QWidget *> backward = walk(window, *first, Way::Backward);
    if (backward.size() == forward.size()) {
        std::reverse(backward.begin() + 1, backward.end());
        if (backward != forward)
            findings << u"A3 Shift+Tab does not go the way of Tab back"_s;
    } else if (findings.isEmpty()) {
        findings << u"A3 Shift+Tab reaches %1 stops and Tab %2"_s.arg(backward.size())
                        .arg(forward.size());
    }
    // A walk in a circle has no first stop, so it is read from where a reader begins: the uppermost
    // line, and there the stop that no other on the line comes before.
    const auto begins
        = std::min_element(forward.cbegin(), forward.cend(), [&](QWidget *a, QWidget *b) {
              return placeIn(window, *a).bottom() < placeIn(window, *b).top()
                  || (sharesLine(window, *a, *b) && !follows(window, *b, *a));
          });
    const qsizetype top = std::distance(forward.cbegin(), begins);
    QList<QWidget *> fromTop = forward.mid(top) + forward.first(top);
    return findings + readingOrder(window, fromTop);
}

QStringList traps(QWidget &window)
{
    QStringList findings;
    const QList<QWidget *> stops = tabStops(window);
    if (stops.size() < 2)
        return findings;
    for (QWidget *stop : stops) {
        stop->setFocus(Qt::TabFocusReason);
        QWidget *inside = window.focusWidget();
        press(window, Way::Forward);
        if (window.focusWidget() == inside)
            findings << u"A3c Tab does not leave %1"_s.arg(called(*stop));
    }
    return findings;
}

} // namespace throughline::ui::screenchecks
