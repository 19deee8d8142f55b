#pragma once

#include "evidence/evidence.h"
#include "storage/connection.h"

namespace throughline::evidence {

/// The evidence in the database, as the connection's session may see it.
class EvidenceRecords
{
public:
    explicit EvidenceRecords(storage::Connection &connection) : m_db(connection) {}

    std::optional<Evidence> find(EvidenceId id);

    /// The evidence as it was worded before, newest first; empty if it was never corrected.
    std::vector<Evidence> earlierVersions(EvidenceId id);

    /// Whether a correction has taken its place.
    bool isReplaced(EvidenceId id);

    /// Writes an entry as it is. Interviews and appraisals record theirs by this, in their own
    /// transaction; people go through GatheringEvidence.
    EvidenceId add(const EvidenceEntry &entry, std::optional<PersonId> author,
        const QDateTime &recordedAt, std::optional<EvidenceId> replaces = std::nullopt);

    /// False if somebody else changed it since it was read.
    [[nodiscard]] bool withdraw(const Evidence &evidence, const QDateTime &at);

private:
    storage::Connection &m_db;
};

} // namespace throughline::evidence
