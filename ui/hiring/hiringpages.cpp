#include "hiring/hiringpages.h"

#include "hiring/candidatespage.h"
#include "hiring/comparisonpage.h"
#include "hiring/debriefpage.h"
#include "hiring/interviewpage.h"
#include "hiring/kitpage.h"
#include "hiring/requisitionspage.h"

namespace throughline::ui {

void registerHiringPages(PageRegistry &pages)
{
    using namespace hiring;
    pages.add(PageKind::Requisitions,
        [](Workspace &workspace, const Destination &) { return new RequisitionsPage(workspace); });
    pages.add(PageKind::Candidates, [](Workspace &workspace, const Destination &to) {
        return new CandidatesPage(
            workspace, to.id ? std::optional(RequisitionId(*to.id)) : std::nullopt);
    });
    pages.add(PageKind::Kit, [](Workspace &workspace, const Destination &to) {
        return new KitPage(workspace, RequisitionId(to.id.value_or(0)));
    });
    pages.add(PageKind::Interview, [](Workspace &workspace, const Destination &to) {
        return new InterviewPage(workspace, InterviewId(to.id.value_or(0)));
    });
    pages.add(PageKind::Debrief, [](Workspace &workspace, const Destination &to) {
        return new DebriefPage(workspace, ApplicationId(to.id.value_or(0)));
    });
    pages.add(PageKind::Comparison, [](Workspace &workspace, const Destination &to) {
        return new ComparisonPage(workspace, RequisitionId(to.id.value_or(0)));
    });
}

} // namespace throughline::ui
