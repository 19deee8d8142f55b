#pragma once

#include "forms/conflictsheet.h"
#include "performance/appraising.h"

#include <functional>

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

/// P28: what two windows made of one side of an appraisal. What only one of them changed is taken
/// over; where both changed the same field, and not alike, somebody has to choose.
class AppraisalMerge
{
public:
    /// `base` is what both began with, `items` name the entries.
    AppraisalMerge(const AppraisalWords &base, const AppraisalWords &mine,
        const AppraisalWords &theirs, const std::vector<performance::AppraisalItem> &items);

    /// The fields to choose for, in the order of the page.
    const std::vector<FieldConflict> &conflicts() const { return m_conflicts; }
    const AppraisalWords &theirs() const { return m_theirs; }

    /// All of it put together, with their versions and one choice for each conflict.
    AppraisalWords with(const std::vector<Keep> &choices) const;

private:
    using Apply = std::function<void(AppraisalWords &, Keep)>;

    template<typename Value, typename Put>
    void merge(const FieldConflict &asked, const Value &base, const Value &mine,
        const Value &theirs, Put put);
    void mergeEntry(
        size_t index, const AppraisalWords &base, const AppraisalWords &mine, const QString &name);
    void mergeSummary(const performance::Summary &base, const performance::Summary &mine);

    AppraisalWords m_theirs, m_merged;
    std::vector<FieldConflict> m_conflicts;
    std::vector<Apply> m_applies; // for each conflict
};

} // namespace throughline::ui
