#include "storage/foreignkeys.h"

#include "storage/tablewriter.h"

using namespace Qt::StringLiterals;

namespace throughline::storage {

SuspendedForeignKeys::SuspendedForeignKeys(Connection &db) : m_db(db)
{
    if (!db.isPostgreSql())
        return;
    m_keys = db.all<ForeignKey>(R"(
        select cast(conrelid as regclass)::text, cast(conname as text), pg_get_constraintdef(oid)
          from pg_constraint
         where contype = 'f' and connamespace = 'public'::regnamespace
         order by 1, 2)");
    for (const ForeignKey &key : m_keys)
        db.script(u"alter table %1 drop constraint %2"_s.arg(key.table, quoted(db, key.name)));
}

void SuspendedForeignKeys::restore()
{
    for (const ForeignKey &key : std::exchange(m_keys, {}))
        m_db.script(u"alter table %1 add constraint %2 %3"_s.arg(
            key.table, quoted(m_db, key.name), key.definition));
}

} // namespace throughline::storage
