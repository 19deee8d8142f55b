#pragma once

#include "storage/connection.h"

namespace throughline::storage {

namespace detail {
/// The values follow each other row by row.
void runForEachOnServer(
    Connection &db, std::string_view statement, const QVariantList &values, int columns);
} // namespace detail

/// Carries out one update or delete for each row of values, in their order: on a server without
/// waiting for each. For new rows there is Connection::insertAll. Errors: those of run().
template<Storable... Values>
void runForEach(Connection &db, StatementFor<Values...> statement,
    const std::vector<std::tuple<Values...>> &rows)
{
    if (!db.isPostgreSql()) {
        for (const auto &row : rows)
            std::apply([&](const Values &...value) { db.run(statement, value...); }, row);
        return;
    }
    QVariantList values;
    values.reserve(qsizetype(rows.size() * sizeof...(Values)));
    for (const auto &row : rows)
        std::apply(
            [&](const Values &...value) { (values.append(Stored<Values>::write(value)), ...); },
            row);
    detail::runForEachOnServer(db, statement.text(), values, int(sizeof...(Values)));
}

/// A text ends at its first NUL on a server, and no file is to hold what a server cannot. Throws
/// StorageError: "text-holds-nul".
void expectText(const QVariantList &values);

} // namespace throughline::storage
