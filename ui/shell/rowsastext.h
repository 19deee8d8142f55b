#pragma once

#include <QString>

class QAbstractItemView;

/// The rows of a table or list as text for other programs: cells between tabs, a line for each row,
/// in the order in which they stand on the screen.
namespace throughline::ui {

/// The selected rows; the current one where nothing is selected.
QString chosenRowsAsText(const QAbstractItemView &view);

/// Puts all rows with the titles of their columns on the clipboard, as soon as all of them have
/// been read: a long list keeps only what was lately in sight.
void copyWhole(QAbstractItemView &view);

} // namespace throughline::ui
