#pragma once

#include "forms/conflictsheet.h"

#include <QStringList>

#include <functional>
#include <type_traits>

namespace throughline::ui {

/// P28: what two windows made of one document. What only one of them changed is taken over; where
/// both changed the same field, and not alike, somebody has to choose. A document's own class
/// merges its fields one by one when it is made.
template<typename Document>
class ThreeWayMerge
{
public:
    /// The fields to choose for, in the order in which they were merged.
    const std::vector<FieldConflict> &conflicts() const { return m_conflicts; }
    /// The fields that only they changed, by name.
    const QStringList &takenOver() const { return m_takenOver; }
    const Document &theirs() const { return m_theirs; }

    /// All of it put together on top of theirs, with one choice for each conflict.
    Document with(const std::vector<Keep> &choices) const
    {
        Document chosen = m_merged;
        for (size_t i = 0; i < m_applies.size() && i < choices.size(); ++i)
            m_applies[i](chosen, choices[i]);
        return chosen;
    }

protected:
    explicit ThreeWayMerge(const Document &theirs) : m_theirs(theirs), m_merged(theirs) {}

    /// `put` writes a value into a document; a text kept from both sides is put together before.
    template<typename Value, typename Put>
    void merge(const FieldConflict &asked, const Value &base, const Value &mine,
        const Value &theirs, Put put)
    {
        if (mine == theirs)
            return;
        if (theirs == base)
            return put(m_merged, mine);
        if (mine == base) {
            m_takenOver << asked.name;
            return;
        }
        m_conflicts.push_back(asked);
        m_applies.push_back([=](Document &chosen, Keep keep) {
            if constexpr (std::is_same_v<Value, QString>) {
                if (keep == Keep::Both)
                    return put(chosen, bothOf(mine, theirs));
            }
            put(chosen, keep == Keep::Mine ? mine : theirs);
        });
    }

    /// What stands without the choices.
    Document &merged() { return m_merged; }

private:
    Document m_theirs, m_merged;
    QStringList m_takenOver;
    std::vector<FieldConflict> m_conflicts;
    std::vector<std::function<void(Document &, Keep)>> m_applies; // for each conflict
};

} // namespace throughline::ui
