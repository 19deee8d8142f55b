#pragma once

#include "forms/conflictsheet.h"
#include "hiring/interviewing.h"

#include <functional>

namespace throughline::ui {

/// P28: what two windows of one interviewer made of a scorecard. What only one of them changed is
/// taken over; where both changed the same answer, and not alike, the interviewer has to choose.
class ScorecardMerge
{
public:
    /// `base` is what both began with; `titles` are those of the questions, in the order of the
    /// answers.
    ScorecardMerge(const hiring::ScorecardDraft &base, const hiring::ScorecardDraft &mine,
        const hiring::ScorecardDraft &theirs, const QStringList &titles);

    /// The fields to choose for, in the order of the page.
    const std::vector<FieldConflict> &conflicts() const { return m_conflicts; }
    const hiring::ScorecardDraft &theirs() const { return m_theirs; }

    /// All of it put together, with their version and one choice for each conflict.
    hiring::ScorecardDraft with(const std::vector<Keep> &choices) const;

private:
    using Apply = std::function<void(hiring::ScorecardDraft &, Keep)>;

    template<typename Value, typename Put>
    void merge(const FieldConflict &asked, const Value &base, const Value &mine,
        const Value &theirs, Put put);
    void mergeAnswer(size_t index, const hiring::ScorecardDraft &base,
        const hiring::ScorecardDraft &mine, const QString &title);
    void mergeOverall(const hiring::ScorecardDraft &base, const hiring::ScorecardDraft &mine);

    hiring::ScorecardDraft m_theirs, m_merged;
    std::vector<FieldConflict> m_conflicts;
    std::vector<Apply> m_applies; // for each conflict
};

} // namespace throughline::ui
