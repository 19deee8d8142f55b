#pragma once

#include "people/directorylist.h"

/// What DirectoryList asks the two search indexes, each in its own words.
namespace throughline::people::directory {

/// The values are, in this order: the unit, the match, the unit again (null for all of them), then
/// those of the page.
struct WordStatements
{
    using Unit = std::optional<UnitId>;

    storage::Statement<Unit, QString, Unit> found;
    storage::Statement<Unit, QString, Unit, int> starts;
    storage::Statement<Unit, QString, Unit, QString, PersonId, int> page;
};

/// The cross join keeps the match first: a file would otherwise ask its index once for every
/// person.
inline constexpr WordStatements inFile{.found = R"(
        with recursive below (id) as (
            select cast(? as bigint)
             union
            select u.id from unit u join below b on u.parent_id = b.id)
        select count(*)
          from (select rowid - 281474976710656 as subject_id from search_words
                 where search_words match ? and rowid between 281474976710656 and 562949953421311) f
          cross join visible_person p
         where p.id = f.subject_id and p.is_employee
           and (cast(? as bigint) is null
                or p.id in (select e.person_id from below b join employment e on e.unit_id = b.id and e.ended_on is null)))",

    .starts = R"(
        with recursive below (id) as (
            select cast(? as bigint)
             union
            select u.id from unit u join below b on u.parent_id = b.id)
        select name_key, id
          from (select p.name_key, p.id, row_number() over (order by p.name_key, p.id) as place
                  from (select rowid - 281474976710656 as subject_id from search_words
                         where search_words match ? and rowid between 281474976710656 and 562949953421311) f
                  cross join visible_person p
                 where p.id = f.subject_id and p.is_employee
                   and (cast(? as bigint) is null
                        or p.id in (select e.person_id from below b join employment e on e.unit_id = b.id and e.ended_on is null))) as numbered
         where place % ? = 1
         order by place)",

    .page = R"(
        with recursive below (id) as (
            select cast(? as bigint)
             union
            select u.id from unit u join below b on u.parent_id = b.id)
        select p.id, p.name, coalesce(s.title, ''), coalesce(u.name, ''),
               coalesce((select m.name from visible_person m where m.id = e.manager_id), '')
          from (select v.id, v.name, v.name_key
                  from (select rowid - 281474976710656 as subject_id from search_words
                         where search_words match ? and rowid between 281474976710656 and 562949953421311) f
                  cross join visible_person v
                 where v.id = f.subject_id and v.is_employee
                   and (cast(? as bigint) is null
                        or v.id in (select e.person_id from below b join employment e on e.unit_id = b.id and e.ended_on is null))
                   and (v.name_key, v.id) >= (?, ?)
                 order by v.name_key, v.id
                 limit ?) p
          left join employment e on e.person_id = p.id and e.ended_on is null
          left join position s on s.id = e.position_id
          left join unit u on u.id = e.unit_id
         order by p.name_key, p.id)"};

/// How many match, counted up to a bound. A server guesses badly how many begin a word, and would
/// read everybody for the sake of a few.
inline constexpr char matchesOnServer[] = R"(
        select count(*)
          from (select subject_id from search_entry
                 where kind = 'person' and search_lexemes(words) @@ to_tsquery('simple', ?) limit ?) f)";

