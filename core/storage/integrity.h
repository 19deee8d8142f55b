#pragma once

#include "storage/connection.h"

namespace throughline::storage {

/// Something about a database that no user of this program can have caused.
struct IntegrityFault
{
    enum class Kind {
        Damaged, ///< the file's structure; where: SQLite's own words
        BrokenReference, ///< a row refers to one that is not there; where: table and row
        RuleMissing, ///< a rule of the schema was removed or switched off; where: its name
        Unchecked ///< a constraint or an index that the server does not vouch for; where: its name
    };

    Kind kind;
    QString where;

    friend bool operator==(const IntegrityFault &, const IntegrityFault &) = default;
};

/// Looks through the whole database, at most a hundred faults of a kind. Reads every page of a
/// file: seconds for a large company. A server checks its own pages; there the catalogue is asked
/// whether every constraint, index and rule is in force.
std::vector<IntegrityFault> integrityFaults(Connection &connection);

} // namespace throughline::storage
