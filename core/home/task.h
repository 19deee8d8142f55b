#pragma once

#include "base/codes.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace throughline::home {

/// What can be waiting for somebody.
enum class TaskKind {
    Interview, ///< mine to hold or to score; subject: interview
    ScorecardReturned, ///< mine, handed back by HR with a reason; subject: interview
    LateScorecard, ///< somebody else's, more than a day late, for HR; subject: application
    Debrief, ///< every scorecard is in and no decision is made; subject: application
    ManagerReview, ///< mine to write; subject: appraisal
    ShareAppraisal, ///< both sides are done; subject: appraisal
    SelfReview, ///< about me; subject: appraisal
    Acknowledge, ///< shared with me; subject: appraisal
    JobDraft, ///< mine to finish, or in review, for HR; subject: job
    KeyRoleUncovered, ///< nobody is ready now; subject: position
    // The first steps of a new company, for HR; they are about the core competency, whose name
    // they carry, and have no subject but it.
    AddPeople,
    CheckCoreCompetency, ///< subject: competency
    DescribeFirstJob,
    PrepareInterviews,
    InviteColleagues
};

/// One thing that waits for the reader: what, about whom, until when, and how far it is.
struct Task
{
    TaskKind kind;
    qint64 subject;
    QString about; ///< a person, a job or a position
    QString detail; ///< the requisition, the cycle, the unit; why a scorecard was returned
    std::optional<QDateTime> at; ///< when it happens or is due, UTC
    int done = 0;
    int total = 0; ///< 0: it has no steps to count

    friend bool operator==(const Task &, const Task &) = default;
};

} // namespace throughline::home

namespace throughline {

/// What a task is called where its snoozing is kept.
template<>
inline constexpr std::array<std::string_view, 15> codes<home::TaskKind> = {"interview",
    "scorecard-returned", "late-scorecard", "debrief", "manager-review", "share-appraisal",
    "self-review", "acknowledge", "job-draft", "key-role", "add-people", "check-core-competency",
    "describe-first-job", "prepare-interviews", "invite-colleagues"};

} // namespace throughline
