#pragma once

/// What search() asks the two indexes, each in its own words; the benchmarks ask the same by the
/// databases' own interfaces. The first value is the match, then follow where titles begin that
/// begin as typed, where they end, and how many are wanted.
///
/// The subjects that match are limited before anything is joined, for a first letter alone matches
/// a large part of a company; and the best are chosen before their lines are put together.
namespace throughline::storage::searching {

inline constexpr char peopleOnServer[] = R"(
        select p.id, p.name_key, p.name, coalesce(s.title, ''), coalesce(u.name, '')
          from (select v.id, v.name_key, v.name
                  from (select subject_id from search_entry
                         where kind = 'person' and search_lexemes(words) @@ to_tsquery('simple', ?) limit 200) f
                  join visible_person v on v.id = f.subject_id
                 order by case when v.name_key >= ? and v.name_key < ? then 0 else 1 end, v.name_key, v.id
                 limit ?) p
          left join employment e on e.person_id = p.id and e.ended_on is null
          left join position s on s.id = e.position_id
          left join unit u on u.id = e.unit_id)";

inline constexpr char peopleInFile[] = R"(
        select p.id, p.name_key, p.name, coalesce(s.title, ''), coalesce(u.name, '')
          from (select v.id, v.name_key, v.name
                  from (select rowid - 281474976710656 as subject_id from search_words
                         where search_words match ? and rowid between 281474976710656 and 562949953421311 limit 200) f
                  join visible_person v on v.id = f.subject_id
                 order by case when v.name_key >= ? and v.name_key < ? then 0 else 1 end, v.name_key, v.id
                 limit ?) p
          left join employment e on e.person_id = p.id and e.ended_on is null
          left join position s on s.id = e.position_id
          left join unit u on u.id = e.unit_id)";

inline constexpr char jobsOnServer[] = R"(
        select j.id, j.title_key, j.title, j.state, coalesce(u.name, '')
          from (select subject_id from search_entry
                 where kind = 'job' and search_lexemes(words) @@ to_tsquery('simple', ?) limit 200) f
          join visible_job j on j.id = f.subject_id
          left join unit u on u.id = j.unit_id)";

inline constexpr char jobsInFile[] = R"(
        select j.id, j.title_key, j.title, j.state, coalesce(u.name, '')
          from (select rowid - 562949953421312 as subject_id from search_words
                 where search_words match ? and rowid between 562949953421312 and 844424930131967 limit 200) f
          join visible_job j on j.id = f.subject_id
          left join unit u on u.id = j.unit_id)";

inline constexpr char positionsOnServer[] = R"(
        select s.id, s.title_key, s.title, coalesce(p.name, ''), u.name
          from (select v.id, v.title_key, v.title, v.unit_id
                  from (select subject_id from search_entry
                         where kind = 'position' and search_lexemes(words) @@ to_tsquery('simple', ?) limit 200) f
                  join position v on v.id = f.subject_id
                 order by case when v.title_key >= ? and v.title_key < ? then 0 else 1 end, v.title_key, v.id
                 limit ?) s
          join unit u on u.id = s.unit_id
          left join employment e on e.position_id = s.id and e.ended_on is null
          left join visible_person p on p.id = e.person_id)";

inline constexpr char positionsInFile[] = R"(
        select s.id, s.title_key, s.title, coalesce(p.name, ''), u.name
          from (select v.id, v.title_key, v.title, v.unit_id
                  from (select rowid - 844424930131968 as subject_id from search_words
                         where search_words match ? and rowid between 844424930131968 and 1125899906842623 limit 200) f
                  join position v on v.id = f.subject_id
                 order by case when v.title_key >= ? and v.title_key < ? then 0 else 1 end, v.title_key, v.id
                 limit ?) s
          join unit u on u.id = s.unit_id
          left join employment e on e.position_id = s.id and e.ended_on is null
          left join visible_person p on p.id = e.person_id)";

inline constexpr char competenciesOnServer[] = R"(
        select c.id, r.name_key, r.name, c.family, ''
          from (select subject_id from search_entry
                 where kind = 'competency' and search_lexemes(words) @@ to_tsquery('simple', ?) limit 200) f
          join visible_competency c on c.id = f.subject_id
          join current_competency r on r.id = c.id
         order by case when r.name_key >= ? and r.name_key < ? then 0 else 1 end, r.name_key, c.id
         limit ?)";

inline constexpr char competenciesInFile[] = R"(
        select c.id, r.name_key, r.name, c.family, ''
          from (select rowid - 1125899906842624 as subject_id from search_words
                 where search_words match ? and rowid between 1125899906842624 and 1407374883553279 limit 200) f
          join visible_competency c on c.id = f.subject_id
          join current_competency r on r.id = c.id
         order by case when r.name_key >= ? and r.name_key < ? then 0 else 1 end, r.name_key, c.id
         limit ?)";

inline constexpr char candidatesOnServer[] = R"(
        select a.id, p.name_key, p.name, coalesce(r.title, ''), a.stage
          from (select subject_id from search_entry
                 where kind = 'candidate' and search_lexemes(words) @@ to_tsquery('simple', ?) limit 200) f
          join visible_application a on a.person_id = f.subject_id
          join visible_person p on p.id = a.person_id
          left join visible_requisition r on r.id = a.requisition_id
         where a.id = (select max(o.id) from visible_application o where o.person_id = f.subject_id)
         order by case when p.name_key >= ? and p.name_key < ? then 0 else 1 end, p.name_key, a.id
         limit ?)";

inline constexpr char candidatesInFile[] = R"(
        select a.id, p.name_key, p.name, coalesce(r.title, ''), a.stage
          from (select rowid - 1407374883553280 as subject_id from search_words
                 where search_words match ? and rowid between 1407374883553280 and 1688849860263935 limit 200) f
          join visible_application a on a.person_id = f.subject_id
          join visible_person p on p.id = a.person_id
          left join visible_requisition r on r.id = a.requisition_id
         where a.id = (select max(o.id) from visible_application o where o.person_id = f.subject_id)
         order by case when p.name_key >= ? and p.name_key < ? then 0 else 1 end, p.name_key, a.id
         limit ?)";

} // namespace throughline::storage::searching
