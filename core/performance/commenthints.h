#pragma once

#include "performance/cycle.h"

namespace throughline::performance {

/// What a comment has, and what it might be read as. Found by word lists, offline and the same
/// every time; a hint explains and never blocks, and nothing is ever written for the author (P17).
struct CommentHints
{
    bool hasEvent = false; ///< something that happened, or a linked piece of evidence
    bool hasEffect = false; ///< on a customer or a colleague
    bool hasNextStep = false; ///< with a day or a month
    bool isLongEnough = false; ///< 120 characters

    QStringList personality; ///< words about character and not about behaviour, as written
    QStringList gendered;
    QStringList absolute;
    QStringList comparison; ///< with other people

    friend bool operator==(const CommentHints &, const CommentHints &) = default;
};

inline constexpr int commentLengthWanted = 120;

/// `language` is "en" or "de"; a comment in another language is only measured by its length and
/// its evidence.
CommentHints hintsFor(const QString &comment, const QString &language, int citations);

/// S11: whether all that is cited falls into the last quarter of the period (of at least two).
bool isOnlyRecent(const std::vector<QDate> &cited, const Period &period);

} // namespace throughline::performance
