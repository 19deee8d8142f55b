#include "commandline.h"

#include "exchange/exporters.h"
#include "exchange/importers.h"
#include "usage.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace throughline::app {

namespace {

/// One verb: how it is written, and how its words become a command.
struct Verb
{
    QLatin1StringView name;
    const char *arguments;
    const char *purpose;
    std::span<const OptionSpec> options;
    Command (*read)(Words &words);
};

constexpr OptionSpec languageOption{"language"_L1}; // every verb speaks

constexpr OptionSpec demoOptions[] = {{"people"_L1}, {"seed"_L1}, languageOption};
constexpr OptionSpec importOptions[]
    = {{"into"_L1}, {"dry-run"_L1, Takes::Nothing}, {"as"_L1}, languageOption};
constexpr OptionSpec fromToOptions[] = {{"from"_L1}, {"to"_L1}, {"as"_L1}, languageOption};
constexpr OptionSpec checkOptions[] = {{"json"_L1, Takes::Nothing}, languageOption};
constexpr OptionSpec toOptions[] = {{"to"_L1}, languageOption};
constexpr OptionSpec tourOptions[] = {languageOption};
constexpr OptionSpec windowOptions[] = {languageOption};
constexpr OptionSpec shotsOptions[]
    = {{"from"_L1}, {"as"_L1}, {"theme"_L1}, {"text"_L1}, {"size"_L1}, languageOption};

} // namespace

