#include "hiring/interviewplan.h"

#include <algorithm>
#include <map>

namespace throughline::hiring {

using competency::Question;
using jobs::JobCompetency;

bool PlanQuestion::isAskedBy(PersonId person) const
{
    return askers.empty() || std::ranges::find(askers, person) != askers.end();
}

int sumOfMinutes(const std::vector<PlanQuestion> &questions)
{
    int sum = 0;
    for (const PlanQuestion &question : questions)
        sum += question.planned.minutes;
    return sum;
}

int coreQuestions(const std::vector<PlanQuestion> &questions)
{
    return int(std::ranges::count_if(questions, &PlanQuestion::isCore));
}

/// H-06: what the job asks and nobody tests, and what is tested over and over.
static void findCoverage(const std::vector<PlanQuestion> &questions,
    const std::vector<JobCompetency> &asked, std::vector<PlanFinding> &found)
{
    for (const JobCompetency &row : asked) {
        const int tested
            = int(std::ranges::count(questions, row.competency, &PlanQuestion::competency));
        if (tested == 0 && !row.waiver)
            found.push_back({PlanFinding::Kind::Untested, 0, row.competency});
        else if (tested >= 3)
            found.push_back({PlanFinding::Kind::TestedOften, tested, row.competency});
    }
}

std::vector<PlanFinding> findings(int slotMinutes, const std::vector<PlanQuestion> &questions,
    const std::vector<JobCompetency> &asked, const jobs::CorePolicy &policy)
{
    std::vector<PlanFinding> found;
    const bool isWaived = std::ranges::any_of(
        asked, [](const JobCompetency &row) { return row.isCore && row.waiver; });
    if (!isWaived && coreQuestions(questions) < policy.minimumQuestions)
        found.push_back({PlanFinding::Kind::CoreQuestionsMissing, coreQuestions(questions)});
    if (sumOfMinutes(questions) > slotMinutes)
        found.push_back({PlanFinding::Kind::OverTime, sumOfMinutes(questions) - slotMinutes});
    std::map<competency::CompetencyId, int> perCompetency;
    for (const PlanQuestion &question : questions)
        ++perCompetency[question.competency];
    if (int(perCompetency.size()) > mostCompetencies)
        found.push_back({PlanFinding::Kind::TooManyCompetencies, int(perCompetency.size())});
    findCoverage(questions, asked, found);
    return found;
}

/// The core one first, then what weighs most.
static std::vector<JobCompetency> byImportance(std::vector<JobCompetency> asked)
{
    std::erase_if(asked, [](const JobCompetency &row) { return row.waiver.has_value(); });
    std::ranges::stable_sort(asked, [](const JobCompetency &a, const JobCompetency &b) {
        return a.isCore != b.isCore ? a.isCore : a.weight > b.weight;
    });
    return asked;
}

std::vector<PlannedQuestion> suggestedQuestions(int slotMinutes,
    const std::vector<JobCompetency> &asked, const std::vector<Question> &bank,
    const jobs::CorePolicy &policy)
{
    std::vector<PlannedQuestion> suggested;
    int minutes = 0;
    for (const JobCompetency &row : byImportance(asked)) {
        int wanted = row.isCore ? policy.minimumQuestions : 1;
        for (const Question &question : bank) {
            if (wanted == 0)
                break;
            const bool fits = row.isCore || minutes + question.minutes <= slotMinutes;
            if (question.competency != row.competency || !fits)
                continue;
            suggested.push_back({question.id, row.revision, question.minutes});
            minutes += question.minutes;
            --wanted;
        }
    }
    return suggested;
}

} // namespace throughline::hiring
