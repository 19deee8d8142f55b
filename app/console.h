#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QTextStream>

namespace throughline::app {

/// What a command ends with.
enum ExitCode { Done = 0, Refused = 1, WrongUsage = 2 };

/// The sentences of the commands; a context for translators.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(throughline::app::Texts)
};

/// A full sentence for an error: what is known here, and otherwise what the window says.
QString sentenceFor(const Error &error);

/// The terminal: results go to stdout, one line per problem to stderr.
class Console
{
public:
    Console();

    void say(const QString &line);
    void problem(const QString &sentence);
    /// Says with what it went wrong, why, and what to do; a fault of the program with its detail.
    void problem(const QString &about, const Error &error);
    /// The same, as the end of a command.
    ExitCode refuse(const QString &about, const Error &error);

private:
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace throughline::app
