#pragma once

#include <QString>

namespace throughline {

/// A text as lists are sorted and searched by it: lower case, without diacritics, white space
/// collapsed. Both databases sort the same folded key alike, which no collation of theirs does.
QString folded(const QString &text);

} // namespace throughline
