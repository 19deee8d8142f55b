#include "exchange/exchangepages.h"

#include "exchange/importpage.h"
#include "shell/pageregistry.h"

namespace throughline::ui {

void registerExchangePages(PageRegistry &registry)
{
    registry.add(PageKind::Import,
        [](Workspace &workspace, const Destination &) { return new ImportPage(workspace); });
}

} // namespace throughline::ui
