#include "hiring/scorecard.h"

#include <algorithm>

namespace throughline::hiring {

using competency::Level;

void ScorecardAnswer::rate(Level level)
{
    state = AnswerState::Rated;
    rating = level;
}

void ScorecardAnswer::setState(AnswerState missing)
{
    Q_ASSERT(missing != AnswerState::Rated);
    state = missing;
    rating.reset();
}

static ScorecardAnswer answerTo(PlanQuestionId id, const std::vector<ScorecardAnswer> &answers)
{
    const auto found = std::ranges::find(answers, id, &ScorecardAnswer::question);
    return found == answers.end() ? ScorecardAnswer{id} : *found;
}

/// H-21: extremes, and whatever falls short of the job, have to be shown and not only claimed.
static bool needsNote(const ScoredQuestion &question, const ScorecardAnswer &answer)
{
    if (answer.state != AnswerState::Rated)
        return false;
    const int rating = answer.rating->number();
    return rating == Level::lowest || rating == Level::highest
        || (question.asked && *answer.rating < *question.asked);
}

std::vector<ScorecardGap> gaps(const std::vector<ScoredQuestion> &questions,
    const std::vector<ScorecardAnswer> &answers, std::optional<Recommendation> recommendation)
{
    using Kind = ScorecardGap::Kind;
    std::vector<ScorecardGap> found;
    for (const ScoredQuestion &question : questions) {
        const ScorecardAnswer answer = answerTo(question.id, answers);
        const bool hasNote = !answer.note.trimmed().isEmpty();
        if (answer.state == AnswerState::Unrated)
            found.push_back({Kind::Unrated, question.id});
        else if (needsNote(question, answer) && !hasNote)
            found.push_back({Kind::NoteMissing, question.id});
        else if (question.isCore && answer.state == AnswerState::NotAsked && !hasNote)
            found.push_back({Kind::CoreUnexplained, question.id});
    }
    if (!recommendation)
        found.push_back({Kind::Recommendation, std::nullopt});
    return found;
}

bool mayRecommend(
    const std::vector<ScoredQuestion> &questions, const std::vector<ScorecardAnswer> &answers)
{
    return std::ranges::none_of(questions, [&](const ScoredQuestion &question) {
        return answerTo(question.id, answers).state == AnswerState::Unrated;
    });
}

} // namespace throughline::hiring
