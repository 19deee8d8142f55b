#pragma once

#include "storage/connection.h"

#include <QDateTime>

namespace throughline::security {

/// One line of who did what, when; never with the contents.
struct AuditEvent
{
    qint64 id;
    QDateTime at;
    std::optional<PersonId> actor;
    QString action;
    QString subjectKind;
    std::optional<qint64> subject;
    QString reason;
};

/// The append-only trail. A use case records its act in its own transaction: if the record
/// cannot be written, the act does not happen.
class AuditTrail
{
public:
    explicit AuditTrail(storage::Connection &connection) : m_db(connection) {}

    /// The action is a fixed word ("scorecard-submitted"); a reason is only what somebody must
    /// give to be allowed the act (a waiver, an override).
    void record(const QString &action, const QString &subjectKind, std::optional<qint64> subject,
        const QString &reason = QStringLiteral(""));

    /// The newest events first, before the given id; an auditor's view.
    std::vector<AuditEvent> before(std::optional<qint64> id, int limit);

private:
    storage::Connection &m_db;
};

} // namespace throughline::security
