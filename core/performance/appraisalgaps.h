#pragma once

#include "base/result.h"
#include "performance/cycle.h"

namespace throughline::performance {

/// Something that one side's appraisal still lacks.
struct AppraisalGap
{
    enum class Kind {
        Unrated, ///< neither a level nor a word on why there is none
        CoreNotApplicable, ///< the core competency stands in every appraisal
        EvidenceMissing ///< P04: away from what the job asks, and nothing cited from the period
    };

    Kind kind;
    competency::RevisionId revision;
    QString competency; ///< its name, for the sentence
    bool blocks; ///< or only warns

    friend bool operator==(const AppraisalGap &, const AppraisalGap &) = default;
};

/// What keeps a side from being published, in the order of the items. The evidence rule is the
/// author's; an employee who rates themselves is only reminded. An earlier rating is no evidence.
std::vector<AppraisalGap> appraisalGaps(Side side, const std::vector<AppraisalItem> &items,
    const std::vector<ItemRating> &ratings, const std::vector<Citation> &citations,
    const Period &period, EvidenceRule rule);

/// The first of them that blocks, as an Error: rating-missing {competency}, core-not-applicable
/// {competency} or rating-evidence-missing {competency, first day, last day of the period}.
std::optional<Error> blockingError(const std::vector<AppraisalGap> &gaps, const Period &period);

} // namespace throughline::performance
