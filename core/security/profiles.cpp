#include "security/profiles.h"

namespace throughline::security {

namespace {
struct ProfileRow
{
    ProfileId id;
    QString name;
    std::optional<PersonId> person;
    int version;
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
        m_db.all<ProfileRow>("select id, name, person_id, version from profile order by id"))
        profiles.push_back({row.id, row.name, row.person, rolesOf(m_db, row.id), row.version});
    return profiles;
}

std::optional<Profile> Profiles::find(ProfileId id)
{
    const auto row
        = m_db.one<ProfileRow>("select id, name, person_id, version from profile where id = ?", id);
    if (!row)
        return std::nullopt;
    return Profile{row->id, row->name, row->person, rolesOf(m_db, row->id), row->version};
}

ProfileId Profiles::add(
    const QString &name, std::optional<PersonId> person, const QList<Role> &roles)
{
    const ProfileId id = *m_db.one<ProfileId>(
        "insert into profile (name, person_id) values (?, ?) returning id", name, person);
    setRoles(id, roles);
    return id;
}

bool Profiles::save(const Profile &profile)
{
    const int saved = m_db.run(R"(
        update profile set name = ?, person_id = ?, version = version + 1
         where id = ? and version = ?)",
        profile.name, profile.person, profile.id, profile.version);
    if (saved == 1)
        setRoles(profile.id, profile.roles);
    return saved == 1;
}

void Profiles::remove(ProfileId id)
{
    m_db.run("delete from profile where id = ?", id);
}

void Profiles::setRoles(ProfileId id, const QList<Role> &roles)
{
    m_db.run("delete from profile_role where profile_id = ?", id);
    for (const Role role : roles)
        m_db.run("insert into profile_role (profile_id, role) values (?, ?)", id, role);
}

} // namespace throughline::security
