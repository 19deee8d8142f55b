#include "security/securitywords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct SecurityWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::SecurityWords)
};

struct CodeAndWord
{
    QLatin1StringView code;
    const char *word;
};
} // namespace

using security::Role;

QString wordFor(Role role)
{
    switch (role) {
    case Role::Employee: return SecurityWords::tr("Employee");
    case Role::Hr: return SecurityWords::tr("HR");
    case Role::HrLead: return SecurityWords::tr("HR lead");
    case Role::Compensation: return SecurityWords::tr("Compensation");
    case Role::Executive: return SecurityWords::tr("Executive");
    case Role::Auditor: return SecurityWords::tr("Auditor");
    case Role::Accounts: return SecurityWords::tr("Accounts");
    }
    return {};
}

QString sentenceFor(Role role)
{
    switch (role) {
    case Role::Employee:
        return SecurityWords::tr("Reads the directory, the library and published jobs, their own "
                                 "appraisals once shared, and interviews they take part in.");
    case Role::Hr:
        return SecurityWords::tr(
            "Writes jobs and the library, hires, plans cycles, imports people; "
            "reads appraisals once shared.");
    case Role::HrLead:
        return SecurityWords::tr("Everything of HR, and waivers, approvals and the policy of the "
                                 "core competency.");
    case Role::Compensation: return SecurityWords::tr("Reads pay, never their own.");
    case Role::Executive:
        return SecurityWords::tr(
            "Reads the talent grid and succession, never for their own position; "
            "appraisals of their line once shared.");
    case Role::Auditor:
        return SecurityWords::tr("Reads who did what and when, without the contents.");
    case Role::Accounts: return SecurityWords::tr("Keeps the profiles; reads no contents.");
    }
    return {};
}

static constexpr CodeAndWord actWords[] = {
    {"application-reassigned"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Reassigned")},
    {"appraisal-acknowledged"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Acknowledged an appraisal")},
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
    {"cycle-closed"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Closed a cycle")},
    {"cycle-planned"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Planned a cycle")},
    {"cycle-started"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Started a cycle")},
    {"decision-recorded"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Recorded a decision")},
    {"evidence-corrected"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Corrected evidence")},
    {"evidence-entered"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Entered evidence")},
    {"evidence-withdrawn"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Withdrew evidence")},
    {"job-published"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Published a job")},
    {"job-version-started"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Started a version of a job")},
    {"jobs-imported"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Imported jobs")},
    {"key-position-marked"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Marked a key position")},
    {"key-position-unmarked"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Unmarked a key position")},
    {"manager-changed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Changed the manager")},
    {"occupations-imported"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Imported occupations")},
    {"people-imported"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Imported people")},
    {"person-added"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Added a person")},
    {"person-corrected"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Corrected a person")},
    {"person-hired"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Hired")},
    {"person-left"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Recorded a last day")},
    {"person-moved"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Moved a person")},
    {"plan-published"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Published an interview plan")},
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
    {"requisition-closed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Closed a requisition")},
    {"requisition-opened"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Opened a requisition")},
    {"revision-discarded"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Discarded a draft")},
    {"revision-published"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Published a revision")},
    {"revision-started"_L1, QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Started a draft")},
    {"scorecard-opened"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Opened a scorecard")},
    {"scorecard-submitted"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Submitted a scorecard")},
    {"scorecard-withdrawn"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Withdrew a scorecard")},
    {"starter-library-adopted"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Adopted the starter library")},
    {"successor-named"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Named a successor")},
    {"successor-removed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Removed a successor")},
    {"successor-restored"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords", "Restored a successor")},
};

static constexpr CodeAndWord kindWords[] = {
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
static QString wordIn(const CodeAndWord (&words)[count], const QString &code)
{
    for (const CodeAndWord &one : words)
        if (code == one.code)
            return SecurityWords::tr(one.word);
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
    return SecurityWords::tr("%1 %2").arg(wordForKind(row.kind)).arg(*row.subject);
}

static constexpr CodeAndWord profileSentences[] = {
    {"profiles-need-accounts"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords",
            "Only the profile administrator can change profiles. Ask them.")},
    {"profile-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords",
            "There is no such profile any more. Choose another one.")},
    {"profile-changed-elsewhere"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords",
            "Somebody else has just changed this profile. Look at it again before you change it.")},
    {"profile-name-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords",
            "The profile has no name. Write one, so that it can be chosen.")},
    {"profile-name-taken"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords",
            "There is a profile “%1” already. Give this one another name.")},
    {"last-administrator"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::SecurityWords",
            "At least one profile must keep the profile administration. Give it to another profile "
            "first.")},
};

QString securityMessage(const Error &error)
{
    for (const CodeAndWord &one : profileSentences)
        if (error.reason == one.code) {
            QString sentence = SecurityWords::tr(one.word);
            return error.arguments.isEmpty() ? sentence : sentence.arg(error.arguments.front());
        }
    return {};
}

} // namespace throughline::ui
