#include "people/reportingline.h"

#include <algorithm>

namespace throughline::people {

namespace {
enum class Visit { Unseen, OnTheWay, Done };
}

/// The loop that a walk upwards ran into, turned so that its lowest place comes first.
static std::vector<int> loopFrom(int start, const Superiors &superiorOf)
{
    std::vector<int> loop;
    int at = start;
    do {
        loop.push_back(at);
        at = superiorOf[size_t(at)];
    } while (at != start);
    std::rotate(loop.begin(), std::min_element(loop.begin(), loop.end()), loop.end());
    return loop;
}

std::vector<std::vector<int>> loopsIn(const Superiors &superiorOf)
{
    std::vector<std::vector<int>> loops;
    std::vector<Visit> visits(superiorOf.size(), Visit::Unseen);
    std::vector<int> way;
    for (int start = 0; start < int(superiorOf.size()); ++start) {
        int at = start;
        while (at >= 0 && visits[size_t(at)] == Visit::Unseen) {
            visits[size_t(at)] = Visit::OnTheWay;
            way.push_back(at);
            at = superiorOf[size_t(at)];
        }
        if (at >= 0 && visits[size_t(at)] == Visit::OnTheWay)
            loops.push_back(loopFrom(at, superiorOf));
        for (const int seen : way)
            visits[size_t(seen)] = Visit::Done;
        way.clear();
    }
    return loops;
}

std::vector<int> fromTheTop(const Superiors &superiorOf)
{
    std::vector<int> order, way;
    std::vector<bool> isDone(superiorOf.size(), false);
    for (int start = 0; start < int(superiorOf.size()); ++start) {
        for (int at = start; at >= 0 && !isDone[size_t(at)]; at = superiorOf[size_t(at)]) {
            isDone[size_t(at)] = true;
            way.push_back(at);
        }
        for (; !way.empty(); way.pop_back())
            order.push_back(way.back());
    }
    return order;
}

std::vector<LinePair> closureOf(const Superiors &superiorOf)
{
    std::vector<LinePair> pairs;
    for (int below = 0; below < int(superiorOf.size()); ++below) {
        int depth = 0;
        for (int at = superiorOf[size_t(below)]; at >= 0; at = superiorOf[size_t(at)])
            pairs.push_back({at, below, ++depth});
    }
    return pairs;
}

std::vector<NamedPerson> ReportingLine::loopThrough(PersonId person, PersonId manager)
{
    if (person == manager)
        return m_db.all<NamedPerson>("select id, name from visible_person where id = ?", person);
    return m_db.all<NamedPerson>(R"(
        select p.id, p.name
          from visible_person p
          join (select person_id, depth from reporting_line where manager_id = ?
                union all
                select cast(? as bigint), 0) below on below.person_id = p.id
         where exists (select 1 from reporting_line l where l.manager_id = ? and l.person_id = ?)
           and (p.id = ? or exists (select 1 from reporting_line l
                                     where l.manager_id = p.id and l.person_id = ?))
         order by below.depth)",
        person, person, person, manager, manager, manager);
}

// A loop made by a foreign hand must not make these run for ever: a line has at most 64 steps,
// and nobody stands above themselves.
void ReportingLine::rebuildBelow(PersonId top)
{
    m_db.run(R"(
        delete from reporting_line
         where person_id in (
            with recursive below (id) as (
                select cast(? as bigint)
                 union
                select e.person_id from employment e join below b on e.manager_id = b.id
                 where e.ended_on is null)
            select id from below))",
        top);
    m_db.run(R"(
        insert into reporting_line (manager_id, person_id, depth)
        with recursive below (id) as (
            select cast(? as bigint)
             union
            select e.person_id from employment e join below b on e.manager_id = b.id
             where e.ended_on is null),
        line (manager_id, person_id, depth) as (
            select e.manager_id, e.person_id, 1
              from employment e join below b on e.person_id = b.id
             where e.ended_on is null and e.manager_id is not null
             union all
            select e.manager_id, l.person_id, l.depth + 1
              from line l join employment e on e.person_id = l.manager_id
             where e.ended_on is null and e.manager_id is not null and l.depth < 64)
        select manager_id, person_id, min(depth)
          from line
         where manager_id <> person_id
         group by manager_id, person_id)",
        top);
}

/// Written in the order of its key, which an index takes fastest.
void ReportingLine::rebuildAll()
{
    // Half a million pairs do not fit what a server usually sorts in memory.
    if (m_db.isPostgreSql())
        m_db.one<QString>("select set_config('work_mem', '64MB', true)");
    m_db.run("delete from reporting_line");
    m_db.run(R"(
        insert into reporting_line (manager_id, person_id, depth)
        with recursive line (manager_id, person_id, depth) as (
            select e.manager_id, e.person_id, 1
              from employment e
             where e.ended_on is null and e.manager_id is not null
             union all
            select e.manager_id, l.person_id, l.depth + 1
              from line l join employment e on e.person_id = l.manager_id
             where e.ended_on is null and e.manager_id is not null and l.depth < 64)
        select manager_id, person_id, min(depth)
          from line
         where manager_id <> person_id
         group by manager_id, person_id
         order by manager_id, person_id)");
}

} // namespace throughline::people
