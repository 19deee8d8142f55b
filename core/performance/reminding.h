#pragma once

#include "performance/appraisal.h"
#include "storage/connection.h"

namespace throughline::performance {

/// Somebody whose side of an appraisal is still open.
struct Addressee
{
    PersonId person;
    QString name;
    QString email; ///< empty when none is known

    friend bool operator==(const Addressee &, const Addressee &) = default;
};

/// Whom to remind about these appraisals: each person whose self-review and each author whose side
/// is open, once, by name. Never the reader, and nobody in a cycle that is not running.
std::vector<Addressee> addresseesOf(
    storage::Connection &connection, const std::vector<AppraisalId> &appraisals);

} // namespace throughline::performance
