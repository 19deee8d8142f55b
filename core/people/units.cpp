#include "people/units.h"

#include "base/foldedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::people {

std::vector<Unit> Units::all()
{
    return m_db.all<Unit>(
        "select id, key, name, parent_id, version from unit order by name_key, id");
}

std::optional<Unit> Units::find(UnitId id)
{
    return m_db.one<Unit>("select id, key, name, parent_id, version from unit where id = ?", id);
}

UnitId Units::add(
    const QString &name, std::optional<UnitId> parent, const std::optional<QString> &key)
{
    return *m_db.one<UnitId>(
        "insert into unit (key, name, name_key, parent_id) values (?, ?, ?, ?) returning id", key,
        name, folded(name), parent);
}

bool Units::save(const Unit &unit)
{
    const int saved = m_db.run(R"(
        update unit
           set name = ?, name_key = ?, parent_id = ?, version = version + 1
         where id = ? and version = ?)",
        unit.name, folded(unit.name), unit.parent, unit.id, unit.version);
    return saved == 1;
}

QString pathOf(const Unit &unit, const std::vector<Unit> &all)
{
    QString path = unit.name;
    std::optional<UnitId> above = unit.parent;
    // A tree that a foreign hand made circular must not hang the program.
    for (int step = 0; above && step < 32; ++step) {
        const auto parent = std::ranges::find(all, *above, &Unit::id);
        if (parent == all.end())
            break;
        path.prepend(parent->name + u" / "_s);
        above = parent->parent;
    }
    return path;
}

} // namespace throughline::people
