#pragma once

#include "demo/build.h"

namespace throughline::demo {

/// What somebody can really do: a level between 1 and 5 in each competency, around what their job
/// asks, stable over the years but for a slow growth. Nobody in the company knows it; ratings are
/// drawn around it.
class Character
{
public:
    Character(const Build &build, qint64 person)
        : m_build(build)
        , m_person(person)
        , m_talent(talentOf(build, person))
    {}

    /// In a job that asks this level, so many years before today.
    double level(int competency, int asked, double yearsAgo) const;
    /// How good somebody is all in all, against what their job asks: about −1 to +1.
    double talent() const { return m_talent; }

private:
    static double talentOf(const Build &build, qint64 person);

    const Build &m_build;
    qint64 m_person;
    double m_talent;
};

/// What a rater with this severity writes down for that level, with the noise of a single look.
int ratingFor(double level, double severity, double noise);

} // namespace throughline::demo
