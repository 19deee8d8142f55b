#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

#include <string_view>

namespace throughline::storage {

/// Inserts rows on a server, some hundred with each statement; see ServerPipeline. The head is the
/// statement up to and including the word "values"; the values follow each other row by row, as
/// many as the rows' columns. Returns the error with which the server refused; without one, an
/// error that is not valid.
QSqlError insertOnServer(
    QSqlDatabase &server, std::string_view head, const QVariantList &values, int columns);

/// Carries out one statement, its values as ?, for each row of values. Returns as above.
QSqlError runOnServer(
    QSqlDatabase &server, std::string_view statement, const QVariantList &values, int columns);

} // namespace throughline::storage
