#include "jobs/jobwords.h"

#include "base/foldedtext.h"
#include "competency/competencywords.h"
#include "forms/percent.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct JobWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::JobWords)
};
} // namespace

using namespace jobs;

QString wordFor(JobState state)
{
    switch (state) {
    case JobState::Draft: return JobWords::tr("Draft");
    case JobState::InReview: return JobWords::tr("In review");
    case JobState::Approved: return JobWords::tr("Approved");
    case JobState::Published: return JobWords::tr("Published");
    case JobState::Retired: return JobWords::tr("Retired");
    case JobState::Rejected: return JobWords::tr("Sent back");
    }
    return {};
}

QString sentenceFor(JobGap gap, const JobDescription &description, const CorePolicy &policy)
{
    const QString core = description.core() ? description.core()->name : QString();
    switch (gap) {
    case JobGap::Title: return JobWords::tr("The job has no title.");
    case JobGap::Core: return JobWords::tr("The core competency is missing; every job carries it.");
    case JobGap::CoreLevel:
        return JobWords::tr("%1 is below level %2, the lowest for every job.")
            .arg(core)
            .arg(policy.minimumLevel.number());
    case JobGap::CoreWeight:
        return JobWords::tr("%1 counts less than %2, the least for every job.")
            .arg(core, percentText(policy.minimumWeight));
    case JobGap::CoreMeaning:
        return JobWords::tr(
            "Say what %1 means in this job, in %n characters or more.", nullptr, shortestMeaning)
            .arg(core);
    case JobGap::Customers:
        return JobWords::tr("Name who is served: customers outside, or colleagues.");
    case JobGap::Weights:
        return JobWords::tr("Weights add up to %1. Spread the rest or change one.")
            .arg(percentText(sumOfWeights(description.competencies)));
    case JobGap::Purpose: return JobWords::tr("The purpose is empty.");
    case JobGap::Duties: return JobWords::tr("No duty is named.");
    }
    return {};
}

QString wordFor(const VersionDifference &difference)
{
    using Part = VersionDifference::Part;
    const QString &name = difference.competency;
    switch (difference.part) {
    case Part::Title: return JobWords::tr("Title");
    case Part::Grade: return JobWords::tr("Grade");
    case Part::Purpose: return JobWords::tr("Purpose");
    case Part::Duties: return JobWords::tr("Duties");
    case Part::Customers: return JobWords::tr("Who is served");
    case Part::Level: return JobWords::tr("%1: level").arg(name);
    case Part::Weight: return JobWords::tr("%1: weight").arg(name);
    case Part::Meaning: return JobWords::tr("%1: in this job it means").arg(name);
    case Part::Waiver: return JobWords::tr("%1: waiver").arg(name);
    case Part::Wording: return JobWords::tr("%1: cited in another wording").arg(name);
    case Part::Added: return JobWords::tr("%1: added").arg(name);
    case Part::Removed: return JobWords::tr("%1: removed").arg(name);
    }
    return {};
}

static QString importance(const std::optional<int> &hundredths)
{
    return hundredths ? QLocale().toString(*hundredths / 100.0, 'f', 2)
                      : JobWords::tr("not published");
}

QString explanationFor(const Occupation &occupation)
{
    const CoreSuggestion suggestion = suggestedCore(occupation);
    if (suggestion.importances == 0)
        return JobWords::tr("O*NET publishes no importance of service for this occupation, so the "
                            "level starts at %1. Decide it yourself.")
            .arg(numberAndWordFor(suggestion.level));
    const int sum
        = occupation.serviceOrientation.value_or(0) + occupation.customerService.value_or(0);
    return JobWords::tr("From O*NET %1: importance of Service Orientation %2, of Customer and "
                        "Personal Service %3, on a scale of 1 to 5. Their mean is %4, which "
                        "suggests level %5 (under 2.75: 2, under 3.50: 3, under 4.25: 4, else 5).")
        .arg(occupation.code, importance(occupation.serviceOrientation),
            importance(occupation.customerService),
            QLocale().toString(sum / 100.0 / suggestion.importances, 'f', 2),
            numberAndWordFor(suggestion.level));
}

/// Departments whose people talk with customers outside; all others serve colleagues first.
static bool meetsCustomers(const QString &unit)
{
    static const QStringList signs{u"sale"_s, u"support"_s, u"service"_s, u"shop"_s, u"store"_s,
        u"reception"_s, u"front"_s, u"customer"_s, u"account"_s, u"field"_s, u"market"_s,
        u"verkauf"_s, u"vertrieb"_s, u"kund"_s, u"empfang"_s, u"filial"_s};
    const QString name = folded(unit);
    return std::ranges::any_of(signs, [&](const QString &sign) { return name.contains(sign); });
}

QStringList meaningSuggestions(const QString &unit)
{
    if (meetsCustomers(unit))
        return {JobWords::tr("Finds out what the customer wants to achieve, solves it or says "
                             "plainly what can be done instead, and checks that it helped."),
            JobWords::tr("Keeps a request until it is solved, and tells the customer about a delay "
                         "before the customer has to ask."),
            JobWords::tr("Turns a mistake around: apologises, repairs the cause, and makes sure "
                         "that it does not meet the next customer.")};
    return {JobWords::tr("Treats colleagues who depend on this work as customers: agrees a date, "
                         "keeps it, and speaks up before it slips."),
        JobWords::tr("Asks what a colleague needs the result for before starting, and checks "
                     "afterwards that it was of use."),
        JobWords::tr("Delivers right first time, so that the people in front of our customers "
                     "never have to explain our mistakes.")};
}

} // namespace throughline::ui
