#include "home/taskwords.h"

#include <QCoreApplication>
#include <QLocale>

using throughline::home::Task;
using throughline::home::TaskKind;

namespace throughline::ui {

namespace {
struct TaskWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::TaskWords)
};
} // namespace

QString titleOf(const Task &task)
{
    switch (task.kind) {
    case TaskKind::Interview: return TaskWords::tr("Interview: %1").arg(task.about);
    case TaskKind::ScorecardReturned:
        return TaskWords::tr("Scorecard returned to you: %1").arg(task.about);
    case TaskKind::LateScorecard: return TaskWords::tr("Scorecard late: %1").arg(task.about);
    case TaskKind::Debrief: return TaskWords::tr("Hold the debrief: %1").arg(task.about);
    case TaskKind::ManagerReview: return TaskWords::tr("Finish appraisal: %1").arg(task.about);
    case TaskKind::ShareAppraisal: return TaskWords::tr("Share appraisal: %1").arg(task.about);
    case TaskKind::SelfReview: return TaskWords::tr("Write your self-review");
    case TaskKind::Acknowledge: return TaskWords::tr("Read your appraisal by %1").arg(task.about);
    case TaskKind::JobDraft: return TaskWords::tr("Job description: %1").arg(task.about);
    case TaskKind::KeyRoleUncovered:
        return TaskWords::tr("%1 has no ready successor").arg(task.about);
    case TaskKind::AddPeople: return TaskWords::tr("Add your people");
    case TaskKind::CheckCoreCompetency:
        return TaskWords::tr("Read what %1 means here").arg(task.about);
    case TaskKind::DescribeFirstJob: return TaskWords::tr("Describe the first job");
    case TaskKind::PrepareInterviews: return TaskWords::tr("Open the first requisition");
    case TaskKind::InviteColleagues: return TaskWords::tr("Let colleagues in");
    }
    Q_UNREACHABLE();
}

QString detailOf(const Task &task)
{
    switch (task.kind) {
    case TaskKind::Interview:
        return TaskWords::tr("%1 · %2 of %3 questions rated")
            .arg(task.detail)
            .arg(task.done)
            .arg(task.total);
    case TaskKind::Debrief: return TaskWords::tr("%1 · every scorecard is in").arg(task.detail);
    case TaskKind::ManagerReview:
    case TaskKind::SelfReview:
        return TaskWords::tr("%1 · %2 of %3 competencies rated")
            .arg(task.detail)
            .arg(task.done)
            .arg(task.total);
    case TaskKind::ShareAppraisal:
        return TaskWords::tr("%1 · both sides are done").arg(task.detail);
    case TaskKind::JobDraft:
        return task.detail == QLatin1StringView("in_review")
            ? TaskWords::tr("Waits for your review")
            : TaskWords::tr("Your draft");
    case TaskKind::ScorecardReturned:
    case TaskKind::LateScorecard:
    case TaskKind::Acknowledge:
    case TaskKind::KeyRoleUncovered: return task.detail;
    case TaskKind::AddPeople:
        return TaskWords::tr(
            "Paste a table or choose a CSV file: names, positions, units, managers");
    case TaskKind::CheckCoreCompetency:
        return TaskWords::tr("Five levels are ready; reword what is said differently here");
    case TaskKind::DescribeFirstJob: return TaskWords::tr("%1 is in it already").arg(task.about);
    case TaskKind::PrepareInterviews:
        return TaskWords::tr("The interview kit is made from the job");
    case TaskKind::InviteColleagues: return TaskWords::tr("A profile for each, with their roles");
    }
    Q_UNREACHABLE();
}

static bool isFirstStep(const Task &task)
{
    return task.kind >= TaskKind::AddPeople;
}

/// Whole days from today to the task's day, in the reader's time zone.
static qint64 daysUntil(const Task &task, const QDateTime &now)
{
    return now.toLocalTime().date().daysTo(task.at->toLocalTime().date());
}

QString dueText(const Task &task, const QDateTime &now)
{
    const QLocale locale;
    if (!task.at)
        return isFirstStep(task) ? TaskWords::tr("Step %1 of %2")
                                       .arg(locale.toString(task.done), locale.toString(task.total))
                                 : QString();
    const qint64 days = daysUntil(task, now);
    if (task.kind == TaskKind::Interview && days >= 0) {
        const QString time = locale.toString(task.at->toLocalTime().time(), QLocale::ShortFormat);
        if (days == 0)
            return TaskWords::tr("Today %1").arg(time);
        if (days == 1)
            return TaskWords::tr("Tomorrow %1").arg(time);
        //: When something happens: day, time
        return TaskWords::tr("%1, %2").arg(
            locale.toString(task.at->toLocalTime().date(), QLocale::ShortFormat), time);
    }
    if (days < 0)
        return TaskWords::tr("Overdue %1 d").arg(locale.toString(-days));
    if (days == 0)
        return TaskWords::tr("Due today");
    if (days == 1)
        return TaskWords::tr("Due tomorrow");
    return TaskWords::tr("Due %1").arg(
        locale.toString(task.at->toLocalTime().date(), QLocale::ShortFormat));
}

Tone dueTone(const Task &task, const QDateTime &now)
{
    if (!task.at)
        return Tone::Info;
    const qint64 days = daysUntil(task, now);
    return days <= 1 && (days < 0 || task.kind != TaskKind::Interview) ? Tone::Attention
                                                                       : Tone::Info;
}

IconName iconOf(const Task &task)
{
    switch (task.kind) {
    case TaskKind::Interview: return IconName::Clock;
    case TaskKind::ScorecardReturned:
    case TaskKind::LateScorecard: return IconName::Attention;
    case TaskKind::Debrief: return IconName::Interview;
    case TaskKind::ManagerReview:
    case TaskKind::ShareAppraisal:
    case TaskKind::SelfReview:
    case TaskKind::Acknowledge: return IconName::Appraisal;
    case TaskKind::JobDraft: return IconName::Jobs;
    case TaskKind::KeyRoleUncovered: return IconName::Succession;
    case TaskKind::AddPeople:
    case TaskKind::InviteColleagues: return IconName::People;
    case TaskKind::CheckCoreCompetency: return IconName::Library;
    case TaskKind::DescribeFirstJob: return IconName::Jobs;
    case TaskKind::PrepareInterviews: return IconName::Candidate;
    }
    Q_UNREACHABLE();
}

Destination destinationOf(const Task &task)
{
    switch (task.kind) {
    case TaskKind::Interview:
    case TaskKind::ScorecardReturned: return {PageKind::Interview, task.subject};
    case TaskKind::LateScorecard:
    case TaskKind::Debrief: return {PageKind::Debrief, task.subject};
    case TaskKind::ManagerReview:
    case TaskKind::ShareAppraisal:
    case TaskKind::SelfReview:
    case TaskKind::Acknowledge: return {PageKind::Appraisal, task.subject};
    case TaskKind::JobDraft: return {PageKind::Job, task.subject};
    case TaskKind::KeyRoleUncovered: return {PageKind::Succession, task.subject};
    case TaskKind::AddPeople: return {PageKind::Import};
    case TaskKind::CheckCoreCompetency: return {PageKind::Library, task.subject};
    case TaskKind::DescribeFirstJob: return {PageKind::Jobs};
    case TaskKind::PrepareInterviews: return {PageKind::Requisitions};
    case TaskKind::InviteColleagues: return {PageKind::Administration};
    }
    Q_UNREACHABLE();
}

} // namespace throughline::ui
