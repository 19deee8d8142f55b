#include "storage/search.h"

#include "base/foldedtext.h"
#include "storage/searchstatements.h"

using namespace Qt::StringLiterals;

namespace throughline::storage {

namespace {

struct FoundRow
{
    qint64 subject;
    QString key; ///< the title as lists are sorted by it
    QString title;
    QString detail;
    QString context;
};

/// What was typed, as the statements take it.
struct Typed
{
    QString match; ///< in the index's own language
    QString start; ///< titles from here …
    QString end; ///< … up to here begin as it was typed
    int perKind;
};

/// The runs of letters and digits of a text: what an index holds of it.
QStringList wordsOf(const QString &text)
{
    QStringList words(QString{});
    for (const char32_t c : folded(text).toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            words.last() += QChar::fromUcs4(c);
        else if (!words.last().isEmpty())
            words << QString();
    }
    words.removeAll(QString());
    return words;
}

/// Nobody remembers more of what they look for than this; a pasted page is no search.
constexpr qsizetype longestTyped = 500, longestWord = 60, mostWords = 8;

QStringList searchedWords(const QString &typed)
{
    QStringList words = wordsOf(typed.left(longestTyped)).mid(0, mostWords);
    for (QString &word : words)
        word.truncate(longestWord);
    return words;
}

/// Each word in quotes, so that none of it is read as an operator, and as the beginning of a word.
QString matchExpression(const QStringList &words, bool postgreSql)
{
    return postgreSql ? u"'"_s + words.join(u"':* & '"_s) + u"':*"_s
                      : u"\""_s + words.join(u"\"* AND \""_s) + u"\"*"_s;
}

std::vector<FoundRow> peopleFound(Connection &db, const Typed &typed)
{
    return db.isPostgreSql() ? db.all<FoundRow>(
               searching::peopleOnServer, typed.match, typed.start, typed.end, typed.perKind)
                             : db.all<FoundRow>(searching::peopleInFile, typed.match, typed.start,
                                 typed.end, typed.perKind);
}

std::vector<FoundRow> jobsFound(Connection &db, const Typed &typed)
{
    return db.isPostgreSql() ? db.all<FoundRow>(searching::jobsOnServer, typed.match)
                             : db.all<FoundRow>(searching::jobsInFile, typed.match);
}

std::vector<FoundRow> positionsFound(Connection &db, const Typed &typed)
{
    return db.isPostgreSql() ? db.all<FoundRow>(
               searching::positionsOnServer, typed.match, typed.start, typed.end, typed.perKind)
                             : db.all<FoundRow>(searching::positionsInFile, typed.match,
                                 typed.start, typed.end, typed.perKind);
}

std::vector<FoundRow> competenciesFound(Connection &db, const Typed &typed)
{
    return db.isPostgreSql() ? db.all<FoundRow>(
               searching::competenciesOnServer, typed.match, typed.start, typed.end, typed.perKind)
                             : db.all<FoundRow>(searching::competenciesInFile, typed.match,
                                 typed.start, typed.end, typed.perKind);
}

std::vector<FoundRow> candidatesFound(Connection &db, const Typed &typed)
{
    return db.isPostgreSql() ? db.all<FoundRow>(
               searching::candidatesOnServer, typed.match, typed.start, typed.end, typed.perKind)
                             : db.all<FoundRow>(searching::candidatesInFile, typed.match,
                                 typed.start, typed.end, typed.perKind);
}

/// A job is indexed by a title that is still being written, too; who does not see that one is not
/// to find out about it by typing.
bool titleHasWords(const QString &title, const QStringList &words)
{
    const QStringList titleWords = wordsOf(title);
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(
            titleWords, [&](const QString &other) { return other.startsWith(word); });
    });
}

/// The best first: the title begins as typed, then by title, then the older one.
void appendBest(
    std::vector<SearchHit> &hits, SearchKind kind, std::vector<FoundRow> found, const Typed &typed)
{
    const auto order = [&](const FoundRow &row) {
        return std::tuple(!(row.key >= typed.start && row.key < typed.end), row.key, row.subject);
    };
    std::ranges::sort(found, {}, order);
    if (found.size() > size_t(typed.perKind))
        found.erase(found.begin() + typed.perKind, found.end());
    for (FoundRow &row : found)
        hits.push_back({kind, row.subject, std::move(row.title), std::move(row.detail),
            std::move(row.context)});
}

} // namespace

QString matchOf(const Connection &connection, const QString &typed)
{
    const QStringList words = searchedWords(typed);
    return words.isEmpty() ? QString() : matchExpression(words, connection.isPostgreSql());
}

std::vector<SearchHit> search(Connection &connection, const QString &text, int perKind)
{
    std::vector<SearchHit> hits;
    const QStringList words = searchedWords(text);
    if (words.isEmpty())
        return hits;
    // No text of a database holds a NUL, and a server takes none.
    const QString start = folded(text.left(longestTyped)).remove(QChar(0));
    const Typed typed{matchExpression(words, connection.isPostgreSql()), start,
        start + QStringView(QChar::fromUcs4(0x10ffff)).toString(), perKind};
    appendBest(hits, SearchKind::Person, peopleFound(connection, typed), typed);
    auto jobs = jobsFound(connection, typed);
    std::erase_if(jobs, [&](const FoundRow &job) { return !titleHasWords(job.title, words); });
    appendBest(hits, SearchKind::Job, std::move(jobs), typed);
    appendBest(hits, SearchKind::Position, positionsFound(connection, typed), typed);
    appendBest(hits, SearchKind::Competency, competenciesFound(connection, typed), typed);
    appendBest(hits, SearchKind::Candidate, candidatesFound(connection, typed), typed);
    return hits;
}

} // namespace throughline::storage
