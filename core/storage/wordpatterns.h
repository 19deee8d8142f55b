#pragma once

#include <QString>
#include <QStringList>

namespace throughline::storage {

/// For `' ' || key like ? escape '!'`, with a key of folded words: a pattern for each word of what
/// somebody typed, which must begin a word of the key. Exactly so many: "%" stands for a word that
/// is not there, and words beyond do not count.
QStringList wordPatterns(const QString &typed, qsizetype count);

} // namespace throughline::storage
