#include "people/positions.h"

#include "base/foldedtext.h"

namespace throughline::people {

std::optional<Position> Positions::find(PositionId id)
{
    return m_db.one<Position>(R"(
        select id, key, title, unit_id, job_id, reports_to_id, version
          from position
         where id = ?)",
        id);
}

std::optional<Position> Positions::findByKey(const QString &key)
{
    return m_db.one<Position>(R"(
        select id, key, title, unit_id, job_id, reports_to_id, version
          from position
         where key = ?)",
        key);
}

std::optional<PersonId> Positions::holder(PositionId id)
{
    return m_db.one<PersonId>(
        "select person_id from employment where position_id = ? and ended_on is null", id);
}

PositionId Positions::add(const NewPosition &position)
{
    return *m_db.one<PositionId>(R"(
        insert into position (key, title, title_key, unit_id, job_id, reports_to_id)
        values (?, ?, ?, ?, ?, ?)
        returning id)",
        position.key, position.title, folded(position.title), position.unit, position.job,
        position.reportsTo);
}

bool Positions::save(const Position &position)
{
    const int saved = m_db.run(R"(
        update position
           set title = ?, title_key = ?, unit_id = ?, job_id = ?, reports_to_id = ?,
               version = version + 1
         where id = ? and version = ?)",
        position.title, folded(position.title), position.unit, position.job, position.reportsTo,
        position.id, position.version);
    return saved == 1;
}

} // namespace throughline::people