static Command readDemo(Words &words)
{
    MakeDemo demo{words.next("PLACE"_L1), 0, 0};
    if (!words.has("people"_L1))
        words.required("people"_L1, "N"_L1);
    demo.people = words.number("people"_L1, 60, 60, 100'000);
    demo.seed = quint32(words.number("seed"_L1, 1, 0, std::numeric_limits<int>::max()));
    return demo;
}

static Command readImport(Words &words)
{
    ImportFile import{{}, {}, {}, Rehearsal::No};
    import.kind = words.nextOf(exchange::importKinds());
    import.file = words.next("FILE"_L1);
    import.into = words.required("into"_L1, "PLACE"_L1);
    import.rehearsal = words.has("dry-run"_L1) ? Rehearsal::DryRun : Rehearsal::No;
    return import;
}

static Command readExport(Words &words)
{
    ExportFile file{words.nextOf(exchange::exportKinds()), {}, {}};
    file.from = words.required("from"_L1, "PLACE"_L1);
    file.to = words.required("to"_L1, "FILE"_L1);
    if (!file.to.endsWith(".csv"_L1, Qt::CaseInsensitive)
        && !file.to.endsWith(".json"_L1, Qt::CaseInsensitive))
        words.refuse(
            Usage::tr("--to takes a file that ends in .csv or .json, not “%1”.").arg(file.to));
    return file;
}

static Command readDocument(Words &words)
{
    using documents::DocumentKind;
    PrintDocument document{DocumentKind::Job, {}, {}, {}};
    document.kind = words.nextOf<DocumentKind>();
    if (document.kind != DocumentKind::SuccessionBook)
        document.id = words.next("ID"_L1);
    document.from = words.required("from"_L1, "PLACE"_L1);
    document.to = words.required("to"_L1, "FILE.pdf"_L1);
    if (!document.to.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        words.refuse(Usage::tr("--to takes a file that ends in .pdf, not “%1”.").arg(document.to));
    return document;
}

static Command readCheck(Words &words)
{
    return CheckPlace{words.next("PLACE"_L1), words.has("json"_L1) ? Report::Json : Report::Text};
}

static Command readBackUp(Words &words)
{
    return BackUp{words.next("PLACE"_L1), words.required("to"_L1, "FILE"_L1)};
}

static Command readRestore(Words &words)
{
    return Restore{words.next("FILE"_L1), words.required("to"_L1, "PLACE"_L1)};
}

static QSize readSize(Words &words)
{
    static const QRegularExpression grammar(u"^(\\d{3,4})[xX×](\\d{3,4})$"_s);
    const QString text = words.value("size"_L1).value_or(u"1280x800"_s);
    const auto size = grammar.match(text);
    if (!size.hasMatch())
        words.refuse(
            Usage::tr("--size takes WIDTHxHEIGHT in pixels (1280x800), not “%1”.").arg(text));
    return {size.captured(1).toInt(), size.captured(2).toInt()};
}

static Command readShots(Words &words)
{
    TakeShots shots{words.next("FOLDER"_L1), words.required("from"_L1, "PLACE"_L1),
        Brightness::Light, words.number("text"_L1, 100, 100, 200), readSize(words)};
    const QString theme = words.value("theme"_L1).value_or(u"light"_s);
    if (theme == "dark"_L1)
        shots.brightness = Brightness::Dark;
    else if (theme != "light"_L1)
        words.refuse(Usage::tr("--theme takes light or dark, not “%1”.").arg(theme));
    return shots;
}

static Command readTour(Words &words)
{
    return TakeTour{words.nextIfAny().value_or(u"tour"_s)};
}

static constexpr Verb verbs[] = {
    {"demo"_L1, "PLACE --people N [--seed S]",
        QT_TRANSLATE_NOOP("throughline::app::Usage",
            "Make a complete demo company of N people "
            "(60 to 100,000); the same seed makes the same company."),
        demoOptions, readDemo},
    {"import"_L1,
        "people|jobs|positions|occupations|candidates FILE --into PLACE [--dry-run] [--as "
        "ROLE|KEY]",
        QT_TRANSLATE_NOOP("throughline::app::Usage",
            "Take in a CSV file: all of it or nothing; what "
            "is there already is updated by its id."),
        importOptions, readImport},
    {"export"_L1,
        "people|jobs|candidates|scorecards|appraisals|positions|successors|audit --from PLACE --to "
        "FILE "
        "[--as ROLE|KEY]",
        QT_TRANSLATE_NOOP("throughline::app::Usage",
            "Write a .csv or .json file, in the columns that "
            "import accepts."),
        fromToOptions, readExport},
    {"document"_L1,
        "job|kit|scorecard|debrief|appraisal|succession-book [ID] --from PLACE --to FILE.pdf "
        "[--as ROLE|KEY]",
        QT_TRANSLATE_NOOP("throughline::app::Usage", "Print one paper to a PDF file."),
        fromToOptions, readDocument},
    {"check"_L1, "PLACE [--json]",
        QT_TRANSLATE_NOOP("throughline::app::Usage",
            "Look through a company: is it sound, does every "
            "job carry the core competency, what is unfinished?"),
        checkOptions, readCheck},
    {"backup"_L1, "PLACE --to FILE",
        QT_TRANSLATE_NOOP("throughline::app::Usage",
            "Copy everything to a file, also while people "
            "are working."),
        toOptions, readBackUp},
    {"restore"_L1, "FILE --to PLACE",
        QT_TRANSLATE_NOOP("throughline::app::Usage",
            "Bring a backup back, to a place where there is "
            "nothing yet."),
        toOptions, readRestore},
    {"shots"_L1,
        "FOLDER --from PLACE [--as hr|hr-lead|manager|executive|employee] [--theme light|dark] "
        "[--text 100..200] [--size WxH]",
        QT_TRANSLATE_NOOP("throughline::app::Usage", "Save a picture of every screen."),
        shotsOptions, readShots},
    {"tour"_L1, "[FOLDER]",
        QT_TRANSLATE_NOOP("throughline::app::Usage",
            "Walk through a demo company and leave pictures "
            "and papers in a folder (“tour” unless you name one)."),
        tourOptions, readTour},
};

static const Verb *verbNamed(const QString &word)
{
    const auto found = std::ranges::find(verbs, word, &Verb::name);
    return found == std::end(verbs) ? nullptr : found;
}

static QString usageOf(const Verb &verb)
{
    return u"throughline %1 %2"_s.arg(verb.name, QLatin1StringView(verb.arguments));
}

/// Whatever code stands for a language: texts that are not translated yet stay English, and dates,
/// numbers and the direction of reading follow all the same.
static QString readLanguage(Words &words)
{
    const QString code = words.value("language"_L1).value_or(QString());
    if (!code.isEmpty() && QLocale(code).language() == QLocale::C)
        words.refuse(
            Usage::tr("--language takes a code such as en, de or ar, not “%1”.").arg(code));
    return code;
}

static std::variant<CommandLine, UsageError> parseVerb(const Verb &verb, const QStringList &rest)
{
    Words words(verb.name, rest, verb.options);
    CommandLine line{verb.read(words), words.value("as"_L1), readLanguage(words)};
    words.expectNoMore();
    if (words.error())
        return UsageError{*words.error(), usageOf(verb)};
    return line;
}

static std::variant<CommandLine, UsageError> parsePlace(const QStringList &arguments)
{
    Words words(u"throughline"_s, arguments, windowOptions);
    const auto place = words.nextIfAny();
    CommandLine line{OpenWindow{place}, {}, readLanguage(words)};
    if (place && place->startsWith(u'-'))
        words.refuse(Usage::tr("There is no option %1.").arg(*place));
    if (words.nextIfAny())
        words.refuse(
            Usage::tr("“%1” is not a command, and only one place can be opened; see --help.")
                .arg(*place));
    if (words.error())
        return UsageError{*words.error(), u"throughline [PLACE]"_s};
    return line;
}

/// Help is given whatever else is wrong, and in the language that was asked for.
static QString languageIn(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf("--language"_L1);
    return at < 0 ? QString() : arguments.value(at + 1);
}

std::variant<CommandLine, UsageError> parseCommandLine(const QStringList &arguments)
{
    if (arguments.contains("--help"_L1) || arguments.contains("-h"_L1))
        return CommandLine{ShowHelp{}, {}, languageIn(arguments)};
    if (arguments.size() == 1 && arguments.first() == "--version"_L1)
        return CommandLine{ShowVersion{}};
    if (!arguments.isEmpty())
        if (const Verb *verb = verbNamed(arguments.first()))
            return parseVerb(*verb, arguments.mid(1));
    return parsePlace(arguments);
}

bool opensWindow(const QStringList &arguments)
{
    const auto parsed = parseCommandLine(arguments);
    const auto *line = std::get_if<CommandLine>(&parsed);
    return line && std::holds_alternative<OpenWindow>(line->command);
}

QString helpText()
{
    QString text = Usage::tr("Competency-based hiring, performance review and succession.")
        + u"\n\n"_s + u"  throughline [PLACE]\n      %1\n"_s.arg(Usage::tr("Open the window."));
    for (const Verb &verb : verbs)
        text += u"  %1\n      %2\n"_s.arg(usageOf(verb), Usage::tr(verb.purpose));
    text += u"  throughline --version | --help\n\n"_s;
    text += Usage::tr("PLACE is a file, or postgresql://user@host:port/database.") + u'\n';
    text += Usage::tr(
                "Every command takes --language LANG (en, de …); without it the program speaks "
                "the system's language.")
        + u'\n';
    text += Usage::tr("Without --as the program acts as the file's owner, or as the login on a "
                      "server.")
        + u'\n';
    text += Usage::tr("Exit codes: 0 done, 1 refused or invalid data (nothing changed), 2 wrong "
                      "usage.")
        + u'\n';
    return text;
}

} // namespace throughline::app
