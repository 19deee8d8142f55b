#pragma once

#include "people/person.h"
#include "storage/connection.h"

namespace throughline::people {

/// The persons in the database, as far as the session may see them.
class People
{
public:
    explicit People(storage::Connection &connection) : m_db(connection) {}

    std::optional<Person> find(PersonId id);
    std::optional<Person> findByKey(const QString &key);

    /// Everyone with this address; the same address is taken for the same person (H-46).
    std::vector<Person> withEmail(const QString &email);

    PersonId add(const NewPerson &person);

    /// Writes name, e-mail and phone, unless someone else wrote since this one was read.
    [[nodiscard]] bool save(const Person &person);

    void setEmployee(PersonId id, bool isEmployee);

private:
    storage::Connection &m_db;
};

} // namespace throughline::people
