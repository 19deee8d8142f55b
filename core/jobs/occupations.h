#pragma once

#include "jobs/job.h"

namespace throughline::jobs {

/// What O*NET says about service in an occupation. Importances run from 1 to 5 and are kept in
/// hundredths, as published; none where O*NET published none or asks not to use it.
struct Occupation
{
    QString code; ///< "43-4051.00"
    QString title;
    std::optional<int> serviceOrientation; ///< skill 2.B.1.f
    std::optional<int> customerService; ///< knowledge 2.C.1.e, Customer and Personal Service

    friend bool operator==(const Occupation &, const Occupation &) = default;
};

/// The core level that O*NET's importances suggest for a job.
struct CoreSuggestion
{
    Level level;
    int importances; ///< how many of the two it rests on; with 0 the level is only a start

    friend bool operator==(const CoreSuggestion &, const CoreSuggestion &) = default;
};

/// The rule of decisions.md: the mean of the importances that are there; under 2.75 level 2, under
/// 3.50 level 3, under 4.25 level 4, from there on level 5; level 3 and marked where there is none.
CoreSuggestion suggestedCore(const Occupation &occupation);

/// Gives a draft what an occupation says: its title, and the core competency at the level that the
/// importances suggest, but never under the policy's; a level that rests on none is marked.
void applyOccupation(JobDescription &draft, const Occupation &occupation, const CorePolicy &policy);

/// An importance as published, "3.12", in hundredths; none for an empty cell or what is not between
/// 1 and 5.
std::optional<int> importanceFrom(const QString &text);

/// What stands in a job version's note while its level has no O*NET importance behind it.
inline constexpr QLatin1StringView unratedOccupation{"onet-unrated"};

} // namespace throughline::jobs
