#include "commands/commands.h"

#include "base/clock.h"
#include "home/companycheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace throughline::app {

using home::CompanyReport;
using home::Finding;
using home::FindingKind;

/// What a kind of finding means, and what to do about it; %1 is how many there are.
static QString headingOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Integrity:
        return Texts::tr(
            "Damaged, or missing its database rules: %1. Restore the last good backup.");
    case FindingKind::CoreMissing:
        return Texts::tr("Job versions without the core competency: %1. Restore the last good "
                         "backup, for the program itself cannot bring this about.");
    case FindingKind::LineInCircle:
        return Texts::tr("People above themselves in the reporting line: %1. Correct it with an "
                         "import of people.");
    case FindingKind::CoreWaived:
        return Texts::tr("Live jobs whose core competency is waived: %1.");
    case FindingKind::CoreWordingMissing:
        return Texts::tr("Live jobs that do not say what the core competency means in them: %1.");
    case FindingKind::LineDiffers:
        return Texts::tr("People whose manager does not hold the position above theirs: %1.");
    case FindingKind::JobUnfinished: return Texts::tr("Job descriptions not finished: %1.");
    case FindingKind::PlanUnpublished:
        return Texts::tr("Open requisitions without a published interview plan: %1.");
    case FindingKind::ScorecardLate:
        return Texts::tr("Scorecards missing a day after the interview: %1.");
    case FindingKind::AppraisalOverdue:
        return Texts::tr("Appraisals past the last day of their cycle: %1.");
    }
    Q_UNREACHABLE();
}

static QString percentOf(int part, int whole)
{
    return whole == 0 ? Texts::tr("none yet") : u"%1 %"_s.arg(part * 100 / whole);
}

static void sayCoverage(const jobs::UnitCoverage &coverage, Console &console)
{
    console.say(Texts::tr("Live job descriptions with the core competency: %1 of %2 (%3).")
                    .arg(QString::number(coverage.carrying()), QString::number(coverage.live),
                        percentOf(coverage.carrying(), coverage.live)));
    for (size_t level = 0; level < coverage.atLevel.size(); ++level)
        if (coverage.atLevel[level] > 0)
            console.say(
                u"  "_s + Texts::tr("level %1: %2").arg(level + 1).arg(coverage.atLevel[level]));
}

static void sayReport(const CompanyReport &report, Console &console)
{
    constexpr int shown = 10;
    console.say(Texts::tr("People employed: %1.").arg(report.people));
    sayCoverage(report.coverage, console);
    for (size_t at = 0; at < report.counts.size(); ++at) {
        const auto kind = FindingKind(at);
        if (report.count(kind) == 0)
            continue;
        console.say(headingOf(kind).arg(report.count(kind)));
        int said = 0;
        for (const Finding &finding : report.findings)
            if (finding.kind == kind && said++ < shown)
                console.say(u"  %1  %2"_s.arg(finding.key, finding.detail));
        if (report.count(kind) > shown)
            console.say(u"  "_s + Texts::tr("and %1 more").arg(report.count(kind) - shown));
    }
    console.say(report.isSound() ? Texts::tr("Sound.") : Texts::tr("Not sound."));
}

static QJsonObject jsonOf(const CompanyReport &report)
{
    QJsonArray levels, findings;
    for (const int jobs : report.coverage.atLevel)
        levels << jobs;
    QJsonObject counts;
    for (size_t at = 0; at < report.counts.size(); ++at)
        counts[codeText(FindingKind(at))] = report.counts[at];
    for (const Finding &finding : report.findings)
        findings << QJsonObject{{u"kind"_s, codeText(finding.kind)}, {u"id"_s, finding.key},
            {u"detail"_s, finding.detail}};
    return {{u"sound"_s, report.isSound()}, {u"people"_s, report.people},
        {u"core_coverage"_s,
            QJsonObject{{u"live_jobs"_s, report.coverage.live},
                {u"carrying"_s, report.coverage.carrying()}, {u"waived"_s, report.coverage.waived},
                {u"at_level"_s, levels}}},
        {u"counts"_s, counts}, {u"findings"_s, findings}};
}

ExitCode run(const CheckPlace &check, const ActsAs &as, Console &console)
{
    const auto store = openCompany(check.place, as, Purpose::Look);
    if (!store)
        return console.refuse(nameOf(check.place), store.error());
    const auto report = (*store)
                            ->read([now = Clock::now()](storage::Connection &db) {
                                return home::checkCompany(db, now);
                            })
                            .wait();
    if (!report)
        return console.refuse(nameOf(check.place), report.error());
    if (check.report == Report::Json)
        console.say(QString::fromUtf8(QJsonDocument(jsonOf(*report)).toJson()).trimmed());
    else
        sayReport(*report, console);
    if (report->isSound())
        return Done;
    console.problem(u"%1: %2"_s.arg(nameOf(check.place),
        Texts::tr("The company is not sound. Restore the last good backup; this file is left as it "
                  "is.")));
    return Refused;
}

} // namespace throughline::app
