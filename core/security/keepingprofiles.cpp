#include "security/keepingprofiles.h"

#include "security/audittrail.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::security {

Result<void> KeepingProfiles::requireAccounts() const
{
    if (!holds(m_db.session(), Role::Accounts))
        return forbidden(u"profiles-need-accounts"_s);
    return {};
}

void KeepingProfiles::record(const QString &action, ProfileId id)
{
    AuditTrail(m_db).record(action, u"profile"_s, id.number());
}

/// Whether some other profile holds the accounts.
bool KeepingProfiles::keepsAdministrator(ProfileId without)
{
    const auto all = m_profiles.all();
    return std::ranges::any_of(all, [&](const Profile &profile) {
        return profile.id != without && profile.roles.contains(Role::Accounts);
    });
}

Result<Profile> KeepingProfiles::save(const Profile &profile)
{
    if (const auto allowed = requireAccounts(); !allowed)
        return allowed.error();
    const QString name = profile.name.trimmed();
    if (name.isEmpty())
        return invalid(u"profile-name-missing"_s);
    for (const Profile &other : m_profiles.all())
        if (other.id != profile.id && other.name.compare(name, Qt::CaseInsensitive) == 0)
            return invalid(u"profile-name-taken"_s, {other.name});
    if (!profile.roles.contains(Role::Accounts) && !keepsAdministrator(profile.id))
        return invalid(u"last-administrator"_s);

    Profile saved = profile;
    saved.name = name;
    if (!m_profiles.find(profile.id)) {
        saved.id = m_profiles.add(name, profile.person, profile.roles);
        record(u"profile-added"_s, saved.id);
    } else {
        if (!m_profiles.save(saved))
            return conflict(u"profile-changed-elsewhere"_s);
        record(u"profile-changed"_s, saved.id);
    }
    return *m_profiles.find(saved.id);
}

Result<void> KeepingProfiles::remove(ProfileId id)
{
    if (const auto allowed = requireAccounts(); !allowed)
        return allowed;
    if (!m_profiles.find(id))
        return notFound(u"profile-unknown"_s);
    if (m_profiles.all().size() > 1 && !keepsAdministrator(id))
        return invalid(u"last-administrator"_s);
    m_profiles.remove(id);
    record(u"profile-removed"_s, id);
    return {};
}

} // namespace throughline::security
