#pragma once

#include "jobs/describingjobs.h"
#include "shell/page.h"
#include "shell/workspace.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

#include <QSignalSpy>

namespace throughline::tests {

/// The pages about jobs over the small company, as one reader after the other opens them.
class OpenJobs
{
protected:
    void begin()
    {
        m_page.reset();
        m_workspace.reset();
        m_scratch = std::make_unique<ScratchDatabase>();
        storage::Connection db(m_scratch->place());
        SmallCompany::build(db);
    }

    /// A page for somebody, shown and filled.
    template<typename P, typename... More>
    P *open(PersonId person, const More &...more)
    {
        m_workspace = std::make_unique<ui::Workspace>(
            storage::Store::open(m_scratch->place(), SmallCompany::sessionOf(person)).value());
        auto page = new P(*m_workspace, more...);
        m_page.reset(page);
        QSignalSpy settled(page, &ui::Page::settled);
        page->resize(1060, 740);
        static_cast<QWidget *>(page)->show();
        if (!settled.wait())
            qWarning("the page did not settle");
        return page;
    }

    jobs::JobDescription draft()
    {
        storage::Connection db(m_scratch->place());
        db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
        jobs::DescribingJobs describing(db);
        auto job = *describing.start(u"Cook"_s, people::UnitId(SmallCompany::office));
        for (const auto &competency : competency::Competencies(db).current())
            jobs::addCompetency(job, competency);
        jobs::spreadWeights(job.competencies);
        return *describing.save(job);
    }

    jobs::JobDescription stored(jobs::JobVersionId id)
    {
        storage::Connection db(m_scratch->place());
        db.setSession(security::ownerSession());
        return *jobs::Jobs(db).description(id);
    }

    /// Another editor changes the draft; this window is not told.
    void theyWrite(jobs::JobVersionId id, const std::function<void(jobs::JobDescription &)> &change)
    {
        storage::Connection db(m_scratch->place());
        db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
        auto theirs = stored(id);
        change(theirs);
        QVERIFY(jobs::DescribingJobs(db).save(theirs));
    }

    std::unique_ptr<ScratchDatabase> m_scratch;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::Page> m_page;
};

} // namespace throughline::tests
