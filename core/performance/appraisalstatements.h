#pragma once

#include "performance/appraisallist.h"
#include "storage/joinedtext.h"

/// What AppraisalList asks, for readers who see a whole company's appraisals and for those who see
/// a few. No database finds out by itself which of them is asking.
namespace throughline::performance::listing {

using storage::joined;

/// The values are: the cycle, the choice, the unit (0 for all), two patterns of the name.
using Narrowed = storage::Statement<CycleId, AppraisalChoice, qint64, QString, QString>;
/// Further the name twice and the id of the first row, and how many rows.
using Paged = storage::Statement<CycleId, AppraisalChoice, qint64, QString, QString, QString,
    QString, AppraisalId, int>;

/// People come first, by name: a cross join is what a file cannot turn round.
inline constexpr char ofMany[] = R"(
          from person p
          cross join visible_appraisal a)";

inline constexpr char ofFew[] = R"(
          from near_appraisal n
          join visible_appraisal a on a.id = n.id
          join person p on p.id = a.person_id)";

inline constexpr char chosen[] = R"(
          left join employment e on e.person_id = p.id and e.ended_on is null
          left join unit u on u.id = e.unit_id
         where a.person_id = p.id and a.cycle_id = ?
           and case ? when 'own' then a.author_id = session_person()
                      when 'self-open' then a.self_published_at is null
                      when 'author-open' then a.manager_published_at is null
                      when 'to-share' then a.state = 'both_done'
                      when 'unanswered' then a.shared_at is not null and a.acknowledged_at is null
                      else true end
           and cast(? as bigint) in (0, coalesce(e.unit_id, -1))
           and ' ' || p.name_key like ? escape '!' and ' ' || p.name_key like ? escape '!')";

/// The name stands alone once more because an index holds it without the appraisal's id.
inline constexpr char fromThere[] = R"(
           and p.name_key >= ? and (p.name_key, a.id) >= (?, ?))";

inline constexpr char byName[] = R"(
         order by p.name_key, a.id)";

inline constexpr char soMany[] = R"(
         limit ?)";

inline constexpr char number[] = "select count(*)";
inline constexpr char keys[] = "select p.name_key, a.id";

inline constexpr char rows[] = R"(
        select a.id, a.person_id, p.name, coalesce(u.name, ''), m.name, a.state,
               a.self_published_at is not null, a.manager_published_at is not null,
               g.items, g.rated, g.cited, c.due_on)";

inline constexpr char details[] = R"(
          join appraisal_cycle c on c.id = a.cycle_id
          join person m on m.id = a.author_id
          join visible_appraisal_progress g on g.appraisal_id = a.id)";

inline constexpr char firstOfEachPage[] = R"(
        select name_key, id
          from (select name_key, id, row_number() over (order by name_key, id) as place
                  from ()";

inline constexpr char asPages[] = R"() as found) as numbered
         where place % 128 = 1
         order by place)";

inline constexpr Narrowed countOfMany(joined<number, ofMany, chosen>.data());
inline constexpr Paged startsAmongMany(
    joined<firstOfEachPage, keys, ofMany, chosen, fromThere, byName, soMany, asPages>.data());
inline constexpr Paged pageOfMany(
    joined<rows, ofMany, details, chosen, fromThere, byName, soMany>.data());

/// Every row's key: of a few, all of them are known as soon as their number is.
inline constexpr Narrowed keysOfFew(joined<keys, ofFew, chosen, byName>.data());
inline constexpr Paged pageOfFew(
    joined<rows, ofFew, details, chosen, fromThere, byName, soMany>.data());

/// How large the line below is, as far as it matters.
inline constexpr char lineBelow[] = R"(
        select count(*)
          from (select 1 as one from reporting_line where manager_id = session_person() limit ?) l)";

} // namespace throughline::performance::listing
