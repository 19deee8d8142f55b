#pragma once

#include "storage/joinedtext.h"
#include "succession/talentgrid.h"

/// What TalentGrid asks, for executives and for everybody else.
namespace throughline::succession::grid {

using storage::joined;

struct Statements
{
    using Unit = std::optional<qint64>;

    storage::Statement<> counts;
    /// The values are: the unit twice (null for all), the two bands, at most how many.
    storage::Statement<Unit, Unit, PerformanceBand, PotentialBand, int> cell;
    /// Likewise, without bands.
    storage::Statement<Unit, Unit, int> holding;
};

inline constexpr char everybody[] = R"(
                  from visible_talent_standing t
                  join employment e on e.person_id = t.person_id and e.ended_on is null)";

/// Whoever is no executive sees those below in the line. A server cannot guess how few they are,
/// and would look for them among everybody.
inline constexpr char theLine[] = R"(
                  from reporting_line l
                  join visible_talent_standing t on t.person_id = l.person_id and l.manager_id = session_person()
                  join employment e on e.person_id = t.person_id and e.ended_on is null)";

inline constexpr char perBand[] = "select t.performance, t.potential, count(*)";
inline constexpr char eachBand[] = " group by t.performance, t.potential";

/// The names in sight are chosen first, so that a large company's past is read for these alone.
inline constexpr char named[] = R"(
        select x.person_id, x.name, x.title, x.performance, x.core_rating, x.potential, h.strong_ratings, h.band_before, h.cycle_before, h.potential_before
          from (select p.id as person_id, p.name, p.name_key, coalesce(s.title, '') as title, t.performance, t.core_rating, t.potential)";

inline constexpr char ofTheUnit[] = R"(
                  join person p on p.id = t.person_id
                  left join position s on s.id = e.position_id
                 where (cast(? as bigint) is null or e.unit_id = ?))";

inline constexpr char inTheCell[] = " and t.performance = ? and t.potential = ?";
inline constexpr char onHold[] = " and (t.performance is null or t.potential is null)";

inline constexpr char withTheirPast[] = R"(
                 order by p.name_key, p.id
                 limit ?) x
          join visible_talent_past h on h.person_id = x.person_id
         order by x.name_key, x.person_id)";

template<const auto &People>
inline constexpr Statements statementsOf{.counts = joined<perBand, People, eachBand>.data(),
    .cell = joined<named, People, ofTheUnit, inTheCell, withTheirPast>.data(),
    .holding = joined<named, People, ofTheUnit, onHold, withTheirPast>.data()};

inline constexpr storage::Statement<qint64> countsOfUnit(R"(
        select t.performance, t.potential, count(*)
          from employment e join visible_talent_standing t on t.person_id = e.person_id
         where e.unit_id = ? and e.ended_on is null
         group by t.performance, t.potential)");

} // namespace throughline::succession::grid
