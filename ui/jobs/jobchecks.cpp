#include "jobs/jobchecks.h"

#include "exchange/occupationsimport.h"
#include "jobs/dutycoverage.h"
#include "jobs/jobwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct JobChecks
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::JobChecks)
};
} // namespace

using Kind = CheckLine::Kind;
using jobs::JobGap;

static bool holds(const std::vector<JobGap> &gaps, JobGap gap)
{
    return std::ranges::find(gaps, gap) != gaps.end();
}

static void addWording(QList<CheckLine> &lines, const jobs::JobDescription &description,
    const jobs::WordingCheck &wording)
{
    QStringList texts{description.version.title, description.version.purpose};
    texts << description.duties;
    for (const jobs::JobCustomer &customer : description.customers)
        texts << customer.wording;
    for (const jobs::JobCompetency &row : description.competencies)
        texts << row.meaning;
    const auto flags = wording.check(texts.join(u'\n'));
    for (const jobs::WordingFlag &flag : flags)
        //: A word in the text, the list that it stands in, why it is there, what to write instead
        lines.append({Kind::Advice,
            JobChecks::tr("“%1” (%2): %3 Better: %4.")
                .arg(flag.words.simplified(), flag.list, flag.reason, flag.suggestion)});
    if (flags.empty())
        lines.append({Kind::Fine, JobChecks::tr("No word on the wording lists.")});
}

static void addDuties(QList<CheckLine> &lines, const jobs::JobDescription &description,
    const std::vector<competency::CompetencyRevision> &wordings)
{
    constexpr size_t most = 3;
    const auto uncovered = jobs::dutiesWithoutCompetency(description, wordings);
    for (size_t i = 0; i < std::min(most, uncovered.size()); ++i)
        lines.append({Kind::Advice,
            JobChecks::tr(
                "No competency speaks of “%1”. Add one, or say it in what one means here.")
                .arg(description.duties[qsizetype(uncovered[i])].simplified())});
    if (uncovered.size() > most)
        lines.append({Kind::Advice,
            JobChecks::tr(
                "%n more duty(s) have no competency.", nullptr, int(uncovered.size() - most))});
    if (uncovered.empty() && !description.duties.isEmpty())
        lines.append({Kind::Fine, JobChecks::tr("Every duty has a competency.")});
}

QList<CheckLine> checksOf(const jobs::JobDescription &description,
    const competency::CorePolicy &policy, const jobs::WordingCheck &wording,
    const std::vector<competency::CompetencyRevision> &wordings)
{
    const auto missing = gaps(description, policy);
    QList<CheckLine> lines;
    for (const JobGap gap : missing)
        lines.append({Kind::Missing, sentenceFor(gap, description, policy)});
    const auto *core = description.core();
    if (core && core->waiver)
        lines.append(
            {Kind::Note, JobChecks::tr("%1 is waived: %2").arg(core->name, core->waiver->reason)});
    else if (core && !holds(missing, JobGap::CoreMeaning))
        lines.append({Kind::Fine, JobChecks::tr("It says what %1 means here.").arg(core->name)});
    if (!holds(missing, JobGap::Weights))
        lines.append({Kind::Fine, JobChecks::tr("Weights add up to 100 %.")});
    addDuties(lines, description, wordings);
    addWording(lines, description, wording);
    if (const QString &code = description.job.onetCode; !code.isEmpty())
        if (const auto occupation = exchange::builtInOccupation(code))
            lines.append({Kind::Note, explanationFor(*occupation)});
    return lines;
}

} // namespace throughline::ui
