#pragma once

#include "hiring/application.h"
#include "storage/connection.h"

namespace throughline::hiring {

/// The applications in the database, as far as the session may see them; never one's own.
class Applications
{
public:
    explicit Applications(storage::Connection &connection) : m_db(connection) {}

    std::optional<Application> find(ApplicationId id);
    std::optional<ApplicationId> findByKey(const QString &key);
    std::vector<Application> of(RequisitionId requisition); ///< in the order they came
    std::vector<Application> of(PersonId person); ///< the same person's, newest first (H-46)

    /// Id and version are not looked at; an empty key is replaced by the database ("A-000123").
    ApplicationId add(const Application &application);
    /// Writes person, day, stage and note, unless somebody else wrote since it was read.
    [[nodiscard]] bool save(const Application &application);

private:
    storage::Connection &m_db;
};

} // namespace throughline::hiring
