#pragma once

#include "demo/chance.h"
#include "demo/seeds.h"

#include <QDate>
#include <QMap>

namespace throughline::demo {

/// Whom and what a text speaks about; the slots of its fragments are filled from here.
struct Scene
{
    QString first; ///< the person's given name
    QString colleague; ///< somebody else's
    QString place;
    QDate from, to; ///< {month} lies in between
};

/// Fills the slots of one text: {first}, {month}, {device} and so on. Within a text a slot keeps
/// its value.
class Wording
{
public:
    Wording(const Seeds &seeds, Chance &chance, const Scene &scene)
        : m_seeds(seeds)
        , m_chance(chance)
        , m_scene(scene)
    {}

    QString filled(const QString &fragment);
    /// One of the list, filled.
    QString oneOf(const QString &path) { return filled(m_chance.of(m_seeds.words(path))); }
    /// Gives a further slot its value.
    void put(const QString &slot, const QString &value) { m_values.insert(slot, value); }
    /// From here on {month} lies in another time: what is agreed lies ahead.
    void moveTo(QDate from, QDate to);

private:
    QString value(QStringView slot);
    QString drawn(QStringView slot);

    const Seeds &m_seeds;
    Chance &m_chance;
    Scene m_scene;
    QMap<QString, QString> m_values;
};

/// With a capital at its beginning.
QString asSentence(const QString &text);

} // namespace throughline::demo
