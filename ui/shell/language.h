#pragma once

#include <QString>
#include <QStringList>

namespace throughline::ui {

/// The languages that the program speaks ("en", "de").
QStringList languages();

/// A language as its speakers call it. "en" alone would be American English to Qt; here it is the
/// English of every country.
QString nameOfLanguage(const QString &code);

/// Speaks this language from now on (empty: the system's), with its numbers, dates and direction
/// of reading. Windows that stand already have to be made anew.
void applyLanguage(const QString &code);

} // namespace throughline::ui
