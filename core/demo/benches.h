#pragma once

#include "demo/character.h"
#include "demo/observations.h"

namespace throughline::demo {

/// What the talent grid and the succession plans stand on: potential of leaders and experienced
/// staff, key positions with and without cover, successors with the proof of their readiness.
class Benches
{
public:
    Benches(Build &build, Observations &observations) : m_build(build), m_observations(observations)
    {}

    void write();

private:
    void assessPotential();
    void assess(int member, int assessor, int round);
    QString potentialReason(
        Chance &chance, int member, QDate day, const QString &band, const QString &other);
    QString example(Chance &chance, Wording &wording, int member) const;
    void markKeyPositions();
    std::vector<int> keySeats() const;
    QString keyReason(Chance &chance, const Seat &seat);
    void nameSuccessors(int seat, int number);
    std::vector<int> bench(int seat) const;
    void name(Chance &chance, int seat, int member, const QString &readiness);
    int assessorFor(int seat) const;

    using Potential
        = std::tuple<qint64, qint64, QDateTime, int, int, int, QString, QString, QString>;

    Build &m_build;
    Observations &m_observations;
    std::vector<Potential> m_potentials;
    std::vector<std::tuple<qint64, QString, QString, qint64, QDateTime>> m_keyPositions;
    std::vector<std::tuple<qint64, qint64, QString, QString, qint64, QDate>> m_successors;
    QHash<int, int> m_named; ///< how many chairs somebody is named for
    int m_lastReady = -1; ///< who was last said to be ready now; may be named for more than one
};

} // namespace throughline::demo
