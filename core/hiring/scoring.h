#pragma once

#include "base/personid.h"
#include "base/rational.h"
#include "hiring/scorecard.h"
#include "jobs/job.h"

#include <map>
#include <optional>
#include <vector>

namespace throughline::hiring {

using competency::CompetencyId;
using competency::Level;

/// What a job asks of one of its competencies.
struct Asked
{
    CompetencyId competency;
    Level level;
    int weight; ///< percent, 0 to 100
    bool isCore;

    friend bool operator==(const Asked &, const Asked &) = default;
};

/// A job's competencies as scoring sees them; a waived core asks nothing and counts nothing.
std::vector<Asked> askedBy(const std::vector<jobs::JobCompetency> &competencies);

/// One answer of one interviewer's submitted scorecard, and which competency it is about.
struct Given
{
    PersonId interviewer;
    PlanQuestionId question;
    CompetencyId competency;
    AnswerState state;
    std::optional<Level> rating;

    friend bool operator==(const Given &, const Given &) = default;
};

/// How one interviewer saw a competency: the mean of the questions that they rated (H-27).
struct InterviewerScore
{
    PersonId interviewer;
    std::vector<Level> ratings; ///< in the order given; never empty
    Rational mean;

    friend bool operator==(const InterviewerScore &, const InterviewerScore &) = default;
};

/// How the panel saw a competency: the mean of its interviewers' scores, never of all ratings
/// pooled, so that whoever asked more questions does not count more (H-27). Unrated is never zero.
struct CompetencyScore
{
    Asked asked;
    std::vector<InterviewerScore> interviewers; ///< those who rated at least one question
    std::optional<Rational> score; ///< none if nobody rated it

    /// Highest less lowest interviewer; none with fewer than two.
    std::optional<Rational> spread() const;
    /// Seen below what the job asks. Unrated is not a gap: it is incomplete.
    bool isShort() const { return score && *score < Rational(asked.level.number()); }

    friend bool operator==(const CompetencyScore &, const CompetencyScore &) = default;
};

/// From this spread on, interviewers should talk about what they saw differently.
inline const Rational wideSpread{3, 2};

enum class Standing {
    Ranked,
    BelowMinimum, ///< the core competency is below what the job asks: no average makes up for it
                  ///< (H-28)
    Incomplete ///< a competency of the job was rated by nobody (H-27)
};

/// A candidate's scores and what follows from them, with every input: this is the working (H-33).
struct CandidateScore
{
    std::vector<CompetencyScore> competencies; ///< in the job's order, the core one first
    std::optional<Rational> total; ///< Σ weight × score / Σ weight over what was rated, 1 to 5
    Standing standing = Standing::Incomplete;
    int gaps = 0; ///< competencies seen below what the job asks

    /// Where the total lies between the lowest and the highest level: 3.60 is 65.0 %.
    std::optional<Rational> percentOfRange() const;
    const CompetencyScore *core() const;

    friend bool operator==(const CandidateScore &, const CandidateScore &) = default;
};

/// H-27. A recommendation is not among the inputs and cannot enter the result (H-22).
CandidateScore scored(const std::vector<Asked> &asked, const std::vector<Given> &answers);

/// One line of "show the working": its part of the total, and the same in hundredths as shown.
/// The shown parts add up to the shown total (H-33).
struct WorkingLine
{
    CompetencyId competency;
    int weight;
    Rational score;
    Rational part; ///< weight × score / Σ weights
    qint64 shownPart; ///< hundredths

    friend bool operator==(const WorkingLine &, const WorkingLine &) = default;
};

struct Working
{
    std::vector<WorkingLine> lines; ///< what was rated and has a weight
    int sumOfWeights = 0;
    std::optional<Rational> total;
    qint64 shownTotal = 0; ///< hundredths, rounded half up

    friend bool operator==(const Working &, const Working &) = default;
};

Working working(const CandidateScore &score);

/// Places by the arithmetic alone (H-34): whoever meets every level that the job asks comes before
/// whoever falls short anywhere, since more than asked never makes up for less (H-28); within
/// both by total; equal totals share a place. None where the candidate is not ranked.
std::vector<std::optional<int>> ranked(const std::vector<CandidateScore> &candidates);

/// The same scores under another weight of the core competency, in percent; the other weights
/// keep their proportions (equal ones if all were zero).
CandidateScore withCoreWeight(const CandidateScore &score, int percent);

/// For which core weights the first candidate stays first.
struct Sensitivity
{
    size_t first; ///< index of the candidate who is first at the current weight
    int from, to; ///< percent; holds for every whole percent between, both included

    friend bool operator==(const Sensitivity &, const Sensitivity &) = default;
};

/// None if nobody is ranked or the first place is shared.
std::optional<Sensitivity> sensitivity(
    const std::vector<CandidateScore> &candidates, int coreWeight);

} // namespace throughline::hiring

template<>
inline constexpr auto
    throughline::codes<throughline::hiring::Standing> = std::to_array<std::string_view>(
        {"ranked", "below_minimum", "incomplete"});
