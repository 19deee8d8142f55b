#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <span>

namespace throughline::ui {

/// A reason word and its sentence, still in English.
struct PeopleSentence
{
    QLatin1StringView reason;
    const char *text;
};

/// Only a context for lupdate to collect the sentences under.
struct PeopleMessages
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::PeopleMessages)
};

/// The sentence of a reason in the user's language, filled; empty if none of these has it.
QString peopleSentence(
    std::span<const PeopleSentence> sentences, const QString &reason, const QStringList &arguments);

} // namespace throughline::ui
