#pragma once

#include "storage/connection.h"

namespace throughline::storage {

/// A server's foreign keys, gone while a whole database is filled: rows may come in any order, and
/// instead of asking for each row whether what it refers to is there, which takes longer than the
/// inserting, the server asks once for all. Both within one transaction, which nobody sees before
/// the keys are back. A file has no part in this.
class SuspendedForeignKeys
{
public:
    explicit SuspendedForeignKeys(Connection &db);

    /// Puts the keys back as they were and checks every row. Throws StorageError:
    /// "still-referred-to" when a row refers to none.
    void restore();

private:
    struct ForeignKey
    {
        QString table;
        QString name;
        QString definition;
    };

    Connection &m_db;
    std::vector<ForeignKey> m_keys;
};

} // namespace throughline::storage
