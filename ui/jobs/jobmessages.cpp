#include "jobs/jobmessages.h"

#include "shell/filledsentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct JobMessages
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::JobMessages)
};

struct JobSentence
{
    QLatin1StringView reason;
    const char *text;
};

// %1, %2 … are the arguments.
constexpr JobSentence jobSentences[] = {
    {"jobs-need-hr"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "Only HR writes job descriptions. Ask your HR partner.")},
    {"job-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "This job description is not there, or it is not for you. Choose one from the list.")},
    {"job-changed-elsewhere"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "Somebody else changed this job description while you worked on it. Your words are "
            "still here: keep yours, or take theirs.")},
    {"core-competency-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "%1 is missing. Every job description carries it, so this one cannot be approved.")},
    {"author-is-approver"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "You wrote this version, so somebody else in HR has to approve it.")},
    {"rejection-needs-reason"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "Say why it goes back, so that the author knows what to do.")},
    {"waiver-needs-hr-lead"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "Only the HR lead can let a job do without the core competency.")},
    {"waiver-needs-reason"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "Give a reason of %1 characters or more; it stands in the coverage report.")},
};

constexpr JobSentence jobImportSentences[] = {
    {"title-missing"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::JobMessages", "The title is missing. Give each job one.")},
    {"job-unit-ambiguous"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "Several departments are called “%1”. Rename one, or leave it empty here.")},
    {"state-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages", "“%1” is no state. Write one of: %2.")},
    {"state-unreachable"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "A job that is “%1” cannot become “%2”. Leave the state, or change the words too: "
            "then a new version is made.")},
    {"level-invalid"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::JobMessages", "“%1” is no level. Write a number from 1 to 5.")},
    {"weight-invalid"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "“%1” is no weight. Write a percentage from 0 to 100.")},
    {"competency-invalid"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "“%1” is no competency of a job. Write key:level:weight, as in accuracy:4:30.")},
    {"competency-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "There is no competency “%1”. Write the key of one in the library, or add it there.")},
    {"competency-twice"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::JobMessages", "The competency “%1” stands twice. Leave one.")},
    {"core-differs"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "“%1” differs from what the list of competencies says. Write the same in both.")},
    {"core-level-below-minimum"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "Level %1 is under the lowest for the core competency, which is %2. Raise it.")},
    {"core-weight-below-minimum"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "Weight %1 is under the least for the core competency, which is %2. Raise it.")},
    {"job-service-line-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "A job that is “%1” names who is served, and in 40 characters or more what the core "
            "competency means in it. Add both, or import it as draft.")},
    {"code-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages", "The O*NET-SOC code is missing.")},
    {"importance-invalid"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::JobMessages", "“%1” is no importance. Write a number from 1 to 5.")},
    {"core-added"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::JobMessages", "“%1” had no %2. It was added at level %3, %4 %.")},
    {"competency-adopted"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "The competency “%1” was taken from the starter library.")},
    {"occupation-in-use"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::JobMessages",
            "“%1” has an approved version, so it was left as it is.")},
};
QString sentenceIn(
    std::span<const JobSentence> sentences, const QString &reason, const QStringList &arguments)
{
    const auto found = std::ranges::find(sentences, reason, &JobSentence::reason);
    if (found == sentences.end())
        return {};
    return filledSentence(JobMessages::tr(found->text), arguments);
}
} // namespace

QString jobMessage(const Error &error)
{
    if (error.reason == u"job-incomplete")
        return JobMessages::tr("%n thing(s) are still missing; the checks below name them.",
            nullptr, error.arguments.value(0).toInt());
    return sentenceIn(jobSentences, error.reason, error.arguments);
}

QString jobImportMessage(const exchange::ImportProblem &problem)
{
    const QString sentence = sentenceIn(jobImportSentences, problem.reason, problem.arguments);
    return sentence.isEmpty() ? sentenceIn(jobSentences, problem.reason, problem.arguments)
                              : sentence;
}

} // namespace throughline::ui
