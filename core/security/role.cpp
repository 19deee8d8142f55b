#include "security/role.h"

namespace throughline::security {

static QString word(Role role)
{
    return QString::fromLatin1(code(role).data(), qsizetype(code(role).size()));
}

storage::Session sessionOf(std::optional<PersonId> person, const QList<Role> &roles)
{
    storage::Session session{.person = person, .roles = {word(Role::Employee)}};
    for (const Role role : roles)
        session.roles << word(role);
    if (roles.contains(Role::HrLead))
        session.roles << word(Role::Hr);
    session.roles.removeDuplicates();
    return session;
}

storage::Session ownerSession()
{
    return sessionOf(std::nullopt,
        {Role::Hr, Role::HrLead, Role::Compensation, Role::Executive, Role::Auditor,
            Role::Accounts});
}

bool holds(const storage::Session &session, Role role)
{
    return session.roles.contains(word(role));
}

bool isHr(const storage::Session &session)
{
    return holds(session, Role::Hr) || holds(session, Role::HrLead);
}

} // namespace throughline::security
