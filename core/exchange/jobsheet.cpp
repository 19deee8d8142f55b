#include "exchange/jobsheet.h"

#include "base/clock.h"

#include <algorithm>

namespace throughline::exchange {

using jobs::CustomerSide;
using jobs::JobCompetency;

JobSheet sheetOf(const jobs::JobDescription &description, const QString &unit)
{
    const auto &[job, version, duties, customers, competencies] = description;
    JobSheet sheet{job.key, version.title, unit, job.grade, job.onetCode, version.purpose,
        version.state, duties, {}, {}, {}, {}, {}};
    for (const jobs::JobCustomer &customer : customers)
        (customer.side == CustomerSide::External ? sheet.externalCustomers
                                                 : sheet.internalCustomers)
            << customer.wording;
    for (const JobCompetency &row : competencies) {
        const SheetCompetency line{row.key, row.level.number(), row.weight, row.meaning};
        if (!row.isCore) {
            sheet.others.push_back(line);
            continue;
        }
        sheet.core = line;
        if (row.waiver)
            sheet.waiver = row.waiver->reason;
    }
    return sheet;
}

static JobCompetency rowFor(const jobs::JobDescription &description, const SheetCompetency &line,
    const RevisionsByKey &revisions)
{
    const auto stored = std::ranges::find(description.competencies, line.key, &JobCompetency::key);
    const competency::Level level = *competency::Level::of(line.level);
    if (stored != description.competencies.end()) {
        JobCompetency row = *stored; // goes on citing the revision that it cites
        row.level = level;
        row.weight = line.weight;
        row.meaning = line.meaning;
        return row;
    }
    const auto current = revisions.value(line.key, *revisions.constBegin());
    return {current.revision, current.id, current.key, current.name, current.isCore, level,
        line.weight, line.meaning, {}};
}

void fill(jobs::JobDescription &description, const JobSheet &sheet, const RevisionsByKey &revisions,
    std::optional<people::UnitId> unit)
{
    description.job.unit = unit;
    description.job.grade = sheet.grade;
    description.job.onetCode = sheet.onetCode;
    description.version.title = sheet.title;
    description.version.purpose = sheet.purpose;
    description.duties = sheet.duties;
    description.customers.clear();
    for (const QString &wording : sheet.externalCustomers)
        description.customers.push_back({CustomerSide::External, wording});
    for (const QString &wording : sheet.internalCustomers)
        description.customers.push_back({CustomerSide::Internal, wording});

    std::vector<JobCompetency> rows{rowFor(description, sheet.core, revisions)};
    auto &waiver = rows.front().waiver;
    if (sheet.waiver.isEmpty())
        waiver.reset();
    else if (!waiver || waiver->reason != sheet.waiver)
        waiver = {std::nullopt, Clock::now(), sheet.waiver};
    for (const SheetCompetency &line : sheet.others)
        rows.push_back(rowFor(description, line, revisions));
    description.competencies = std::move(rows);
}

} // namespace throughline::exchange
