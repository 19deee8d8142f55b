#include "succession/coverage.h"

#include <QHash>

#include <algorithm>

namespace throughline::succession {

Cover coverOf(const std::vector<Readiness> &named)
{
    if (named.empty())
        return Cover::Gap;
    return std::ranges::find(named, Readiness::Now) != named.end() ? Cover::Covered : Cover::AtRisk;
}

namespace {
/// Kuhn's augmenting paths: enough for the few hundred key positions a company has.
class Matching
{
public:
    explicit Matching(const std::vector<std::vector<PersonId>> &readyFor) : m_readyFor(readyFor) {}

    int size()
    {
        int matched = 0;
        for (size_t chair = 0; chair < m_readyFor.size(); ++chair) {
            m_tried.clear();
            matched += seat(chair);
        }
        return matched;
    }

private:
    /// Finds somebody for the chair, moving those who sit elsewhere if another can take over.
    bool seat(size_t chair)
    {
        for (const PersonId person : m_readyFor[chair]) {
            if (m_tried.contains(person))
                continue;
            m_tried.insert(person, true);
            if (!m_chairOf.contains(person) || seat(m_chairOf.value(person))) {
                m_chairOf.insert(person, chair);
                return true;
            }
        }
        return false;
    }

    const std::vector<std::vector<PersonId>> &m_readyFor;
    QHash<PersonId, size_t> m_chairOf;
    QHash<PersonId, bool> m_tried;
};
} // namespace

BenchStrength benchStrength(const std::vector<NamedFor> &positions)
{
    BenchStrength bench;
    std::vector<std::vector<PersonId>> readyFor;
    for (const NamedFor &position : positions) {
        std::vector<Readiness> named;
        auto &ready = readyFor.emplace_back();
        for (const auto &[person, readiness] : position.people) {
            named.push_back(readiness);
            if (readiness == Readiness::Now)
                ready.push_back(person);
        }
        ++bench.positions;
        switch (coverOf(named)) {
        case Cover::Covered: ++bench.grossCovered; break;
        case Cover::AtRisk: ++bench.atRisk; break;
        case Cover::Gap: ++bench.gaps; break;
        }
    }
    bench.netCovered = Matching(readyFor).size();
    return bench;
}

} // namespace throughline::succession
