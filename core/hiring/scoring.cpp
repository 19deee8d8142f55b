#include "hiring/scoring.h"

#include <algorithm>
#include <numeric>

namespace throughline::hiring {

std::vector<Asked> askedBy(const std::vector<jobs::JobCompetency> &competencies)
{
    std::vector<Asked> asked;
    for (const jobs::JobCompetency &row : competencies)
        if (!row.waiver)
            asked.push_back({row.competency, row.level, row.weight, row.isCore});
    return asked;
}

std::optional<Rational> CompetencyScore::spread() const
{
    if (interviewers.size() < 2)
        return std::nullopt;
    const auto [low, high] = std::ranges::minmax_element(interviewers, {}, &InterviewerScore::mean);
    return high->mean - low->mean;
}

std::optional<Rational> CandidateScore::percentOfRange() const
{
    if (!total)
        return std::nullopt;
    return (*total - Rational(Level::lowest)) * Rational(100)
        / Rational(Level::highest - Level::lowest);
}

const CompetencyScore *CandidateScore::core() const
{
    const auto found = std::ranges::find_if(
        competencies, [](const CompetencyScore &score) { return score.asked.isCore; });
    return found == competencies.end() ? nullptr : &*found;
}

static Rational meanOfRatings(const std::vector<Level> &ratings)
{
    qint64 sum = 0;
    for (const Level rating : ratings)
        sum += rating.number();
    return Rational(sum, qint64(ratings.size()));
}

/// The interviewers who rated this competency, in the order of their first rating.
static std::vector<InterviewerScore> interviewersOf(
    CompetencyId competency, const std::vector<Given> &answers)
{
    std::vector<InterviewerScore> scores;
    for (const Given &answer : answers) {
        if (answer.competency != competency || answer.state != AnswerState::Rated || !answer.rating)
            continue;
        auto own = std::ranges::find(scores, answer.interviewer, &InterviewerScore::interviewer);
        if (own == scores.end())
            own = scores.insert(own, {answer.interviewer, {}, {}});
        own->ratings.push_back(*answer.rating);
    }
    for (InterviewerScore &score : scores)
        score.mean = meanOfRatings(score.ratings);
    return scores;
}

static CompetencyScore competencyScore(const Asked &asked, const std::vector<Given> &answers)
{
    CompetencyScore result{asked, interviewersOf(asked.competency, answers), std::nullopt};
    if (result.interviewers.empty())
        return result;
    Rational sum;
    for (const InterviewerScore &interviewer : result.interviewers)
        sum += interviewer.mean;
    result.score = sum / Rational(qint64(result.interviewers.size()), 1);
    return result;
}

static std::optional<Rational> weightedMean(const std::vector<CompetencyScore> &scores)
{
    Rational sum, weights;
    for (const CompetencyScore &score : scores)
        if (score.score) {
            sum += Rational(score.asked.weight) * *score.score;
            weights += Rational(score.asked.weight);
        }
    return weights.isZero() ? std::nullopt : std::optional(sum / weights);
}

static Standing standingOf(const CandidateScore &score)
{
    const CompetencyScore *core = score.core();
    if (core && core->isShort())
        return Standing::BelowMinimum;
    const bool complete = score.total
        && std::ranges::all_of(
            score.competencies, [](const CompetencyScore &one) { return one.score.has_value(); });
    return complete ? Standing::Ranked : Standing::Incomplete;
}

CandidateScore scored(const std::vector<Asked> &asked, const std::vector<Given> &answers)
{
    CandidateScore result;
    for (const Asked &one : asked)
        result.competencies.push_back(competencyScore(one, answers));
    result.total = weightedMean(result.competencies);
    result.standing = standingOf(result);
    result.gaps = int(std::ranges::count_if(result.competencies, &CompetencyScore::isShort));
    return result;
}

Working working(const CandidateScore &score)
{
    Working result;
    result.total = score.total;
    if (!score.total)
        return result;
    for (const CompetencyScore &one : score.competencies)
        if (one.score && one.asked.weight > 0) {
            result.lines.push_back({one.asked.competency, one.asked.weight, *one.score, {}, 0});
            result.sumOfWeights += one.asked.weight;
        }
    std::vector<Rational> parts;
    for (WorkingLine &line : result.lines) {
        line.part = Rational(line.weight, result.sumOfWeights) * line.score;
        parts.push_back(line.part);
    }
    const std::vector<qint64> shown = apportioned(parts, 2);
    for (size_t i = 0; i < shown.size(); ++i)
        result.lines[i].shownPart = shown[i];
    result.shownTotal = score.total->rounded(2);
    return result;
}

/// Who comes first by the arithmetic: nobody short before somebody short, then the higher total.
static bool comesBefore(const CandidateScore &a, const CandidateScore &b)
{
    if ((a.gaps == 0) != (b.gaps == 0))
        return a.gaps == 0;
    return *a.total > *b.total;
}

std::vector<std::optional<int>> ranked(const std::vector<CandidateScore> &candidates)
{
    std::vector<std::optional<int>> places;
    for (const CandidateScore &candidate : candidates) {
        if (candidate.standing != Standing::Ranked) {
            places.push_back(std::nullopt);
            continue;
        }
        const auto isBetter = [&](const CandidateScore &other) {
            return other.standing == Standing::Ranked && comesBefore(other, candidate);
        };
        places.push_back(1 + int(std::ranges::count_if(candidates, isBetter)));
    }
    return places;
}

CandidateScore withCoreWeight(const CandidateScore &score, int percent)
{
    if (!score.core())
        return score;
    const auto isOther = [](const CompetencyScore &one) { return !one.asked.isCore; };
    qint64 others = 0;
    for (const CompetencyScore &one : score.competencies)
        others += isOther(one) ? one.asked.weight : 0;
    const qint64 otherRows = std::ranges::count_if(score.competencies, isOther);
    Rational sum, weights;
    for (const CompetencyScore &one : score.competencies) {
        const Rational share = others > 0 ? Rational(one.asked.weight, others)
                                          : Rational(1, std::max<qint64>(otherRows, 1));
        const Rational weight = isOther(one) ? Rational(100 - percent) * share : Rational(percent);
        if (one.score) {
            sum += weight * *one.score;
            weights += weight;
        }
    }
    CandidateScore changed = score;
    changed.total = weights.isZero() ? std::nullopt : std::optional(sum / weights);
    changed.standing = standingOf(changed);
    return changed;
}

/// The only one in first place at this core weight.
static std::optional<size_t> soleFirst(const std::vector<CandidateScore> &candidates, int percent)
{
    std::vector<CandidateScore> weighted;
    for (const CandidateScore &candidate : candidates)
        weighted.push_back(withCoreWeight(candidate, percent));
    const auto places = ranked(weighted);
    if (std::ranges::count(places, std::optional(1)) != 1)
        return std::nullopt;
    return size_t(std::ranges::find(places, std::optional(1)) - places.begin());
}

std::optional<Sensitivity> sensitivity(
    const std::vector<CandidateScore> &candidates, int coreWeight)
{
    const auto first = soleFirst(candidates, coreWeight);
    if (!first)
        return std::nullopt;
    Sensitivity result{*first, coreWeight, coreWeight};
    while (result.from > 0 && soleFirst(candidates, result.from - 1) == first)
        --result.from;
    while (result.to < 100 && soleFirst(candidates, result.to + 1) == first)
        ++result.to;
    return result;
}

} // namespace throughline::hiring
