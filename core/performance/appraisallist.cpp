#include "performance/appraisallist.h"

#include "base/foldedtext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace throughline::performance {

namespace {
struct StartRow
{
    QString nameKey;
    AppraisalId id;
    int total;
};
} // namespace

static QString beginningPattern(QString word)
{
    for (const QChar special : {u'!', u'%', u'_'})
        word.replace(special, QString(u'!') + special);
    return u"% "_s + word + u'%';
}

AppraisalList::AppraisalList(
    storage::Connection &connection, CycleId cycle, const AppraisalFilter &filter)
    : m_db(connection)
    , m_cycle(cycle)
    , m_choice(filter.choice)
    , m_unit(filter.unit.value_or(0))
{
    const QStringList words = folded(filter.words).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < qsizetype(m_patterns.size()); ++i)
        m_patterns[size_t(i)] = i < words.size() ? beginningPattern(words[i]) : u"%"_s;
}

AppraisalExtent AppraisalList::extent()
{
    AppraisalExtent extent;
    for (const StartRow &row : m_db.all<StartRow>(R"(
        select name_key, id, total
          from (select p.name_key, a.id, row_number() over (order by p.name_key, a.id) as place, count(*) over () as total
                  from visible_appraisal a
                  join person p on p.id = a.person_id
                  left join employment e on e.person_id = p.id and e.ended_on is null
                 where a.cycle_id = ?
                   and case ? when 'own' then a.author_id = session_person()
                              when 'self-open' then a.self_published_at is null
                              when 'author-open' then a.manager_published_at is null
                              when 'to-share' then a.state = 'both_done'
                              when 'unanswered' then a.shared_at is not null and a.acknowledged_at is null
                              else true end
                   and cast(? as bigint) in (0, coalesce(e.unit_id, -1))
                   and ' ' || p.name_key like ? escape '!' and ' ' || p.name_key like ? escape '!') as numbered
         where place % ? = 1
         order by place)",
             m_cycle, m_choice, m_unit, m_patterns[0], m_patterns[1], pageSize)) {
        extent.count = row.total;
        extent.starts.push_back({row.nameKey, row.id});
    }
    return extent;
}

std::vector<AppraisalRow> AppraisalList::page(const AppraisalPageStart &start)
{
    return m_db.all<AppraisalRow>(R"(
        select a.id, a.person_id, p.name, coalesce(u.name, ''), m.name, a.state,
               a.self_published_at is not null, a.manager_published_at is not null,
               g.items, g.rated, g.cited, c.due_on
          from person p
          join visible_appraisal a on a.person_id = p.id
          join appraisal_cycle c on c.id = a.cycle_id
          join person m on m.id = a.author_id
          join visible_appraisal_progress g on g.appraisal_id = a.id
          left join employment e on e.person_id = p.id and e.ended_on is null
          left join unit u on u.id = e.unit_id
         where a.cycle_id = ?
           and case ? when 'own' then a.author_id = session_person()
                      when 'self-open' then a.self_published_at is null
                      when 'author-open' then a.manager_published_at is null
                      when 'to-share' then a.state = 'both_done'
                      when 'unanswered' then a.shared_at is not null and a.acknowledged_at is null
                      else true end
           and cast(? as bigint) in (0, coalesce(e.unit_id, -1))
           and ' ' || p.name_key like ? escape '!' and ' ' || p.name_key like ? escape '!'
           and (p.name_key, a.id) >= (?, ?)
         order by p.name_key, a.id
         limit ?)",
        m_cycle, m_choice, m_unit, m_patterns[0], m_patterns[1], start.nameKey, start.id, pageSize);
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
