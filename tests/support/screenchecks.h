#pragma once

#include "support/looks.h"

#include <QFlags>
#include <QStringList>

#include <memory>

class QWidget;

/// The acceptance checks of a screen (ui.md 8) as a library: every page's test runs them over its
/// looks, with data, empty and failing. A finding is a sentence that names check, widget and what
/// is wrong; no finding is a pass.
namespace throughline::ui {

enum class Check {
    Names = 1 << 0, ///< A1: everything that can be operated has a name of its own
    Items = 1 << 1, ///< A1b: first and last row of a view say what they show
    Roles = 1 << 2, ///< A1c: tiles, message bars and charts have the right role
    Targets = 1 << 3, ///< A2: large enough to hit
    TabOrder = 1 << 4, ///< A3, A3b: complete, both ways, in reading order
    Traps = 1 << 5, ///< A3c: Tab leaves everything
    AccessKeys = 1 << 6, ///< A5b: no access key twice in a window
    Clipping = 1 << 7, ///< A6: no text is cut
    Fitting = 1 << 8, ///< A6b, A6c: fits the window, forms do not scroll sideways
    TextContrast = 1 << 9, ///< A7, rendered
    Outlines = 1 << 10, ///< A7b, rendered
    FocusRing = 1 << 11, ///< A7c, rendered
    Direction = 1 << 12, ///< A11: mirrored as a whole
};
Q_DECLARE_FLAGS(Checks, Check)
Q_DECLARE_OPERATORS_FOR_FLAGS(Checks)

inline constexpr Checks allChecks = Checks::fromInt((1 << 13) - 1);

struct ScreenRules
{
    Checks checks = allChecks;
    QSize window = {1280, 800};
    /// Smallest height of a control in pixels; 44 on the interview page.
    int leastHeight = 32;
    /// The page will stand under the menu bar, whose access keys are taken in every language, but
    /// is checked without its window.
    bool underMenuBar = false;
};

/// Shows `window` at the size of the rules, runs the checks and says what they found.
QStringList checkScreen(QWidget &window, const ScreenRules &rules = {});

/// A12: an empty or failing page says so and offers a way on. Empty when it does.
QStringList checkWayOut(QWidget &window);

/// Builds the screen anew in each look and checks it there; a finding begins with the look's name.
QStringList checkInLooks(const QList<Look> &looks,
    const std::function<std::unique_ptr<QWidget>()> &make, ScreenRules rules = {});

namespace screenchecks {

/// The groups that checkScreen runs; each needs the window shown and active.
QStringList names(QWidget &window);
QStringList items(QWidget &window);
QStringList roles(QWidget &window);
QStringList accessKeys(QWidget &window, bool underMenuBar);
QStringList targets(QWidget &window, int leastHeight);
QStringList clipping(QWidget &window);
QStringList fitting(QWidget &window, QSize size);
QStringList tabOrder(QWidget &window);
QStringList traps(QWidget &window);
QStringList textContrast(QWidget &window);
QStringList outlines(QWidget &window);
QStringList focusRing(QWidget &window);
QStringList direction(QWidget &window);

/// "QPushButton publish “Publish”": a widget as a finding calls it.
QString called(const QWidget &widget);
/// What a reader can operate: visible, enabled or not, without the inner parts of Qt's own widgets.
QList<QWidget *> operable(QWidget &window);
QList<QWidget *> visibleChildren(QWidget &window);
/// What Tab must reach.
QList<QWidget *> tabStops(QWidget &window);

} // namespace screenchecks

} // namespace throughline::ui
