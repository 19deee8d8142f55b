#include "shell/page.h"

#include "forms/formdraft.h"

namespace throughline::ui {

Page::Page(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace) {}

bool Page::wouldLose() const
{
    return wouldLoseDrafts(*this);
}

bool Page::holdsWords() const
{
    return wouldLose() || holdsDrafts(*this);
}

QAction *Page::addPageAction(const QString &id, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

} // namespace throughline::ui
