#pragma once

#include "security/role.h"
#include "storage/connection.h"

namespace throughline::security {

using ProfileId = Id<struct Profile>;

/// How somebody opens a file: a name, a person of the directory (or none yet) and roles. Profiles
/// in a file arrange work, they keep no secrets: whoever can open the file can read it all.
struct Profile
{
    ProfileId id;
    QString name;
    std::optional<PersonId> person;
    QList<Role> roles;
    int version;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// The profiles of a file.
class Profiles
{
public:
    explicit Profiles(storage::Connection &connection) : m_db(connection) {}

    std::vector<Profile> all();
    std::optional<Profile> find(ProfileId id);
    ProfileId add(const QString &name, std::optional<PersonId> person, const QList<Role> &roles);
    /// Writes name, person and roles, unless someone else wrote since this one was read.
    [[nodiscard]] bool save(const Profile &profile);
    void remove(ProfileId id);
    void setRoles(ProfileId id, const QList<Role> &roles);

private:
    storage::Connection &m_db;
};

/// Whose eyes a profile reads with.
inline storage::Session sessionOf(const Profile &profile)
{
    return sessionOf(profile.person, profile.roles);
}

} // namespace throughline::security
