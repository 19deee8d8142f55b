#include "exchange/unitstaging.h"

#include "base/foldedtext.h"
#include "people/reportingline.h"
#include "storage/identities.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

UnitStaging::UnitStaging(const std::vector<people::Unit> &existing)
{
    for (const people::Unit &unit : existing)
        m_placeById.insert(unit.id, int(m_placeById.size()));
    for (const people::Unit &unit : existing) {
        const int parent = unit.parent ? m_placeById.value(*unit.parent, -1) : -1;
        m_placesByName.insert(folded(unit.name), int(m_units.size()));
        m_units.push_back({.id = unit.id, .name = unit.name, .parent = parent});
    }
}

int UnitStaging::add(const QString &name, int parent)
{
    const int place = int(m_units.size());
    m_units.push_back({.id = {}, .name = name, .parent = parent});
    m_placesByName.insert(folded(name), place);
    return place;
}

Result<int> UnitStaging::resolve(const QString &name, const QString &parent)
{
    const auto said = std::pair(name, parent);
    if (const auto known = m_resolved.constFind(said); known != m_resolved.constEnd())
        return *known;
    int above = -1;
    if (!parent.isEmpty()) {
        const auto resolved = resolve(parent, {});
        if (!resolved)
            return resolved;
        above = *resolved;
    }
    const auto place = resolveUnder(name, above);
    if (place)
        m_resolved.insert(said, *place);
    return place;
}

/// A unit without a parent may get the one that the file names; one with another parent is a
/// different unit of the same name.
Result<int> UnitStaging::resolveUnder(const QString &name, int parent)
{
    const QList<int> namesakes = m_placesByName.values(folded(name));
    if (parent < 0 && namesakes.size() > 1) {
        int top = -1, tops = 0;
        for (const int place : namesakes)
            if (m_units[size_t(place)].parent < 0) {
                top = place;
                ++tops;
            }
        return tops == 1 ? Result<int>(top) : invalid(u"unit-ambiguous"_s, {name});
    }
    if (parent < 0)
        return namesakes.isEmpty() ? add(name, -1) : namesakes.front();
    for (const int place : namesakes)
        if (m_units[size_t(place)].parent == parent)
            return place;
    for (const int place : namesakes)
        if (m_units[size_t(place)].parent < 0) {
            m_units[size_t(place)].parent = parent;
            m_units[size_t(place)].isMoved = true;
            return place;
        }
    return add(name, parent);
}

std::vector<QStringList> UnitStaging::loops() const
{
    people::Superiors parents;
    for (const Staged &unit : m_units)
        parents.push_back(unit.parent);
    std::vector<QStringList> named;
    for (const std::vector<int> &loop : people::loopsIn(parents)) {
        QStringList names;
        for (const int place : loop)
            names << nameOf(place);
        named.push_back(names);
    }
    return named;
}

/// New units are written without a parent first, so that their order does not matter.
void UnitStaging::write(storage::Connection &db)
{
    std::vector<int> made;
    for (int place = 0; place < int(m_units.size()); ++place)
        if (!m_units[size_t(place)].id)
            made.push_back(place);
    const auto ids = storage::reserveIds(db, storage::Numbered::Unit, int(made.size()));
    std::vector<std::tuple<people::UnitId, QString, QString>> rows;
    for (size_t i = 0; i < made.size(); ++i) {
        Staged &unit = m_units[size_t(made[i])];
        unit.id = people::UnitId(ids[i]);
        unit.isMoved = unit.parent >= 0;
        rows.emplace_back(*unit.id, unit.name, folded(unit.name));
    }
    db.insertAll("insert into unit (id, name, name_key) values", rows);
    for (const Staged &unit : m_units)
        if (unit.isMoved)
            db.run("update unit set parent_id = ?, version = version + 1 where id = ?",
                idOf(unit.parent), *unit.id);
}

} // namespace throughline::exchange
