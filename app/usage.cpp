#include "usage.h"

using namespace Qt::StringLiterals;

namespace throughline::app {

Words::Words(const QString &verb, const QStringList &words, std::span<const OptionSpec> options)
    : m_verb(verb)
{
    read(words, options);
}

void Words::refuse(const QString &sentence)
{
    if (!m_error)
        m_error = sentence;
}

void Words::read(const QStringList &words, std::span<const OptionSpec> options)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words[at];
        if (!word.startsWith("--"_L1)) {
            m_alone << word;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const auto known = std::ranges::find(options, name, &OptionSpec::name);
        if (known == options.end())
            return refuse(Usage::tr("“%1” has no option --%2.").arg(m_verb, name));
        if (m_options.contains(name))
            return refuse(Usage::tr("--%1 is given twice.").arg(name));
        if (known->takes == Takes::Nothing)
            m_options[name] = u""_s;
        else if (word.contains(u'='))
            m_options[name] = word.section(u'=', 1);
        else if (at + 1 < words.size() && !words[at + 1].startsWith("--"_L1))
            m_options[name] = words[++at];
        else
            return refuse(Usage::tr("--%1 needs a value after it.").arg(name));
    }
}

QString Words::next(QLatin1StringView name)
{
    if (m_alone.isEmpty()) {
        refuse(Usage::tr("“%1” needs %2.").arg(m_verb, name));
        return {};
    }
    return m_alone.takeFirst();
}

std::optional<QString> Words::nextIfAny()
{
    return m_alone.isEmpty() ? std::nullopt : std::optional(m_alone.takeFirst());
}

void Words::expectNoMore()
{
    if (!m_alone.isEmpty())
        refuse(Usage::tr("“%1” does not know what to do with “%2”.").arg(m_verb, m_alone.first()));
}

std::optional<QString> Words::value(QLatin1StringView option) const
{
    const auto found = m_options.constFind(option);
    return found == m_options.constEnd() ? std::nullopt : std::optional(*found);
}

QString Words::required(QLatin1StringView option, QLatin1StringView name)
{
    const auto given = value(option);
    if (!given || given->isEmpty())
        refuse(Usage::tr("“%1” needs --%2 %3.").arg(m_verb, option, name));
    return given.value_or(QString());
}

int Words::number(QLatin1StringView option, int otherwise, int least, int most)
{
    const auto given = value(option);
    if (!given)
        return otherwise;
    bool isNumber = false;
    const int number = given->toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        refuse(Usage::tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                   .arg(option, QString::number(least), QString::number(most), *given));
    return number;
}

QString Words::nextOf(const QStringList &known)
{
    if (m_alone.isEmpty()) {
        refuse(Usage::tr("“%1” needs one of %2.").arg(m_verb, known.join(u", "_s)));
        return {};
    }
    const QString word = m_alone.takeFirst();
    if (!known.contains(word))
        refuse(Usage::tr("“%1” does not know “%2”; it takes one of %3.")
                   .arg(m_verb, word, known.join(u", "_s)));
    return word;
}

} // namespace throughline::app
