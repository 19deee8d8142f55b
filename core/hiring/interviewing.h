#pragma once

#include "base/result.h"
#include "hiring/amending.h"
#include "hiring/applications.h"
#include "hiring/interviewplans.h"
#include "hiring/interviews.h"
#include "hiring/scorecards.h"

#include <array>

namespace throughline::hiring {

/// What a level looks like in an interview answer.
struct LevelAnchor
{
    QString title;
    QStringList behaviours;

    friend bool operator==(const LevelAnchor &, const LevelAnchor &) = default;
};

/// A question as the interviewer who asks it needs it: what to say, what to listen for.
struct SheetQuestion
{
    PlanQuestion question;
    QStringList probes;
    QString goodAnswer;
    std::array<LevelAnchor, 5> anchors;
    std::optional<competency::Level> asked; ///< by the job

    ScoredQuestion scored() const { return {question.id, question.isCore, asked}; }
};

/// Everything that one interviewer sees of one interview: never anything of anybody else's (H-18).
struct InterviewSheet
{
    Interview interview;
    Application application;
    QString candidate;
    QString requisition; ///< its title
    InterviewPlan plan;
    std::vector<SheetQuestion> questions; ///< those that this interviewer asks
    std::optional<Scorecard> scorecard; ///< the reader's own; none until it is opened
    std::vector<ScorecardAnswer> answers; ///< one for each question, in their order
    std::optional<ScorecardReturn> returned; ///< why it is a draft again, if HR handed it back
    bool isDisclosed = false; ///< somebody else has read it: it cannot be withdrawn any more

    std::vector<ScoredQuestion> scoredQuestions() const;
};

/// What an interviewer writes between opening and submitting.
struct ScorecardDraft
{
    ScorecardId id;
    int version; ///< as it was read or as the last save answered
    std::vector<ScorecardAnswer> answers;
    std::optional<Recommendation> recommendation;
    QString summary;

    friend bool operator==(const ScorecardDraft &, const ScorecardDraft &) = default;
};

/// What an interviewer does with their own scorecard. Each function is one unit of work. Reasons of
/// refusal: "interview-unknown", "not-on-panel", "application-closed", "scorecard-unknown",
/// "scorecard-not-yours", "submitted-scorecard-fixed", "scorecard-incomplete" (the gaps say what),
/// "recommendation-too-early", "scorecard-disclosed", "question-unknown", "changed-by-another".
class Interviewing
{
public:
    explicit Interviewing(storage::Connection &connection);

    /// Reads without opening anything.
    Result<InterviewSheet> sheet(InterviewId id);
    /// Makes the reader's scorecard if there is none yet; the first one freezes the plan (H-14).
    Result<InterviewSheet> open(InterviewId id);

    /// Answers the new version. Not audited: a draft is its author's alone.
    Result<int> save(const ScorecardDraft &draft);
    /// Refuses while a gap is left (H-21, H-22).
    Result<void> submit(ScorecardId id, int version);
    /// Until somebody else has read it; afterwards only an amendment is possible (decisions.md).
    Result<void> withdraw(ScorecardId id);

private:
    Result<Scorecard> ownScorecard(ScorecardId id);
    std::vector<SheetQuestion> questionsOf(const InterviewSheet &sheet, PersonId interviewer);

    storage::Connection &m_db;
    Applications m_applications;
    InterviewPlans m_plans;
    Interviews m_interviews;
    Scorecards m_scorecards;
};

} // namespace throughline::hiring
