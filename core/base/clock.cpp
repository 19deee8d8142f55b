#include "base/clock.h"

#include <QMutex>

namespace throughline {

namespace {
QMutex fixedTimeMutex;
std::optional<QDateTime> fixedTime;
} // namespace

static std::optional<QDateTime> exchangeFixedTime(std::optional<QDateTime> instant)
{
    const QMutexLocker lock(&fixedTimeMutex);
    return std::exchange(fixedTime, std::move(instant));
}

QDateTime Clock::now()
{
    const QMutexLocker lock(&fixedTimeMutex);
    return fixedTime ? *fixedTime : QDateTime::currentDateTimeUtc();
}

QDate Clock::today()
{
    return now().toLocalTime().date();
}

Clock::Fixed::Fixed(const QDateTime &instant) : m_before(exchangeFixedTime(instant.toUTC())) {}

Clock::Fixed::~Fixed()
{
    exchangeFixedTime(m_before);
}

void Clock::Fixed::set(const QDateTime &instant)
{
    exchangeFixedTime(instant.toUTC());
}

} // namespace throughline
