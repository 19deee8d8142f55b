#pragma once

#include "storage/connection.h"

namespace throughline::storage {

/// Inserts rows on a server by the server's own library: QPSQL writes every value of a prepared
/// statement into an SQL text that the server reads again, which for a company's import costs more
/// than the inserting. Nothing else of what the connection does changes: it is the same session and
/// the same transaction. The values follow each other row by row, as many as the rows' columns.
/// Returns the error with which the server refused; without one, an error that is not valid.
QSqlError insertOnServer(
    QSqlDatabase &server, std::string_view head, const QVariantList &values, int columns);

} // namespace throughline::storage
