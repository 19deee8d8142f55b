#pragma once

#include "hiring/interview.h"
#include "people/employments.h"

namespace throughline::hiring {

using people::NamedPerson;

/// An interview and who holds it.
struct ArrangedInterview
{
    Interview interview;
    std::vector<NamedPerson> panel; ///< by name
};

/// The interviews in the database and who holds them, as far as the session may see them.
class Interviews
{
public:
    explicit Interviews(storage::Connection &connection) : m_db(connection) {}

    std::optional<Interview> find(InterviewId id);
    std::vector<Interview> of(ApplicationId application); ///< by round, then in time
    std::vector<ArrangedInterview> arranged(ApplicationId application); ///< in the same order

    /// Id and version are not looked at.
    InterviewId add(const Interview &interview);
    [[nodiscard]] bool save(const Interview &interview);

    std::vector<NamedPerson> panel(InterviewId id); ///< by name
    bool isOnPanel(InterviewId id, PersonId person);
    void setPanel(InterviewId id, const std::vector<PersonId> &panel);
    /// Who has opened a scorecard and therefore cannot leave the panel any more.
    std::vector<PersonId> withScorecard(InterviewId id);

private:
    storage::Connection &m_db;
};

} // namespace throughline::hiring
