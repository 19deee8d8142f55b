#pragma once

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace throughline::jobs {

/// A word or phrase that may keep good people from applying.
struct WordingFlag
{
    qsizetype start; ///< in the text
    qsizetype length;
    QString words; ///< as they stand in the text
    QString list; ///< name of the list that has it, in the language of the text: "Age"
    QString reason;
    QString suggestion;

    friend bool operator==(const WordingFlag &, const WordingFlag &) = default;
};

/// Reads a job description for words that shut people out, offline, from lists that come with the
/// program (H-07). It counts and explains; it gives no verdict. What stands in an allowed phrase
/// ("leadership team") is not flagged; of overlapping hits the longest counts.
class WordingCheck
{
public:
    /// The lists of a language, "en" or "de"; English ones for any other.
    explicit WordingCheck(const QString &language);

    /// The flags in the order of the text.
    std::vector<WordingFlag> check(const QString &text) const;

private:
    struct Entry
    {
        QRegularExpression pattern;
        QString list;
        QString reason;
        QString suggestion;
    };

    std::vector<Entry> m_entries;
    std::vector<QRegularExpression> m_allowed;
};

} // namespace throughline::jobs