/// Few are looked up one by one: a lateral join with a limit leaves the server no other way.
inline constexpr WordStatements fewOnServer{.found = R"(
        with recursive below (id) as (
            select cast(? as bigint)
             union
            select u.id from unit u join below b on u.parent_id = b.id)
        select count(*)
          from (select subject_id from search_entry
                 where kind = 'person' and search_lexemes(words) @@ to_tsquery('simple', ?)) f
          cross join lateral
               (select v.id from visible_person v where v.id = f.subject_id and v.is_employee limit 1) p
         where cast(? as bigint) is null
            or p.id in (select e.person_id from below b join employment e on e.unit_id = b.id and e.ended_on is null))",

    .starts = R"(
        with recursive below (id) as (
            select cast(? as bigint)
             union
            select u.id from unit u join below b on u.parent_id = b.id)
        select name_key, id
          from (select p.name_key, p.id, row_number() over (order by p.name_key, p.id) as place
                  from (select subject_id from search_entry
                         where kind = 'person' and search_lexemes(words) @@ to_tsquery('simple', ?)) f
                  cross join lateral
                       (select v.id, v.name_key from visible_person v
                         where v.id = f.subject_id and v.is_employee limit 1) p
                 where cast(? as bigint) is null
                    or p.id in (select e.person_id from below b join employment e on e.unit_id = b.id and e.ended_on is null)) as numbered
         where place % ? = 1
         order by place)",

    .page = R"(
        with recursive below (id) as (
            select cast(? as bigint)
             union
            select u.id from unit u join below b on u.parent_id = b.id)
        select p.id, p.name, coalesce(s.title, ''), coalesce(u.name, ''),
               coalesce((select m.name from visible_person m where m.id = e.manager_id), '')
          from (select v.id, v.name, v.name_key
                  from (select subject_id from search_entry
                         where kind = 'person' and search_lexemes(words) @@ to_tsquery('simple', ?)) f
                  cross join lateral
                       (select o.id, o.name, o.name_key from visible_person o
                         where o.id = f.subject_id and o.is_employee limit 1) v
                 where (cast(? as bigint) is null
                        or v.id in (select e.person_id from below b join employment e on e.unit_id = b.id and e.ended_on is null))
                   and (v.name_key, v.id) >= (?, ?)
                 order by v.name_key, v.id
                 limit ?) p
          left join employment e on e.person_id = p.id and e.ended_on is null
          left join position s on s.id = e.position_id
          left join unit u on u.id = e.unit_id
         order by p.name_key, p.id)"};

/// Among many, the first of the page are soon met on a walk through the names.
inline constexpr WordStatements manyOnServer{.found = R"(
        with recursive below (id) as (
            select cast(? as bigint)
             union
            select u.id from unit u join below b on u.parent_id = b.id)
        select count(*)
          from (select subject_id from search_entry
                 where kind = 'person' and search_lexemes(words) @@ to_tsquery('simple', ?)) f
          cross join visible_person p
         where p.id = f.subject_id and p.is_employee
           and (cast(? as bigint) is null
                or p.id in (select e.person_id from below b join employment e on e.unit_id = b.id and e.ended_on is null)))",

    .starts = R"(
        with recursive below (id) as (
            select cast(? as bigint)
             union
            select u.id from unit u join below b on u.parent_id = b.id)
        select name_key, id
          from (select p.name_key, p.id, row_number() over (order by p.name_key, p.id) as place
                  from (select subject_id from search_entry
                         where kind = 'person' and search_lexemes(words) @@ to_tsquery('simple', ?)) f
                  cross join visible_person p
                 where p.id = f.subject_id and p.is_employee
                   and (cast(? as bigint) is null
                        or p.id in (select e.person_id from below b join employment e on e.unit_id = b.id and e.ended_on is null))) as numbered
         where place % ? = 1
         order by place)",

    .page = R"(
        with recursive below (id) as (
            select cast(? as bigint)
             union
            select u.id from unit u join below b on u.parent_id = b.id)
        select p.id, p.name, coalesce(s.title, ''), coalesce(u.name, ''),
               coalesce((select m.name from visible_person m where m.id = e.manager_id), '')
          from (select v.id, v.name, v.name_key
                  from (select subject_id from search_entry
                         where kind = 'person' and search_lexemes(words) @@ to_tsquery('simple', ?)) f
                  cross join visible_person v
                 where v.id = f.subject_id and v.is_employee
                   and (cast(? as bigint) is null
                        or v.id in (select e.person_id from below b join employment e on e.unit_id = b.id and e.ended_on is null))
                   and (v.name_key, v.id) >= (?, ?)
                 order by v.name_key, v.id
                 limit ?) p
          left join employment e on e.person_id = p.id and e.ended_on is null
          left join position s on s.id = e.position_id
          left join unit u on u.id = e.unit_id
         order by p.name_key, p.id)"};

} // namespace throughline::people::directory
