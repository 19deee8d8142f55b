#pragma once

#include "base/result.h"

namespace throughline::storage {

/// Where a database is: a file, or a database on a PostgreSQL server.
struct Place
{
    QString driver = QStringLiteral("QSQLITE");
    QString database = {}; ///< the file's path, or the database's name
    QString host = {};
    int port = 5432;
    QString user = {};
    QString password = {};

    bool isPostgreSql() const { return driver == QLatin1StringView("QPSQL"); }

    /// Reads what people type: a path, or postgresql://user[:password]@host[:port]/database.
    /// Errors: "place-invalid".
    static Result<Place> parse(const QString &text);

    /// As people may read it: never with the password.
    QString display() const;

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace throughline::storage
