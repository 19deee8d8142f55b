#include "security/securitypages.h"

#include "security/administrationpage.h"
#include "security/auditpage.h"
#include "shell/pageregistry.h"

namespace throughline::ui {

void registerSecurityPages(PageRegistry &registry)
{
    registry.add(PageKind::Administration, [](Workspace &workspace, const Destination &) {
        return new AdministrationPage(workspace);
    });
    registry.add(PageKind::Audit,
        [](Workspace &workspace, const Destination &) { return new AuditPage(workspace); });
}

} // namespace throughline::ui
