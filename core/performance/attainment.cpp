#include "performance/attainment.h"

namespace throughline::performance {

AttainmentBand bandOf(qint64 gain, qint64 weight)
{
    if (2 * gain < -weight)
        return AttainmentBand::Below;
    if (2 * gain > weight)
        return AttainmentBand::Above;
    return AttainmentBand::At;
}

std::optional<Attainment> attainmentOf(
    const std::vector<RatedLevel> &rated, competency::Level coreAsked)
{
    if (rated.empty())
        return std::nullopt;
    const bool weighted
        = std::ranges::any_of(rated, [](const RatedLevel &item) { return item.weight > 0; });
    Attainment attainment{0, 0, AttainmentBand::At, std::nullopt, coreAsked};
    for (const RatedLevel &item : rated) {
        const qint64 weight = weighted ? item.weight : 1;
        attainment.gain += weight * std::min(item.seen.number() - item.asked.number(), 1);
        attainment.weight += weight;
        if (item.isCore)
            attainment.coreSeen = item.seen;
    }
    attainment.band = bandOf(attainment.gain, attainment.weight);
    return attainment;
}

} // namespace throughline::performance
