#include "jobs/jobdraft.h"

#include "forms/lines.h"

namespace throughline::ui {

using jobs::CustomerSide;
using jobs::JobDescription;

static QString linesOf(const JobDescription &description, CustomerSide side)
{
    QStringList lines;
    for (const jobs::JobCustomer &customer : description.customers)
        if (customer.side == side)
            lines << customer.wording;
    return lines.join(u'\n');
}

JobDraft JobDraft::from(const JobDescription &description)
{
    return {description.version.title, description.job.unit, description.job.grade,
        description.version.purpose, description.duties.join(u'\n'),
        linesOf(description, CustomerSide::External), linesOf(description, CustomerSide::Internal),
        description.competencies};
}

JobDescription JobDraft::applyTo(JobDescription base) const
{
    base.version.title = title;
    base.job.unit = unit;
    base.job.grade = grade;
    base.version.purpose = purpose;
    base.duties = linesIn(duties);
    base.customers.clear();
    for (const QString &wording : linesIn(externalCustomers))
        base.customers.push_back({CustomerSide::External, wording});
    for (const QString &wording : linesIn(internalCustomers))
        base.customers.push_back({CustomerSide::Internal, wording});
    base.competencies = competencies;
    return base;
}

} // namespace throughline::ui
