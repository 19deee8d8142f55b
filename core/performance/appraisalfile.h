#pragma once

#include "performance/appraisalgaps.h"
#include "performance/appraisals.h"
#include "performance/finalscore.h"

namespace throughline::performance {

/// Everything about one appraisal that its reader may see: for the editor, the reading page, the
/// printed form and the export. What may not be seen yet is simply not in it.
struct AppraisalFile
{
    Appraisal appraisal;
    Cycle cycle;
    QString personName;
    QString authorName;
    QString unitName; ///< empty if the person has left
    QString jobTitle; ///< empty where there is no job description
    std::vector<AppraisalItem> items;
    std::vector<ItemRating> ratings;
    std::vector<Citation> citations;
    std::vector<TemplateSection> sections;
    std::optional<AppraisalText> text;
    std::optional<Attainment> attainment; ///< once shared
    std::optional<Side> side; ///< that the reader writes
    bool isDisclosed = false; ///< somebody met the other side: nothing is withdrawn any more
    bool isRevealed = false; ///< the reader met the other side

    /// A side's word on a competency; unrated where there is none.
    ItemRating rating(Side of, competency::RevisionId revision) const;
    std::vector<AppraisalGap> gaps(Side of) const;

    /// The overall rating from what the reader sees; the self-review is counted once both sides
    /// are done. None for a reader who does not see the author's side.
    std::optional<FinalScore> score() const;

    /// What the person has to live with: the override if there is one, else the final score, in
    /// hundredths of a level.
    std::optional<int> overall() const;

    /// What an item counts in the final score while everything is rated, hundredths of a percent.
    int share(const AppraisalItem &item) const;

    bool canWrite() const; ///< the reader's side is open, and so is the cycle
};

/// Reads one, as the connection's session may see it; none if there is no such appraisal for it.
std::optional<AppraisalFile> readAppraisalFile(storage::Connection &connection, AppraisalId id);

/// P05: what the final score is put together from.
std::vector<CollectedScore> collectedScores(const Appraisal &appraisal,
    const std::vector<AppraisalItem> &items, const std::vector<ItemRating> &ratings);

} // namespace throughline::performance
