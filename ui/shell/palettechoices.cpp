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

/// What is called so as well: each word that was typed begins one of them.
static bool isCalled(const QString &title, const QString &otherWords, const QString &typed)
{
    if (matchesTyped(title, typed))
        return true;
    const QString key = u' ' + folded(title + u' ' + otherWords);
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(
        words, [&](const QString &word) { return key.contains(u' ' + word); });
}

/// What is only called so as well stands below what says it.
void CommandPalette::offer(Choice choice, const QString &typed)
{
    if (!matchesTyped(choice.title, typed))
        choice.group = perhaps();
    m_choices.append(std::move(choice));
}

QString CommandPalette::perhaps()
{
    return tr("Perhaps you mean");
}

void CommandPalette::putPerhapsLast()
{
    std::stable_partition(m_choices.begin(), m_choices.end(),
        [](const Choice &choice) { return choice.group != perhaps(); });
}

void CommandPalette::addPages(const QString &typed)
{
    for (const SidebarEntry &page : m_pages)
        if (m_workspace && isCalled(page.text, otherWordsFor(page.page), typed))
            offer({tr("Pages"), page.text, QString(), page.icon,
                      [workspace = m_workspace, kind = page.page] { workspace->open({kind}); }},
                typed);
}

void CommandPalette::addErrands(const QString &typed)
{
    if (!m_workspace || typed.isEmpty())
        return;
    for (const Errand &errand : errandsFor(m_pages, m_workspace->session()))
        if (isCalled(errand.text, errand.otherWords, typed))
            offer({tr("Begin elsewhere"), errand.text, QString(), errand.icon,
                      [workspace = m_workspace, to = errand.to] { workspace->open(to); }},
                typed);
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
        if (isCalled(title, otherWordsFor(u"switchProfile"_s), typed))
            offer({tr("Profiles"), title, QString(), IconName::Person,
                      [profile] {
                          if (profile)
                              profile->trigger();
                      }},
                typed);
    }
}

static bool isMeant(const QAction &action, const QString &typed)
{
    return action.isVisible() && action.objectName() != u"openPalette"
        && isCalled(wordsOf(action), otherWordsFor(action.objectName()), typed);
}

void CommandPalette::addCommands(const QString &typed)
{
    for (QAction *action : m_actions.all())
        if (action->isEnabled() && isMeant(*action, typed))
            offer({tr("Do"), wordsOf(*action),
                      action->shortcut().toString(QKeySequence::NativeText), IconName::Play,
                      [action = QPointer(action)] {
                          if (action)
                              action->trigger();
                      }},
                typed);
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
