#pragma once

#include "hiring/decision.h"
#include "storage/connection.h"

namespace throughline::hiring {

/// The decisions in the database, as far as the session may see them.
class Decisions
{
public:
    explicit Decisions(storage::Connection &connection) : m_db(connection) {}

    std::vector<Decision> of(ApplicationId application); ///< newest first
    DecisionId add(const Decision &decision); ///< its id is not looked at

private:
    storage::Connection &m_db;
};

} // namespace throughline::hiring
