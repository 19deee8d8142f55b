#include "demo/character.h"

namespace throughline::demo {

double Character::talentOf(const Build &build, qint64 person)
{
    return 0.2 + 0.48 * build.chance(Topic::Talent, person).normal();
}

double Character::level(int competency, int asked, double yearsAgo) const
{
    const double strength = 0.38 * m_build.chance(Topic::Strength, m_person, competency).normal();
    return std::clamp(asked + m_talent + strength - 0.06 * yearsAgo, 1.0, 5.0);
}

int ratingFor(double level, double severity, double noise)
{
    return std::clamp(int(std::lround(level - severity + noise)), 1, 5);
}

} // namespace throughline::demo
