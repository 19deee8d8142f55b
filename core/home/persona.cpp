#include "home/persona.h"

using namespace Qt::StringLiterals;
using throughline::security::Profile;
using throughline::security::Role;

namespace throughline::home {

static QList<Role> rolesHeldBy(const std::vector<Profile> &profiles, PersonId person)
{
    for (const Profile &profile : profiles)
        if (profile.person == person)
            return profile.roles;
    return {};
}

static bool holdsNothingElse(const std::vector<Profile> &profiles, PersonId person)
{
    const QList<Role> roles = rolesHeldBy(profiles, person);
    return roles.isEmpty() || roles == QList{Role::Employee};
}

/// Those who lead most people come first, so that the page of a manager has something on it.
static Result<storage::Session> managerSession(
    storage::Connection &db, const std::vector<Profile> &profiles)
{
    const auto leading = db.all<PersonId>(R"(
        select e.manager_id
          from employment e
         where e.ended_on is null and e.manager_id is not null
         group by e.manager_id
         order by count(*) desc, e.manager_id
         limit 200)");
    for (const Profile &profile : profiles)
        if (profile.person && holdsNothingElse(profiles, *profile.person)
            && std::ranges::find(leading, *profile.person) != leading.end())
            return security::sessionOf(profile);
    for (const PersonId person : leading)
        if (holdsNothingElse(profiles, person))
            return security::sessionOf(person, {});
    return invalid(u"persona-missing"_s, {u"manager"_s});
}

static Result<storage::Session> employeeSession(
    storage::Connection &db, const std::vector<Profile> &profiles)
{
    const auto led = db.all<PersonId>(R"(
        select e.person_id
          from employment e
         where e.ended_on is null
           and not exists (select 1 from employment b where b.manager_id = e.person_id and b.ended_on is null)
         order by e.person_id
         limit 200)");
    for (const PersonId person : led)
        if (holdsNothingElse(profiles, person))
            return security::sessionOf(person, {});
    return invalid(u"persona-missing"_s, {u"employee"_s});
}

static storage::Session sessionOfRole(const std::vector<Profile> &profiles, Role role)
{
    for (const Profile &profile : profiles)
        if (profile.person && profile.roles.contains(role))
            return security::sessionOf(profile);
    return security::sessionOf(std::nullopt, {role});
}

static Result<storage::Session> sessionOfKey(
    storage::Connection &db, const std::vector<Profile> &profiles, const QString &key)
{
    const auto person = db.one<PersonId>(R"(
        select p.id
          from person p
         where p.key = ?
           and exists (select 1 from employment e where e.person_id = p.id and e.ended_on is null))",
        key);
    if (!person)
        return invalid(u"persona-missing"_s, {key});
    return security::sessionOf(*person, rolesHeldBy(profiles, *person));
}

Result<storage::Session> sessionOfPersona(storage::Connection &db, const QString &word)
{
    const std::vector<Profile> profiles = security::Profiles(db).all();
    if (word == u"manager")
        return managerSession(db, profiles);
    const auto role = fromCode<Role>(word.toStdString());
    if (role == Role::Employee)
        return employeeSession(db, profiles);
    if (role)
        return sessionOfRole(profiles, *role);
    return sessionOfKey(db, profiles, word);
}

} // namespace throughline::home
