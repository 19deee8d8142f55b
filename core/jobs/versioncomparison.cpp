#include "jobs/versioncomparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::jobs {

using Kind = WordRun::Kind;
using Part = VersionDifference::Part;

static void compare(std::vector<VersionDifference> &found, Part part, const QString &before,
    const QString &after, const QString &competency = {})
{
    if (before.simplified() != after.simplified())
        found.push_back({part, competency, wordDifferences(before, after)});
}

static QString wordingOf(const std::vector<JobCustomer> &customers)
{
    QStringList wordings;
    for (const JobCustomer &customer : customers)
        wordings << customer.wording;
    return wordings.join(u'\n');
}

static void compareRows(
    std::vector<VersionDifference> &found, const JobCompetency &before, const JobCompetency &after)
{
    compare(found, Part::Level, QString::number(before.level.number()),
        QString::number(after.level.number()), after.name);
    compare(found, Part::Weight, QString::number(before.weight), QString::number(after.weight),
        after.name);
    compare(found, Part::Meaning, before.meaning, after.meaning, after.name);
    compare(found, Part::Waiver, before.waiver ? before.waiver->reason : QString(),
        after.waiver ? after.waiver->reason : QString(), after.name);
    if (before.revision != after.revision)
        found.push_back({Part::Wording, after.name, wordDifferences(before.name, after.name)});
}

static const JobCompetency *rowOf(
    const JobDescription &description, competency::CompetencyId competency)
{
    const auto found
        = std::ranges::find(description.competencies, competency, &JobCompetency::competency);
    return found == description.competencies.end() ? nullptr : &*found;
}

std::vector<VersionDifference> differences(
    const JobDescription &before, const JobDescription &after)
{
    std::vector<VersionDifference> found;
    compare(found, Part::Title, before.version.title, after.version.title);
    compare(found, Part::Grade, before.job.grade, after.job.grade);
    compare(found, Part::Purpose, before.version.purpose, after.version.purpose);
    compare(found, Part::Duties, before.duties.join(u'\n'), after.duties.join(u'\n'));
    compare(found, Part::Customers, wordingOf(before.customers), wordingOf(after.customers));
    for (const JobCompetency &row : after.competencies) {
        if (const JobCompetency *earlier = rowOf(before, row.competency))
            compareRows(found, *earlier, row);
        else
            found.push_back({Part::Added, row.name, {{Kind::Inserted, row.name}}});
    }
    for (const JobCompetency &row : before.competencies)
        if (!rowOf(after, row.competency))
            found.push_back({Part::Removed, row.name, {{Kind::Deleted, row.name}}});
    return found;
}

} // namespace throughline::jobs
