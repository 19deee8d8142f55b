#pragma once

#include "base/result.h"
#include "storage/connection.h"
#include "succession/succession.h"

namespace throughline::succession {

/// How regularly a behaviour is seen.
enum class Frequency { Seldom = 1, Sometimes = 2, Regularly = 3 };

/// Potential from three behaviours with two reasons (P55). Age, birth date and photo are no
/// inputs; there is no place to enter them.
struct PotentialAnswers
{
    Frequency learns; ///< learns fast what a new task needs
    Frequency seeksFeedback; ///< asks for feedback and acts on it
    Frequency liftsService; ///< improves the customer's day beyond the own role
    QString firstReason; ///< at least shortestReason characters
    QString secondReason;

    friend bool operator==(const PotentialAnswers &, const PotentialAnswers &) = default;
};

/// Sum of the three: 3 to 4 low, 5 to 7 medium, 8 to 9 high.
PotentialBand bandOf(const PotentialAnswers &answers);

/// Records one assessment by the person of this session and audits it. Errors:
/// "potential-reasons-missing", "potential-own", "not-allowed" (outside the own line and not an
/// executive).
Result<void> assessPotential(
    storage::Connection &connection, PersonId person, const PotentialAnswers &answers);

} // namespace throughline::succession
