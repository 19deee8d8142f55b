#include "performance/finalscore.h"

namespace throughline::performance {

namespace {

/// What one section weighs, and what its own scores weigh together.
struct Share
{
    TemplateSection section;
    qint64 inner = 0; // sum of the scores' weights; their number where all are zero
    bool isWeighted = false;
};

} // namespace

static Share shareOf(const TemplateSection &section, const std::vector<CollectedScore> &collected)
{
    Share share{section};
    int scores = 0;
    for (const CollectedScore &score : collected) {
        if (score.section != section.kind)
            continue;
        ++scores;
        share.inner += score.weight;
    }
    share.isWeighted = share.inner > 0;
    if (!share.isWeighted)
        share.inner = scores;
    return share;
}

Rational sumOf(const std::vector<ScoreTerm> &terms)
{
    Rational sum;
    for (const ScoreTerm &term : terms)
        sum = sum + term.weight * term.source.score;
    return sum;
}

std::optional<FinalScore> finalScore(
    const std::vector<TemplateSection> &sections, const std::vector<CollectedScore> &collected)
{
    FinalScore result{0, 0, {}, {}};
    std::vector<Share> shares;
    for (const TemplateSection &section : sections) {
        const Share share = shareOf(section, collected);
        if (section.weight == 0)
            continue;
        if (share.inner == 0) {
            result.missing.push_back(section.kind);
            continue;
        }
        shares.push_back(share);
        result.coverage += section.weight;
    }
    if (shares.empty())
        return std::nullopt;
    for (const Share &share : shares)
        for (const CollectedScore &score : collected)
            if (score.section == share.section.kind && (score.weight > 0 || !share.isWeighted))
                result.terms.push_back({score,
                    Rational(share.section.weight, result.coverage)
                        * Rational(share.isWeighted ? score.weight : 1, share.inner)});
    result.value = sumOf(result.terms);
    return result;
}

} // namespace throughline::performance
