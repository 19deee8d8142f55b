#include "demo/democompany.h"

#include "demo/chance.h"

namespace throughline::demo {

double raterSeverity(PersonId person, quint32 seed)
{
    static constexpr std::array quarters{-4, -3, -2, -1, 0, 1, 2, 3, 4};
    static constexpr std::array weights{2, 5, 11, 19, 26, 19, 11, 5, 2};
    Chance chance(seed, Topic::Severity, person.number());
    return quarters[size_t(chance.weighted(weights))] / 4.0;
}

} // namespace throughline::demo
