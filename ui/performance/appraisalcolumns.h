#pragma once

#include "performance/appraisallist.h"
#include "tables/pagedmodel.h"

namespace throughline::ui {

/// What the overview of a cycle says of each appraisal (S12): how far it is, never a rating.
QList<PagedModel<performance::AppraisalRow>::Column> appraisalColumns();

} // namespace throughline::ui
