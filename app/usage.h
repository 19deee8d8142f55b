#pragma once

#include "base/codes.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <optional>
#include <span>

namespace throughline::app {

/// The sentences of wrong usage; a context for translators.
struct Usage
{
    Q_DECLARE_TR_FUNCTIONS(throughline::app::Usage)
};

enum class Takes { Value, Nothing };

/// An option of a verb, without its dashes.
struct OptionSpec
{
    QLatin1StringView name;
    Takes takes = Takes::Value;
};

/// The words after a verb, sorted into what stands alone and what belongs to an option. The first
/// thing that is wrong is kept, as a sentence; later ones are mostly its consequence.
class Words
{
public:
    Words(const QString &verb, const QStringList &words, std::span<const OptionSpec> options);

    const std::optional<QString> &error() const { return m_error; }
    void refuse(const QString &sentence);

    /// The next word that stands alone; the name is what the help calls it.
    QString next(QLatin1StringView name);
    std::optional<QString> nextIfAny();
    void expectNoMore();

    bool has(QLatin1StringView option) const { return m_options.contains(option); }
    std::optional<QString> value(QLatin1StringView option) const;
    QString required(QLatin1StringView option, QLatin1StringView name);
    int number(QLatin1StringView option, int otherwise, int least, int most);

    /// The next word, if it is one of these; refuses any other, naming those there are.
    QString nextOf(const QStringList &known);

    /// The same for the words of an enum.
    template<Coded E>
    E nextOf()
    {
        return fromCode<E>(nextOf(codeTexts<E>()).toStdString()).value_or(E{});
    }

private:
    void read(const QStringList &words, std::span<const OptionSpec> options);

    QString m_verb;
    QStringList m_alone;
    QMap<QString, QString> m_options;
    std::optional<QString> m_error;
};

} // namespace throughline::app
