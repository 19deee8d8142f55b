#include "performance/appraisalgaps.h"

using namespace Qt::StringLiterals;

namespace throughline::performance {

static bool hasEvidence(Side side, competency::RevisionId revision,
    const std::vector<Citation> &citations, const Period &period)
{
    return std::ranges::any_of(citations, [&](const Citation &citation) {
        return citation.side == side && citation.revision == revision
            && citation.kind != evidence::EvidenceKind::Rating
            && period.contains(citation.happenedOn);
    });
}

std::vector<AppraisalGap> appraisalGaps(Side side, const std::vector<AppraisalItem> &items,
    const std::vector<ItemRating> &ratings, const std::vector<Citation> &citations,
    const Period &period, EvidenceRule rule)
{
    using enum AppraisalGap::Kind;
    std::vector<AppraisalGap> gaps;
    for (const AppraisalItem &item : items) {
        const ItemRating *rating = findRating(ratings, side, item.revision);
        const auto add = [&](AppraisalGap::Kind kind, bool blocks) {
            gaps.push_back({kind, item.revision, item.name, blocks});
        };
        if (!rating || rating->state == RatingState::Unrated)
            add(Unrated, true);
        else if (item.isCore && rating->state == RatingState::NotApplicable)
            add(CoreNotApplicable, true);
        else if (rating->level && *rating->level != item.asked
            && !hasEvidence(side, item.revision, citations, period))
            add(EvidenceMissing, side == Side::Manager && rule == EvidenceRule::Block);
    }
    return gaps;
}

std::optional<Error> blockingError(const std::vector<AppraisalGap> &gaps, const Period &period)
{
    const auto gap = std::ranges::find(gaps, true, &AppraisalGap::blocks);
    if (gap == gaps.end())
        return std::nullopt;
    switch (gap->kind) {
    case AppraisalGap::Kind::Unrated: return invalid(u"rating-missing"_s, {gap->competency});
    case AppraisalGap::Kind::CoreNotApplicable:
        return invalid(u"core-not-applicable"_s, {gap->competency});
    case AppraisalGap::Kind::EvidenceMissing: break;
    }
    return invalid(u"rating-evidence-missing"_s,
        {gap->competency, period.first.toString(Qt::ISODate), period.last.toString(Qt::ISODate)});
}

} // namespace throughline::performance
