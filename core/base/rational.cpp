#include "base/rational.h"

#include <algorithm>
#include <numeric>

namespace throughline {

__extension__ using WideInteger = __int128;

static WideInteger greatestCommonDivisor(WideInteger a, WideInteger b)
{
    while (b != 0)
        a = std::exchange(b, a % b);
    return a < 0 ? -a : a;
}

static WideInteger powerOfTen(int exponent)
{
    WideInteger power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

static WideInteger floorDivided(WideInteger numerator, WideInteger denominator)
{
    const WideInteger quotient = numerator / denominator;
    return numerator % denominator < 0 ? quotient - 1 : quotient;
}

Rational::Rational(qint64 numerator, qint64 denominator)
{
    *this = reduced(numerator, denominator);
}

Rational Rational::reduced(Wide numerator, Wide denominator)
{
    Q_ASSERT(denominator != 0);
    const Wide divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0 ? -1 : 1);
    Rational result;
    result.m_numerator = numerator / divisor;
    result.m_denominator = denominator / divisor;
    return result;
}

// The common denominator is the least one, and factors are cancelled before they are multiplied:
// that is what keeps the numbers within 128 bits.
Rational Rational::operator+(const Rational &other) const
{
    const Wide shared = greatestCommonDivisor(m_denominator, other.m_denominator);
    return reduced(
        m_numerator * (other.m_denominator / shared) + other.m_numerator * (m_denominator / shared),
        m_denominator / shared * other.m_denominator);
}

Rational Rational::operator-(const Rational &other) const
{
    return *this + other * Rational(-1);
}

Rational Rational::operator*(const Rational &other) const
{
    const Rational first = reduced(m_numerator, other.m_denominator);
    const Rational second = reduced(other.m_numerator, m_denominator);
    return reduced(
        first.m_numerator * second.m_numerator, first.m_denominator * second.m_denominator);
}

Rational Rational::operator/(const Rational &other) const
{
    Rational inverse;
    inverse.m_numerator = other.m_numerator < 0 ? -other.m_denominator : other.m_denominator;
    inverse.m_denominator = other.m_numerator < 0 ? -other.m_numerator : other.m_numerator;
    Q_ASSERT(inverse.m_denominator != 0);
    return *this * inverse;
}

qint64 Rational::inPartsOf(qint64 parts) const
{
    const Wide scaled = (m_numerator < 0 ? -m_numerator : m_numerator) * parts;
    const Wide magnitude = (2 * scaled + m_denominator) / (2 * m_denominator);
    return qint64(m_numerator < 0 ? -magnitude : magnitude);
}

qint64 Rational::rounded(int decimals) const
{
    return inPartsOf(qint64(powerOfTen(decimals)));
}

qint64 Rational::floored(int decimals) const
{
    return qint64(floorDivided(m_numerator * powerOfTen(decimals), m_denominator));
}

std::strong_ordering operator<=>(const Rational &a, const Rational &b)
{
    const WideInteger difference = (a - b).m_numerator;
    return difference < 0 ? std::strong_ordering::less
        : difference > 0  ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}

std::vector<qint64> apportioned(const std::vector<Rational> &parts, int decimals)
{
    std::vector<qint64> units;
    std::vector<Rational> lost;
    const Rational scale(qint64(powerOfTen(decimals)));
    for (const Rational &part : parts) {
        units.push_back(part.floored(decimals));
        lost.push_back(part * scale - Rational(units.back(), 1));
    }
    const Rational sum = std::accumulate(parts.begin(), parts.end(), Rational());
    qint64 missing = sum.rounded(decimals) - std::accumulate(units.begin(), units.end(), qint64(0));
    std::vector<size_t> order(parts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return lost[a] > lost[b]; });
    for (size_t i = 0; missing > 0 && i < order.size(); ++i, --missing)
        ++units[order[i]];
    return units;
}

} // namespace throughline
