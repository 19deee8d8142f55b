#pragma once

#include <QtGlobal>

#include <numeric>

namespace throughline {

/// An exact fraction, always reduced and with a positive denominator. Scores and weights are
/// added as fractions, so that the terms shown add up to the number shown, to the last digit.
/// Meant for small numbers: numerator and denominator of every result have to fit 63 bits.
class Rational final
{
public:
    constexpr Rational(qint64 whole = 0) : m_numerator(whole), m_denominator(1) {}

    constexpr Rational(qint64 numerator, qint64 denominator)
        : m_numerator(denominator < 0 ? -numerator : numerator)
        , m_denominator(denominator < 0 ? -denominator : denominator)
    {
        Q_ASSERT(denominator != 0);
        const qint64 common = std::gcd(m_numerator, m_denominator);
        m_numerator /= common;
        m_denominator /= common;
    }

    constexpr qint64 numerator() const { return m_numerator; }
    constexpr qint64 denominator() const { return m_denominator; }

    /// How often 1/parts goes into it, rounded half away from zero: hundredths for parts = 100.
    constexpr qint64 inPartsOf(qint64 parts) const
    {
        const qint64 doubled = 2 * m_numerator * parts;
        const qint64 half = doubled < 0 ? -m_denominator : m_denominator;
        return (doubled + half) / (2 * m_denominator);
    }

    friend constexpr Rational operator+(Rational a, Rational b)
    {
        const qint64 common = std::lcm(a.m_denominator, b.m_denominator);
        return {
            a.m_numerator * (common / a.m_denominator) + b.m_numerator * (common / b.m_denominator),
            common};
    }
    friend constexpr Rational operator-(Rational a, Rational b)
    {
        return a + Rational(-b.m_numerator, b.m_denominator);
    }
    friend constexpr Rational operator*(Rational a, Rational b)
    {
        // Crosswise first, so that intermediate products stay small.
        const Rational left(a.m_numerator, b.m_denominator), right(b.m_numerator, a.m_denominator);
        return {left.m_numerator * right.m_numerator, left.m_denominator * right.m_denominator};
    }
    friend constexpr Rational operator/(Rational a, Rational b)
    {
        return a * Rational(b.m_denominator, b.m_numerator);
    }

    friend constexpr bool operator==(Rational, Rational) = default;

private:
    qint64 m_numerator;
    qint64 m_denominator;
};

} // namespace throughline
