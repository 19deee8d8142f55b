#include "performance/appraisallist.h"

#include "performance/appraisalstatements.h"
#include "security/role.h"
#include "storage/wordpatterns.h"

using namespace Qt::StringLiterals;

namespace throughline::performance {

AppraisalList::AppraisalList(
    storage::Connection &connection, CycleId cycle, const AppraisalFilter &filter)
    : m_db(connection)
    , m_cycle(cycle)
    , m_choice(filter.choice)
    , m_unit(filter.unit.value_or(0))
    , m_patterns(storage::wordPatterns(filter.words, 2))
    , m_isWhole(filter == AppraisalFilter())
{}

/// HR sees everybody's, and whoever leads thousands nearly as many: they are met soonest by name.
bool AppraisalList::seesFew()
{
    constexpr int many = 5'000;
    if (!m_seesFew)
        m_seesFew = m_choice == AppraisalChoice::Own
            || (!security::isHr(m_db.session()) && *m_db.one<int>(listing::lineBelow, many) < many);
    return *m_seesFew;
}

int AppraisalList::count()
{
    if (seesFew())
        return int(keysOfFew().size());
    if (m_isWhole)
        return *m_db.one<int>("select count(*) from visible_appraisal where cycle_id = ?", m_cycle);
    return *m_db.one<int>(
        listing::countOfMany, m_cycle, m_choice, m_unit, m_patterns[0], m_patterns[1]);
}

std::vector<AppraisalPageStart> AppraisalList::keysOfFew()
{
    return m_db.all<AppraisalPageStart>(
        listing::keysOfFew, m_cycle, m_choice, m_unit, m_patterns[0], m_patterns[1]);
}

bool AppraisalList::addStarts(std::vector<AppraisalPageStart> &known)
{
    if (!seesFew())
        return addStartsAmongMany(known);
    known.clear();
    const auto keys = keysOfFew();
    for (size_t first = 0; first < keys.size(); first += pageSize)
        known.push_back(keys[first]);
    return false;
}

/// The last that is known comes first again.
bool AppraisalList::addStartsAmongMany(std::vector<AppraisalPageStart> &known)
{
    constexpr int pages = 64;
    static_assert(pageSize == 128); // as the statement says
    const AppraisalPageStart from = known.empty() ? beginning() : known.back();
    const auto found = m_db.all<AppraisalPageStart>(listing::startsAmongMany, m_cycle, m_choice,
        m_unit, m_patterns[0], m_patterns[1], from.nameKey, from.nameKey, from.id,
        pages * pageSize + 1);
    if (!known.empty())
        known.pop_back();
    known.insert(known.end(), found.begin(), found.end());
    return found.size() > pages;
}

std::vector<AppraisalRow> AppraisalList::page(const AppraisalPageStart &start)
{
    return m_db.all<AppraisalRow>(seesFew() ? listing::pageOfFew : listing::pageOfMany, m_cycle,
        m_choice, m_unit, m_patterns[0], m_patterns[1], start.nameKey, start.nameKey, start.id,
        pageSize);
}

std::vector<UnitProgress> AppraisalList::byUnit()
{
    return m_db.all<UnitProgress>(R"(
        select u.id, coalesce(u.name, ''), count(*), count(a.self_published_at),
               count(a.manager_published_at), count(a.shared_at)
          from visible_appraisal a
          left join employment e on e.person_id = a.person_id and e.ended_on is null
          left join unit u on u.id = e.unit_id
         where a.cycle_id = ?
         group by u.id, u.name, u.name_key
         order by u.name_key nulls last, u.id)",
        m_cycle);
}

} // namespace throughline::performance
