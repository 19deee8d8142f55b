#include "jobs/wordingcheck.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::jobs {

/// Whole words without regard to case; a blank matches any white space, a hyphen also its
/// typographic forms.
static QRegularExpression wholeWords(const QString &phrase)
{
    QString pattern = QRegularExpression::escape(phrase.simplified());
    pattern.replace(u"\\ "_s, u"\\s+"_s).replace(u"\\-"_s, u"[-\\x{2010}\\x{2011}]"_s);
    return QRegularExpression(u"(?<![\\w])"_s + pattern + u"(?![\\w])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

WordingCheck::WordingCheck(const QString &language)
{
    QFile file(u":/frameworks/wording_check.json"_s);
    if (!file.open(QFile::ReadOnly))
        return;
    const auto languages
        = QJsonDocument::fromJson(file.readAll()).object()[u"languages"_s].toObject();
    const QJsonObject lists
        = languages[languages.contains(language) ? language : u"en"_s].toObject();
    QHash<QString, QString> names;
    for (const QJsonValue &list : lists[u"lists"_s].toArray())
        names.insert(list[u"key"_s].toString(), list[u"name"_s].toString());
    for (const QJsonValue &entry : lists[u"entries"_s].toArray())
        m_entries.push_back(
            {wholeWords(entry[u"pattern"_s].toString()), names.value(entry[u"list"_s].toString()),
                entry[u"reason"_s].toString(), entry[u"suggestion"_s].toString()});
    for (const QJsonValue &phrase : lists[u"allow"_s].toArray())
        m_allowed.push_back(wholeWords(phrase.toString()));
}

namespace {
struct Span
{
    qsizetype start;
    qsizetype length;

    bool contains(const Span &other) const
    {
        return start <= other.start && other.start + other.length <= start + length;
    }
    bool overlaps(const Span &other) const
    {
        return start < other.start + other.length && other.start < start + length;
    }
};
} // namespace

template<typename Visit>
static void forEachHit(const QRegularExpression &pattern, const QString &text, Visit visit)
{
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        visit(Span{match.capturedStart(), match.capturedLength()});
    }
}

std::vector<WordingFlag> WordingCheck::check(const QString &text) const
{
    std::vector<Span> allowed;
    for (const QRegularExpression &phrase : m_allowed)
        forEachHit(phrase, text, [&](const Span &span) { allowed.push_back(span); });

    std::vector<WordingFlag> hits;
    for (const Entry &entry : m_entries)
        forEachHit(entry.pattern, text, [&](const Span &span) {
            const auto holds = [&](const Span &phrase) { return phrase.contains(span); };
            if (std::ranges::none_of(allowed, holds))
                hits.push_back({span.start, span.length, text.mid(span.start, span.length),
                    entry.list, entry.reason, entry.suggestion});
        });

    std::ranges::stable_sort(hits, std::greater(), &WordingFlag::length);
    std::vector<WordingFlag> flags;
    for (const WordingFlag &hit : hits) {
        const auto overlaps = [&](const WordingFlag &flag) {
            return Span{flag.start, flag.length}.overlaps({hit.start, hit.length});
        };
        if (std::ranges::none_of(flags, overlaps))
            flags.push_back(hit);
    }
    std::ranges::sort(flags, {}, &WordingFlag::start);
    return flags;
}

} // namespace throughline::jobs
