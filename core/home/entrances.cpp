#include "home/entrances.h"

#include "security/role.h"

namespace throughline::home {

using security::Role;

static bool leadsSomebody(storage::Connection &db)
{
    return *db.one<int>("select count(*) from (select 1 from reporting_line l where l.manager_id = "
                        "session_person() limit 1) t");
}

Entrances entrancesOf(storage::Connection &db)
{
    const storage::Session &session = db.session();
    const bool isHr = security::isHr(session);
    const bool isExecutive = holds(session, Role::Executive);
    Entrances open;
    const auto allow = [&open](bool allowed, Entrance entrance) {
        if (allowed)
            open.insert(entrance);
    };
    allow(isExecutive || leadsSomebody(db), Entrance::TalentGrid);
    allow(isExecutive, Entrance::Succession);
    allow(isHr, Entrance::Import);
    allow(isHr || holds(session, Role::Accounts), Entrance::Administration);
    allow(holds(session, Role::Auditor), Entrance::AuditTrail);
    return open;
}

} // namespace throughline::home
