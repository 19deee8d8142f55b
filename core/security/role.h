#pragma once

#include "base/codes.h"
#include "storage/session.h"

#include <QList>

namespace throughline::security {

/// What somebody may be beside an employee; several at once are possible. "Manager" is not among
/// them: it follows from the reporting line. On a server these are the group roles.
enum class Role { Employee, Hr, HrLead, Compensation, Executive, Auditor, Accounts };

/// The session of somebody with these roles; an HR lead is everything that HR is.
storage::Session sessionOf(std::optional<PersonId> person, const QList<Role> &roles);

/// The owner of a file: no person, and every role.
storage::Session ownerSession();

bool holds(const storage::Session &session, Role role);

/// HR partner or HR lead.
bool isHr(const storage::Session &session);

} // namespace throughline::security

template<>
inline constexpr auto
    throughline::codes<throughline::security::Role> = std::to_array<std::string_view>(
        {"employee", "hr", "hr-lead", "compensation", "executive", "auditor", "accounts"});
