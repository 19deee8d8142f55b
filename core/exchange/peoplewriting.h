#pragma once

#include "exchange/peoplestaging.h"

namespace throughline::exchange {

/// Writes what PeopleStaging found to be fine, in the order in which rows refer to each other:
/// units, persons, positions, employments, and the reporting line at last.
class PeopleWriting
{
public:
    PeopleWriting(storage::Connection &db, PeopleStaging &staged, ImportProgress &progress);

    void write();

private:
    void addPersons();
    void correctPersons();
    void addPositions();
    void correctPositions();
    void leaveSeats();
    void beginEmployments();
    void correctEmployments();
    void rebuildLine();
    std::vector<int> newPositionsFromTheTop() const;

    template<typename... Values>
    void insertInPieces(const char *head, const std::vector<std::tuple<Values...>> &rows);

    std::optional<people::PositionId> positionAt(int place) const;
    std::optional<PersonId> personAt(int place) const;
    const KnownPerson &knownOf(const StagedPerson &person) const
    {
        return m_staged.stock().persons[size_t(person.known)];
    }

    storage::Connection &m_db;
    PeopleStaging &m_staged;
    ImportProgress &m_progress;
    std::vector<PersonId> m_personIds; // by place
    std::vector<people::PositionId> m_positionIds; // by place
};

} // namespace throughline::exchange
