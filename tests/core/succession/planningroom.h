#pragma once

#include "succession/planningsuccession.h"
#include "succession/successionplans.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

namespace throughline::tests {

/// A small company whose chief executive plans who follows whom.
struct PlanningRoom
{
    explicit PlanningRoom(const QString &driver)
        : scratch(driver)
        , db(scratch.place())
        , planning(db)
        , plans(db)
    {
        SmallCompany::build(db);
        sitDown(SmallCompany::stein);
    }

    void sitDown(PersonId person) { db.setSession(SmallCompany::sessionOf(person)); }

    static constexpr succession::PositionId chief{1};
    static constexpr succession::PositionId headOfSupport{2};

    ScratchDatabase scratch;
    storage::Connection db;
    succession::PlanningSuccession planning;
    succession::SuccessionPlans plans;
};

} // namespace throughline::tests
