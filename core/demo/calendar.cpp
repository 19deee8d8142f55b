#include "demo/calendar.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

/// The end of a month at least two weeks ago, so that the running round is well under way.
static QDate endOfLastPeriod(QDate today)
{
    const QDate recent = today.addDays(-14);
    return QDate(recent.year(), recent.month(), 1).addDays(-1);
}

static Round roundEnding(QDate last)
{
    const QDate first = last.addDays(1).addYears(-1);
    const QString year = QString::number(last.year());
    return {u"Annual review "_s + year, first, last, Calendar::onOrAfter(last.addDays(52))};
}

Calendar::Calendar(QDate today) : m_today(today)
{
    const QDate end = endOfLastPeriod(today);
    for (int number = 0; number < rounds; ++number) {
        const QDate month = end.addDays(1).addYears(number - pastRounds);
        m_rounds[size_t(number)] = roundEnding(month.addDays(-1));
    }
    QDate &due = m_rounds.back().due;
    due = std::max(due, onOrAfter(today.addDays(8)));
}

QDate Calendar::onOrAfter(QDate day)
{
    return day.dayOfWeek() <= 5 ? day : day.addDays(8 - day.dayOfWeek());
}

QDate Calendar::onOrBefore(QDate day)
{
    return day.dayOfWeek() <= 5 ? day : day.addDays(5 - day.dayOfWeek());
}

QDate Calendar::workday(Chance &chance, QDate from, QDate to)
{
    const QDate day = from.addDays(chance.below(std::max(1, int(from.daysTo(to)) + 1)));
    const QDate later = onOrAfter(day);
    return later <= to ? later : std::max(onOrBefore(day), from);
}

QDateTime Calendar::moment(Chance &chance, QDate day, int fromHour, int toHour)
{
    return QDateTime(day, QTime(chance.between(fromHour, toHour), 5 * chance.below(12)), Qt::UTC);
}

} // namespace throughline::demo
