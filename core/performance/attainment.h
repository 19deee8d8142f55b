#pragma once

#include "base/codes.h"
#include "competency/level.h"

#include <vector>

namespace throughline::performance {

/// A rated competency: what the job asks, what was seen, how much it counts in the job.
struct RatedLevel
{
    competency::Level asked;
    competency::Level seen;
    int weight; ///< of any unit, but the same for all; not negative
    bool isCore = false;
};

/// The performance axis of the talent grid, against what the job asks.
enum class AttainmentBand { Below, At, Above };

/// How far somebody is what their job asks: the weighted mean of (seen − asked) over the rated
/// competencies, each surplus counted as at most +1 so that one strength cannot hide a gap
/// (product, "The scale"). Kept as a fraction, gain / weight, so that its band is exact.
struct Attainment
{
    qint64 gain; ///< sum of weight × min(seen − asked, 1)
    qint64 weight; ///< sum of the weights, above 0
    AttainmentBand band;
    std::optional<competency::Level> coreSeen; ///< always told on its own; none if not rated
    competency::Level coreAsked;

    friend bool operator==(const Attainment &, const Attainment &) = default;
};

/// None if nothing was rated: missing is never zero. Where no rated competency has a weight, all
/// count alike.
std::optional<Attainment> attainmentOf(
    const std::vector<RatedLevel> &rated, competency::Level coreAsked);

/// Below −0.5, at, or above +0.5; the bounds themselves are "at".
AttainmentBand bandOf(qint64 gain, qint64 weight);

} // namespace throughline::performance

template<>
inline constexpr auto
    throughline::codes<throughline::performance::AttainmentBand> = std::to_array<std::string_view>(
        {"below", "at", "above"});
