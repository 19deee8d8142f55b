#pragma once

#include "storage/connection.h"

namespace throughline::storage {

/// Tables into which many rows are put at once by rows that refer to each other.
enum class Numbered { Unit, Person, Position, Requisition, Application };

/// Ids for so many new rows, which nobody else will be given. Within a transaction only: on a file
/// they are free because nobody else writes, on a server because its counters never go back.
std::vector<qint64> reserveIds(Connection &connection, Numbered table, int count);

/// Lets a server's own counters follow rows whose ids were given by hand; a file has no counters.
void moveCountersOn(Connection &connection, const QStringList &tables);

/// The key that the database would make of such an id ("P-000123", "S-1234567"): writing it with
/// the row spares a hundred thousand updates.
QString madeKey(QChar letter, qint64 id);

} // namespace throughline::storage
