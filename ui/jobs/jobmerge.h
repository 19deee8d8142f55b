#pragma once

#include "forms/threewaymerge.h"
#include "jobs/jobdraft.h"

namespace throughline::ui {

/// What two people made of one draft of a job.
class JobMerge final : public ThreeWayMerge<JobDraft>
{
public:
    /// `base` is what both began with; `units` name the departments.
    JobMerge(const JobDraft &base, const JobDraft &mine, const JobDraft &theirs,
        const std::vector<std::pair<people::UnitId, QString>> &units);

private:
    void mergeText(QString JobDraft::*field, const QString &name, FieldConflict::Kind kind);
    void mergeUnit(const std::vector<std::pair<people::UnitId, QString>> &units);
    void mergeRow(competency::CompetencyId id);
    void orderRows();

    JobDraft m_base, m_mine;
};

} // namespace throughline::ui
