#include "performance/commenthints.h"

#include "base/foldedtext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace throughline::performance {

static const QJsonObject &hintLists()
{
    static const QJsonObject lists = [] {
        QFile file(u":/frameworks/comment_hints.json"_s);
        if (!file.open(QFile::ReadOnly))
            return QJsonObject();
        return QJsonDocument::fromJson(file.readAll())[u"languages"_s].toObject();
    }();
    return lists;
}

/// The entries of a list that stand in the text, each once. Both are folded; the text has a blank
/// before every word, so that an entry is only found at the beginning of one.
static QStringList foundIn(const QString &text, const QJsonValue &list)
{
    QStringList found;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries)
        if (text.contains(u' ' + entry.toString()))
            found << entry.toString().trimmed();
    return found;
}

static QString asWords(const QString &comment)
{
    QString words = folded(comment);
    for (QChar &c : words)
        if (!c.isLetterOrNumber())
            c = u' ';
    return u' ' + words.simplified() + u' ';
}

/// Days go so that "by 15 January" reads "by january"; a day all in numbers, as in "by 15/01",
/// stays as one 0.
static QString withoutDays(const QString &words)
{
    QStringList kept;
    int numbers = 0;
    const auto endNumbers = [&] {
        if (numbers > 1)
            kept << u"0"_s;
        numbers = 0;
    };
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isDigit()) {
            ++numbers;
            continue;
        }
        endNumbers();
        kept << word;
    }
    endNumbers();
    return u' ' + kept.join(u' ') + u' ';
}

CommentHints hintsFor(const QString &comment, const QString &language, int citations)
{
    const QString text = asWords(comment);
    const QJsonObject lists = hintLists()[language].toObject();
    CommentHints hints;
    hints.hasEvent = citations > 0 || !foundIn(text, lists[u"event"_s]).isEmpty();
    hints.hasEffect = !foundIn(text, lists[u"effect"_s]).isEmpty();
    hints.hasNextStep = !foundIn(text, lists[u"nextStep"_s]).isEmpty()
        || !foundIn(withoutDays(text), lists[u"nextStep"_s]).isEmpty();
    hints.isLongEnough = comment.trimmed().size() >= commentLengthWanted;
    hints.personality = foundIn(text, lists[u"personality"_s]);
    hints.gendered = foundIn(text, lists[u"gendered"_s]);
    hints.absolute = foundIn(text, lists[u"absolute"_s]);
    hints.comparison = foundIn(text, lists[u"comparison"_s]);
    return hints;
}

bool isOnlyRecent(const std::vector<QDate> &cited, const Period &period)
{
    const QDate lastQuarter = period.last.addDays(-period.first.daysTo(period.last) / 4);
    return cited.size() >= 2
        && std::ranges::all_of(cited, [&](QDate day) { return day > lastQuarter; });
}

} // namespace throughline::performance
