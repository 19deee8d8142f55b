// Where the arithmetic puts the candidates: the part of Talks that compares them.

#include "demo/candidates.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

namespace {

// At most three questions on a competency and three interviewers: every mean of means is a whole
// number of 36ths of a level.
constexpr int parts = 36;

struct Score
{
    Candidate *candidate;
    qint64 sum = 0, weights = 0; // sum of weight × score in parts, and of the weights
    bool isComplete = true;
    bool isShortOfCore = false;
    int gaps = 0;
};

} // namespace

/// The mean of the interviewers' means; none if nobody rated it (H-27).
static std::optional<int> scoreOf(const Candidate &candidate, int competency)
{
    int sum = 0, interviewers = 0; // sum of sixths
    for (const Card &card : candidate.cards) {
        int own = 0, rated = 0;
        for (const CardAnswer &answer : card.answers)
            if (answer.question->competency == competency && answer.rating) {
                own += *answer.rating;
                ++rated;
            }
        if (rated == 0)
            continue;
        sum += own * 6 / rated;
        ++interviewers;
    }
    return interviewers > 0 ? std::optional(sum * 6 / interviewers) : std::nullopt;
}

static Score scored(const std::vector<AskedSeed> &asked, Candidate &candidate)
{
    Score score{&candidate};
    Place place{u"ranked"_s, {}};
    int bestSurplus = -9 * parts;
    for (const AskedSeed &one : asked) {
        const auto seen = scoreOf(candidate, one.competency);
        if (!seen) {
            score.isComplete = false;
            continue;
        }
        score.sum += one.weight * *seen;
        score.weights += one.weight;
        const bool isShort = *seen < one.level * parts;
        score.gaps += isShort ? 1 : 0;
        if (one.competency == 0) {
            score.isShortOfCore = isShort;
            place.core = double(*seen) / parts;
        } else if (*seen - one.level * parts > bestSurplus) {
            bestSurplus = *seen - one.level * parts;
            place.best = one.competency;
        }
    }
    place.hasGap = score.gaps > 0;
    if (score.isShortOfCore)
        place.standing = u"below_minimum"_s;
    else if (!score.isComplete)
        place.standing = u"incomplete"_s;
    candidate.place = place;
    return score;
}

void Talks::rank(const Opening &opening, std::vector<Candidate> &candidates) const
{
    std::vector<Score> scores;
    for (Candidate &candidate : candidates) {
        const bool isIn = !candidate.cards.empty() && candidate.stage != u"withdrawn"
            && std::ranges::all_of(
                candidate.cards, [](const Card &card) { return card.submitted.has_value(); });
        if (isIn)
            scores.push_back(scored(asked(opening), candidate));
    }
    const auto isAhead = [](const Score &one, const Score &other) {
        if ((one.gaps == 0) != (other.gaps == 0))
            return one.gaps == 0;
        return one.sum * other.weights > other.sum * one.weights;
    };
    for (const Score &score : scores) {
        if (score.candidate->place->standing != u"ranked")
            continue;
        int ahead = 0;
        for (const Score &other : scores)
            if (other.candidate->place->standing == u"ranked" && isAhead(other, score))
                ++ahead;
        score.candidate->place->rank = ahead + 1;
    }
}

} // namespace throughline::demo
