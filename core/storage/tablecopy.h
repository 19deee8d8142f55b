#pragma once

#include "storage/connection.h"

namespace throughline::storage {

class Progress;

/// What a copy moved, table by table; two databases with the same contents have equal ones.
struct TableSum
{
    QString table;
    qint64 rows = 0;
    QByteArray hash = {}; ///< SHA-256 over the rows in the order of their primary key

    friend bool operator==(const TableSum &, const TableSum &) = default;
};

/// Copies every table but other people's drafts between a server's database and a file (either
/// way; both at the newest schema), in one transaction of the target, whose own rows are replaced
/// and whose triggers rest meanwhile. Throws StorageError; "copy-differs" when what arrived is not
/// what was sent.
std::vector<TableSum> copyTables(Connection &source, Connection &target, Progress *progress);

/// The same sums of one database; `server` tells the shapes of the tables.
std::vector<TableSum> sumTables(Connection &database, Connection &server);

} // namespace throughline::storage
