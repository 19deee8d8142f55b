#include "performance/appraisalmerge.h"

#include "performance/performancewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

namespace {
struct AppraisalMergeWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::AppraisalMerge)
};

/// The level belongs to the state: one choice for both.
using Judgement = std::pair<RatingState, std::optional<competency::Level>>;
} // namespace

AppraisalWords AppraisalWords::of(const AppraisalFile &file, Side side)
{
    AppraisalWords words;
    for (const AppraisalItem &item : file.items) {
        const ItemRating rating = file.rating(side, item.revision);
        words.entries.push_back(
            {item.revision, rating.state, rating.level, rating.comment, rating.version});
    }
    if (file.text) {
        words.summary
            = {file.text->strengths, file.text->growth, file.text->nextGoals, file.appraisal.metOn};
        words.textVersion = file.text->version;
    }
    return words;
}

bool AppraisalWords::isNewerThan(const AppraisalWords &other) const
{
    bool isNewer = textVersion > other.textVersion;
    bool isOlder = textVersion < other.textVersion;
    for (size_t i = 0; i < entries.size() && i < other.entries.size(); ++i) {
        isNewer = isNewer || entries[i].version > other.entries[i].version;
        isOlder = isOlder || entries[i].version < other.entries[i].version;
    }
    return isNewer && !isOlder;
}

static QString wordsForJudgement(const Judgement &judgement)
{
    return judgement.second ? AppraisalMergeWords::tr("Level %1").arg(judgement.second->number())
                            : wordFor(judgement.first);
}

static QString wordsForDay(const std::optional<QDate> &day)
{
    return day ? QLocale().toString(*day, QLocale::ShortFormat)
               : AppraisalMergeWords::tr("No day yet");
}

AppraisalMerge::AppraisalMerge(const AppraisalWords &base, const AppraisalWords &mine,
    const AppraisalWords &theirs, const std::vector<AppraisalItem> &items)
    : ThreeWayMerge(theirs)
{
    for (size_t i = 0; i < items.size(); ++i)
        mergeEntry(i, base, mine, items[i].name);
    mergeSummary(base.summary, mine.summary);
}

void AppraisalMerge::mergeEntry(
    size_t index, const AppraisalWords &base, const AppraisalWords &mine, const QString &name)
{
    const RatingEntry &from = base.entries[index], &own = mine.entries[index],
                      &other = theirs().entries[index];
    const auto judgement
        = [](const RatingEntry &entry) { return Judgement(entry.state, entry.level); };
    //: What two windows wrote differently: competency
    merge({AppraisalMergeWords::tr("%1: rating").arg(name), wordsForJudgement(judgement(own)),
              wordsForJudgement(judgement(other)), FieldConflict::Kind::Choice},
        judgement(from), judgement(own), judgement(other),
        [index](AppraisalWords &words, const Judgement &chosen) {
            words.entries[index].state = chosen.first;
            words.entries[index].level = chosen.second;
        });
    //: What two windows wrote differently: competency
    merge({AppraisalMergeWords::tr("%1: comment").arg(name), own.comment, other.comment,
              FieldConflict::Kind::Text},
        from.comment, own.comment, other.comment,
        [index](
            AppraisalWords &words, const QString &text) { words.entries[index].comment = text; });
}

void AppraisalMerge::mergeSummary(const Summary &base, const Summary &mine)
{
    const auto mergeText = [&](QString Summary::*field, const QString &name) {
        const QString other = theirs().summary.*field;
        merge({name, mine.*field, other, FieldConflict::Kind::Text}, base.*field, mine.*field,
            other,
            [field](AppraisalWords &words, const QString &text) { words.summary.*field = text; });
    };
    mergeText(&Summary::strengths, AppraisalMergeWords::tr("Strengths"));
    mergeText(&Summary::growth, AppraisalMergeWords::tr("One thing to grow"));
    mergeText(&Summary::nextGoals, AppraisalMergeWords::tr("Next goals"));
    const std::optional<QDate> other = theirs().summary.metOn;
    merge({AppraisalMergeWords::tr("Day of the talk"), wordsForDay(mine.metOn), wordsForDay(other),
              FieldConflict::Kind::Choice},
        base.metOn, mine.metOn, other,
        [](AppraisalWords &words, const std::optional<QDate> &day) { words.summary.metOn = day; });
}

} // namespace throughline::ui
