#include "support/screenchecks.h"

#include "forms/emptystate.h"
#include "forms/messagebar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static QString wordsOf(const QWidget &widget)
{
    if (auto button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (auto label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    return widget.accessibleName();
}

QString screenchecks::called(const QWidget &widget)
{
    QString text = QString::fromLatin1(widget.metaObject()->className()).section(u"::"_s, -1);
    const QWidget *named = &widget;
    while (named && named->objectName().isEmpty())
        named = named->parentWidget();
    if (named)
        text += u' ' + (named == &widget ? QString() : u"in "_s) + named->objectName();
    const QString words = wordsOf(widget).simplified().left(40);
    return words.isEmpty() ? text : u"%1 “%2”"_s.arg(text, words);
}

QList<QWidget *> screenchecks::visibleChildren(QWidget &window)
{
    QList<QWidget *> visible;
    for (QWidget *child : window.findChildren<QWidget *>())
        if (child->isVisibleTo(&window) && child->window() == window.window()
            && !child->size().isEmpty())
            visible << child;
    return visible;
}

/// Qt builds its widgets of smaller ones, which are no controls of their own.
static bool isInnerPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget)
        || qobject_cast<const QSplitterHandle *>(&widget) || qobject_cast<const QMenuBar *>(&widget)
        || widget.objectName().startsWith(u"qt_"_s)
        || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QTabBar *>(parent) || qobject_cast<const QLineEdit *>(parent)
        || (qobject_cast<const QTableView *>(parent) && widget.inherits("QTableCornerButton"));
}

QList<QWidget *> screenchecks::operable(QWidget &window)
{
    QList<QWidget *> result;
    for (QWidget *widget : visibleChildren(window)) {
        const bool button = qobject_cast<QAbstractButton *>(widget);
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
        if ((button || takesFocus) && !isInnerPart(*widget) && !qobject_cast<QLabel *>(widget))
            result << widget;
    }
    return result;
}

QList<QWidget *> screenchecks::tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *widget : operable(window))
        if (widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus)
            stops << widget;
    return stops;
}

static void showActive(QWidget &window, QSize size)
{
    window.resize(size);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qWarning("%s never became active", window.metaObject()->className());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

QStringList checkScreen(QWidget &window, const ScreenRules &rules)
{
    using namespace screenchecks;
    showActive(window, rules.window);
    QStringList findings;
    auto run = [&](Check check, auto group) {
        if (rules.checks & check)
            findings += group();
    };
    run(Check::Fitting, [&] { return fitting(window, rules.window); });
    run(Check::Names, [&] { return names(window); });
    run(Check::Items, [&] { return items(window); });
    run(Check::Roles, [&] { return roles(window); });
    run(Check::AccessKeys, [&] { return accessKeys(window, rules.underMenuBar); });
    run(Check::Targets, [&] { return targets(window, rules.leastHeight); });
    run(Check::Clipping, [&] { return clipping(window); });
    run(Check::Direction, [&] { return direction(window); });
    run(Check::TabOrder, [&] { return tabOrder(window); });
    run(Check::Traps, [&] { return traps(window); });
    run(Check::TextContrast, [&] { return textContrast(window); });
    run(Check::Outlines, [&] { return outlines(window); });
    run(Check::FocusRing, [&] { return focusRing(window); });
    findings.removeDuplicates();
    return findings;
}

QStringList checkWayOut(QWidget &window)
{
    for (QWidget *child : screenchecks::visibleChildren(window)) {
        if (!qobject_cast<EmptyState *>(child) && !qobject_cast<MessageBar *>(child))
            continue;
        for (QAbstractButton *button : child->findChildren<QAbstractButton *>())
            if (button->isVisibleTo(&window) && button->isEnabled()
                && button->objectName() != u"closeMessage"_s)
                return {};
        if (qobject_cast<MessageBar *>(child))
            return {};
    }
    return {u"A12 the page shows neither an EmptyState nor a MessageBar with a way on"_s};
}

QStringList checkInLooks(const QList<Look> &looks,
    const std::function<std::unique_ptr<QWidget>()> &make, ScreenRules rules)
{
    QStringList findings;
    forEachLook(looks, [&](const Look &look) {
        const std::unique_ptr<QWidget> window = make();
        rules.window = look.window;
        for (const QString &finding : checkScreen(*window, rules))
            findings << u"%1: %2"_s.arg(nameOf(look), finding);
    });
    return findings;
}

} // namespace throughline::ui
