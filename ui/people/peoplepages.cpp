#include "people/peoplepages.h"

#include "people/directorypage.h"
#include "people/personpage.h"
#include "shell/pageregistry.h"

namespace throughline::ui {

void registerPeoplePages(PageRegistry &registry)
{
    registry.add(PageKind::People,
        [](Workspace &workspace, const Destination &) { return new DirectoryPage(workspace); });
    registry.add(PageKind::Person, [](Workspace &workspace, const Destination &destination) {
        return new PersonPage(workspace, PersonId(destination.id.value_or(0)));
    });
}

} // namespace throughline::ui
