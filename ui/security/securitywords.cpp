#include "security/securitywords.h"

#include "shell/filledsentence.h"

#include <QCoreApplication>

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
    case Role::Accounts: return SecurityWords::tr("Profile administrator");
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
        if (error.reason == one.code)
            return filledSentence(SecurityWords::tr(one.word), error.arguments);
    return {};
}

} // namespace throughline::ui
