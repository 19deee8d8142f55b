#include "people/people.h"

#include "base/foldedtext.h"

namespace throughline::people {

std::optional<Person> People::find(PersonId id)
{
    return m_db.one<Person>(R"(
        select id, key, name, email, phone, is_employee, version
          from visible_person
         where id = ?)",
        id);
}

std::optional<Person> People::findByKey(const QString &key)
{
    return m_db.one<Person>(R"(
        select id, key, name, email, phone, is_employee, version
          from visible_person
         where key = ?)",
        key);
}

std::vector<Person> People::withEmail(const QString &email)
{
    return m_db.all<Person>(R"(
        select id, key, name, email, phone, is_employee, version
          from visible_person
         where email = ? and email <> ''
         order by id)",
        normalEmail(email));
}

PersonId People::add(const NewPerson &person)
{
    return *m_db.one<PersonId>(R"(
        insert into person (key, name, name_key, email, phone)
        values (?, ?, ?, ?, ?)
        returning id)",
        person.key, person.name, folded(person.name), normalEmail(person.email), person.phone);
}

bool People::save(const Person &person)
{
    const int saved = m_db.run(R"(
        update person
           set name = ?, name_key = ?, email = ?, phone = ?, version = version + 1
         where id = ? and version = ?)",
        person.name, folded(person.name), normalEmail(person.email), person.phone, person.id,
        person.version);
    return saved == 1;
}

void People::setEmployee(PersonId id, bool isEmployee)
{
    m_db.run("update person set is_employee = ?, version = version + 1 where id = ? and "
             "is_employee <> ?",
        isEmployee, id, isEmployee);
}

} // namespace throughline::people
