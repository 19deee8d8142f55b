#pragma once

#include "base/result.h"

#include <QCoreApplication>

#include <span>

namespace throughline::ui {

/// What is said to a reason's word; %1, %2 … are the error's arguments.
struct Sentence
{
    QLatin1StringView reason;
    const char *text;
};

/// The context under which lupdate collects the sentences of the shell.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::Messages)
};

/// The sentence for the error's reason in the user's language; empty if none of these is for it.
QString sentenceFrom(std::span<const Sentence> sentences, const Error &error);

/// About places: files, folders, servers, backups.
std::span<const Sentence> placeSentences();
/// About what a rule of the company or of the database refuses.
std::span<const Sentence> ruleSentences();

} // namespace throughline::ui
