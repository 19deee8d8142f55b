#include "people/directorylist.h"

#include "base/foldedtext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace throughline::people {

static QString wordPattern(QString word)
{
    for (const QChar special : {u'!', u'%', u'_'})
        word.replace(special, QString(u'!') + special);
    return u"% "_s + word + u'%';
}

DirectoryList::DirectoryList(storage::Connection &connection, const DirectoryFilter &filter)
    : m_db(connection)
    , m_unit(filter.unit)
{
    const QStringList words = folded(filter.words).split(u' ', Qt::SkipEmptyParts);
    m_isWithoutWords = words.isEmpty();
    for (qsizetype i = 0; i < 4; ++i)
        m_patterns[i] = i < words.size() ? wordPattern(words[i]) : u"%"_s;
}

int DirectoryList::count()
{
    if (showsEveryone())
        return *m_db.one<int>("select count(*) from visible_person where is_employee");
    if (!m_unit)
        return *m_db.one<int>(R"(
            select count(*)
              from visible_person p
             where p.is_employee
               and ' ' || p.name_key like ? escape '!' and ' ' || p.name_key like ? escape '!'
               and ' ' || p.name_key like ? escape '!' and ' ' || p.name_key like ? escape '!')",
            m_patterns[0], m_patterns[1], m_patterns[2], m_patterns[3]);
    return *m_db.one<int>(R"(
        with recursive below (id) as (
            select cast(? as bigint)
             union
            select u.id from unit u join below b on u.parent_id = b.id)
        select count(*)
          from below b
          join employment e on e.unit_id = b.id and e.ended_on is null
          join visible_person p on p.id = e.person_id
         where p.is_employee
           and ' ' || p.name_key like ? escape '!' and ' ' || p.name_key like ? escape '!'
           and ' ' || p.name_key like ? escape '!' and ' ' || p.name_key like ? escape '!')",
        *m_unit, m_patterns[0], m_patterns[1], m_patterns[2], m_patterns[3]);
}

std::vector<PageStart> DirectoryList::starts()
{
    if (!m_unit)
        return m_db.all<PageStart>(R"(
            select name_key, id
              from (select p.name_key, p.id, row_number() over (order by p.name_key, p.id) as place
                      from visible_person p
                     where p.is_employee
                       and ' ' || p.name_key like ? escape '!' and ' ' || p.name_key like ? escape '!'
                       and ' ' || p.name_key like ? escape '!' and ' ' || p.name_key like ? escape '!'
                   ) as numbered
             where place % ? = 1
             order by place)",
            m_patterns[0], m_patterns[1], m_patterns[2], m_patterns[3], pageSize);
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
                 where p.is_employee
                   and ' ' || p.name_key like ? escape '!' and ' ' || p.name_key like ? escape '!'
                   and ' ' || p.name_key like ? escape '!' and ' ' || p.name_key like ? escape '!'
               ) as numbered
         where place % ? = 1
         order by place)",
        *m_unit, m_patterns[0], m_patterns[1], m_patterns[2], m_patterns[3], pageSize);
}

std::vector<DirectoryRow> DirectoryList::page(const PageStart &start)
{
    return m_unit ? pageOfUnit(start) : pageOfEveryone(start);
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
           and ' ' || p.name_key like ? escape '!' and ' ' || p.name_key like ? escape '!'
           and ' ' || p.name_key like ? escape '!' and ' ' || p.name_key like ? escape '!'
         order by p.name_key, p.id
         limit ?)",
        start.key, start.person, m_patterns[0], m_patterns[1], m_patterns[2], m_patterns[3],
        pageSize);
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
           and ' ' || p.name_key like ? escape '!' and ' ' || p.name_key like ? escape '!'
           and ' ' || p.name_key like ? escape '!' and ' ' || p.name_key like ? escape '!'
         order by p.name_key, p.id
         limit ?)",
        *m_unit, start.key, start.person, m_patterns[0], m_patterns[1], m_patterns[2],
        m_patterns[3], pageSize);
}

} // namespace throughline::people
