#pragma once

namespace throughline::ui {

class PageRegistry;

/// Administration and the audit trail.
void registerSecurityPages(PageRegistry &registry);

} // namespace throughline::ui
