#pragma once

class QStackedWidget;
class QWidget;

namespace throughline::ui {

/// Shows another page of a stack. The keyboard goes along if it was in the page before, so that
/// whoever fills an empty list stands in the list, not nowhere (ui.md 3.11).
void turnTo(QStackedWidget &stack, QWidget &page);

} // namespace throughline::ui
