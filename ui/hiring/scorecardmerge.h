#pragma once

#include "forms/threewaymerge.h"
#include "hiring/interviewing.h"

namespace throughline::ui {

/// What two windows of one interviewer made of a scorecard.
class ScorecardMerge final : public ThreeWayMerge<hiring::ScorecardDraft>
{
public:
    /// `base` is what both began with; `titles` are those of the questions, in the order of the
    /// answers.
    ScorecardMerge(const hiring::ScorecardDraft &base, const hiring::ScorecardDraft &mine,
        const hiring::ScorecardDraft &theirs, const QStringList &titles);

private:
    void mergeAnswer(size_t index, const hiring::ScorecardDraft &base,
        const hiring::ScorecardDraft &mine, const QString &title);
    void mergeOverall(const hiring::ScorecardDraft &base, const hiring::ScorecardDraft &mine);
};

} // namespace throughline::ui
