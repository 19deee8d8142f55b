#pragma once

#include <QString>

namespace throughline {

/// The shortest reason that tells anything, in characters without surrounding blanks: of a hiring
/// decision, of a rating that was set by hand, of potential, of a place in a succession plan. The
/// tables' CHECKs ask for the same.
inline constexpr int shortestReason = 10;

inline bool isReason(const QString &text)
{
    return text.trimmed().size() >= shortestReason;
}

} // namespace throughline
