#pragma once

#include "base/result.h"
#include "evidence/evidencerecords.h"

namespace throughline::evidence {

/// Entering evidence by hand, correcting and withdrawing it (P13). Anybody employed may say what
/// they saw of a colleague (story, praise, peer); everything else is entered by the person
/// themselves, by the line above them, or by the owner of a file. Each act is audited.
class GatheringEvidence
{
public:
    explicit GatheringEvidence(storage::Connection &connection)
        : m_db(connection)
        , m_records(connection)
    {}

    /// Errors: person-unknown, evidence-wording-missing, evidence-day-wrong, evidence-kind-by-hand,
    /// evidence-not-yours.
    Result<EvidenceId> enter(const EvidenceEntry &entry);

    /// Replaces what its author entered; the earlier wording stays readable. The person stays.
    /// Errors as for enter(), and evidence-unknown, evidence-not-yours, evidence-replaced,
    /// evidence-withdrawn.
    Result<EvidenceId> correct(EvidenceId id, const EvidenceEntry &entry);

    /// Takes it back; it stays readable where it was cited. Errors: as for correct().
    Result<void> withdraw(EvidenceId id);

private:
    std::optional<Error> refusal(const EvidenceEntry &entry);
    Result<Evidence> changeable(EvidenceId id);
    bool isAboveOrSelf(PersonId person);

    storage::Connection &m_db;
    EvidenceRecords m_records;
};

} // namespace throughline::evidence
