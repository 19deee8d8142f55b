#include "storage/founding.h"

#include "storage/changes.h"
#include "storage/migrations.h"
#include "storage/operation.h"

using namespace Qt::StringLiterals;

namespace throughline::storage {

Result<std::unique_ptr<Founding>> Founding::begin(const Place &place, const Session &session)
{
    try {
        std::unique_ptr<Founding> founding(new Founding(place));
        Connection &db = founding->m_connection;
        migrateWithin(db);
        if (!isUnused(db))
            return Error{Error::Kind::Conflict, u"company-exists"_s, {place.display()}};
        founding->m_keys.emplace(db);
        db.setSession(session);
        return founding;
    } catch (const StorageError &failure) {
        return failure.error();
    }
}

/// What the server knows of its tables it learned while they were empty, and it would plan the
/// first minute's reading by that. It warns of those that are not ours.
static void learnWhatIsThere(Connection &db)
{
    db.script(u"set local client_min_messages = error"_s);
    db.script(u"analyze"_s);
}

Result<void> Founding::commit()
{
    try {
        learnWhatIsThere(m_connection);
        m_keys->restore();
        m_connection.script(ChangeWatch::notification(OperationId::make().word));
        m_whole.commit();
        return {};
    } catch (const StorageError &failure) {
        return failure.error();
    }
}

} // namespace throughline::storage
