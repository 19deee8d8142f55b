#pragma once

#include "security/role.h"
#include "storage/connection.h"

namespace throughline::tests {

/// A company of seven for tests, with fixed ids: Rosa Stein leads everyone; Kofi Osei manages
/// Tomás Ortega and Lina Haddad; Marta Duarte is HR, Petra Lang is HR lead; Mira Novak has applied
/// and is not employed. Customer service (core), teamwork and accuracy are published, and one
/// job, "Support agent", carries all three at levels 3, 3, 4 with weights 40, 30, 30.
struct SmallCompany
{
    static constexpr PersonId stein{1}, osei{2}, ortega{3}, haddad{4}, duarte{5}, lang{6}, novak{7};
    static constexpr qint64 support = 1, office = 2; ///< units
    static constexpr qint64 service = 1, teamwork = 2, accuracy = 3; ///< competencies and revisions
    static constexpr qint64 supportAgent = 1; ///< job and its published version

    /// Fills an empty, migrated database.
    static void build(storage::Connection &db);
    /// The same inside a transaction of the caller's.
    static void fill(storage::Connection &db);

    /// Sessions of the seven, with their roles (Stein is an executive).
    static storage::Session sessionOf(PersonId person);
};

} // namespace throughline::tests
