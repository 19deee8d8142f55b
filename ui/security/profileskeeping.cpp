// What is typed about a profile and not saved is kept in the journal of drafts.

#include "forms/formdraft.h"
#include "people/lookupfield.h"
#include "security/profilespanel.h"
#include "shell/workspace.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using security::Role;

static constexpr QLatin1StringView profilePrefix = "profile:"_L1;

static QString profileDocument(security::ProfileId id)
{
    return profilePrefix + QString::number(id.number());
}

void ProfilesPanel::keepDraft()
{
    const auto given = [this] {
        QStringList roles;
        for (const Role role : written().profile.roles)
            roles << codeText(role);
        return roles.join(u' ');
    };
    const auto give = [this](const QString &kept) {
        const QStringList roles = kept.split(u' ');
        for (int i = 0; i < m_roles.size(); ++i)
            m_roles[i]->setChecked(roles.contains(codeText(grantableRoles()[i])));
    };
    m_draft->keep(*m_name);
    keepChoice(*m_draft, *m_person);
    m_draft->keep(u"profileRoles"_s, given, give);
    for (QCheckBox *role : m_roles)
        connect(role, &QCheckBox::toggled, m_draft, &FormDraft::touch);
    tellWhenRestored(*m_draft, *m_message);
}

void ProfilesPanel::beginDraft()
{
    m_draft->begin(
        profileDocument(m_keptAs), isNew() ? std::nullopt : std::optional(m_shown.profile.version));
}

/// Shows it, with what was typed about it and not saved.
void ProfilesPanel::begin(const ShownProfile &stored)
{
    fill(stored);
    if (m_isKeeper)
        beginDraft();
}

/// What stands in the form has been begun upon this from now on, and is kept under that name.
void ProfilesPanel::beginAgain(const ShownProfile &stored, security::ProfileId keptAs)
{
    const ShownProfile mine = written();
    const int cursor = m_name->cursorPosition();
    m_draft->discard();
    m_shown = stored;
    put(stored);
    m_keptAs = keptAs;
    beginDraft();
    put(mine);
    m_name->setCursorPosition(cursor);
}

/// What was begun for a profile that is gone is there again for whoever makes a new one.
void ProfilesPanel::keepOfTheRemoved()
{
    if (!m_isKeeper)
        return;
    journalOf(m_workspace.store()).then(this, [this](const Result<SharedJournal> &opened) {
        if (!opened)
            return;
        const auto search
            = [this, journal = *opened](const Result<std::vector<QString>> &documents) {
                  if (!documents)
                      return;
                  const auto left = std::ranges::find_if(*documents,
                      [this](const QString &document) { return isOfRemoved(document); });
                  if (left != documents->end())
                      takeUp(*journal, *left);
              };
        (*opened)->documents().then(this, search);
    });
}

bool ProfilesPanel::isOfRemoved(const QString &document) const
{
    const security::ProfileId id(document.mid(profilePrefix.size()).toLongLong());
    return document.startsWith(profilePrefix) && id != security::ProfileId(0) && id != m_keptAs
        && std::ranges::find(
               m_profiles, id, [](const ShownProfile &shown) { return shown.profile.id; })
        == m_profiles.end();
}

/// While a new one is begun it waits.
void ProfilesPanel::takeUp(storage::DraftJournal &journal, const QString &document)
{
    if (isNew() && isTouched())
        return;
    journal.move(document, profileDocument(security::ProfileId(0)))
        .then(this, [this](const Result<bool> &isMoved) {
            if (isMoved && *isMoved && isNew() && !isTouched())
                begin(unwritten());
        });
}

} // namespace throughline::ui
