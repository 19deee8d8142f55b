#pragma once

#include <QString>

class QSpinBox;

namespace throughline::ui {

/// A percentage as the reader's language writes it: digits, decimals, and the sign where it
/// belongs.
QString percentText(double percent, int decimals = 0);

/// Lets a number be read and typed as a percentage.
void showAsPercent(QSpinBox &box);

} // namespace throughline::ui
