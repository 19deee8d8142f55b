#include "jobs/jobpages.h"

#include "jobs/jobpage.h"
#include "jobs/jobspage.h"

namespace throughline::ui {

void registerJobPages(PageRegistry &registry)
{
    registry.add(PageKind::Jobs,
        [](Workspace &workspace, const Destination &) { return new JobsPage(workspace); });
    registry.add(PageKind::Job, [](Workspace &workspace, const Destination &destination) {
        return new JobPage(workspace, jobs::JobId(destination.id.value_or(0)));
    });
}

} // namespace throughline::ui
