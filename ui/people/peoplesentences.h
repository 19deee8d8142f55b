#pragma once

#include "shell/sentences.h"

#include <QStringList>

namespace throughline::ui {

/// The context under which lupdate collects the sentences of people and import.
struct PeopleMessages
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::PeopleMessages)
};

/// The sentence of a reason in the user's language, filled; empty if none of these has it.
QString peopleSentence(
    std::span<const Sentence> sentences, const QString &reason, const QStringList &arguments);

} // namespace throughline::ui
