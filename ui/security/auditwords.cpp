// What the audit trail says: acts and the kinds of things that they were done to.

#include "security/securitywords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::SecurityWords)
};

struct AuditWord
{
    QLatin1StringView code;
    const char *word;
};
} // namespace

static constexpr AuditWord actWords[] = {
    {"application-reassigned"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Reassigned")},
    {"appraisal-acknowledged"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Acknowledged an appraisal")},
    {"appraisal-overridden"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Overrode an overall rating")},
    {"appraisal-answered"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Answered an appraisal")},
    {"appraisal-override-removed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Took an override back")},
    {"appraisal-shared"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Shared an appraisal")},
    {"candidate-added"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Added a candidate")},
    {"candidate-moved"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Moved a candidate")},
    {"candidates-imported"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Imported candidates")},
    {"competency-added"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Added a competency")},
    {"competency-restored"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Took a competency back into use")},
    {"competency-retired"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Retired a competency")},
    {"core-policy-changed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Changed the core policy")},
    {"core-waived"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Waived the core competency of a job")},
    {"core-waiver-lifted"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::SecurityWords", "Lifted a waiver of the core competency")},
    {"cycle-author-named"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Named who writes an appraisal")},
    {"cycle-closed"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Closed a cycle")},
    {"cycle-evidence-blocks"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::SecurityWords", "Let missing evidence stop submitting")},
    {"cycle-evidence-warns"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Let missing evidence only warn")},
    {"cycle-joiners-admitted"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Let joiners take part in a cycle")},
    {"cycle-person-excluded"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Left a person out of a cycle")},
    {"cycle-planned"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Planned a cycle")},
    {"cycle-started"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Started a cycle")},
    {"decision-against-rank"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Decided against the rank")},
    {"decision-recorded"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Recorded a decision")},
    {"evidence-corrected"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Corrected evidence")},
    {"evidence-entered"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Entered evidence")},
    {"evidence-withdrawn"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Withdrew evidence")},
    {"glass-broken"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Looked at scorecards early")},
    {"interview-changed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Changed an interview")},
    {"interview-scheduled"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Scheduled an interview")},
    {"job-approved"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Approved a job")},
    {"job-published"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Published a job")},
    {"job-rejected"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Sent a job back")},
    {"job-reopened"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Reopened a job")},
    {"job-retired"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Retired a job")},
    {"job-submitted"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Submitted a job for review")},
    {"job-version-started"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Started a version of a job")},
    {"job-withdrawn"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Withdrew a job from review")},
    {"jobs-imported"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Imported jobs")},
    {"key-position-marked"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Marked a key position")},
    {"key-position-restored"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Marked a key position again")},
    {"key-position-unmarked"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Unmarked a key position")},
    {"low-coverage-allowed"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::SecurityWords", "Allowed sharing below the coverage needed")},
    {"manager-changed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Changed the manager")},
    {"manager-review-published"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Published the manager's side")},
    {"manager-review-withdrawn"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Withdrew the manager's side")},
    {"occupations-imported"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Imported occupations")},
    {"people-imported"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Imported people")},
    {"person-added"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Added a person")},
    {"person-corrected"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Corrected a person")},
    {"person-hired"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Hired")},
    {"person-left"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Recorded a last day")},
    {"person-leaving-undone"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Took a last day back")},
    {"person-moved"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Moved a person")},
    {"plan-assigned"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::SecurityWords", "Assigned the questions of an interview plan")},
    {"plan-changed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Changed an interview plan")},
    {"plan-made"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Made an interview plan")},
    {"plan-published"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Published an interview plan")},
    {"position-added"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Added a position")},
    {"positions-imported"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Imported positions")},
    {"potential-assessed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Assessed potential")},
    {"profile-added"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Added a profile")},
    {"profile-changed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Changed a profile")},
    {"profile-removed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Removed a profile")},
    {"question-published"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Published a question")},
    {"question-retired"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Retired a question")},
    {"readiness-assessed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Assessed readiness")},
    {"rejection-taken-back"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Took a rejection back")},
    {"requisition-closed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Closed a requisition")},
    {"requisition-opened"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Opened a requisition")},
    {"requisition-reopened"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Reopened a requisition")},
    {"revision-discarded"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Discarded a draft")},
    {"revision-published"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Published a revision")},
    {"revision-started"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Started a draft")},
    {"scorecard-amended"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Amended a scorecard")},
    {"scorecard-opened"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Opened a scorecard")},
    {"scorecard-returned"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Returned a scorecard")},
    {"scorecard-submitted"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Submitted a scorecard")},
    {"scorecard-withdrawn"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Withdrew a scorecard")},
    {"self-review-published"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Published a self-review")},
    {"self-review-revealed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Revealed a self-review")},
    {"self-review-skipped"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::SecurityWords", "Let an appraisal go on without the self-review")},
    {"self-review-withdrawn"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Withdrew a self-review")},
    {"starter-library-adopted"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Adopted the starter library")},
    {"successor-named"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Named a successor")},
    {"successor-removed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Removed a successor")},
    {"successor-restored"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Restored a successor")},
    {"template-added"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Added an appraisal template")},
};

static constexpr AuditWord kindWords[] = {
    {"application"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Application")},
    {"appraisal"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Appraisal")},
    {"competency"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Competency")},
    {"core_policy"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Core policy")},
    {"cycle"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Appraisal cycle")},
    {"evidence"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Evidence")},
    {"interview"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Interview")},
    {"interview_plan"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Interview plan")},
    {"job"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Job")},
    {"job_version"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Job description")},
    {"library"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Library")},
    {"person"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Person")},
    {"position"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Position")},
    {"profile"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Profile")},
    {"question"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Question")},
    {"requisition"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Requisition")},
    {"scorecard"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Scorecard")},
    {"template"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Template")},
};

template<size_t count>
static QString wordIn(const AuditWord (&words)[count], const QString &code)
{
    for (const AuditWord &one : words)
        if (code == one.code)
            return AuditWords::tr(one.word);
    QString own = code;
    own.replace(u'-', u' ').replace(u'_', u' ');
    return own.isEmpty() ? own : own.front().toUpper() + own.mid(1);
}

QString wordForAct(const QString &action)
{
    return wordIn(actWords, action);
}

QString wordForKind(const QString &kind)
{
    return wordIn(kindWords, kind);
}

QString subjectOf(const security::AuditRow &row)
{
    if (!row.subjectName.isEmpty())
        return row.subjectName;
    if (!row.subject)
        return wordForKind(row.kind);
    //: A kind of thing and its number: "Scorecard 17"
    return AuditWords::tr("%1 %2").arg(wordForKind(row.kind)).arg(*row.subject);
}

QString actorOf(const security::AuditRow &row)
{
    if (!row.actor.isEmpty() || !row.actorId)
        return row.actor;
    return AuditWords::tr("%1 %2").arg(wordForKind(u"person"_s)).arg(row.actorId->number());
}

} // namespace throughline::ui
