#pragma once

#include "storage/place.h"

namespace throughline::storage {

/// What libpq is told besides where the server is and who asks: when to give a connection up, and
/// how it is to be encrypted.
QString connectOptionsOf(const Place &place);

/// Why a server did not let us in, as far as its own words tell: "server-password-refused",
/// "server-login-unknown", "server-database-missing", "server-host-unknown",
/// "server-not-encrypted", "server-certificate-refused", "server-full", and otherwise
/// "server-unreachable". The argument is the place, without its password.
Error refusalOf(const Place &place, const QString &words);

} // namespace throughline::storage
