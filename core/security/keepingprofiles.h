#pragma once

#include "base/result.h"
#include "security/profiles.h"

namespace throughline::security {

/// What the keeper of the accounts does with the profiles of a file. Each function is one unit of
/// work and is audited. Errors: "profiles-need-accounts", "profile-unknown",
/// "profile-changed-elsewhere", and those named below.
class KeepingProfiles
{
public:
    explicit KeepingProfiles(storage::Connection &connection)
        : m_db(connection)
        , m_profiles(connection)
    {}

    /// A new profile (its id and version are not read) or another name, person or set of roles for
    /// one that is there. Errors: "profile-name-missing", "profile-name-taken",
    /// "last-administrator" (S25: at least one profile keeps the accounts).
    Result<Profile> save(const Profile &profile);

    /// The last profile may go: the file then opens with every role again, as at the start.
    /// Errors: "last-administrator".
    Result<void> remove(ProfileId id);

private:
    Result<void> requireAccounts() const;
    bool keepsAdministrator(ProfileId without);
    void record(const QString &action, ProfileId id);

    storage::Connection &m_db;
    Profiles m_profiles;
};

} // namespace throughline::security
