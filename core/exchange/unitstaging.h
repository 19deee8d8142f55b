#pragma once

#include "base/result.h"
#include "people/units.h"

#include <QHash>

namespace throughline::exchange {

/// The units that a file names, before they are written: those that are there and those to be
/// made. A unit is known by its name, and by its name and the unit above where names repeat.
class UnitStaging
{
public:
    explicit UnitStaging(const std::vector<people::Unit> &existing);

    /// The place of a unit; it is staged as new if there is none. An empty parent means that the
    /// file does not say. Errors: "unit-ambiguous" (the name).
    Result<int> resolve(const QString &name, const QString &parent);

    int placeOf(people::UnitId id) const { return m_placeById.value(id, -1); }
    const QString &nameOf(int place) const { return m_units[size_t(place)].name; }

    /// Units that stand above themselves, by name.
    std::vector<QStringList> loops() const;

    /// Writes what is new or has another parent now; from then on every place has its id.
    void write(storage::Connection &db);
    people::UnitId idOf(int place) const { return *m_units[size_t(place)].id; }

private:
    struct Staged
    {
        std::optional<people::UnitId> id;
        QString name;
        int parent = -1;
        bool isMoved = false;
    };

    Result<int> resolveUnder(const QString &name, int parent);
    int add(const QString &name, int parent);

    std::vector<Staged> m_units;
    QHash<people::UnitId, int> m_placeById;
    QMultiHash<QString, int> m_placesByName; // folded names
    QHash<std::pair<QString, QString>, int> m_resolved; // what rows before this one said
};

} // namespace throughline::exchange
