#pragma once

#include "demo/chance.h"

#include <QDateTime>
#include <QSet>

#include <vector>

namespace throughline::demo {

/// The working days and hours at which a talk may begin, and where to look when they are full.
struct TalkDays
{
    enum class Otherwise { Earlier, Later };

    QDate first, last;
    int firstHour, lastHour; ///< UTC; the last is the latest to begin in
    Otherwise otherwise;
};

/// Who sits in a talk when, so that nobody is asked to be in two at once.
class Agenda
{
public:
    /// A time within those days that suits every member, which is kept for them; a day earlier or
    /// later, then two, and so on, where somebody has no gap left.
    QDateTime agree(
        Chance &chance, const std::vector<int> &members, int minutes, const TalkDays &days);

private:
    bool isFree(const std::vector<int> &members, const QDateTime &from, int minutes) const;
    void book(const std::vector<int> &members, const QDateTime &from, int minutes);

    QSet<std::pair<int, qint64>> m_taken; ///< member and quarter of an hour
};

} // namespace throughline::demo
