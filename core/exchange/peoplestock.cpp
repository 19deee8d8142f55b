#include "exchange/peoplestock.h"

#include <QSet>

namespace throughline::exchange {

static std::vector<KnownPerson> knownPersons(storage::Connection &db)
{
    return db.all<KnownPerson>(R"(
        select p.id, p.key, p.name, p.email, p.phone,
               e.id, e.position_id, e.unit_id, e.manager_id, e.started_on,
               (select max(b.ended_on) from employment b where b.person_id = p.id)
          from visible_person p
          left join employment e on e.person_id = p.id and e.ended_on is null
         order by p.id)");
}

static std::vector<KnownPosition> knownPositions(storage::Connection &db)
{
    return db.all<KnownPosition>(R"(
        select s.id, s.key, s.title, s.unit_id, s.reports_to_id, e.person_id
          from position s
          left join employment e on e.position_id = s.id and e.ended_on is null
         order by s.id)");
}

static void indexPersons(PeopleStock &stock)
{
    QSet<QString> shared;
    for (int place = 0; place < int(stock.persons.size()); ++place) {
        const KnownPerson &person = stock.persons[size_t(place)];
        stock.personByKey.insert(person.key, place);
        stock.personById.insert(person.id, place);
        if (person.email.isEmpty() || shared.contains(person.email))
            continue;
        if (stock.onlyPersonByEmail.remove(person.email) > 0)
            shared.insert(person.email);
        else
            stock.onlyPersonByEmail.insert(person.email, place);
    }
}

PeopleStock PeopleStock::readFrom(storage::Connection &db)
{
    PeopleStock stock{.persons = knownPersons(db),
        .positions = knownPositions(db),
        .units = people::Units(db).all(),
        .personByKey = {},
        .personById = {},
        .onlyPersonByEmail = {},
        .positionByKey = {},
        .positionById = {}};
    indexPersons(stock);
    for (int place = 0; place < int(stock.positions.size()); ++place) {
        stock.positionByKey.insert(stock.positions[size_t(place)].key, place);
        stock.positionById.insert(stock.positions[size_t(place)].id, place);
    }
    return stock;
}

} // namespace throughline::exchange
