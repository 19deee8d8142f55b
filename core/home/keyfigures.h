#pragma once

#include "storage/connection.h"

#include <QDateTime>

namespace throughline::home {

/// A share: so many of so many. None of none is not zero; it is nothing to say.
struct Share
{
    int part = 0;
    int whole = 0;

    friend bool operator==(const Share &, const Share &) = default;
};

/// The figures of the home page, over what the session may see.
struct KeyFigures
{
    /// Mean core rating of whoever works here and is in sight (their latest shared appraisal), in
    /// hundredths of a level; none while nobody is rated.
    std::optional<int> coreRating;
    int ratedPeople = 0;
    /// Scorecards submitted within 24 hours of the interview's start, of those submitted and those
    /// still missing after that time.
    Share scoredWithinADay;
    /// Live job descriptions that say what the core competency means in them, of those that carry
    /// it.
    Share jobsWithCoreWording;
    Share coveredKeyRoles; ///< key positions with somebody ready now
};

KeyFigures keyFigures(storage::Connection &connection, const QDateTime &now);

} // namespace throughline::home
