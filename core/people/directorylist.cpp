#include "people/directorylist.h"

#include "people/directorystatements.h"
#include "storage/search.h"

using namespace Qt::StringLiterals;

namespace throughline::people {

DirectoryList::DirectoryList(storage::Connection &connection, const DirectoryFilter &filter)
    : m_db(connection)
    , m_unit(filter.unit)
    , m_match(storage::matchOf(connection, filter.words))
    , m_scope(!filter.words.trimmed().isEmpty() ? Scope::Words
              : m_unit                          ? Scope::Unit
                                                : Scope::Everyone)
{}

const directory::WordStatements &DirectoryList::statements()
{
    if (!m_db.isPostgreSql())
        return directory::inFile;
    if (!m_isMany)
        m_isMany = *m_db.one<int>(directory::matchesOnServer, m_match, many) == many;
    return *m_isMany ? directory::manyOnServer : directory::fewOnServer;
}

int DirectoryList::count()
{
    if (findsNobody())
        return 0;
    switch (m_scope) {
    case Scope::Everyone:
        return *m_db.one<int>("select count(*) from visible_person where is_employee");
    case Scope::Words: return *m_db.one<int>(statements().found, m_unit, m_match, m_unit);
    case Scope::Unit: break;
    }
    return *m_db.one<int>(R"(
        with recursive below (id) as (
            select cast(? as bigint)
             union
            select u.id from unit u join below b on u.parent_id = b.id)
        select count(*)
          from below b
          join employment e on e.unit_id = b.id and e.ended_on is null
          join visible_person p on p.id = e.person_id
         where p.is_employee)",
        *m_unit);
}

bool DirectoryList::addStarts(std::vector<PageStart> &known)
{
    if (findsNobody())
        return false;
    switch (m_scope) {
    case Scope::Everyone: return addStartsOfEveryone(known);
    case Scope::Unit: known = startsOfUnit(); break;
    case Scope::Words:
        known = m_db.all<PageStart>(statements().starts, m_unit, m_match, m_unit, pageSize);
        break;
    }
    return false;
}

/// The last that is known comes first again.
bool DirectoryList::addStartsOfEveryone(std::vector<PageStart> &known)
{
    constexpr int pages = 64;
    const PageStart from = known.empty() ? PageStart{u""_s, PersonId(0)} : known.back();
    const auto found = m_db.all<PageStart>(R"(
        select name_key, id
          from (select n.name_key, n.id, row_number() over (order by n.name_key, n.id) as place
                  from (select p.name_key, p.id
                          from visible_person p
                         where p.is_employee and (p.name_key, p.id) >= (?, ?)
                         order by p.name_key, p.id
                         limit ?) as n) as numbered
         where place % ? = 1
         order by place)",
        from.key, from.person, pages * pageSize + 1, pageSize);
    if (!known.empty())
        known.pop_back();
    known.insert(known.end(), found.begin(), found.end());
    return found.size() > pages;
}

std::vector<PageStart> DirectoryList::startsOfUnit()
{
    return m_db.all<PageStart>(R"(
        with recursive below (id) as (
            select cast(? as bigint)
             union
            select u.id from unit u join below b on u.parent_id = b.id)
        select name_key, id
          from (select p.name_key, p.id, row_number() over (order by p.name_key, p.id) as place
                  from below b
                  join employment e on e.unit_id = b.id and e.ended_on is null
                  join visible_person p on p.id = e.person_id
                 where p.is_employee) as numbered
         where place % ? = 1
         order by place)",
        *m_unit, pageSize);
}

std::vector<DirectoryRow> DirectoryList::page(const PageStart &start)
{
    if (findsNobody())
        return {};
    switch (m_scope) {
    case Scope::Everyone: return pageOfEveryone(start);
    case Scope::Unit: return pageOfUnit(start);
    case Scope::Words: break;
    }
    return m_db.all<DirectoryRow>(
        statements().page, m_unit, m_match, m_unit, start.key, start.person, pageSize);
}

std::vector<DirectoryRow> DirectoryList::pageOfEveryone(const PageStart &start)
{
    return m_db.all<DirectoryRow>(R"(
        select p.id, p.name, coalesce(s.title, ''), coalesce(u.name, ''),
               coalesce((select m.name from visible_person m where m.id = e.manager_id), '')
          from visible_person p
          left join employment e on e.person_id = p.id and e.ended_on is null
          left join position s on s.id = e.position_id
          left join unit u on u.id = e.unit_id
         where p.is_employee and (p.name_key, p.id) >= (?, ?)
         order by p.name_key, p.id
         limit ?)",
        start.key, start.person, pageSize);
}

std::vector<DirectoryRow> DirectoryList::pageOfUnit(const PageStart &start)
{
    return m_db.all<DirectoryRow>(R"(
        with recursive below (id) as (
            select cast(? as bigint)
             union
            select u.id from unit u join below b on u.parent_id = b.id)
        select p.id, p.name, coalesce(s.title, ''), u.name,
               coalesce((select m.name from visible_person m where m.id = e.manager_id), '')
          from below b
          join unit u on u.id = b.id
          join employment e on e.unit_id = b.id and e.ended_on is null
          join visible_person p on p.id = e.person_id
          left join position s on s.id = e.position_id
         where p.is_employee and (p.name_key, p.id) >= (?, ?)
         order by p.name_key, p.id
         limit ?)",
        *m_unit, start.key, start.person, pageSize);
}

} // namespace throughline::people
