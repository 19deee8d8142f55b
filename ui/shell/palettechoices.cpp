// What the palette offers besides what is found in the company: pages, errands, profiles, actions.

#include "base/foldedtext.h"
#include "forms/naming.h"
#include "shell/commandpalette.h"
#include "shell/errands.h"
#include "shell/otherwords.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

static bool matchesTyped(const QString &text, const QString &typed)
{
    const QString key = folded(text);
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return key.contains(word); });
}

/// Those of a group that say what was typed come before those that are only called so as well.
static void sortByTitle(QList<CommandPalette::Choice> &group, const QString &typed)
{
    std::stable_partition(group.begin(), group.end(),
        [&](const CommandPalette::Choice &choice) { return matchesTyped(choice.title, typed); });
}

void CommandPalette::addPages(const QString &typed)
{
    QList<Choice> found;
    for (const SidebarEntry &page : m_pages)
        if (m_workspace && matchesTyped(page.text + u' ' + otherWordsFor(page.page), typed))
            found.append({tr("Pages"), page.text, QString(), page.icon,
                [workspace = m_workspace, kind = page.page] { workspace->open({kind}); }});
    sortByTitle(found, typed);
    m_choices += found;
}

void CommandPalette::addErrands(const QString &typed)
{
    if (!m_workspace || typed.isEmpty())
        return;
    QList<Choice> found;
    for (const Errand &errand : errandsFor(m_pages, m_workspace->session()))
        if (matchesTyped(errand.text + u' ' + errand.otherWords, typed))
            found.append({tr("Begin elsewhere"), errand.text, QString(), errand.icon,
                [workspace = m_workspace, to = errand.to] { workspace->open(to); }});
    sortByTitle(found, typed);
    m_choices += found;
}

void CommandPalette::addProfiles(const QString &typed)
{
    if (typed.isEmpty())
        return;
    for (const QPointer<QAction> &profile : m_profiles) {
        if (!profile)
            continue;
        //: Takes another profile: its name
        const QString title = tr("Work as %1").arg(withoutAccessKey(profile->text()));
        if (matchesTyped(title + u' ' + otherWordsFor(u"switchProfile"_s), typed))
            m_choices.append({tr("Profiles"), title, QString(), IconName::Person, [profile] {
                                  if (profile)
                                      profile->trigger();
                              }});
    }
}

static bool isMeant(const QAction &action, const QString &typed)
{
    return action.isVisible() && action.objectName() != u"openPalette"
        && matchesTyped(wordsOf(action) + u' ' + otherWordsFor(action.objectName()), typed);
}

void CommandPalette::addCommands(const QString &typed)
{
    QList<Choice> found;
    for (QAction *action : m_actions.all())
        if (action->isEnabled() && isMeant(*action, typed))
            found.append(
                {tr("Do"), wordsOf(*action), action->shortcut().toString(QKeySequence::NativeText),
                    IconName::Play, [action = QPointer(action)] {
                        if (action)
                            action->trigger();
                    }});
    sortByTitle(found, typed);
    m_choices += found;
}

/// Whoever looks for printing where nothing can be printed learns that it exists.
void CommandPalette::addImpossible(const QString &typed)
{
    constexpr qsizetype meant = 3;
    if (typed.size() < meant)
        return;
    for (const QAction *action : m_actions.all())
        if (!action->isEnabled() && isMeant(*action, typed))
            m_choices.append(
                {tr("Not here"), wordsOf(*action), tr("not possible here"), IconName::Play, {}});
}

} // namespace throughline::ui
