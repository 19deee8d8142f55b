#pragma once

#include "base/result.h"
#include "security/profiles.h"

namespace throughline::home {

/// The session of "a manager", "an executive" or of a person by key, as scripts ask for it. A
/// role's word means the first profile that holds this role and a person with it, so that what
/// is waiting for them shows; where there is none, the role alone. "manager" means whoever leads
/// most people and holds no other role; "employee" somebody who leads nobody and holds no role.
/// Errors: "persona-missing" with the word, when no such person is employed.
Result<storage::Session> sessionOfPersona(storage::Connection &connection, const QString &word);

} // namespace throughline::home
