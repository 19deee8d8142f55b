#include "security/role.h"

namespace throughline::security {

storage::Session sessionOf(std::optional<PersonId> person, const QList<Role> &roles)
{
    storage::Session session{.person = person, .roles = {codeText(Role::Employee)}};
    for (const Role role : roles)
        session.roles << codeText(role);
    if (roles.contains(Role::HrLead))
        session.roles << codeText(Role::Hr);
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
    return session.roles.contains(codeText(role));
}

bool isHr(const storage::Session &session)
{
    return holds(session, Role::Hr) || holds(session, Role::HrLead);
}

} // namespace throughline::security
