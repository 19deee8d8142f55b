#pragma once

#include "hiring/interview.h"

namespace throughline::hiring {

using ScorecardId = Id<struct Scorecard>;

enum class ScorecardState { Draft, Submitted };

/// What came of a question. Only the second is a number; the others are never counted as one, and
/// least of all as zero (H-20).
enum class AnswerState { Unrated, Rated, NotAsked, NoEvidence };

/// What the interviewer advises. It is kept beside the ratings and never enters their arithmetic
/// (H-22).
enum class Recommendation { No = 1, RatherNot = 2, Yes = 3, StrongYes = 4 };

/// One interviewer's record of one interview: theirs alone, and hidden from the rest of the panel
/// until they have submitted their own (H-18, H-23).
struct Scorecard
{
    ScorecardId id;
    QString key; ///< what files call it: "C-000123"
    InterviewId interview;
    PersonId interviewer;
    ScorecardState state;
    std::optional<Recommendation> recommendation;
    QString summary;
    QDateTime openedAt;
    std::optional<QDateTime> submittedAt;
    int version;

    friend bool operator==(const Scorecard &, const Scorecard &) = default;
};

/// What an interviewer noted and rated on one question.
struct ScorecardAnswer
{
    PlanQuestionId question;
    AnswerState state = AnswerState::Unrated;
    std::optional<competency::Level> rating = {}; ///< exactly when the state is Rated
    QString note = {};

    void rate(competency::Level level);
    void setState(AnswerState missing); ///< any but Rated: forgets the rating

    friend bool operator==(const ScorecardAnswer &, const ScorecardAnswer &) = default;
};

/// A question as far as it decides whether a scorecard is complete.
struct ScoredQuestion
{
    PlanQuestionId id;
    bool isCore;
    std::optional<competency::Level> asked; ///< by the job; none if the job does not name it

    friend bool operator==(const ScoredQuestion &, const ScoredQuestion &) = default;
};

/// What keeps a scorecard from being submitted.
struct ScorecardGap
{
    enum class Kind {
        Unrated, ///< neither rated nor marked as not asked or without evidence
        NoteMissing, ///< H-21: a 1, a 5, or less than the job asks, without a note
        CoreUnexplained, ///< a core question was not asked, and no note says why
        Recommendation ///< not given yet
    };

    Kind kind;
    std::optional<PlanQuestionId> question = {};

    friend bool operator==(const ScorecardGap &, const ScorecardGap &) = default;
};

/// In the order of the questions, the recommendation last (H-21, H-22).
std::vector<ScorecardGap> gaps(const std::vector<ScoredQuestion> &questions,
    const std::vector<ScorecardAnswer> &answers, std::optional<Recommendation> recommendation);

/// H-22: a recommendation is for when every question has a rating or a reason to have none.
bool mayRecommend(
    const std::vector<ScoredQuestion> &questions, const std::vector<ScorecardAnswer> &answers);

} // namespace throughline::hiring

template<>
inline constexpr auto
    throughline::codes<throughline::hiring::ScorecardState> = std::to_array<std::string_view>(
        {"draft", "submitted"});
template<>
inline constexpr auto
    throughline::codes<throughline::hiring::AnswerState> = std::to_array<std::string_view>(
        {"unrated", "rated", "not_asked", "no_evidence"});

/// Stored as its number, 1 to 4.
template<>
struct throughline::storage::Stored<throughline::hiring::Recommendation>
{
    static QVariant write(hiring::Recommendation value) { return int(value); }
    static hiring::Recommendation read(const QVariant &column)
    {
        const int number = Stored<int>::read(column);
        if (number < 1 || number > 4)
            throwUnreadable(column, "a recommendation from 1 to 4");
        return hiring::Recommendation(number);
    }
};
