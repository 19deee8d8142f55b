#pragma once

#include <QAction>
#include <QObject>
#include <QPointer>

namespace throughline::ui {

class Preferences;

/// Every action there is at the moment: the window's own and those of the page in sight. Palette,
/// shortcut list and settings read it, so that nothing can be done by mouse only.
class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(Preferences &preferences, QObject *parent = nullptr);

    /// The window's actions stay; a page's go when the next page comes.
    void addWindowAction(QAction *action);
    void setPageActions(const QList<QAction *> &actions);

    QList<QAction *> all() const;

    /// The action of this id (objectName), or none.
    QAction *findAction(const QString &id) const;

    /// Before the window makes its menus anew, in another language.
    void forgetWindowActions() { m_windowActions.clear(); }

    /// The action that already uses these keys in the same window, for naming a conflict.
    QAction *userOf(const QKeySequence &keys, const QAction *except) const;

signals:
    void changed();

private:
    void applyPreference(QAction *action) const;

    Preferences &m_preferences;
    QList<QPointer<QAction>> m_windowActions;
    QList<QPointer<QAction>> m_pageActions;
};

/// An action's words without its access key and dots: "Add successor".
QString wordsOf(const QAction &action);

} // namespace throughline::ui
