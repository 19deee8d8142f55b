#include "people/employments.h"

namespace throughline::people {

std::optional<Employment> Employments::current(PersonId person)
{
    return m_db.one<Employment>(R"(
        select e.id, e.person_id, e.position_id, e.unit_id, e.manager_id, e.started_on, e.ended_on, e.version
          from employment e
          join visible_person p on p.id = e.person_id
         where e.person_id = ? and e.ended_on is null)",
        person);
}

std::vector<Employment> Employments::history(PersonId person)
{
    return m_db.all<Employment>(R"(
        select e.id, e.person_id, e.position_id, e.unit_id, e.manager_id, e.started_on, e.ended_on, e.version
          from employment e
          join visible_person p on p.id = e.person_id
         where e.person_id = ?
         order by e.started_on desc, e.id desc)",
        person);
}

std::vector<NamedPerson> Employments::reportsOf(PersonId manager)
{
    return m_db.all<NamedPerson>(R"(
        select p.id, p.name
          from employment e
          join visible_person p on p.id = e.person_id
         where e.manager_id = ? and e.ended_on is null
         order by p.name_key, p.id)",
        manager);
}

std::vector<NamedPerson> Employments::lineAbove(PersonId person)
{
    return m_db.all<NamedPerson>(R"(
        select p.id, p.name
          from reporting_line l
          join visible_person p on p.id = l.manager_id
         where l.person_id = ?
         order by l.depth)",
        person);
}

EmploymentId Employments::begin(PersonId person, std::optional<PositionId> position, UnitId unit,
    std::optional<PersonId> manager, QDate startedOn)
{
    return *m_db.one<EmploymentId>(R"(
        insert into employment (person_id, position_id, unit_id, manager_id, started_on)
        values (?, ?, ?, ?, ?)
        returning id)",
        person, position, unit, manager, startedOn);
}

bool Employments::setManager(const Employment &employment, std::optional<PersonId> manager)
{
    return m_db.run("update employment set manager_id = ?, version = version + 1 where id = ? and "
                    "version = ?",
               manager, employment.id, employment.version)
        == 1;
}

bool Employments::end(const Employment &employment, QDate lastDay)
{
    return m_db.run("update employment set ended_on = ?, version = version + 1 where id = ? and "
                    "version = ?",
               lastDay, employment.id, employment.version)
        == 1;
}

bool Employments::putBack(const Employment &before)
{
    return m_db.run(
               "update employment set manager_id = ?, ended_on = ?, version = version + 1 where "
               "id = ? and version = ?",
               before.manager, before.endedOn, before.id, before.version + 1)
        == 1;
}

void Employments::remove(EmploymentId id)
{
    m_db.run("delete from employment where id = ?", id);
}

} // namespace throughline::people
