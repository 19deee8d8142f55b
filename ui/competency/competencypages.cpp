#include "competency/competencypages.h"

#include "competency/librarypage.h"

namespace throughline::ui {

void registerCompetencyPages(PageRegistry &registry)
{
    registry.add(PageKind::Library, [](Workspace &workspace, const Destination &destination) {
        return new LibraryPage(workspace, destination.id);
    });
}

} // namespace throughline::ui
