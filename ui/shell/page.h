#pragma once

#include "documents/documentrequest.h"
#include "shell/destination.h"

#include <QAction>
#include <QUndoStack>
#include <QWidget>

namespace throughline::ui {

class Workspace;

/// One screen inside the window. Shell, palette, undo, print and the acceptance checks treat all
/// pages alike through this contract. A page asks the database only through its workspace's store,
/// shows an EmptyState when there is nothing, and a MessageBar when something failed.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Workspace &workspace, QWidget *parent = nullptr);

    /// What stands in the window's header: the question that the page answers, or its subject.
    virtual QString title() const = 0;

    /// Where the keyboard starts when the page opens (ui.md 4.26).
    virtual QWidget *firstFocus() = 0;

    /// What can be done here; the shell puts these into menus, the palette and the shortcut list.
    /// Each has a text, an objectName and, where ui.md names one, a shortcut.
    virtual QList<QAction *> pageActions() { return {}; }

    /// The history of this page's document, if it edits one.
    virtual QUndoStack *undoStack() { return nullptr; }

    /// What Ctrl+P prints, if anything.
    virtual std::optional<documents::DocumentRequest> printable() const { return std::nullopt; }

    /// Why nothing can be printed now although something will be, and what to do; empty where
    /// nothing ever is.
    virtual QString whyNotPrintable() const { return {}; }

    /// Writes what is still unsaved; called before the page is left. Never blocks.
    virtual void flush() {}

    /// Whether a form is half filled here. The window then holds the page until it is seen again.
    bool holdsWords() const;

    /// Whether something is begun here that would be gone with the page, because neither flush()
    /// nor the journal of drafts keeps it. The window then holds the page, and asks before it goes
    /// for good.
    virtual bool wouldLose() const;

    /// Interview mode asks for the whole window: no sidebar, no notifications.
    virtual bool wantsWholeWindow() const { return false; }

    /// Called once when the page is shown for a destination's intent ("new", "add-successor" …).
    virtual void begin(const QString &intent) { Q_UNUSED(intent) }

signals:
    void titleChanged();
    /// The page has shown its data (or its empty or failed state); tests and screenshots wait for
    /// it.
    void settled();

protected:
    Workspace &workspace() const { return m_workspace; }

    /// Makes an action of this page: objectName is the id under which it can be remapped.
    QAction *addPageAction(
        const QString &id, const QString &text, const QKeySequence &shortcut = {});

private:
    Workspace &m_workspace;
};

} // namespace throughline::ui
