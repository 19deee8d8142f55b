#pragma once

#include <QStringList>

namespace throughline::ui {

/// Puts an error's arguments where a sentence wants them: %1, %2 … are the first, the second …,
/// %list is all of them. It is done in one pass, so that an argument that looks like a place for
/// another stays what it is; one that the sentence has no place for is left out.
QString filledSentence(const QString &pattern, const QStringList &arguments);

} // namespace throughline::ui
