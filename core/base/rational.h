#pragma once

#include <QString>

#include <compare>
#include <vector>

namespace throughline {

/// An exact fraction. Means of means and weighted sums are computed with it, so that two totals
/// that are equal compare equal and every displayed number can be added up again. Wide enough for
/// 60 questions, 9 interviewers and percentages: denominators up to about 10^30.
class Rational final
{
public:
    constexpr Rational(qint64 whole = 0) : m_numerator(whole) {}
    /// The denominator is not zero.
    Rational(qint64 numerator, qint64 denominator);

    Rational operator+(const Rational &other) const;
    Rational operator-(const Rational &other) const;
    Rational operator*(const Rational &other) const;
    /// The other one is not zero.
    Rational operator/(const Rational &other) const;
    Rational &operator+=(const Rational &other) { return *this = *this + other; }

    /// Both of the reduced fraction, for whoever shows them; they have to fit 63 bits.
    qint64 numerator() const { return qint64(m_numerator); }
    qint64 denominator() const { return qint64(m_denominator); }

    bool isWhole() const { return m_denominator == 1; }
    bool isZero() const { return m_numerator == 0; }
    double toDouble() const { return double(m_numerator) / double(m_denominator); }

    /// In units of 10^-decimals, rounded half away from zero: (11/3).rounded(1) is 37.
    qint64 rounded(int decimals) const;
    /// How often 1/parts goes into it, rounded the same way: hundredths for 100.
    qint64 inPartsOf(qint64 parts) const;
    /// The same, always towards minus infinity: for amounts that have to add up (see apportioned).
    qint64 floored(int decimals) const;

    friend bool operator==(const Rational &, const Rational &) = default;
    friend std::strong_ordering operator<=>(const Rational &a, const Rational &b);

private:
    __extension__ using Wide = __int128;

    static Rational reduced(Wide numerator, Wide denominator);

    Wide m_numerator = 0;
    Wide m_denominator = 1; // always positive, without a common divisor
};

/// The parts of a sum in units of 10^-decimals such that they add up to the rounded sum: each is
/// rounded down, and those that lost most get the missing units (largest remainder).
std::vector<qint64> apportioned(const std::vector<Rational> &parts, int decimals);

} // namespace throughline
