#include "base/worddifferences.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

using Kind = WordRun::Kind;

static void addWord(std::vector<WordRun> &runs, Kind kind, const QString &word)
{
    if (!runs.empty() && runs.back().kind == kind)
        runs.back().words += u' ' + word;
    else
        runs.push_back({kind, word});
}

/// Brings the deleted words of a changed place before its inserted ones, as one run each.
static std::vector<WordRun> deletionsFirst(const std::vector<WordRun> &runs)
{
    std::vector<WordRun> sorted;
    for (size_t at = 0; at < runs.size();) {
        if (runs[at].kind == Kind::Kept) {
            sorted.push_back(runs[at++]);
            continue;
        }
        size_t end = at;
        while (end < runs.size() && runs[end].kind != Kind::Kept)
            ++end;
        for (const Kind kind : {Kind::Deleted, Kind::Inserted})
            for (size_t run = at; run < end; ++run)
                if (runs[run].kind == kind)
                    addWord(sorted, kind, runs[run].words);
        at = end;
    }
    return sorted;
}

/// How long the longest common word sequence of the ends of two texts is, for every pair of ends.
static std::vector<std::vector<int>> commonLengths(const QStringList &a, const QStringList &b)
{
    std::vector<std::vector<int>> length(
        size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1, 0));
    for (auto i = size_t(a.size()); i-- > 0;)
        for (auto j = size_t(b.size()); j-- > 0;)
            length[i][j] = a[qsizetype(i)] == b[qsizetype(j)]
                ? length[i + 1][j + 1] + 1
                : std::max(length[i + 1][j], length[i][j + 1]);
    return length;
}

std::vector<WordRun> wordDifferences(const QString &before, const QString &after)
{
    const QStringList a = before.simplified().split(u' ', Qt::SkipEmptyParts);
    const QStringList b = after.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto length = commonLengths(a, b);
    std::vector<WordRun> runs;
    qsizetype i = 0, j = 0;
    while (i < a.size() || j < b.size()) {
        const bool isCommon = i < a.size() && j < b.size() && a[i] == b[j];
        const bool isDeleted = j == b.size()
            || (i < a.size()
                && length[size_t(i) + 1][size_t(j)] >= length[size_t(i)][size_t(j) + 1]);
        if (isCommon) {
            addWord(runs, Kind::Kept, a[i++]);
            ++j;
        } else if (isDeleted) {
            addWord(runs, Kind::Deleted, a[i++]);
        } else {
            addWord(runs, Kind::Inserted, b[j++]);
        }
    }
    return deletionsFirst(runs);
}

} // namespace throughline
