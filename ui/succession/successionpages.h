#pragma once

namespace throughline::ui {

class PageRegistry;

/// The talent grid (S14) and the succession plan (S15).
void registerSuccessionPages(PageRegistry &registry);

} // namespace throughline::ui
