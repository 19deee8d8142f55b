#pragma once

#include <QString>

#include <vector>

namespace throughline {

/// A run of words that two texts share, or that only one of them has.
struct WordRun
{
    enum class Kind { Kept, Deleted, Inserted };

    Kind kind;
    QString words; ///< separated by single blanks

    friend bool operator==(const WordRun &, const WordRun &) = default;
};

/// The shortest way from one text to the other, word by word (H-04); where words change, the
/// deleted ones come first.
std::vector<WordRun> wordDifferences(const QString &before, const QString &after);

} // namespace throughline
