#pragma once

#include "jobs/checklist.h"
#include "jobs/job.h"
#include "jobs/wordingcheck.h"

namespace throughline::ui {

/// Everything that the strip below a description says: what is missing (H-01, H-02), what is fine,
/// which words may shut people out (H-07), and where an O*NET level comes from.
QList<CheckLine> checksOf(const jobs::JobDescription &description,
    const competency::CorePolicy &policy, const jobs::WordingCheck &wording,
    const std::vector<competency::CompetencyRevision> &wordings);

} // namespace throughline::ui
