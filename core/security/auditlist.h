#pragma once

#include "storage/connection.h"

#include <QDateTime>
#include <QStringList>

namespace throughline::security {

/// One line of the audit trail: who did what to which thing, when; never with its contents.
struct AuditRow
{
    qint64 id;
    QDateTime at;
    QString actor; ///< empty for the owner of a file, and where the reader may not know the name
    std::optional<PersonId> actorId; ///< none for the owner of a file
    QString action; ///< a fixed word, "scorecard-submitted"
    QString kind; ///< of what it was done to, "scorecard"
    std::optional<qint64> subject;
    QString subjectName; ///< of a person, job, competency or position that the reader may see
    QString reason; ///< of what needs one (a waiver, an override)
};

/// What the trail is narrowed to.
struct AuditFilter
{
    std::optional<PersonId> person = {}; ///< as whoever did it, or as whom it was done to
    QString kind = {}; ///< empty for all
    std::optional<QDateTime> from = {};

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

/// The audit trail, newest first, a page at a time; only an auditor has rows in it
/// (decisions.md, Roles).
class AuditList
{
public:
    static constexpr int pageSize = 128;

    AuditList(storage::Connection &connection, const AuditFilter &filter);

    int count();
    /// The ids with which the pages begin.
    std::vector<qint64> starts();
    std::vector<AuditRow> page(qint64 start);
    /// The first page, for which nobody has to know where the others begin.
    std::vector<AuditRow> firstPage();

    /// The kinds of things that stand in the trail.
    static QStringList kinds(storage::Connection &connection);

private:
    storage::Connection &m_db;
    qint64 m_person; // 0 for everybody
    QString m_kind;
    QDateTime m_from;
};

} // namespace throughline::security
