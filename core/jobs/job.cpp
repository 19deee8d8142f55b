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

static auto placeOf(std::vector<JobCompetency> &competencies, competency::CompetencyId id)
{
    return std::ranges::find(competencies, id, &JobCompetency::competency);
}

void addCompetency(JobDescription &description, const competency::CurrentCompetency &competency)
{
    auto &rows = description.competencies;
    if (placeOf(rows, competency.id) == rows.end())
        rows.push_back({competency.revision, competency.id, competency.key, competency.name, false,
            competency::middleLevel, 0, {}, {}});
}

Result<void> removeCompetency(JobDescription &description, competency::CompetencyId id)
{
    auto &rows = description.competencies;
    const auto found = placeOf(rows, id);
    if (found == rows.end())
        return {};
    if (found->isCore)
        return invalid(QStringLiteral("core-competency-removed"));
    rows.erase(found);
    return {};
}

void moveCompetency(JobDescription &description, competency::CompetencyId id, int places)
{
    auto &rows = description.competencies;
    const auto found = placeOf(rows, id);
    if (found == rows.end() || found->isCore)
        return;
    const int from = int(found - rows.begin());
    const int to = std::clamp(from + places, rows.front().isCore ? 1 : 0, int(rows.size()) - 1);
    if (to > from)
        std::rotate(found, found + 1, rows.begin() + to + 1);
    else
        std::rotate(rows.begin() + to, found, found + 1);
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

std::optional<std::vector<JobState>> wayBetween(JobState from, JobState to)
{
    if (from == to)
        return std::vector<JobState>();
    std::vector<std::vector<JobState>> ways{{from}};
    for (size_t at = 0; at < ways.size(); ++at) {
        for (const JobState next : statesAfter(ways[at].back())) {
            if (std::ranges::find(ways[at], next) != ways[at].end())
                continue;
            auto way = ways[at];
            way.push_back(next);
            if (next == to)
                return std::vector(way.begin() + 1, way.end());
            ways.push_back(way);
        }
    }
    return std::nullopt;
}

} // namespace throughline::jobs
