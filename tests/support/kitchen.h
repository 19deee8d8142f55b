#pragma once

#include "jobs/describingjobs.h"
#include "support/recordedacts.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

namespace throughline::tests {

using namespace Qt::StringLiterals;

/// A draft of the small company without gaps, written by whoever the connection is of.
inline jobs::JobDescription draftOfACook(storage::Connection &db)
{
    jobs::DescribingJobs describing(db);
    auto job = *describing.start(u"Cook"_s, people::UnitId(SmallCompany::office));
    job.version.purpose = u"Feeds everybody in the house."_s;
    job.duties = {u"Cook lunch"_s, u"Order vegetables"_s};
    job.customers = {{jobs::CustomerSide::Internal, u"Everybody who eats here"_s}};
    job.core()->meaning
        = u"Asks what people like and cannot eat, and cooks so that nobody waits."_s;
    for (const auto &competency : competency::Competencies(db).current())
        jobs::addCompetency(job, competency);
    jobs::spreadWeights(job.competencies);
    return *describing.save(job);
}

/// A small company whose HR partner describes a cook.
struct Kitchen
{
    explicit Kitchen(const QString &driver)
        : scratch(driver)
        , db(scratch.place())
        , describing(db)
        , stored(db)
    {
        SmallCompany::build(db);
        become(SmallCompany::duarte);
    }

    void become(PersonId person) { db.setSession(SmallCompany::sessionOf(person)); }

    jobs::JobDescription cook() { return draftOfACook(db); }

    jobs::JobDescription publish(jobs::JobDescription job)
    {
        job = *describing.submit(job.version.id, job.version.version);
        job = *describing.approve(job.version.id, job.version.version);
        return *describing.publish(job.version.id, job.version.version);
    }

    ScratchDatabase scratch;
    storage::Connection db;
    jobs::DescribingJobs describing;
    jobs::Jobs stored;
};

} // namespace throughline::tests
