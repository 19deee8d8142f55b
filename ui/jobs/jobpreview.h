#pragma once

#include "competency/competency.h"
#include "jobs/job.h"
#include "jobs/versioncomparison.h"

namespace throughline::ui {

/// The description as a candidate reads it, as HTML without colours: no weights, no keys.
QString candidateView(const jobs::JobDescription &description,
    const std::vector<competency::CompetencyRevision> &wordings);

/// What differs between two versions, as HTML: deleted words are struck through and in brackets,
/// inserted ones underlined and in brackets, so that nothing rests on a colour (H-04).
QString comparisonView(const jobs::JobDescription &before, const jobs::JobDescription &after);

} // namespace throughline::ui
