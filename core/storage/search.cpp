#include "storage/search.h"

#include "base/foldedtext.h"

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

// The subjects that match are limited before anything is joined, for a first letter alone matches
// a large part of a company; and the best are chosen before their lines are put together.
std::vector<FoundRow> peopleFound(Connection &db, const Typed &typed)
{
    if (db.isPostgreSql())
        return db.all<FoundRow>(R"(
        select p.id, p.name_key, p.name, coalesce(s.title, ''), coalesce(u.name, '')
          from (select v.id, v.name_key, v.name
                  from (select subject_id from search_entry
                         where kind = 'person' and search_lexemes(words) @@ to_tsquery('simple', ?) limit 200) f
                  join visible_person v on v.id = f.subject_id
                 order by case when v.name_key >= ? and v.name_key < ? then 0 else 1 end, v.name_key, v.id
                 limit ?) p
          left join employment e on e.person_id = p.id and e.ended_on is null
          left join position s on s.id = e.position_id
          left join unit u on u.id = e.unit_id)",
            typed.match, typed.start, typed.end, typed.perKind);
    return db.all<FoundRow>(R"(
        select p.id, p.name_key, p.name, coalesce(s.title, ''), coalesce(u.name, '')
          from (select v.id, v.name_key, v.name
                  from (select rowid - 281474976710656 as subject_id from search_words
                         where search_words match ? and rowid between 281474976710656 and 562949953421311 limit 200) f
                  join visible_person v on v.id = f.subject_id
                 order by case when v.name_key >= ? and v.name_key < ? then 0 else 1 end, v.name_key, v.id
                 limit ?) p
          left join employment e on e.person_id = p.id and e.ended_on is null
          left join position s on s.id = e.position_id
          left join unit u on u.id = e.unit_id)",
        typed.match, typed.start, typed.end, typed.perKind);
}

std::vector<FoundRow> jobsFound(Connection &db, const Typed &typed)
{
    if (db.isPostgreSql())
        return db.all<FoundRow>(R"(
        select j.id, j.title_key, j.title, j.state, coalesce(u.name, '')
          from (select subject_id from search_entry
                 where kind = 'job' and search_lexemes(words) @@ to_tsquery('simple', ?) limit 200) f
          join visible_job j on j.id = f.subject_id
          left join unit u on u.id = j.unit_id)",
            typed.match);
    return db.all<FoundRow>(R"(
        select j.id, j.title_key, j.title, j.state, coalesce(u.name, '')
          from (select rowid - 562949953421312 as subject_id from search_words
                 where search_words match ? and rowid between 562949953421312 and 844424930131967 limit 200) f
          join visible_job j on j.id = f.subject_id
          left join unit u on u.id = j.unit_id)",
        typed.match);
}

std::vector<FoundRow> positionsFound(Connection &db, const Typed &typed)
{
    if (db.isPostgreSql())
        return db.all<FoundRow>(R"(
        select s.id, s.title_key, s.title, coalesce(p.name, ''), u.name
          from (select v.id, v.title_key, v.title, v.unit_id
                  from (select subject_id from search_entry
                         where kind = 'position' and search_lexemes(words) @@ to_tsquery('simple', ?) limit 200) f
                  join position v on v.id = f.subject_id
                 order by case when v.title_key >= ? and v.title_key < ? then 0 else 1 end, v.title_key, v.id
                 limit ?) s
          join unit u on u.id = s.unit_id
          left join employment e on e.position_id = s.id and e.ended_on is null
          left join visible_person p on p.id = e.person_id)",
            typed.match, typed.start, typed.end, typed.perKind);
    return db.all<FoundRow>(R"(
        select s.id, s.title_key, s.title, coalesce(p.name, ''), u.name
          from (select v.id, v.title_key, v.title, v.unit_id
                  from (select rowid - 844424930131968 as subject_id from search_words
                         where search_words match ? and rowid between 844424930131968 and 1125899906842623 limit 200) f
                  join position v on v.id = f.subject_id
                 order by case when v.title_key >= ? and v.title_key < ? then 0 else 1 end, v.title_key, v.id
                 limit ?) s
          join unit u on u.id = s.unit_id
          left join employment e on e.position_id = s.id and e.ended_on is null
          left join visible_person p on p.id = e.person_id)",
        typed.match, typed.start, typed.end, typed.perKind);
}

std::vector<FoundRow> competenciesFound(Connection &db, const Typed &typed)
{
    if (db.isPostgreSql())
        return db.all<FoundRow>(R"(
        select c.id, r.name_key, r.name, c.family, ''
          from (select subject_id from search_entry
                 where kind = 'competency' and search_lexemes(words) @@ to_tsquery('simple', ?) limit 200) f
          join visible_competency c on c.id = f.subject_id
          join current_competency r on r.id = c.id
         order by case when r.name_key >= ? and r.name_key < ? then 0 else 1 end, r.name_key, c.id
         limit ?)",
            typed.match, typed.start, typed.end, typed.perKind);
    return db.all<FoundRow>(R"(
        select c.id, r.name_key, r.name, c.family, ''
          from (select rowid - 1125899906842624 as subject_id from search_words
                 where search_words match ? and rowid between 1125899906842624 and 1407374883553279 limit 200) f
          join visible_competency c on c.id = f.subject_id
          join current_competency r on r.id = c.id
         order by case when r.name_key >= ? and r.name_key < ? then 0 else 1 end, r.name_key, c.id
         limit ?)",
        typed.match, typed.start, typed.end, typed.perKind);
}

std::vector<FoundRow> candidatesFound(Connection &db, const Typed &typed)
{
    if (db.isPostgreSql())
        return db.all<FoundRow>(R"(
        select a.id, p.name_key, p.name, coalesce(r.title, ''), a.stage
          from (select subject_id from search_entry
                 where kind = 'candidate' and search_lexemes(words) @@ to_tsquery('simple', ?) limit 200) f
          join visible_application a on a.person_id = f.subject_id
          join visible_person p on p.id = a.person_id
          left join visible_requisition r on r.id = a.requisition_id
         where a.id = (select max(o.id) from visible_application o where o.person_id = f.subject_id)
         order by case when p.name_key >= ? and p.name_key < ? then 0 else 1 end, p.name_key, a.id
         limit ?)",
            typed.match, typed.start, typed.end, typed.perKind);
    return db.all<FoundRow>(R"(
        select a.id, p.name_key, p.name, coalesce(r.title, ''), a.stage
          from (select rowid - 1407374883553280 as subject_id from search_words
                 where search_words match ? and rowid between 1407374883553280 and 1688849860263935 limit 200) f
          join visible_application a on a.person_id = f.subject_id
          join visible_person p on p.id = a.person_id
          left join visible_requisition r on r.id = a.requisition_id
         where a.id = (select max(o.id) from visible_application o where o.person_id = f.subject_id)
         order by case when p.name_key >= ? and p.name_key < ? then 0 else 1 end, p.name_key, a.id
         limit ?)",
        typed.match, typed.start, typed.end, typed.perKind);
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
