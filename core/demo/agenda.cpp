#include "demo/agenda.h"

#include "demo/calendar.h"

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

static constexpr int patience = 200; // proposals before the days are taken for full

QDateTime Agenda::agree(
    Chance &chance, const std::vector<int> &members, int minutes, const TalkDays &days)
{
    QDate first = days.first, last = days.last;
    for (int proposals = 1;; ++proposals) {
        const QTime time(chance.between(days.firstHour, days.lastHour), 15 * chance.below(4));
        const QDateTime from(Calendar::workday(chance, first, last), time, Qt::UTC);
        if (isFree(members, from, minutes)) {
            book(members, from, minutes);
            return from;
        }
        if (proposals % patience == 0 && days.otherwise == TalkDays::Otherwise::Earlier)
            first = Calendar::onOrBefore(first.addDays(-1));
        else if (proposals % patience == 0)
            last = Calendar::onOrAfter(last.addDays(1));
    }
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
