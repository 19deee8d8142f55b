#include "commands/commands.h"

#include "photographer.h"
#include "shell/language.h"
#include "shell/preferences.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace throughline;
using namespace throughline::app;

/// The arguments as text, before there is an application that could be asked for them.
static QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments << QString::fromLocal8Bit(argv[at]);
    return arguments;
}

/// What Qt has to say is for developers: stderr has one line per problem, and nothing else.
static void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type >= QtCriticalMsg || qEnvironmentVariableIsSet("THROUGHLINE_VERBOSE"))
        fprintf(stderr, "%s\n", qPrintable(text));
}

static bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

static ExitCode carryOut(const CommandLine &line, Console &console)
{
    return std::visit(
        [&](const auto &command) { return run(command, line.as, console); }, line.command);
}

/// Qt would end the program without a word that helps.
static ExitCode sayThatThereIsNoDisplay()
{
    Console().problem(Texts::tr("There is no display here, so the window cannot open. Set DISPLAY, "
                                "or use a command; see throughline --help."));
    return Refused;
}

static void introduce()
{
    QCoreApplication::setApplicationName(u"throughline"_s);
    QCoreApplication::setOrganizationName(u"throughline"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(THROUGHLINE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.throughline.Throughline"_s);
}

int main(int argc, char *argv[])
{
    const QStringList arguments = argumentsOf(argc, argv);
    const bool isWindow = opensWindow(arguments);
    if (isWindow && !hasDisplay())
        return sayThatThereIsNoDisplay();
    if (!isWindow) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        useSettingsOfOurOwn();
        qInstallMessageHandler(keepQuiet);
    }
    introduce();
    const QApplication application(argc, argv);

    ui::applyLanguage(isWindow ? ui::Preferences().language() : QString());
    Console console;
    const auto parsed = parseCommandLine(arguments);
    if (const auto *wrong = std::get_if<UsageError>(&parsed)) {
        console.problem(wrong->sentence);
        console.problem(Texts::tr("Usage: %1").arg(wrong->usage));
        return WrongUsage;
    }
    const CommandLine &line = std::get<CommandLine>(parsed);
    if (!line.language.isEmpty())
        ui::applyLanguage(line.language);
    return carryOut(line, console);
}
