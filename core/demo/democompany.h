#pragma once

#include "base/personid.h"
#include "base/result.h"
#include "storage/connection.h"

#include <functional>

namespace throughline::demo {

/// The smallest and the largest company that can be made.
inline constexpr int smallestDemo = 60, largestDemo = 100'000;

struct DemoOptions
{
    int people = smallestDemo; ///< employed today, smallestDemo to largestDemo
    quint32 seed = 1; ///< another seed is another company
    QDate today; ///< the day that everything leads up to
    QString language; ///< of the competency library: "en", "de"; another is English
};

/// Fills a migrated database without people with a company that might be: units, people and jobs,
/// three finished rounds of appraisals and one that is running, hiring at every stage, succession
/// plans, and a profile for each role. Whoever calls it has a transaction open. For the same
/// options every row is the same. Errors: "demo-size-refused" (with the two bounds),
/// "demo-not-empty", "cancelled" when the progress function, which is given percent of 100, answers
/// false.
Result<void> buildDemoCompany(storage::Connection &db, const DemoOptions &options,
    const std::function<bool(int done, int total)> &progress = {});

/// How severe somebody rates, in levels: −1 to +1 in quarters; who is at +1 gives one level less
/// than they saw. Known so that what an analysis finds can be held against the truth.
double raterSeverity(PersonId person, quint32 seed);

} // namespace throughline::demo
