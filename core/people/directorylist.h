#pragma once

#include "base/personid.h"
#include "people/unit.h"
#include "storage/connection.h"

#include <vector>

namespace throughline::people {

namespace directory {
struct WordStatements;
}

/// Which employees a directory shows.
struct DirectoryFilter
{
    std::optional<UnitId> unit = {}; ///< with all units below it
    /// Each begins a word of the name, the address, the position or the unit.
    QString words = {};

    friend bool operator==(const DirectoryFilter &, const DirectoryFilter &) = default;
};

struct DirectoryRow
{
    PersonId person;
    QString name;
    QString position; ///< empty without one
    QString unit;
    QString manager; ///< empty at the top
};

/// The key of a page's first row.
struct PageStart
{
    QString key;
    PersonId person;
};

/// The employees by name, a page at a time. A page is found by its first key and not by its
/// number, so the last of a million costs what the first does.
class DirectoryList
{
public:
    using Start = PageStart;
    static constexpr int pageSize = 128;
    /// From so many matches on a server finds a page sooner by the names than by the matches.
    static constexpr int many = 10'000;

    DirectoryList(storage::Connection &connection, const DirectoryFilter &filter);

    int count();
    /// Where pages begin, as far as they are not known yet, and whether there are more: of a large
    /// company some at a time, so that who jumps to a page never waits for the whole list.
    bool addStarts(std::vector<PageStart> &known);
    std::vector<DirectoryRow> page(const PageStart &start);

    /// The first page, for which nobody has to know where the others begin.
    std::vector<DirectoryRow> firstPage() { return page({QString::fromLatin1(""), PersonId(0)}); }

private:
    enum class Scope { Everyone, Unit, Words };

    const directory::WordStatements &statements();
    bool addStartsOfEveryone(std::vector<PageStart> &known);
    std::vector<PageStart> startsOfUnit();
    std::vector<DirectoryRow> pageOfEveryone(const PageStart &start);
    std::vector<DirectoryRow> pageOfUnit(const PageStart &start);
    /// What was typed holds no letter or digit, and nothing is found by that.
    bool findsNobody() const { return m_scope == Scope::Words && m_match.isEmpty(); }

    storage::Connection &m_db;
    std::optional<UnitId> m_unit;
    QString m_match; // what was typed, in the language of the index
    Scope m_scope;
    std::optional<bool> m_isMany; // not asked yet
};

} // namespace throughline::people
