#include "commands/commands.h"

using namespace Qt::StringLiterals;

namespace throughline::app {

ExitCode run(const ShowVersion &, const ActsAs &, Console &console)
{
    console.say(u"throughline "_s + QCoreApplication::applicationVersion());
    return Done;
}

ExitCode run(const ShowHelp &, const ActsAs &, Console &console)
{
    console.say(helpText().trimmed());
    return Done;
}

} // namespace throughline::app
