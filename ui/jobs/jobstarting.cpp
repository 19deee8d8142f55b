#include "exchange/occupationsimport.h"
#include "jobs/describingjobs.h"
#include "jobs/jobspage.h"
#include "jobs/patternpanel.h"
#include "shell/workspace.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

void JobsPage::addJob()
{
    if (!m_starting.begin())
        return;
    workspace()
        .store()
        .write([title = tr("New job")](storage::Connection &db) {
            return jobs::DescribingJobs(db).start(title, std::nullopt);
        })
        .then(this, [this](const Result<jobs::JobDescription> &job) { openStarted(job); });
}

void JobsPage::showPatterns()
{
    m_coverage->setChecked(false);
    m_sides->setCurrentWidget(m_patterns);
    m_patterns->begin();
    emit titleChanged();
}

void JobsPage::startFromJob(jobs::JobVersionId pattern, const QString &title)
{
    if (!m_starting.begin())
        return;
    workspace()
        .store()
        .write([pattern, title](storage::Connection &db) {
            return jobs::DescribingJobs(db).startFrom(pattern, title);
        })
        .then(this, [this](const Result<jobs::JobDescription> &job) { openStarted(job); });
}

void JobsPage::startFromOccupation(const QString &code)
{
    const auto occupation = exchange::builtInOccupation(code);
    if (!occupation || !m_starting.begin())
        return;
    workspace()
        .store()
        .write([occupation](storage::Connection &db) {
            return jobs::DescribingJobs(db).startFrom(*occupation);
        })
        .then(this, [this](const Result<jobs::JobDescription> &job) { openStarted(job); });
}

/// The list is what one comes back to.
void JobsPage::openStarted(const Result<jobs::JobDescription> &job)
{
    m_starting.end();
    if (!job)
        return fail(job.error());
    m_message->dismiss();
    m_sides->setCurrentIndex(0);
    workspace().open({PageKind::Job, job->job.id.number(), u"new"_s});
}

void JobsPage::addOccupations()
{
    workspace()
        .store()
        .write([](storage::Connection &db) {
            using namespace exchange;
            OccupationsImport importer;
            const Table table = builtInOccupations();
            ImportProgress progress;
            return runImport(db, importer, table,
                ColumnMapping::automatic(table.header(), importer.fields()), ImportMode::Apply,
                progress);
        })
        .then(this, [this](const Result<exchange::ImportReport> &report) {
            if (!report)
                return fail(report.error());
            m_message->dismiss();
            workspace().mention(
                tr("%n occupation(s) became job drafts; purpose and duties are yours to write.",
                    nullptr, report->added));
        });
}

} // namespace throughline::ui
