#include "support/screenchecks.h"

#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/ratingbar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace throughline::ui::screenchecks {

static QString accessibleNameOf(QWidget &widget)
{
    // On X11 Qt announces a combo box by its value and leaves its name to the label's relation.
    if (qobject_cast<QComboBox *>(&widget) && !widget.accessibleName().isEmpty())
        return widget.accessibleName();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}

static QAccessible::Role roleOf(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->role() : QAccessible::NoRole;
}

QStringList names(QWidget &window)
{
    QStringList findings;
    QHash<std::pair<QWidget *, QString>, QWidget *> taken;
    for (QWidget *widget : operable(window)) {
        const QString name = accessibleNameOf(*widget);
        const QString className
            = QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1);
        if (name.isEmpty() || name == className)
            findings << u"A1 %1 has no accessible name"_s.arg(called(*widget));
        else if (name != withoutAccessKey(name))
            findings << u"A1 %1 keeps its access key in its name: %2"_s.arg(called(*widget), name);
        const std::pair key(widget->parentWidget(), name);
        if (!name.isEmpty() && taken.contains(key))
            findings << u"A1 %1 has the same name as %2"_s.arg(
                called(*widget), called(*taken[key]));
        taken.insert(key, widget);
    }
    return findings;
}

/// A tree counts the rows that it shows, those of its open branches too.
static int spokenRow(QAbstractItemView &view, const QModelIndex &index)
{
    auto tree = qobject_cast<QTreeView *>(&view);
    if (!tree)
        return index.row();
    int row = 0;
    for (QModelIndex above = tree->indexAbove(index); above.isValid();
         above = tree->indexAbove(above))
        ++row;
    return row;
}

static QString cellName(QAbstractItemView &view, const QModelIndex &index)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    if (!interface || !interface->tableInterface())
        return index.data(Qt::AccessibleTextRole).toString();
    QAccessibleInterface *cell
        = interface->tableInterface()->cellAt(spokenRow(view, index), index.column());
    return cell ? cell->text(QAccessible::Name) : QString();
}

static QStringList itemFindings(QAbstractItemView &view, int row)
{
    const QModelIndex index = view.model()->index(row, 0, view.rootIndex());
    const QString shown = index.data().toString().simplified();
    const QString said = cellName(view, index).simplified();
    if (said.isEmpty())
        return {u"A1b row %1 of %2 has no name"_s.arg(row + 1).arg(called(view))};
    if (!shown.isEmpty() && !said.contains(shown))
        return {u"A1b row %1 of %2 is called “%3”, which lacks “%4”"_s.arg(row + 1).arg(
            called(view), said, shown)};
    return {};
}

QStringList items(QWidget &window)
{
    QStringList findings;
    for (QWidget *widget : operable(window)) {
        auto view = qobject_cast<QAbstractItemView *>(widget);
        if (!view || !view->model() || view->model()->rowCount(view->rootIndex()) == 0)
            continue;
        findings += itemFindings(*view, 0);
        findings += itemFindings(*view, view->model()->rowCount(view->rootIndex()) - 1);
    }
    findings.removeDuplicates();
    return findings;
}

QStringList roles(QWidget &window)
{
    QStringList findings;
    auto expect = [&](QWidget &widget, QAccessible::Role role, const QString &word) {
        if (roleOf(widget) != role)
            findings << u"A1c %1 is not announced as %2"_s.arg(called(widget), word);
    };
    for (QWidget *widget : visibleChildren(window)) {
        if (qobject_cast<MessageBar *>(widget))
            expect(*widget, QAccessible::AlertMessage, u"an alert"_s);
        if (widget->property("level").isValid() && qobject_cast<QAbstractButton *>(widget))
            expect(*widget, QAccessible::RadioButton, u"a radio button"_s);
    }
    return findings;
}

static QString keyedText(QWidget &widget)
{
    if (auto button = qobject_cast<QAbstractButton *>(&widget))
        return button->text();
    if (auto label = qobject_cast<QLabel *>(&widget))
        return label->buddy() ? label->text() : QString();
    if (auto box = qobject_cast<QGroupBox *>(&widget))
        return box->title();
    return {};
}

static QChar keyIn(const QString &text)
{
    const QKeySequence sequence = QKeySequence::mnemonic(text);
    const QString shown = sequence.toString();
    return shown.isEmpty() ? QChar() : shown.back().toUpper();
}

static QString menuTitle(const char *english)
{
    return QCoreApplication::translate("throughline::ui::MainWindow", english);
}

QStringList accessKeys(QWidget &window, bool underMenuBar)
{
    QStringList findings;
    QHash<QChar, QString> taken;
    auto take = [&](const QString &text, const QString &who) {
        const QChar key = keyIn(text);
        if (key.isNull())
            return;
        if (taken.contains(key))
            findings << u"A5b %1 and %2 share the access key %3"_s.arg(taken[key], who, key);
        taken.insert(key, who);
    };
    if (underMenuBar)
        for (const char *english : {"&File", "&Edit", "&View", "&Go", "&Tools", "&Help"})
            take(menuTitle(english), u"the menu “%1”"_s.arg(menuTitle(english)));
    if (auto main = qobject_cast<QMainWindow *>(window.window()); main && main->menuWidget())
        for (QAction *menu : main->menuBar()->actions())
            take(menu->text(), u"the menu “%1”"_s.arg(menu->text()));
    for (QWidget *widget : visibleChildren(window)) {
        take(keyedText(*widget), called(*widget));
        if (auto tabs = qobject_cast<QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                take(tabs->tabText(i), u"the tab “%1”"_s.arg(tabs->tabText(i)));
    }
    return findings;
}

} // namespace throughline::ui::screenchecks
