#pragma once

#include "storage/connection.h"

namespace throughline::storage {

/// What libpq is told besides where the server is and who asks: when to give a connection up, and
/// how it is to be encrypted.
QString connectOptionsOf(const Place &place);

/// Why a server did not let us in, as far as its own words tell: "server-password-refused",
/// "server-login-unknown", "server-database-missing", "server-host-unknown",
/// "server-not-encrypted", "server-certificate-refused", "server-full", and otherwise
/// "server-unreachable". The argument is the place, without its password.
Error refusalOf(const Place &place, const QString &words);

/// What a server is, and who we are on it.
struct ServerFacts
{
    QString version; ///< "15.14"
    QString login;
    int people; ///< employed in the company there
};

/// Looks at a company on a server without changing anything. Blocks; run it off the GUI thread.
/// Errors: those of refusalOf(), "database-empty", "database-newer", "not-ours".
Result<ServerFacts> probeServer(const Place &place);

} // namespace throughline::storage
