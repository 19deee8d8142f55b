#pragma once

#include "succession/succession.h"

namespace throughline::succession {

/// Cover of one chair, from the readiness of everybody named for it.
Cover coverOf(const std::vector<Readiness> &named);

/// How many chairs of a company are covered. Gross counts every chair with somebody ready now;
/// net counts distinct people, each for one chair only, as a maximum matching (P56, FX9).
struct BenchStrength
{
    int positions = 0;
    int grossCovered = 0;
    int netCovered = 0;
    int atRisk = 0;
    int gaps = 0;

    friend bool operator==(const BenchStrength &, const BenchStrength &) = default;
};

/// For each position, who is named for it and how ready they are.
struct NamedFor
{
    PositionId position;
    std::vector<std::pair<PersonId, Readiness>> people;
};

BenchStrength benchStrength(const std::vector<NamedFor> &positions);

} // namespace throughline::succession
