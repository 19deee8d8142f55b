#include "shell/actionregistry.h"

#include "forms/naming.h"
#include "shell/preferences.h"

namespace throughline::ui {

ActionRegistry::ActionRegistry(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(&m_preferences, &Preferences::changed, this, [this] {
        for (QAction *action : all())
            applyPreference(action);
    });
}

void ActionRegistry::addWindowAction(QAction *action)
{
    applyPreference(action);
    m_windowActions.append(action);
    emit changed();
}

void ActionRegistry::setPageActions(const QList<QAction *> &actions)
{
    m_pageActions.clear();
    for (QAction *action : actions) {
        applyPreference(action);
        m_pageActions.append(action);
    }
    emit changed();
}

QList<QAction *> ActionRegistry::all() const
{
    QList<QAction *> actions;
    for (const auto &list : {m_pageActions, m_windowActions})
        for (const QPointer<QAction> &action : list)
            if (action)
                actions.append(action);
    return actions;
}

QAction *ActionRegistry::findAction(const QString &id) const
{
    for (QAction *action : all())
        if (action->objectName() == id)
            return action;
    return nullptr;
}

QAction *ActionRegistry::userOf(const QKeySequence &keys, const QAction *except) const
{
    if (keys.isEmpty())
        return nullptr;
    for (QAction *action : all())
        if (action != except && action->shortcuts().contains(keys))
            return action;
    return nullptr;
}

/// The keys that the program gave stay with the action, so that a reset finds them again.
void ActionRegistry::applyPreference(QAction *action) const
{
    static constexpr char givenKeys[] = "givenShortcut";
    if (!action->property(givenKeys).isValid())
        action->setProperty(givenKeys, QVariant::fromValue(action->shortcut()));
    const auto preferred = m_preferences.shortcut(action->objectName());
    action->setShortcut(preferred.value_or(action->property(givenKeys).value<QKeySequence>()));
}

QString wordsOf(const QAction &action)
{
    QString words = withoutAccessKey(action.text());
    while (words.endsWith(u'…') || words.endsWith(u'.'))
        words.chop(1);
    return words;
}

} // namespace throughline::ui
