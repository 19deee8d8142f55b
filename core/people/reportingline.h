#pragma once

#include "people/employments.h"

#include <vector>

namespace throughline::people {

/// Who stands above whom, as plain places in a list: superiorOf[i] is the place of i's superior,
/// or -1 for somebody at the top. A person is their own superior in no company, but in many files.
using Superiors = std::vector<int>;

/// Every loop ("A reports to B, B to C, C to A"), each as the places in it from the lowest place
/// on, in the order of reporting. Takes time in proportion to the list.
std::vector<std::vector<int>> loopsIn(const Superiors &superiorOf);

/// All places, each after the one above it: the order in which rows that refer to each other can be
/// written. The list must be free of loops.
std::vector<int> fromTheTop(const Superiors &superiorOf);

/// One pair of the closure.
struct LinePair
{
    int superior;
    int below;
    int depth; ///< 1 for the direct superior

    friend auto operator<=>(const LinePair &, const LinePair &) = default;
};

/// Everyone above everyone, however far. The list must be free of loops.
std::vector<LinePair> closureOf(const Superiors &superiorOf);

/// The table of who is above whom at any distance. It follows from Employment::manager, decides
/// who may see whom, and has to be rebuilt by whoever changes an employment.
class ReportingLine
{
public:
    explicit ReportingLine(storage::Connection &connection) : m_db(connection) {}

    /// The people that would form a loop if this person reported to that manager, from the person
    /// down to the manager; empty if none would.
    std::vector<NamedPerson> loopThrough(PersonId person, PersonId manager);

    /// After one person's employment changed: this person and everyone below.
    void rebuildBelow(PersonId top);

    /// After many have changed, as in an import.
    void rebuildAll();

private:
    storage::Connection &m_db;
};

} // namespace throughline::people
