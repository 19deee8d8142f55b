#include "succession/successorfit.h"

#include "base/foldedtext.h"

#include <algorithm>
#include <tuple>

namespace throughline::succession {

static constexpr int unknownGap = 1;

static int gapOf(const CompetencyFit &fit)
{
    return fit.seen ? std::max(0, fit.asked - *fit.seen) : unknownGap;
}

int weightedGap(const std::vector<CompetencyFit> &competencies)
{
    int weights = 0;
    int sum = 0;
    for (const CompetencyFit &fit : competencies) {
        weights += fit.weight;
        sum += fit.weight * gapOf(fit) * 100;
    }
    return weights > 0 ? (sum + weights / 2) / weights : 0;
}

static void addCoreReason(std::vector<FitReason> &reasons, const Fit &fit)
{
    const auto core = std::ranges::find_if(fit.competencies, &CompetencyFit::isCore);
    if (core == fit.competencies.end())
        return;
    if (!core->seen)
        reasons.push_back({FitReason::Kind::CoreUnknown});
    else if (*core->seen >= core->asked)
        reasons.push_back({FitReason::Kind::CoreMet, *core->seen, core->asked});
    else
        reasons.push_back({FitReason::Kind::CoreShort, core->asked - *core->seen});
}

std::vector<FitReason> reasonsFor(const Fit &fit)
{
    std::vector<FitReason> reasons;
    addCoreReason(reasons, fit);
    const int all = int(fit.competencies.size());
    const auto isMet = [](const CompetencyFit &c) { return c.seen && *c.seen >= c.asked; };
    const auto isUnrated = [](const CompetencyFit &c) { return !c.seen; };
    const int met = int(std::ranges::count_if(fit.competencies, isMet));
    const int unrated = int(std::ranges::count_if(fit.competencies, isUnrated));
    if (all > 0)
        reasons.push_back({FitReason::Kind::CompetenciesMet, met, all});
    const CompetencyFit *largest = nullptr;
    for (const CompetencyFit &competency : fit.competencies)
        if (competency.seen && !competency.isCore && gapOf(competency) > 0
            && (!largest || gapOf(competency) > gapOf(*largest)))
            largest = &competency;
    if (largest)
        reasons.push_back({FitReason::Kind::LargestGap, gapOf(*largest), 0, largest->competency});
    if (unrated > 0)
        reasons.push_back({FitReason::Kind::Unrated, unrated, all});
    if (fit.potential == PotentialBand::High)
        reasons.push_back({FitReason::Kind::HighPotential});
    if (fit.isInUnit)
        reasons.push_back({FitReason::Kind::SameUnit});
    if (fit.namedElsewhere > 0)
        reasons.push_back({FitReason::Kind::NamedElsewhere, fit.namedElsewhere});
    return reasons;
}

static bool meetsCore(const Fit &fit)
{
    return std::ranges::any_of(fit.competencies,
        [](const CompetencyFit &c) { return c.isCore && c.seen && *c.seen >= c.asked; });
}

void rankByFit(std::vector<Fit> &people)
{
    const auto order = [](const Fit &fit) {
        const int potential = fit.potential ? int(*fit.potential) : 0;
        return std::tuple(!meetsCore(fit), weightedGap(fit.competencies), -potential, !fit.isInUnit,
            folded(fit.name), fit.person.number());
    };
    std::ranges::stable_sort(
        people, [&](const Fit &one, const Fit &other) { return order(one) < order(other); });
}

} // namespace throughline::succession
