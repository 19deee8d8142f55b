#include "hiring/debriefwords.h"

#include "hiring/hiringwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
/// Only a context for lupdate to collect the words under.
struct DebriefWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::DebriefWords)
};
} // namespace

using namespace hiring;

static QString placeText(const Debrief &debrief)
{
    if (debrief.place)
        return DebriefWords::tr("Place %1 of %2 by the ratings alone.")
            .arg(*debrief.place)
            .arg(debrief.candidates);
    if (debrief.score.standing == Standing::BelowMinimum)
        return DebriefWords::tr(
            "Below the minimum on the core competency, so not ranked, whatever the average.");
    if (debrief.score.standing == Standing::Incomplete)
        return DebriefWords::tr("Not ranked: a competency of the job was rated by nobody.");
    return {};
}

QString summaryOf(const Debrief &debrief)
{
    const Progress progress = debrief.progress;
    QStringList sentences{
        DebriefWords::tr("%1 of %n scorecards are in.", nullptr, progress.expected)
            .arg(progress.submitted)};
    if (const auto &total = debrief.score.total)
        //: The weighted mean of all competencies, and where it lies between 1 and 5
        sentences << DebriefWords::tr("Total %1, %2 of the range.")
                         .arg(scoreText(*total),
                             percentText(int(debrief.score.percentOfRange()->rounded(0))));
    sentences << placeText(debrief);
    return sentences.join(u' ').trimmed();
}

QString adviceOf(const Debrief &debrief)
{
    QStringList parts;
    for (const Advice &advice : debrief.advice) {
        const auto who
            = std::ranges::find(debrief.interviewers, advice.interviewer, &NamedPerson::id);
        if (advice.recommendation && who != debrief.interviewers.end())
            parts << DebriefWords::tr("%1: %2").arg(
                isolated(who->name), wordFor(*advice.recommendation));
    }
    return parts.isEmpty()
        ? QString()
        : DebriefWords::tr("Recommended (not counted): %1").arg(parts.join(u" · "_s));
}

static QString dayOf(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat);
}

static QString ratingText(const std::optional<competency::Level> &rating)
{
    return rating ? QString::number(rating->number()) : DebriefWords::tr("no rating");
}

static QString amendmentText(const Amendment &amendment, const QString &who)
{
    const QString when = amendment.isDisclosed ? DebriefWords::tr("after others had read it")
                                               : DebriefWords::tr("before others had read it");
    //: Date, who, which question, first and new rating, when, reason
    return DebriefWords::tr("%1, %2 amended “%3” from %4 to %5, %6: %7")
        .arg(dayOf(amendment.at), who, amendment.questionTitle, ratingText(amendment.before),
            QString::number(amendment.rating.number()), when, amendment.reason);
}

static QStringList returnLines(const ScorecardReturn &one)
{
    //: Date, who of HR, whose scorecard, reason
    QStringList lines{
        DebriefWords::tr("%1, %2 returned the scorecard of %3: %4")
            .arg(dayOf(one.at), isolated(one.returnedBy), isolated(one.interviewer), one.reason)};
    if (one.isOpen)
        lines << DebriefWords::tr("The means are without it until %1 submits it again.")
                     .arg(isolated(one.interviewer));
    else if (one.isInformed)
        lines << DebriefWords::tr("%1 had read other scorecards of this candidate by then.")
                     .arg(isolated(one.interviewer));
    if (one.isOpen)
        return lines;
    for (const ReturnedRating &change : one.changes)
        //: A question, its rating before the scorecard was returned, and now
        lines << DebriefWords::tr("“%1”: %2 before it was returned, now %3.")
                     .arg(
                         change.questionTitle, ratingText(change.before), ratingText(change.after));
    return lines;
}

static QStringList exceptionsOf(const Debrief &debrief)
{
    QStringList lines;
    for (const ScorecardReturn &one : debrief.returns)
        lines += returnLines(one);
    for (const GlassBreaking &look : debrief.glassBreakings)
        lines << DebriefWords::tr("%1, %2 looked before handing in: %3")
                     .arg(dayOf(look.at), isolated(look.name), look.reason);
    for (const Amendment &amendment : debrief.amendments) {
        const auto who
            = std::ranges::find(debrief.interviewers, amendment.interviewer, &NamedPerson::id);
        lines << amendmentText(
            amendment, who == debrief.interviewers.end() ? QString() : isolated(who->name));
    }
    return lines;
}

QStringList recordOf(const Debrief &debrief)
{
    QStringList lines;
    for (const Decision &decision : debrief.decisions) {
        const QString day = dayOf(decision.decidedAt), outcome = wordFor(decision.outcome);
        if (decision.decider.isEmpty())
            lines << DebriefWords::tr("%1, %2: %3").arg(day, outcome, decision.reason);
        else
            //: Date, decision, who decided, reason
            lines << DebriefWords::tr("%1, %2 by %3: %4")
                         .arg(day, outcome, isolated(decision.decider), decision.reason);
    }
    return lines + exceptionsOf(debrief);
}

} // namespace throughline::ui
