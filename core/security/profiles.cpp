#include "security/profiles.h"

namespace throughline::security {

namespace {
struct ProfileRow
{
    ProfileId id;
    QString name;
    std::optional<PersonId> person;
};
} // namespace

static QList<Role> rolesOf(storage::Connection &db, ProfileId id)
{
    const auto roles
        = db.all<Role>("select role from profile_role where profile_id = ? order by role", id);
    return {roles.begin(), roles.end()};
}

std::vector<Profile> Profiles::all()
{
    std::vector<Profile> profiles;
    for (const ProfileRow &row :
        m_db.all<ProfileRow>("select id, name, person_id from profile order by id"))
        profiles.push_back({row.id, row.name, row.person, rolesOf(m_db, row.id)});
    return profiles;
}

std::optional<Profile> Profiles::find(ProfileId id)
{
    const auto row
        = m_db.one<ProfileRow>("select id, name, person_id from profile where id = ?", id);
    if (!row)
        return std::nullopt;
    return Profile{row->id, row->name, row->person, rolesOf(m_db, row->id)};
}

ProfileId Profiles::add(
    const QString &name, std::optional<PersonId> person, const QList<Role> &roles)
{
    const ProfileId id = *m_db.one<ProfileId>(
        "insert into profile (name, person_id) values (?, ?) returning id", name, person);
    setRoles(id, roles);
    return id;
}

void Profiles::setRoles(ProfileId id, const QList<Role> &roles)
{
    m_db.run("delete from profile_role where profile_id = ?", id);
    for (const Role role : roles)
        m_db.run("insert into profile_role (profile_id, role) values (?, ?)", id, role);
}

} // namespace throughline::security
