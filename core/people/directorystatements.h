#pragma once

/// What DirectoryList asks the two search indexes, each in its own words. The values are, in this
/// order: the unit, the match, the unit again (null for all of them), then those of the page. The
/// cross join keeps the match first: a file would otherwise ask its index once for every person.
namespace throughline::people::directory {

inline constexpr char foundOnServer[] = R"(
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
                or p.id in (select e.person_id from below b join employment e on e.unit_id = b.id and e.ended_on is null)))";

inline constexpr char foundInFile[] = R"(
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
                or p.id in (select e.person_id from below b join employment e on e.unit_id = b.id and e.ended_on is null)))";

inline constexpr char startsOnServer[] = R"(
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
         order by place)";

inline constexpr char startsInFile[] = R"(
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
         order by place)";

inline constexpr char pageOnServer[] = R"(
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
         order by p.name_key, p.id)";

inline constexpr char pageInFile[] = R"(
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
         order by p.name_key, p.id)";

} // namespace throughline::people::directory
