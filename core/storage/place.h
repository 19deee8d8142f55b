#pragma once

#include "base/codes.h"
#include "base/result.h"

namespace throughline::storage {

/// What the way to a server has to be, in libpq's own words (its parameter sslmode). Without any
/// encryption only a server on this computer is spoken to.
enum class Encryption {
    Optional, ///< encrypted if the server can
    Required, ///< encrypted; whose certificate it is, is not looked at
    Verified ///< encrypted, and the certificate is the host's
};

/// Where a database is: a file, or a database on a PostgreSQL server.
struct Place
{
    QString driver = QStringLiteral("QSQLITE");
    QString database = {}; ///< the file's path, or the database's name
    QString host = {};
    int port = 5432;
    QString user = {};
    QString password = {};
    Encryption encryption = Encryption::Optional;

    bool isPostgreSql() const { return driver == QLatin1StringView("QPSQL"); }

    /// Whether the server is this computer itself, so that nobody can listen on the way.
    bool isLocal() const;

    /// Reads what people type: a path, or
    /// postgresql://user[:password]@host[:port]/database[?sslmode=prefer|require|verify-full].
    /// Unless it says so, the certificate of a server elsewhere is verified. Errors:
    /// "place-invalid".
    static Result<Place> parse(const QString &text);

    /// As people may read it: never with the password.
    QString display() const;

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace throughline::storage

namespace throughline {
template<>
inline constexpr std::array<std::string_view, 3> codes<storage::Encryption> = {
    "prefer", "require", "verify-full"};
}
