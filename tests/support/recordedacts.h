#pragma once

#include "security/audittrail.h"
#include "security/role.h"
#include "storage/connection.h"

namespace throughline::tests {

/// What is on the record, the oldest first; the session stays as it was.
inline QStringList recordedActs(storage::Connection &db)
{
    const storage::Session session = db.session();
    db.setSession(security::ownerSession());
    QStringList acts;
    for (const security::AuditEvent &event : security::AuditTrail(db).before({}, 99))
        acts.prepend(event.action);
    db.setSession(session);
    return acts;
}

} // namespace throughline::tests
