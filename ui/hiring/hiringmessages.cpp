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

#define SENTENCE(text) QT_TRANSLATE_NOOP("throughline::ui::HiringMessages", text)

// %1, %2 … are the error's arguments.
static constexpr HiringSentence hiringSentences[] = {
    {"requisition-needs-hr"_L1,
        SENTENCE("Only HR opens a requisition or joins two candidates. Ask your HR partner.")},
    {"requisition-unknown"_L1,
        SENTENCE("This requisition is not there, or not for you. Go back and choose another.")},
    {"requisition-closed"_L1,
        SENTENCE("This requisition is closed, so nobody can be added to it. Open a new one.")},
    {"requisition-open"_L1, SENTENCE("This requisition is open already.")},
    {"close-reason-short"_L1,
        SENTENCE("Say why in at least %1 characters. The audit trail keeps it.")},
    {"requisition-not-yours"_L1,
        SENTENCE("Only HR and the hiring manager do this. Ask one of them.")},
    {"job-not-published"_L1,
        SENTENCE(
            "The job description is not published yet. Publish it, then open the requisition.")},
    {"openings-wrong"_L1, SENTENCE("A requisition has at least one opening.")},
    {"candidate-email-known"_L1,
        SENTENCE("We already know somebody with this e-mail address. Choose that person, or keep "
                 "both.")},
    {"already-applied"_L1,
        SENTENCE("This person already has an open application here. Open that one instead.")},
    {"application-unknown"_L1,
        SENTENCE("This candidate is not there, or not for you. Go back to the list.")},
    {"application-closed"_L1,
        SENTENCE("This application has ended. What was recorded stays as it is.")},
    {"application-withdrawn-not-deleted"_L1,
        SENTENCE("An application is never deleted. Move it to Withdrawn instead.")},
    {"stage-not-reachable"_L1,
        SENTENCE(
            "A candidate cannot be moved there. Hired and rejected are reached by a decision with "
            "a reason.")},
    {"plan-not-published"_L1,
        SENTENCE(
            "The interview kit is not published yet. Publish it, then arrange the interview.")},
    {"panel-empty"_L1, SENTENCE("Nobody is on the panel. Choose at least one interviewer.")},
    {"panel-has-candidate"_L1,
        SENTENCE("The candidate cannot interview themselves. Choose somebody else.")},
    {"panel-member-scored"_L1,
        SENTENCE(
            "Somebody you took off the panel has already opened a scorecard. Leave them on it.")},
    {"appointment-wrong"_L1, SENTENCE("An interview takes 5 to 480 minutes.")},
    {"plan-unknown"_L1,
        SENTENCE("This kit is not there, or not for you. Go back to the requisition.")},
    {"plan-frozen"_L1,
        SENTENCE(
            "Somebody has been interviewed with this kit, so everybody is asked the same. Make a "
            "new version for the interviews still to come.")},
    {"plan-core-questions"_L1,
        SENTENCE("Needs %2 customer-service questions; has %1. Add one from the bank.")},
    {"plan-empty"_L1,
        SENTENCE(
            "The library has no published questions for this job. Publish some, then try again.")},
    {"plan-slot-wrong"_L1, SENTENCE("An interview takes 10 to 480 minutes. Change the length.")},
    {"question-unknown"_L1, SENTENCE("This question is not in the kit. Open the kit again.")},
    {"interview-unknown"_L1, SENTENCE("This interview is not there, or not for you. Go back.")},
    {"not-on-panel"_L1,
        SENTENCE("You are not on this panel, so there is no scorecard for you. HR can add you.")},
    {"scorecard-unknown"_L1, SENTENCE("This scorecard is not there, or not for you.")},
    {"scorecard-not-yours"_L1,
        SENTENCE("A scorecard belongs to its interviewer. Nobody else changes it.")},
    {"submitted-scorecard-fixed"_L1,
        SENTENCE(
            "A submitted scorecard does not change. Its author can withdraw it until somebody has "
            "read it.")},
    {"scorecard-incomplete"_L1,
        SENTENCE(
            "Something is still missing. Every question needs a rating or a reason to have none.")},
    {"recommendation-too-early"_L1,
        SENTENCE("Rate every question first, then say what you recommend.")},
    {"scorecard-disclosed"_L1,
        SENTENCE("Somebody has read this scorecard already, so it cannot be withdrawn.")},
    {"scorecard-not-submitted"_L1,
        SENTENCE("This scorecard is not submitted yet. Change the rating itself.")},
    {"amendment-without-change"_L1, SENTENCE("This is the rating already. Choose another.")},
    {"exception-reason-short"_L1,
        SENTENCE("Say why in at least %1 characters. Everybody on the panel reads it.")},
    {"return-needs-hr"_L1,
        SENTENCE("Only HR returns a scorecard to its author. Ask your HR partner.")},
    {"return-own-scorecard"_L1,
        SENTENCE("This scorecard is your own. Withdraw it, or amend the rating that is wrong.")},
    {"return-after-amendment"_L1,
        SENTENCE("This scorecard was amended already. Ask its author to amend what is wrong.")},
    {"glass-needs-hr-lead"_L1,
        SENTENCE("Only an HR lead looks before handing in. Submit your own scorecard first.")},
    {"glass-not-needed"_L1, SENTENCE("You see these scorecards already.")},
    {"glass-breaking-fixed"_L1, SENTENCE("Who looked early stays on record.")},
    {"comparison-size"_L1, SENTENCE("Choose %1 to %2 candidates.")},
    {"decision-blind"_L1, SENTENCE("Your own scorecard is still open. Submit it, then decide.")},
    {"decision-needs-scorecard"_L1,
        SENTENCE("Nobody has submitted a scorecard yet, so there is nothing to decide on.")},
    {"decision-reason-short"_L1,
        SENTENCE("Say why in at least %1 characters. A year from now you will be asked.")},
    {"decision-fixed"_L1, SENTENCE("A decision is never changed. Record a further one.")},
    {"mechanical-rank-fixed"_L1, SENTENCE("A kept rank is never changed.")},
    {"hire-needs-placement"_L1, SENTENCE("Say from when the new colleague works here.")},
    {"hire-needs-hr"_L1,
        SENTENCE("Only HR makes somebody an employee. Advance to an offer, and HR does the rest.")},
};

#undef SENTENCE

QString hiringMessage(const Error &error)
{
    const auto known = std::ranges::find_if(hiringSentences,
        [&](const HiringSentence &sentence) { return error.reason == sentence.reason; });
    if (known == std::end(hiringSentences))
        return {};
    return filledSentence(HiringMessages::tr(known->text), error.arguments);
}

} // namespace throughline::ui
