#pragma once

#include <QString>
#include <QStringList>

namespace throughline::ui {

/// The languages that the program speaks ("en", "de").
QStringList languages();

/// Speaks this language from now on (empty: the system's), with its numbers, dates and direction
/// of reading. Windows that stand already have to be made anew.
void applyLanguage(const QString &code);

} // namespace throughline::ui
