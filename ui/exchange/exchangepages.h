#pragma once

namespace throughline::ui {

class PageRegistry;

/// The import of tables.
void registerExchangePages(PageRegistry &registry);

} // namespace throughline::ui
