#include "hiring/scorecardmerge.h"

#include "competency/competencywords.h"
#include "hiring/hiringwords.h"

#include <QCoreApplication>

namespace throughline::ui {

using namespace hiring;

namespace {
struct ScorecardMergeWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::ScorecardMerge)
};

/// The level belongs to the state: one choice for both.
using Rating = std::pair<AnswerState, std::optional<competency::Level>>;
} // namespace

static Rating ratingOf(const ScorecardAnswer &answer)
{
    return {answer.state, answer.rating};
}

static QString wordsForRating(const ScorecardAnswer &answer)
{
    return answer.rating ? numberAndWordFor(*answer.rating) : wordFor(answer.state);
}

static QString wordsForAdvice(std::optional<Recommendation> advice)
{
    return advice ? wordFor(*advice) : QString();
}

ScorecardMerge::ScorecardMerge(const ScorecardDraft &base, const ScorecardDraft &mine,
    const ScorecardDraft &theirs, const QStringList &titles)
    : ThreeWayMerge(theirs)
{
    for (int i = 0; i < titles.size(); ++i)
        mergeAnswer(size_t(i), base, mine, titles[i]);
    mergeOverall(base, mine);
}

void ScorecardMerge::mergeAnswer(
    size_t index, const ScorecardDraft &base, const ScorecardDraft &mine, const QString &title)
{
    const ScorecardAnswer &from = base.answers[index], &own = mine.answers[index],
                          &other = theirs().answers[index];
    //: What two windows wrote differently: title of a question
    merge({ScorecardMergeWords::tr("%1: rating").arg(title), wordsForRating(own),
              wordsForRating(other), FieldConflict::Kind::Choice},
        ratingOf(from), ratingOf(own), ratingOf(other),
        [index](ScorecardDraft &draft, const Rating &chosen) {
            draft.answers[index].state = chosen.first;
            draft.answers[index].rating = chosen.second;
        });
    //: What two windows wrote differently: title of a question
    merge({ScorecardMergeWords::tr("%1: notes").arg(title), own.note, other.note,
              FieldConflict::Kind::Text},
        from.note, own.note, other.note,
        [index](ScorecardDraft &draft, const QString &text) { draft.answers[index].note = text; });
}

void ScorecardMerge::mergeOverall(const ScorecardDraft &base, const ScorecardDraft &mine)
{
    const std::optional<Recommendation> other = theirs().recommendation;
    merge({ScorecardMergeWords::tr("Overall recommendation"), wordsForAdvice(mine.recommendation),
              wordsForAdvice(other), FieldConflict::Kind::Choice},
        base.recommendation, mine.recommendation, other,
        [](ScorecardDraft &draft, std::optional<Recommendation> advice) {
            draft.recommendation = advice;
        });
    merge({ScorecardMergeWords::tr("Summary"), mine.summary, theirs().summary,
              FieldConflict::Kind::Text},
        base.summary, mine.summary, theirs().summary,
        [](ScorecardDraft &draft, const QString &text) { draft.summary = text; });
}

} // namespace throughline::ui
