#pragma once

#include "hiring/requisition.h"

#include <vector>

namespace throughline::hiring {

using PlanId = Id<struct InterviewPlan>;
using PlanQuestionId = Id<struct PlanQuestion>;

/// What is asked in a requisition's interviews. It freezes when the first scorecard opens, so that
/// everybody is asked the same; whoever changes it later makes the next number (H-14).
struct InterviewPlan
{
    PlanId id;
    RequisitionId requisition;
    int number; ///< from 1
    int slotMinutes; ///< 10 to 480
    std::optional<QDateTime> publishedAt;
    std::optional<QDateTime> frozenAt;
    int version;

    bool isPublished() const { return publishedAt.has_value(); }
    bool isFrozen() const { return frozenAt.has_value(); }

    friend bool operator==(const InterviewPlan &, const InterviewPlan &) = default;
};

/// A question's place in a plan, and the revision of its competency that is cited with it: the
/// anchors that answers are rated on stay what they were (H-05).
struct PlannedQuestion
{
    competency::QuestionId question;
    competency::RevisionId revision;
    int minutes; ///< 1 to 60

    friend bool operator==(const PlannedQuestion &, const PlannedQuestion &) = default;
};

/// A planned question as its readers see it.
struct PlanQuestion
{
    PlanQuestionId id;
    int place; ///< from 1
    PlannedQuestion planned;
    competency::CompetencyId competency;
    QString competencyName; ///< as the cited revision words it
    bool isCore;
    QString title;
    QString wording;
    std::vector<PersonId> askers; ///< empty: everybody on the panel asks it

    bool isAskedBy(PersonId person) const;

    friend bool operator==(const PlanQuestion &, const PlanQuestion &) = default;
};

/// More competencies than this in one interview are more than people can rate well (H-15; OPM
/// recommends five to eight).
inline constexpr int mostCompetencies = 8;

/// What is worth saying about a plan before it is used. Only the first keeps it from being
/// published.
struct PlanFinding
{
    enum class Kind {
        CoreQuestionsMissing, ///< fewer on the core competency than the policy asks; number: how
                              ///< many it has
        OverTime, ///< number: minutes beyond the slot
        TooManyCompetencies, ///< number: how many (H-15)
        Untested, ///< a competency of the job without a question (H-06)
        TestedOften ///< number: how many questions, three or more, one competency has (H-06)
    };

    Kind kind;
    int number = 0;
    std::optional<competency::CompetencyId> competency = {};

    bool blocksPublishing() const { return kind == Kind::CoreQuestionsMissing; }

    friend bool operator==(const PlanFinding &, const PlanFinding &) = default;
};

/// H-06, H-15. A job whose core competency is waived needs no core questions.
std::vector<PlanFinding> findings(int slotMinutes, const std::vector<PlanQuestion> &questions,
    const std::vector<jobs::JobCompetency> &asked, const jobs::CorePolicy &policy);

int sumOfMinutes(const std::vector<PlanQuestion> &questions);
int coreQuestions(const std::vector<PlanQuestion> &questions);

/// A plan to start from: the core competency's questions first, as many as the policy asks, then
/// one for each further competency by weight, as far as the slot allows; further core questions
/// do not fill it up. The bank holds the published questions of the job's competencies.
std::vector<PlannedQuestion> suggestedQuestions(int slotMinutes,
    const std::vector<jobs::JobCompetency> &asked, const std::vector<competency::Question> &bank,
    const jobs::CorePolicy &policy);

} // namespace throughline::hiring
