#include "documents/texttemplate.h"

#include <QDate>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace throughline::documents {

namespace {
/// The scopes that a name is looked up in, the innermost last.
using Scopes = QList<QJsonObject>;
} // namespace

static QJsonValue lookUp(const Scopes &scopes, const QString &name)
{
    for (auto scope = scopes.crbegin(); scope != scopes.crend(); ++scope)
        if (scope->contains(name))
            return scope->value(name);
    return {};
}

static QString numberText(double value, char format, int precision, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, format, precision);
}

/// The locale's short form, with the whole year: papers are kept for longer than two digits tell.
static QString dayText(const QDate &day, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"))
        format.replace(u"yy"_s, u"yyyy"_s);
    return locale.toString(day, format);
}

/// The value of a gap such as {{name}} or {{day:name}}, as it is printed.
static QString textOf(const Scopes &scopes, const QString &tag, const QLocale &locale)
{
    const QString form = tag.contains(u':') ? tag.section(u':', 0, 0) : QString();
    const QJsonValue value = lookUp(scopes, tag.section(u':', -1));
    if (form == u"day")
        return dayText(QDate::fromString(value.toString(), Qt::ISODate), locale);
    if (form == u"decimal")
        return numberText(value.toDouble(), 'f', 1, locale);
    if (form == u"hundredths")
        return numberText(value.toDouble(), 'f', 2, locale);
    if (value.isDouble())
        return numberText(value.toDouble(), 'g', QLocale::FloatingPointShortest, locale);
    return value.toString().toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

static bool holds(const QJsonValue &value)
{
    if (value.isArray())
        return !value.toArray().isEmpty();
    if (value.isString())
        return !value.toString().isEmpty();
    return value.isDouble() || value.isObject() || value.toBool();
}

/// The end tag that closes a section, past those of sections of the same name inside it.
static qsizetype closingTag(const QString &text, qsizetype from, const QString &name)
{
    const QString end = u"{{/"_s + name + u"}}"_s;
    const QString start = u"{{#"_s + name + u"}}"_s;
    int depth = 1;
    while (true) {
        const qsizetype closes = text.indexOf(end, from);
        const qsizetype opens = text.indexOf(start, from);
        if (closes < 0)
            return -1;
        if (opens >= 0 && opens < closes) {
            ++depth;
            from = opens + start.size();
        } else if (--depth == 0) {
            return closes;
        } else {
            from = closes + end.size();
        }
    }
}

static QString fill(const QString &text, Scopes scopes, const QLocale &locale);

static QString fillSection(
    const QString &body, const QJsonValue &value, const Scopes &scopes, const QLocale &locale)
{
    if (!value.isArray())
        return holds(value) ? fill(body, scopes, locale) : QString();
    QString filled;
    for (const QJsonValue &item : value.toArray()) {
        const QJsonObject inner
            = item.isObject() ? item.toObject() : QJsonObject{{u"item"_s, item}};
        filled += fill(body, scopes + Scopes{inner}, locale);
    }
    return filled;
}

static QString fill(const QString &text, Scopes scopes, const QLocale &locale)
{
    QString filled;
    qsizetype at = 0;
    while (true) {
        const qsizetype opens = text.indexOf(u"{{"_s, at);
        const qsizetype closes = opens < 0 ? -1 : text.indexOf(u"}}"_s, opens);
        if (closes < 0)
            return filled + text.mid(at);
        filled += text.mid(at, opens - at);
        const QString tag = text.mid(opens + 2, closes - opens - 2).trimmed();
        at = closes + 2;
        if (!tag.startsWith(u'#') && !tag.startsWith(u'^')) {
            filled += textOf(scopes, tag, locale);
            continue;
        }
        const QString name = tag.mid(1);
        const qsizetype end = closingTag(text, at, name);
        if (end < 0)
            return filled;
        const QString body = text.mid(at, end - at);
        const QJsonValue value = lookUp(scopes, name);
        if (tag.startsWith(u'#'))
            filled += fillSection(body, value, scopes, locale);
        else if (!holds(value))
            filled += fill(body, scopes, locale);
        at = end + name.size() + 5;
    }
}

QString TextTemplate::filledWith(const QJsonObject &values) const
{
    return fill(m_text, {values}, m_locale);
}

} // namespace throughline::documents
