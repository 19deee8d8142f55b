#pragma once

#include "base/personid.h"
#include "base/rational.h"
#include "competency/competency.h"
#include "performance/template.h"

namespace throughline::performance {

/// One score that was collected: from which section, about what, by whom and when.
struct CollectedScore
{
    SectionKind section;
    std::optional<competency::RevisionId> about; ///< none for a score that is not one competency's
    int weight; ///< within its section; where a section has only zeros, all count alike
    Rational score; ///< 1 to 5
    std::optional<PersonId> author;
    QDateTime at;
};

/// One term of the sum: its part of the final score, and where it comes from (P05).
struct ScoreTerm
{
    CollectedScore source;
    Rational weight; ///< share of the final score; all terms' shares add up to exactly 1
};

/// The overall rating with everything it is made of.
struct FinalScore
{
    Rational value; ///< exactly the sum of weight × score over the terms
    int coverage; ///< collected weight, hundredths of a percent
    std::vector<ScoreTerm> terms;
    std::vector<SectionKind> missing; ///< sections with a weight of which nothing was collected

    int hundredths() const { return int(value.inPartsOf(100)); }
};

/// P02: a final score is not shared below this coverage unless HR says why.
inline constexpr int coverageNeeded = 60'00;

/// final = sum(w·s) / sum(w) over the sections that were collected; a missing source is left out
/// and never counts as zero (P02, FX1). None if nothing was collected.
std::optional<FinalScore> finalScore(
    const std::vector<TemplateSection> &sections, const std::vector<CollectedScore> &collected);

/// What the terms add up to: the same fraction as the value, or the explanation is wrong (P05).
Rational sumOf(const std::vector<ScoreTerm> &terms);

} // namespace throughline::performance
