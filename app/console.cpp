#include "console.h"

#include "shell/messages.h"

using namespace Qt::StringLiterals;

namespace throughline::app {

QString sentenceFor(const Error &error)
{
    if (error.reason == u"company-empty")
        return Texts::tr("This file is empty, so it is not a company. Choose another file.");
    if (error.reason == u"page-not-settled")
        return Texts::tr("The page did not show its data within ten seconds. Try again while the "
                         "computer is less busy.");
    return ui::messageFor(error);
}

Console::Console() : m_out(stdout), m_err(stderr) {}

void Console::say(const QString &line)
{
    m_out << line << Qt::endl;
}

void Console::problem(const QString &sentence)
{
    m_err << sentence << Qt::endl;
}

void Console::problem(const QString &about, const Error &error)
{
    QString sentence = sentenceFor(error);
    if (error.kind == Error::Kind::Broken && !error.detail.isEmpty())
        sentence += u" (%1)"_s.arg(error.detail);
    problem(u"%1: %2"_s.arg(about, sentence.simplified()));
}

ExitCode Console::refuse(const QString &about, const Error &error)
{
    problem(about, error);
    return Refused;
}

} // namespace throughline::app
