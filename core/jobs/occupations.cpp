#include "jobs/occupations.h"

#include <algorithm>
#include <cmath>

namespace throughline::jobs {

CoreSuggestion suggestedCore(const Occupation &occupation)
{
    int sum = 0;
    int present = 0;
    for (const auto &importance : {occupation.serviceOrientation, occupation.customerService}) {
        if (!importance)
            continue;
        sum += *importance;
        ++present;
    }
    if (present == 0)
        return {competency::middleLevel, 0};
    // The sum is compared with as many times the bound, so that no mean is ever rounded.
    const auto isUnder = [&](int bound) { return sum < bound * present; };
    const int level = isUnder(275) ? 2 : isUnder(350) ? 3 : isUnder(425) ? 4 : 5;
    return {*Level::of(level), present};
}

void applyOccupation(JobDescription &draft, const Occupation &occupation, const CorePolicy &policy)
{
    const CoreSuggestion suggestion = suggestedCore(occupation);
    draft.version.title = occupation.title;
    draft.version.note = suggestion.importances == 0 ? QString(unratedOccupation) : QString();
    draft.core()->level = std::max(suggestion.level, policy.minimumLevel);
}

std::optional<int> importanceFrom(const QString &text)
{
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    if (!isNumber || !(value >= 1 && value <= 5))
        return std::nullopt;
    return int(std::lround(value * 100));
}

} // namespace throughline::jobs
