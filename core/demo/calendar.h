#pragma once

#include "demo/chance.h"

#include <QDateTime>

#include <array>

namespace throughline::demo {

/// A round of appraisals on the company's time line.
struct Round
{
    QString name;
    QDate first, last; ///< the period spoken about
    QDate due;
};

/// The company's working days, as seen from the day on which the demo is built. Three rounds of
/// appraisals are over; the fourth is running, its period ended some weeks ago.
class Calendar
{
public:
    static constexpr int pastRounds = 3;
    static constexpr int rounds = pastRounds + 1;

    explicit Calendar(QDate today);

    QDate today() const { return m_today; }
    const Round &round(int number) const { return m_rounds[size_t(number)]; }
    const Round &running() const { return m_rounds.back(); }

    /// The day itself or, at a weekend, the next (or the last) working day.
    static QDate onOrAfter(QDate day);
    static QDate onOrBefore(QDate day);
    /// A working day in between, both included as far as they are working days.
    static QDate workday(Chance &chance, QDate from, QDate to);
    /// A moment of that day within office hours, to the minute.
    static QDateTime moment(Chance &chance, QDate day, int fromHour = 8, int toHour = 16);

private:
    QDate m_today;
    std::array<Round, rounds> m_rounds;
};

} // namespace throughline::demo
