#include "shell/sentences.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

static constexpr Sentence sentencesOfRules[] = {
    {"already-exists"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "This exists already. Open the one that is there instead.")},
    {"still-referred-to"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "Other records refer to this one, so it cannot be removed, or it no longer exists.")},
    {"value-refused"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The database does not take this value. Check what you entered.")},
    {"text-holds-nul"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "This text holds a character that cannot be kept (NUL, number zero). Type the text "
            "anew, or paste it without formatting.")},
    {"not-allowed"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::Messages", "Your role does not allow this. Ask somebody in HR.")},
    {"audit-is-append-only"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The audit trail only grows: its lines are neither changed nor removed.")},
    {"changed-meanwhile"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "Somebody else changed this a moment ago. Look at their version, then try again.")},
    {"not-found"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::Messages", "This does not exist, or it is not for you to see.")},
    {"changed-by-another"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "Somebody else changed this a moment ago. Look at their version, then try again.")},
    {"demo-size-refused"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "A demo company has from %1 to %2 people. Ask for a number between them.")},
    {"persona-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "Nobody who is employed here is “%1”. Give a role, or a key as export people writes "
            "it.")},
    {"document-subject-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "There is nothing with the id “%1” to print, or it is not for you to see. Take an id "
            "from an export.")},
    {"unit-ambiguous"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "There are several units called “%1”. Say which one by the unit above it.")},
    {"core-competency-mark-stays"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The core competency stays the core competency. Change its words instead.")},
    {"core-competency-not-retired"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The core competency cannot be retired: every job description carries it.")},
    {"core-competency-removed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The core competency belongs to every job description, so it was not taken out. Say "
            "what it means in this job, or change its level.")},
    {"core-level-below-minimum"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The core competency is asked at a lower level than the company's rule allows. Raise "
            "the level.")},
    {"core-weight-below-minimum"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The core competency weighs less than the company's rule allows. Raise its weight.")},
    {"core-policy-stays"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The rule about the core competency cannot be deleted. Change its numbers instead.")},
    {"competency-retired-not-deleted"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "Competencies are never deleted, because earlier ratings refer to them. Retire this "
            "one.")},
    {"published-revision-fixed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "A published competency stays as it is, because ratings refer to its words. Start a "
            "new version.")},
    {"published-question-fixed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "A published question stays as it is, because interview plans refer to it. Retire it "
            "and write a new one.")},
    {"approved-job-fixed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "A job description that is approved or in review stays as it is. Start a new "
            "version.")},
    {"job-retired-not-deleted"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "Job descriptions are never deleted, because people were hired on them. Retire this "
            "one.")},
    {"job-service-line-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The job description does not say yet what the core competency means in this job. "
            "Write that line first.")},
    {"snooze-past"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::Messages", "A task can be put off to a later day only. Choose one.")},
    {"snooze-after-due"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The task is due before that day. Choose an earlier one.")},
    {"snooze-too-long"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "A task can be put off for a month at most. Choose an earlier day.")},
    {"job-transition-refused"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "This step is not possible from the state in which the job description is. Look at the "
            "order of its states.")},
};

std::span<const Sentence> ruleSentences()
{
    return sentencesOfRules;
}

} // namespace throughline::ui
