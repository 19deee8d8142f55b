#pragma once

#include "performance/appraisalfile.h"

namespace throughline::ui {

/// Where an appraisal stands for its reader, in one sentence, and the step that leads on from
/// there, if one does.
struct AppraisalStanding
{
    enum class Step { None, Reveal, Withdraw };

    QString sentence; ///< empty when there is nothing to say
    Step step = Step::None;
};

/// `writes`: the reader is still writing their side.
AppraisalStanding standingOf(const performance::AppraisalFile &file, bool writes);

} // namespace throughline::ui
