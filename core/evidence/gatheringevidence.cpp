#include "evidence/gatheringevidence.h"

#include "base/clock.h"
#include "security/audittrail.h"
#include "security/role.h"

using namespace Qt::StringLiterals;

namespace throughline::evidence {

static Error refusalOf(EvidenceGap gap)
{
    switch (gap) {
    case EvidenceGap::Wording: return invalid(u"evidence-wording-missing"_s);
    case EvidenceGap::Day: return invalid(u"evidence-day-wrong"_s);
    case EvidenceGap::Kind: return invalid(u"evidence-kind-by-hand"_s);
    }
    return invalid(u"evidence-wording-missing"_s);
}

static bool isSeenByAnyone(EvidenceKind kind)
{
    return kind == EvidenceKind::Story || kind == EvidenceKind::Praise
        || kind == EvidenceKind::Peer;
}

bool GatheringEvidence::isAboveOrSelf(PersonId person)
{
    const auto reader = m_db.session().person;
    if (!reader)
        return security::isHr(m_db.session());
    return reader == person
        || *m_db.one<bool>(
            "select exists (select 1 from reporting_line where manager_id = ? and person_id = ?)",
            *reader, person);
}

std::optional<Error> GatheringEvidence::refusal(const EvidenceEntry &entry)
{
    if (const auto gaps = evidenceGaps(entry, Clock::today()); !gaps.empty())
        return refusalOf(gaps.front());
    if (!*m_db.one<bool>("select exists (select 1 from visible_person where id = ?)", entry.person))
        return notFound(u"person-unknown"_s);
    if (!isSeenByAnyone(entry.kind) && !isAboveOrSelf(entry.person))
        return forbidden(u"evidence-not-yours"_s);
    return std::nullopt;
}

Result<EvidenceId> GatheringEvidence::enter(const EvidenceEntry &entry)
{
    if (const auto error = refusal(entry))
        return *error;
    const EvidenceId id = m_records.add(entry, m_db.session().person, Clock::now());
    security::AuditTrail(m_db).record(u"evidence-entered"_s, u"evidence"_s, id.number());
    return id;
}

Result<Evidence> GatheringEvidence::changeable(EvidenceId id)
{
    const auto evidence = m_records.find(id);
    if (!evidence)
        return notFound(u"evidence-unknown"_s);
    if (evidence->author != m_db.session().person)
        return forbidden(u"evidence-not-yours"_s);
    if (evidence->kind == EvidenceKind::Interview || evidence->kind == EvidenceKind::Rating)
        return invalid(u"evidence-kind-by-hand"_s);
    if (evidence->withdrawnAt)
        return conflict(u"evidence-withdrawn"_s);
    if (m_records.isReplaced(id))
        return conflict(u"evidence-replaced"_s);
    return *evidence;
}

Result<EvidenceId> GatheringEvidence::correct(EvidenceId id, const EvidenceEntry &entry)
{
    const auto before = changeable(id);
    if (!before)
        return before.error();
    EvidenceEntry corrected = entry;
    corrected.person = before->person;
    if (const auto error = refusal(corrected))
        return *error;
    const EvidenceId replacement
        = m_records.add(corrected, m_db.session().person, Clock::now(), id);
    security::AuditTrail(m_db).record(u"evidence-corrected"_s, u"evidence"_s, replacement.number());
    return replacement;
}

Result<void> GatheringEvidence::withdraw(EvidenceId id)
{
    const auto evidence = changeable(id);
    if (!evidence)
        return evidence.error();
    if (!m_records.withdraw(*evidence, Clock::now()))
        return conflict(u"evidence-withdrawn"_s);
    security::AuditTrail(m_db).record(u"evidence-withdrawn"_s, u"evidence"_s, id.number());
    return {};
}

} // namespace throughline::evidence
