#include "demo/agenda.h"

namespace throughline::demo {

static constexpr int agendaStep = 15 * 60; // seconds; talks begin on the quarter of an hour

/// Calls for each member and quarter that a talk takes, until the function says no.
template<typename Take>
static bool everyQuarter(
    const std::vector<int> &members, const QDateTime &from, int minutes, Take take)
{
    const qint64 first = from.toSecsSinceEpoch() / agendaStep;
    const qint64 end = (from.toSecsSinceEpoch() + minutes * 60 + agendaStep - 1) / agendaStep;
    for (const int member : members)
        for (qint64 quarter = first; quarter < end; ++quarter)
            if (!take(std::pair(member, quarter)))
                return false;
    return true;
}

bool Agenda::isFree(const std::vector<int> &members, const QDateTime &from, int minutes) const
{
    return everyQuarter(members, from, minutes,
        [&](const std::pair<int, qint64> &taken) { return !m_taken.contains(taken); });
}

void Agenda::book(const std::vector<int> &members, const QDateTime &from, int minutes)
{
    everyQuarter(members, from, minutes, [&](const std::pair<int, qint64> &taken) {
        m_taken.insert(taken);
        return true;
    });
}

} // namespace throughline::demo
