#pragma once

#include "forms/threewaymerge.h"
#include "performance/appraising.h"

namespace throughline::ui {

/// One side of an appraisal as it is written: its ratings in the order of the items, and the
/// author's summary, each with the version that it was read with.
struct AppraisalWords
{
    std::vector<performance::RatingEntry> entries;
    performance::Summary summary = {};
    int textVersion = 0;

    static AppraisalWords of(const performance::AppraisalFile &file, performance::Side side);

    /// Whether anything in here was stored after the other was read; nothing of it before.
    bool isNewerThan(const AppraisalWords &other) const;
};

/// What two windows made of one side of an appraisal.
class AppraisalMerge final : public ThreeWayMerge<AppraisalWords>
{
public:
    /// `base` is what both began with, `items` name the entries.
    AppraisalMerge(const AppraisalWords &base, const AppraisalWords &mine,
        const AppraisalWords &theirs, const std::vector<performance::AppraisalItem> &items);

private:
    void mergeEntry(
        size_t index, const AppraisalWords &base, const AppraisalWords &mine, const QString &name);
    void mergeSummary(const performance::Summary &base, const performance::Summary &mine);
};

} // namespace throughline::ui
