#include "shell/filledsentence.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace throughline::ui {

/// A day in the reader's own way; the core names it as files do.
static QString shownArgument(const QString &argument)
{
    static const QRegularExpression day(uR"(^\d{4}-\d\d-\d\d$)"_s);
    const QDate date
        = day.match(argument).hasMatch() ? QDate::fromString(argument, Qt::ISODate) : QDate();
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : argument;
}

QString filledSentence(const QString &pattern, const QStringList &arguments)
{
    QString sentence;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QStringView rest = QStringView(pattern).sliced(at);
        const int digit = rest.size() > 1 ? rest[1].digitValue() : -1;
        if (rest.startsWith("%list"_L1)) {
            sentence += arguments.join(u" → "_s);
            at += 4;
        } else if (rest.startsWith(u'%') && digit > 0) {
            sentence += shownArgument(arguments.value(digit - 1));
            ++at;
        } else {
            sentence += pattern[at];
        }
    }
    return sentence;
}

} // namespace throughline::ui
