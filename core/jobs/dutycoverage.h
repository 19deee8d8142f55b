#pragma once

#include "jobs/job.h"

namespace throughline::jobs {

/// The places of the duties that no competency of the description speaks of (ui.md S04). A duty is
/// spoken of if one of its words, five letters or more, begins like a word in the name, the
/// definition, the work anchors or the meaning of a competency. It is advice: a duty may be right
/// and say it in other words.
std::vector<size_t> dutiesWithoutCompetency(
    const JobDescription &description, const std::vector<competency::CompetencyRevision> &wordings);

} // namespace throughline::jobs
