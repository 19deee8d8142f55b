#include "performance/cycle.h"

namespace throughline::performance {

std::vector<CycleGap> cycleGaps(const CyclePlan &plan)
{
    std::vector<CycleGap> gaps;
    if (plan.name.trimmed().isEmpty())
        gaps.push_back(CycleGap::Name);
    if (!plan.period.first.isValid() || !plan.period.last.isValid()
        || plan.period.last < plan.period.first)
        gaps.push_back(CycleGap::Period);
    if (!plan.dueOn.isValid() || plan.dueOn < plan.period.first)
        gaps.push_back(CycleGap::Due);
    if (plan.units.empty())
        gaps.push_back(CycleGap::Units);
    return gaps;
}

} // namespace throughline::performance
