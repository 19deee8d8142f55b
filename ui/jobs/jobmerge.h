#pragma once

#include "forms/conflictsheet.h"
#include "jobs/jobdraft.h"

namespace throughline::ui {

/// What two people made of one draft. What only one of them changed is taken over; where both
/// changed the same field, and not alike, somebody has to choose.
class JobMerge
{
public:
    /// `base` is what both began with; `units` name the departments.
    JobMerge(const JobDraft &base, const JobDraft &mine, const JobDraft &theirs,
        const std::vector<std::pair<people::UnitId, QString>> &units);

    /// The fields to choose for, in the order of the page.
    const std::vector<FieldConflict> &conflicts() const { return m_conflicts; }
    /// The fields that only they changed, by name.
    const QStringList &takenOver() const { return m_takenOver; }
    const JobDraft &theirs() const { return m_theirs; }

    /// All of it put together, with one choice for each conflict.
    JobDraft with(const std::vector<Keep> &choices) const;

private:
    using Row = jobs::JobCompetency;
    using Apply = std::function<void(JobDraft &, Keep)>;

    void mergeText(QString JobDraft::*field, const QString &name, FieldConflict::Kind kind);
    void mergeUnit(const std::vector<std::pair<people::UnitId, QString>> &units);
    void mergeRow(competency::CompetencyId id);
    void orderRows();
    void ask(FieldConflict conflict, Apply apply);

    JobDraft m_base, m_mine, m_theirs, m_merged;
    std::vector<FieldConflict> m_conflicts;
    std::vector<Apply> m_applies; // for each conflict
    QStringList m_takenOver;
};

} // namespace throughline::ui
