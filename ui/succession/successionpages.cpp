#include "succession/successionpages.h"

#include "shell/pageregistry.h"
#include "succession/successionpage.h"
#include "succession/talentgridpage.h"

namespace throughline::ui {

void registerSuccessionPages(PageRegistry &registry)
{
    registry.add(PageKind::TalentGrid,
        [](Workspace &workspace, const Destination &) { return new TalentGridPage(workspace); });
    registry.add(PageKind::Succession, [](Workspace &workspace, const Destination &destination) {
        return new SuccessionPage(workspace, destination.id);
    });
}

} // namespace throughline::ui
