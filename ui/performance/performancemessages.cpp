#include "performance/performancemessages.h"

#include "shell/filledsentence.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct Sentence
{
    QLatin1StringView reason;
    const char *text;
};

/// Only a context for lupdate to collect the sentences under.
struct PerformanceMessages
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::PerformanceMessages)
};
} // namespace

static constexpr Sentence evidenceSentences[] = {
    {"evidence-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "There is no such evidence, or it is not for you to see.")},
    {"evidence-wording-missing"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PerformanceMessages", "Say in a few words what happened.")},
    {"evidence-day-wrong"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "The day is missing or still to come. Choose the day on which it happened.")},
    {"evidence-kind-by-hand"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "Interview notes and earlier ratings come from interviews and appraisals. Choose "
            "another kind.")},
    {"evidence-not-yours"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "Only the person, their managers and whoever entered it can do this.")},
    {"evidence-replaced"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "This was corrected meanwhile. Change the newer wording instead.")},
    {"evidence-withdrawn"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "This was withdrawn and cannot be changed any more.")},
    {"evidence-fixed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "Evidence is never reworded. Correct it instead: both wordings stay.")},
    {"person-unknown"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PerformanceMessages", "There is no such person in the directory.")},
};

static constexpr Sentence cycleSentences[] = {
    {"hr-only"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages", "Only HR can do this.")},
    {"hr-lead-only"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages", "Only an HR lead can do this.")},
    {"template-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "This set of weights does not exist any more. Choose another.")},
    {"template-name-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "Give the weights a name, so that later cycles find them.")},
    {"template-weights-off"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "The weights do not add up to 100 %. Change one of them.")},
    {"template-core-floor"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "The core competency weighs less than %1 %. Raise its weight.")},
    {"template-in-use"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "A cycle runs on these weights, so they stay. Make new ones.")},
    {"cycle-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages", "There is no such cycle.")},
    {"cycle-name-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "Give the cycle a name, for example “First half of 2026”.")},
    {"cycle-name-taken"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "There is a cycle of this name already. Choose another name.")},
    {"cycle-period-wrong"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "The period ends before it begins. Change one of its days.")},
    {"cycle-due-wrong"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "The appraisals would be due before the period begins. Choose a later day.")},
    {"cycle-units-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "Choose the units whose people are appraised.")},
    {"cycle-closed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "This cycle is closed, so nothing in it can be changed.")},
    {"cycle-changed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "Somebody else changed this cycle meanwhile. Look at it again.")},
    {"cycle-not-planned"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PerformanceMessages", "This cycle has started already.")},
    {"cycle-not-running"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages", "This cycle is not running.")},
    {"cycle-roll-open"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "%1 people have nobody to appraise them, or came or left since. Name an author or "
            "exclude them with a reason.")},
    {"appraisal-author-done"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "The author's side is done already, so it stays theirs. They can withdraw it "
            "first.")},
    {"author-is-self"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "Nobody appraises themselves. Choose another author.")},
    {"exclusion-reason-missing"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PerformanceMessages", "Say why this person is left out.")},
    {"appraisal-open-already"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "This person's appraisal is open already, so they cannot be left out.")},
};

static constexpr Sentence appraisalSentences[] = {
    {"appraisal-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "There is no such appraisal, or it is not for you to see.")},
    {"appraisal-not-yours"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "Only the person and the author write in this appraisal.")},
    {"appraisal-changed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "This was changed in another window meanwhile. Your words are kept; look at what "
            "stands "
            "now, and try again.")},
    {"appraisal-two-versions"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "There are two versions. Your words are kept until you decide what stays.")},
    {"appraisal-item-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "This competency is not part of the appraisal.")},
    {"appraisal-items-frozen"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "What is rated was fixed when the cycle started.")},
    {"appraisal-fixed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages", "Appraisals are never deleted.")},
    {"appraisal-transition-refused"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "This step is not possible from where the appraisal stands.")},
    {"appraisal-already-read"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "One side has read the other's, so nothing can be withdrawn any more.")},
    {"appraisal-not-both-done"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PerformanceMessages", "This waits until both sides are done.")},
    {"appraisal-shared"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "This appraisal is shared, so its words stay as they are.")},
    {"shared-appraisal-fixed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "This appraisal is shared, so its words stay as they are.")},
    {"appraisal-not-shared"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PerformanceMessages", "This appraisal is not shared yet.")},
    {"appraisal-acknowledged"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PerformanceMessages", "You have acknowledged this already.")},
    {"side-published"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "Your side is done. Withdraw it to go on writing.")},
    {"published-side-fixed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "This side is done, so its ratings stay as they are.")},
    {"side-not-published"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages", "Your side is not done yet.")},
    {"rating-level"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "A rating has a level from 1 to 5, and only a rating has one.")},
    {"rating-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "“%1” has no rating yet. Rate it, or say that there is no evidence.")},
    {"core-not-applicable"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "“%1” is the core competency and applies to every job. Rate it, or say that there is "
            "no evidence.")},
    {"rating-evidence-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "“%1” is rated away from what the job asks, and nothing that happened between %2 and "
            "%3 "
            "is linked to it. Link a piece of evidence with Ctrl+E; an earlier rating is none.")},
    {"nothing-rated"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "Nothing is rated yet, so there is nothing to share.")},
    {"coverage-too-low"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "Only %1 % of the rating's sources were collected; 60 % are needed. Ask HR to allow it "
            "with a reason.")},
    {"override-out-of-range"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PerformanceMessages", "The overall rating lies between 1 and 5.")},
    {"override-reason-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "Say in ten characters or more why the overall rating differs from the computed one.")},
    {"reason-too-short"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PerformanceMessages", "Give a reason of ten characters or more.")},
    {"response-fixed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "You have answered already, and answers stay as they are.")},
    {"response-late"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "An answer is possible within thirty days of sharing.")},
    {"response-missing"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PerformanceMessages", "Write what you want to answer.")},
    {"response-too-long"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PerformanceMessages",
            "The answer is longer than 20,000 characters. Shorten it.")},
};

template<size_t N>
static const char *find(const Sentence (&sentences)[N], const QString &reason)
{
    const auto found = std::ranges::find(sentences, reason, &Sentence::reason);
    return found == std::end(sentences) ? nullptr : found->text;
}

/// Core names days as databases do; people read them as their locale writes them.
static QStringList inTheReadersWay(const QString &reason, QStringList arguments)
{
    if (reason != "rating-evidence-missing"_L1)
        return arguments;
    for (QString &argument : arguments)
        if (const QDate day = QDate::fromString(argument, Qt::ISODate); day.isValid())
            argument = QLocale().toString(day, QLocale::ShortFormat);
    return arguments;
}

QString performanceMessage(const Error &error)
{
    const char *text = find(appraisalSentences, error.reason);
    if (!text)
        text = find(cycleSentences, error.reason);
    if (!text)
        text = find(evidenceSentences, error.reason);
    if (!text)
        return {};
    return filledSentence(
        PerformanceMessages::tr(text), inTheReadersWay(error.reason, error.arguments));
}

} // namespace throughline::ui
