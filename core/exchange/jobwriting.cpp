#include "base/clock.h"
#include "base/foldedtext.h"
#include "competency/starterlibrary.h"
#include "exchange/jobstaging.h"
#include "storage/storageerror.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

using jobs::JobState;

void JobStaging::write(ImportProgress &progress)
{
    if (!m_adopted.isEmpty()) {
        const auto added = competency::adoptStarterLibrary(m_db, m_adopted.values());
        if (!added)
            throw storage::StorageError(added.error());
        readStock();
    }
    for (const Staged &staged : m_staged) {
        writeOne(staged);
        progress.advance();
    }
}

std::optional<people::UnitId> JobStaging::unitFor(const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    const QString key = folded(name);
    if (!m_units.contains(key)) {
        const auto id = people::Units(m_db).add(name);
        m_units.insert(key, id);
        m_unitNames.insert(id, name);
    }
    return m_units.value(key, people::UnitId(0));
}

void JobStaging::walk(jobs::JobVersionId id, JobState to)
{
    auto version = *m_jobs.version(id);
    for (const JobState state :
        jobs::wayBetween(version.state, to).value_or(std::vector<JobState>())) {
        version.state = state;
        if (state == JobState::Approved)
            version.approvedAt = Clock::now();
        if (state == JobState::Published) {
            version.publishedAt = Clock::now();
            m_jobs.retireOthers(version.job, id);
        }
        if (!m_jobs.saveState(version))
            throw storage::StorageError(conflict(u"job-changed-elsewhere"_s));
        ++version.version;
    }
}

void JobStaging::writeOne(const Staged &staged)
{
    const JobSheet &sheet = staged.sheet;
    if (staged.isOnlyState)
        return walk(staged.stored->version.id, sheet.state);

    jobs::JobDescription description = [&] {
        if (!staged.stored) {
            const auto job = m_jobs.add(sheet.key, {}, {}, sheet.onetCode);
            return *m_jobs.description(
                m_jobs.addVersion(job, 1, sheet.title, m_db.session().person));
        }
        jobs::JobDescription stored = *staged.stored;
        if (stored.version.state == JobState::InReview)
            walk(stored.version.id, JobState::Draft);
        if (stored.version.isOpen())
            return *m_jobs.description(stored.version.id);
        return *m_jobs.description(m_jobs.addVersion(
            stored.job.id, stored.version.number + 1, sheet.title, m_db.session().person));
    }();
    fill(description, sheet, m_revisions, unitFor(sheet.unit));
    if (!m_jobs.save(description))
        throw storage::StorageError(conflict(u"job-changed-elsewhere"_s));
    walk(description.version.id, sheet.state);
}

} // namespace throughline::exchange
