#pragma once

#include "base/result.h"
#include "hiring/requisition.h"
#include "storage/connection.h"

namespace throughline::hiring {

/// A job on which a requisition can be opened.
struct OpenableJob
{
    jobs::JobVersionId version; ///< a published one
    QString title;
    std::optional<people::UnitId> unit;
};

/// The requisitions in the database, as far as the session may see them.
class Requisitions
{
public:
    explicit Requisitions(storage::Connection &connection) : m_db(connection) {}

    std::optional<Requisition> find(RequisitionId id);
    std::optional<RequisitionId> findByKey(const QString &key);

    std::vector<OpenableJob> openableJobs(); ///< by title

    /// Id and version are not looked at; an empty key is replaced by the database ("R-000123").
    RequisitionId add(const Requisition &requisition);
    /// Writes everything but key and job version, unless somebody else wrote since it was read.
    [[nodiscard]] bool save(const Requisition &requisition);

    /// Whether the session manages it: HR, or its hiring manager. Whoever merely sits on a panel
    /// sees it but does not.
    bool mayManage(const Requisition &requisition);
    /// One that the session manages. Reasons of refusal: "requisition-unknown",
    /// "requisition-not-yours".
    Result<Requisition> managed(RequisitionId id);

private:
    storage::Connection &m_db;
};

} // namespace throughline::hiring
