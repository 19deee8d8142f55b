#pragma once

#include "base/codes.h"
#include "documents/documentrequest.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace throughline::app {

enum class Rehearsal { No, DryRun };
enum class Report { Text, Json };
enum class Brightness { Light, Dark };

// One struct per verb: what the user asked for, complete and in range.

struct ShowVersion
{
};
struct ShowHelp
{
};
/// The window; without a place it opens as it was left, or with the first run.
struct OpenWindow
{
    std::optional<QString> place;
};
struct MakeDemo
{
    QString place;
    int people; ///< 60 to 100,000
    quint32 seed; ///< the same company for the same seed
};
struct ImportFile
{
    QString kind; ///< one of exchange::importKinds()
    QString file;
    QString into;
    Rehearsal rehearsal;
};
struct ExportFile
{
    QString kind; ///< one of exchange::exportKinds()
    QString from;
    QString to; ///< ends in .csv or .json
};
struct PrintDocument
{
    documents::DocumentKind kind;
    std::optional<QString> id; ///< a key, as exports write it; none for the succession book
    QString from;
    QString to;
};
struct CheckPlace
{
    QString place;
    Report report;
};
struct BackUp
{
    QString place;
    QString to;
};
struct Restore
{
    QString file;
    QString to;
};
struct TakeShots
{
    QString folder;
    QString from;
    Brightness brightness;
    int textPercent; ///< 100 to 200
    QSize size; ///< of the window, in device-independent pixels
};
struct TakeTour
{
    QString folder;
};

using Command = std::variant<OpenWindow, ShowVersion, ShowHelp, MakeDemo, ImportFile, ExportFile,
    PrintDocument, CheckPlace, BackUp, Restore, TakeShots, TakeTour>;

/// A whole command line. `as` is a role's word or a person's key; without it the program acts as
/// the file's owner, or as the login on a server.
struct CommandLine
{
    Command command;
    std::optional<QString> as = {};
    QString language = {}; ///< "de", "ar"; empty for the system's
};

/// What is wrong with a command line, in one sentence, and how the verb is used.
struct UsageError
{
    QString sentence;
    QString usage;
};

/// Reads the arguments after the program's name.
std::variant<CommandLine, UsageError> parseCommandLine(const QStringList &arguments);

/// Whether these arguments open the window; anything else runs without a display.
bool opensWindow(const QStringList &arguments);

/// Every verb with its arguments, as `--help` prints it.
QString helpText();

} // namespace throughline::app
