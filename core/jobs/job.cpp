#include "jobs/job.h"

#include <algorithm>
#include <numeric>

namespace throughline::jobs {

const JobCompetency *JobDescription::core() const
{
    const auto found = std::ranges::find(competencies, true, &JobCompetency::isCore);
    return found == competencies.end() ? nullptr : &*found;
}

JobCompetency *JobDescription::core()
{
    return const_cast<JobCompetency *>(std::as_const(*this).core());
}

static bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

static void addCoreGaps(
    std::vector<JobGap> &found, const JobCompetency *core, const CorePolicy &policy)
{
    if (!core) {
        found.push_back(JobGap::Core);
        return;
    }
    if (core->waiver)
        return;
    if (core->level < policy.minimumLevel)
        found.push_back(JobGap::CoreLevel);
    if (core->weight < policy.minimumWeight)
        found.push_back(JobGap::CoreWeight);
    if (core->meaning.trimmed().size() < shortestMeaning)
        found.push_back(JobGap::CoreMeaning);
}

static bool namesSomebodyServed(const JobDescription &description)
{
    return std::ranges::any_of(description.customers,
        [](const JobCustomer &customer) { return !isBlank(customer.wording); });
}

std::vector<JobGap> gaps(const JobDescription &description, const CorePolicy &policy)
{
    std::vector<JobGap> found;
    if (isBlank(description.version.title))
        found.push_back(JobGap::Title);
    addCoreGaps(found, description.core(), policy);
    if (!namesSomebodyServed(description))
        found.push_back(JobGap::Customers);
    if (sumOfWeights(description.competencies) != 100)
        found.push_back(JobGap::Weights);
    if (isBlank(description.version.purpose))
        found.push_back(JobGap::Purpose);
    if (std::ranges::all_of(description.duties, isBlank))
        found.push_back(JobGap::Duties);
    return found;
}

int sumOfWeights(const std::vector<JobCompetency> &competencies)
{
    int sum = 0;
    for (const JobCompetency &row : competencies)
        sum += row.waiver ? 0 : row.weight;
    return sum;
}

void spreadWeights(std::vector<JobCompetency> &competencies)
{
    int rest = 100;
    int sharers = 0;
    for (const JobCompetency &row : competencies) {
        if (!row.isCore)
            ++sharers;
        else if (!row.waiver)
            rest -= row.weight;
    }
    for (JobCompetency &row : competencies) {
        if (row.isCore)
            continue;
        row.weight = (rest + sharers - 1) / sharers;
        rest -= row.weight;
        --sharers;
    }
}

std::vector<JobState> statesAfter(JobState state)
{
    switch (state) {
    case JobState::Draft: return {JobState::InReview};
    case JobState::InReview: return {JobState::Approved, JobState::Rejected, JobState::Draft};
    case JobState::Approved: return {JobState::Published, JobState::Retired};
    case JobState::Published: return {JobState::Retired};
    case JobState::Rejected: return {JobState::Draft};
    case JobState::Retired: return {};
    }
    return {};
}

} // namespace throughline::jobs
