#pragma once

#include <QJsonObject>
#include <QLocale>
#include <QString>

namespace throughline::documents {

/// A text with gaps, kept per language in resources/templates. {{name}} is a value, escaped for
/// HTML, so that text from data is never markup; {{#name}}…{{/name}} repeats for each item of a
/// list, or stands once when the value is true or a text that is not empty; {{^name}}…{{/name}}
/// stands when it is none of these. Inside a list an item's own values come before the outer ones.
/// Numbers are written as the locale does; {{day:name}} is an ISO date in its short form with the
/// whole year,
/// {{decimal:name}} a number with one place, {{hundredths:name}} one with two.
class TextTemplate
{
public:
    explicit TextTemplate(QString text, const QLocale &locale = QLocale::c())
        : m_text(std::move(text))
        , m_locale(locale)
    {}

    QString filledWith(const QJsonObject &values) const;

private:
    QString m_text;
    QLocale m_locale;
};

} // namespace throughline::documents
