#pragma once

#include <QIODevice>

#include <functional>
#include <optional>

namespace throughline {

/// Writes a file that holds people's data: all of it or nothing, for its owner's eyes alone (0600,
/// as far as the medium knows owners). The function says whether all was written. Answers what the
/// system says if it was not; what stood there before then stays.
std::optional<QString> writeWholeFile(
    const QString &path, const std::function<bool(QIODevice &)> &write);

} // namespace throughline
