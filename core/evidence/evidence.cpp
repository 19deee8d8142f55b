#include "evidence/evidence.h"

namespace throughline::evidence {

std::vector<EvidenceGap> evidenceGaps(const EvidenceEntry &entry, QDate today)
{
    std::vector<EvidenceGap> gaps;
    if (entry.wording.trimmed().size() < 3)
        gaps.push_back(EvidenceGap::Wording);
    if (!entry.happenedOn.isValid() || entry.happenedOn > today)
        gaps.push_back(EvidenceGap::Day);
    if (entry.kind == EvidenceKind::Interview || entry.kind == EvidenceKind::Rating)
        gaps.push_back(EvidenceGap::Kind);
    return gaps;
}

} // namespace throughline::evidence
