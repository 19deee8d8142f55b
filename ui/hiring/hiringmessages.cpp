#include "hiring/hiringmessages.h"

#include "shell/filledsentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct HiringSentence
{
    QLatin1StringView reason;
    const char *text;
};

/// Only a context for lupdate to collect the sentences under.
struct HiringMessages
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::HiringMessages)
};
} // namespace

// %1, %2 … are the error's arguments.
static constexpr HiringSentence hiringSentences[] = {
    {"requisition-needs-hr"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "Only HR opens a requisition or joins two candidates. Ask your HR partner.")},
    {"requisition-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "This requisition is not there, or not for you. Go back and choose another.")},
    {"requisition-closed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "This requisition is closed, so nobody can be added to it. Open a new one.")},
    {"requisition-open"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages", "This requisition is open already.")},
    {"close-reason-short"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "Say why in at least %1 characters. The audit trail keeps it.")},
    {"requisition-not-yours"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "Only HR and the hiring manager do this. Ask one of them.")},
    {"job-not-published"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "The job description is not published yet. Publish it, then open the requisition.")},
    {"openings-wrong"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::HiringMessages", "A requisition has at least one opening.")},
    {"candidate-email-known"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "We already know somebody with this e-mail address. Choose that person, or keep "
            "both.")},
    {"already-applied"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "This person already has an open application here. Open that one instead.")},
    {"application-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "This candidate is not there, or not for you. Go back to the list.")},
    {"application-closed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "This application has ended. What was recorded stays as it is.")},
    {"application-withdrawn-not-deleted"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "An application is never deleted. Move it to Withdrawn instead.")},
    {"stage-not-reachable"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "A candidate cannot be moved there. Hired and rejected are reached by a decision with "
            "a reason.")},
    {"plan-not-published"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "The interview kit is not published yet. Publish it, then arrange the interview.")},
    {"panel-empty"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "Nobody is on the panel. Choose at least one interviewer.")},
    {"panel-has-candidate"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "The candidate cannot interview themselves. Choose somebody else.")},
    {"panel-member-scored"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "Somebody you took off the panel has already opened a scorecard. Leave them on it.")},
    {"appointment-wrong"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::HiringMessages", "An interview takes 5 to 480 minutes.")},
    {"plan-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "This kit is not there, or not for you. Go back to the requisition.")},
    {"plan-frozen"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "Somebody has been interviewed with this kit, so everybody is asked the same. Make a "
            "new version for the interviews still to come.")},
    {"plan-core-questions"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "Needs %2 customer-service questions; has %1. Add one from the bank.")},
    {"plan-empty"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "The library has no published questions for this job. Publish some, then try again.")},
    {"plan-slot-wrong"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "An interview takes 10 to 480 minutes. Change the length.")},
    {"question-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "This question is not in the kit. Open the kit again.")},
    {"interview-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "This interview is not there, or not for you. Go back.")},
    {"not-on-panel"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "You are not on this panel, so there is no scorecard for you. HR can add you.")},
    {"scorecard-unknown"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::HiringMessages", "This scorecard is not there, or not for you.")},
    {"scorecard-not-yours"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "A scorecard belongs to its interviewer. Nobody else changes it.")},
    {"submitted-scorecard-fixed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "A submitted scorecard does not change. Its author can withdraw it until somebody has "
            "read it.")},
    {"scorecard-incomplete"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "Something is still missing. Every question needs a rating or a reason to have none.")},
    {"recommendation-too-early"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "Rate every question first, then say what you recommend.")},
    {"scorecard-disclosed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "Somebody has read this scorecard already, so it cannot be withdrawn.")},
    {"scorecard-not-submitted"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "This scorecard is not submitted yet. Change the rating itself.")},
    {"amendment-without-change"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::HiringMessages", "This is the rating already. Choose another.")},
    {"exception-reason-short"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "Say why in at least %1 characters. Everybody on the panel reads it.")},
    {"return-needs-hr"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "Only HR returns a scorecard to its author. Ask your HR partner.")},
    {"return-own-scorecard"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "This scorecard is your own. Withdraw it, or amend the rating that is wrong.")},
    {"return-after-amendment"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "This scorecard was amended already. Ask its author to amend what is wrong.")},
    {"glass-needs-hr-lead"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "Only an HR lead looks before handing in. Submit your own scorecard first.")},
    {"glass-not-needed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages", "You see these scorecards already.")},
    {"glass-breaking-fixed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages", "Who looked early stays on record.")},
    {"comparison-size"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages", "Choose %1 to %2 candidates.")},
    {"decision-blind"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "Your own scorecard is still open. Submit it, then decide.")},
    {"decision-needs-scorecard"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "Nobody has submitted a scorecard yet, so there is nothing to decide on.")},
    {"decision-reason-short"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "Say why in at least %1 characters. A year from now you will be asked.")},
    {"rejection-stands"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "This rejection can no longer be undone: it is another's, older than ten minutes, or "
            "something was decided since.")},
    {"decision-fixed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "A decision is never changed. Record a further one.")},
    {"mechanical-rank-fixed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages", "A kept rank is never changed.")},
    {"hire-needs-placement"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::HiringMessages", "Say from when the new colleague works here.")},
    {"hire-needs-hr"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::HiringMessages",
            "Only HR makes somebody an employee. Advance to an offer, and HR does the rest.")},
};

QString hiringMessage(const Error &error)
{
    const auto known = std::ranges::find_if(hiringSentences,
        [&](const HiringSentence &sentence) { return error.reason == sentence.reason; });
    if (known == std::end(hiringSentences))
        return {};
    return filledSentence(HiringMessages::tr(known->text), error.arguments);
}

} // namespace throughline::ui
