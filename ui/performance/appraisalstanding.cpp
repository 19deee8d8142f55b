#include "performance/appraisalstanding.h"

#include <QCoreApplication>

namespace throughline::ui {

using namespace performance;
using Step = AppraisalStanding::Step;

namespace {
struct StandingWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::AppraisalStanding)
};
} // namespace

static AppraisalStanding standingForAuthor(const AppraisalFile &file, bool writes)
{
    const Appraisal &appraisal = file.appraisal;
    const QString &person = file.personName;
    if (appraisal.areBothDone() && file.isRevealed)
        return {
            StandingWords::tr("Both sides are done. Sum up, then share it with %1.").arg(person)};
    if (appraisal.areBothDone())
        return {StandingWords::tr("Both sides are done. Show the self-review, then sum up and "
                                  "share. Once shown, neither side can be withdrawn."),
            Step::Reveal};
    if (appraisal.isPublished(Side::Manager))
        return {StandingWords::tr("Your side is done. It goes on when %1 has done the self-review.")
                    .arg(person),
            Step::Withdraw};
    if (!writes)
        return {};
    if (appraisal.isPublished(Side::Self))
        return {StandingWords::tr("%1 has done the self-review. It shows when your side is done.")
                    .arg(person)};
    return {StandingWords::tr("The self-review of %1 is still to come. Neither of you sees the "
                              "other's side before both are done.")
                .arg(person)};
}

static AppraisalStanding standingForPerson(const AppraisalFile &file, bool writes)
{
    if (file.appraisal.isPublished(Side::Self))
        return {
            StandingWords::tr("Your self-review is done. You see the other side when %1 shares it.")
                .arg(file.authorName),
            file.isDisclosed ? Step::None : Step::Withdraw};
    if (writes)
        return {StandingWords::tr("Your self-review. %1 sees it when both sides are done.")
                    .arg(file.authorName)};
    return {};
}

AppraisalStanding standingOf(const AppraisalFile &file, bool writes)
{
    const Appraisal &appraisal = file.appraisal;
    if (appraisal.isShared() && file.side == Side::Self && !appraisal.acknowledgedAt)
        return {StandingWords::tr("%1 has shared this with you. At its end you say that you have "
                                  "read it, and can answer.")
                    .arg(file.authorName)};
    if (appraisal.isShared())
        return file.side == Side::Manager && !appraisal.acknowledgedAt
            ? AppraisalStanding{StandingWords::tr(
                "This is shared: %1 can read it, acknowledge it and answer.")
                                    .arg(file.personName)}
            : AppraisalStanding();
    if (file.cycle.state == CycleState::Closed)
        return {StandingWords::tr("This cycle is closed. Nothing can be changed any more.")};
    const AppraisalStanding own = file.side == Side::Manager ? standingForAuthor(file, writes)
        : file.side == Side::Self                            ? standingForPerson(file, writes)
                                                             : AppraisalStanding();
    if (!own.sentence.isEmpty())
        return own;
    return {
        StandingWords::tr("This appraisal is being written. Its ratings show when it is shared.")};
}

} // namespace throughline::ui
