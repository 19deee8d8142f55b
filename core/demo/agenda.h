#pragma once

#include <QDateTime>
#include <QSet>

#include <vector>

namespace throughline::demo {

/// Who sits in a talk when, so that nobody is asked to be in two at once.
class Agenda
{
public:
    /// Whether every one of these members is free from then on for so many minutes.
    bool isFree(const std::vector<int> &members, const QDateTime &from, int minutes) const;
    void book(const std::vector<int> &members, const QDateTime &from, int minutes);

private:
    QSet<std::pair<int, qint64>> m_taken; ///< member and quarter of an hour
};

} // namespace throughline::demo
