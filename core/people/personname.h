#pragma once

#include <QStringView>

namespace throughline::people {

/// Whether a name holds what nobody sees and what changes how it reads: control characters, and
/// the marks that turn the direction of what follows (U+202A to U+202E, U+2066 to U+2069), by
/// which one person could look like another. Joiners and the plain direction marks are script.
bool hidesCharacters(QStringView name);

} // namespace throughline::people
