#pragma once

#include <QtGlobal>

#include <array>
#include <cmath>

namespace throughline::demo {

/// What a stream of chance is for; each subject has one of its own per topic, so that nothing
/// that is drawn for one person or thing changes what is drawn for another.
enum class Topic : quint64 {
    Structure = 1,
    Name,
    Tenure,
    Job,
    Talent,
    Strength,
    Severity,
    Review,
    Observation,
    Requisition,
    Candidate,
    Interview,
    Bench,
    Potential
};

/// Numbers that look random and are the same for the same seed, topic and subject on every
/// machine (splitmix64; the standard library's distributions differ between libraries).
class Chance
{
public:
    Chance(quint32 seed, Topic topic, qint64 subject = 0, qint64 further = 0)
        : m_state(mixed(mixed(mixed(quint64(seed) + 0x51ed27) ^ quint64(topic) << 32)
            ^ mixed(quint64(subject) * 0x9e3779b97f4a7c15 + quint64(further))))
    {}

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15;
        return mixed(m_state);
    }

    /// 0 … n − 1; n is above 0.
    int below(int n) { return int(next() % quint64(n)); }
    /// Both included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool happens(int percent) { return below(100) < percent; }
    /// 0 … 1, 1 excluded.
    double fraction() { return double(next() >> 11) * 0x1.0p-53; }

    /// Bell-shaped around 0 with a standard deviation of 1, never beyond ±3.5.
    double normal()
    {
        double sum = -2;
        for (int i = 0; i < 4; ++i)
            sum += fraction();
        return sum * 1.7320508075688772;
    }

    template<typename List>
    const auto &of(const List &list)
    {
        return list[below(int(list.size()))];
    }

    /// An index, each as likely as its weight.
    template<typename Weights>
    int weighted(const Weights &weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int left = below(sum);
        int index = 0;
        for (const int weight : weights) {
            if (left < weight)
                return index;
            left -= weight;
            ++index;
        }
        return index - 1;
    }

private:
    static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace throughline::demo
