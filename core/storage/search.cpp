#include "storage/search.h"

#include "base/foldedtext.h"

using namespace Qt::StringLiterals;

namespace throughline::storage {

namespace {

struct FoundRow
{
    qint64 subject;
    QString title;
    QString detail;
    QString context;
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

// The subjects that match are limited before anything is joined: a first letter alone matches a
// large part of a company.
std::vector<FoundRow> peopleFound(Connection &db, const QString &match)
{
    if (db.isPostgreSql())
        return db.all<FoundRow>(R"(
            select p.id, p.name, coalesce(s.title, ''), coalesce(u.name, '')
              from (select subject_id from search_entry
                     where kind = 'person' and search_lexemes(words) @@ to_tsquery('simple', ?) limit 500) f
              join visible_person p on p.id = f.subject_id
              left join employment e on e.person_id = p.id and e.ended_on is null
              left join position s on s.id = e.position_id
              left join unit u on u.id = e.unit_id)",
            match);
    return db.all<FoundRow>(R"(
        select p.id, p.name, coalesce(s.title, ''), coalesce(u.name, '')
          from (select rowid - 281474976710656 as subject_id from search_words
                 where search_words match ? and rowid between 281474976710656 and 562949953421311 limit 500) f
          join visible_person p on p.id = f.subject_id
          left join employment e on e.person_id = p.id and e.ended_on is null
          left join position s on s.id = e.position_id
          left join unit u on u.id = e.unit_id)",
        match);
}

std::vector<FoundRow> jobsFound(Connection &db, const QString &match)
{
    if (db.isPostgreSql())
        return db.all<FoundRow>(R"(
            select j.id, j.title, j.state, coalesce(u.name, '')
              from (select subject_id from search_entry
                     where kind = 'job' and search_lexemes(words) @@ to_tsquery('simple', ?) limit 500) f
              join visible_job j on j.id = f.subject_id
              left join unit u on u.id = j.unit_id)",
            match);
    return db.all<FoundRow>(R"(
        select j.id, j.title, j.state, coalesce(u.name, '')
          from (select rowid - 562949953421312 as subject_id from search_words
                 where search_words match ? and rowid between 562949953421312 and 844424930131967 limit 500) f
          join visible_job j on j.id = f.subject_id
          left join unit u on u.id = j.unit_id)",
        match);
}

std::vector<FoundRow> positionsFound(Connection &db, const QString &match)
{
    if (db.isPostgreSql())
        return db.all<FoundRow>(R"(
            select s.id, s.title, coalesce(p.name, ''), u.name
              from (select subject_id from search_entry
                     where kind = 'position' and search_lexemes(words) @@ to_tsquery('simple', ?) limit 500) f
              join position s on s.id = f.subject_id
              join unit u on u.id = s.unit_id
              left join employment e on e.position_id = s.id and e.ended_on is null
              left join visible_person p on p.id = e.person_id)",
            match);
    return db.all<FoundRow>(R"(
        select s.id, s.title, coalesce(p.name, ''), u.name
          from (select rowid - 844424930131968 as subject_id from search_words
                 where search_words match ? and rowid between 844424930131968 and 1125899906842623 limit 500) f
          join position s on s.id = f.subject_id
          join unit u on u.id = s.unit_id
          left join employment e on e.position_id = s.id and e.ended_on is null
          left join visible_person p on p.id = e.person_id)",
        match);
}

std::vector<FoundRow> competenciesFound(Connection &db, const QString &match)
{
    if (db.isPostgreSql())
        return db.all<FoundRow>(R"(
            select c.id, r.name, c.family, ''
              from (select subject_id from search_entry
                     where kind = 'competency' and search_lexemes(words) @@ to_tsquery('simple', ?) limit 500) f
              join visible_competency c on c.id = f.subject_id
              join current_competency r on r.id = c.id)",
            match);
    return db.all<FoundRow>(R"(
        select c.id, r.name, c.family, ''
          from (select rowid - 1125899906842624 as subject_id from search_words
                 where search_words match ? and rowid between 1125899906842624 and 1407374883553279 limit 500) f
          join visible_competency c on c.id = f.subject_id
          join current_competency r on r.id = c.id)",
        match);
}

std::vector<FoundRow> candidatesFound(Connection &db, const QString &match)
{
    if (db.isPostgreSql())
        return db.all<FoundRow>(R"(
            select a.id, p.name, coalesce(r.title, ''), a.stage
              from (select subject_id from search_entry
                     where kind = 'candidate' and search_lexemes(words) @@ to_tsquery('simple', ?) limit 500) f
              join visible_application a on a.person_id = f.subject_id
              join visible_person p on p.id = a.person_id
              left join visible_requisition r on r.id = a.requisition_id
             where a.id = (select max(o.id) from visible_application o where o.person_id = f.subject_id))",
            match);
    return db.all<FoundRow>(R"(
        select a.id, p.name, coalesce(r.title, ''), a.stage
          from (select rowid - 1407374883553280 as subject_id from search_words
                 where search_words match ? and rowid between 1407374883553280 and 1688849860263935 limit 500) f
          join visible_application a on a.person_id = f.subject_id
          join visible_person p on p.id = a.person_id
          left join visible_requisition r on r.id = a.requisition_id
         where a.id = (select max(o.id) from visible_application o where o.person_id = f.subject_id))",
        match);
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

/// The best perKind first: the title begins as typed, then by name, then the older one.
void appendBest(std::vector<SearchHit> &hits, SearchKind kind, std::vector<FoundRow> found,
    const QString &start, int perKind)
{
    std::vector<std::tuple<bool, QString, qint64, size_t>> order;
    for (size_t i = 0; i < found.size(); ++i) {
        const QString key = folded(found[i].title);
        order.emplace_back(!key.startsWith(start), key, found[i].subject, i);
    }
    std::ranges::sort(order);
    if (order.size() > size_t(perKind))
        order.resize(size_t(perKind));
    for (const auto &[later, key, subject, i] : order)
        hits.push_back({kind, subject, std::move(found[i].title), std::move(found[i].detail),
            std::move(found[i].context)});
}

} // namespace

std::vector<SearchHit> search(Connection &connection, const QString &typed, int perKind)
{
    std::vector<SearchHit> hits;
    const QStringList words = searchedWords(typed);
    if (words.isEmpty())
        return hits;
    const QString match = matchExpression(words, connection.isPostgreSql());
    const QString start = folded(typed.left(longestTyped));
    appendBest(hits, SearchKind::Person, peopleFound(connection, match), start, perKind);
    auto jobs = jobsFound(connection, match);
    std::erase_if(jobs, [&](const FoundRow &job) { return !titleHasWords(job.title, words); });
    appendBest(hits, SearchKind::Job, std::move(jobs), start, perKind);
    appendBest(hits, SearchKind::Position, positionsFound(connection, match), start, perKind);
    appendBest(hits, SearchKind::Competency, competenciesFound(connection, match), start, perKind);
    appendBest(hits, SearchKind::Candidate, candidatesFound(connection, match), start, perKind);
    return hits;
}

} // namespace throughline::storage
