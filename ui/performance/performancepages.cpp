#include "performance/performancepages.h"

#include "performance/appraisalpage.h"
#include "performance/appraisalspage.h"

namespace throughline::ui {

void registerPerformancePages(PageRegistry &registry)
{
    registry.add(PageKind::Appraisals, [](Workspace &workspace, const Destination &destination) {
        const auto cycle
            = destination.id ? std::optional(performance::CycleId(*destination.id)) : std::nullopt;
        return new AppraisalsPage(workspace, cycle);
    });
    registry.add(PageKind::Appraisal, [](Workspace &workspace, const Destination &destination) {
        return new AppraisalPage(workspace, performance::AppraisalId(destination.id.value_or(0)));
    });
}

} // namespace throughline::ui
