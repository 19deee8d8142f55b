#include "people/peoplemessages.h"

#include "people/peoplesentences.h"
#include "shell/filledsentence.h"

#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline::ui {

// %1, %2 … are the error's arguments; %list is all of them.
static constexpr Sentence staffingSentences[] = {
    {"staffing-needs-hr"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "Only HR can change who works where. Ask your HR partner.")},
    {"person-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "There is no such person here, or you may not see them.")},
    {"position-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "There is no such position any more. Choose another one.")},
    {"unit-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "There is no such unit. Choose the unit in which the person works.")},
    {"manager-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The manager does not work here. Choose somebody who is employed.")},
    {"position-held"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The position “%1” is held by %2. Choose a vacant one, or move %2 first.")},
    {"already-employed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "This person is employed already. Move them instead.")},
    {"not-employed"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PeopleMessages", "This person is not employed. Hire them first.")},
    {"reporting-loop"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "They would report to themselves: %list. Choose a manager from outside this line.")},
    {"person-name-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages", "Write the person's name.")},
    {"person-name-too-long"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The name is longer than 300 characters. Shorten it.")},
    {"person-name-hides-characters"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The name holds invisible characters that change how it reads. Type it anew.")},
    {"email-invalid"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "“%1” is not an e-mail address. Write it as name@example.org, or leave it empty.")},
    {"starts-before-last-end"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The previous employment ended on %1. Choose a later first day.")},
    {"ends-before-start"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The employment began on %1. Choose a day from then on.")},
    {"leaving-day-in-future"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The last day is still to come. Enter it when the person has left.")},
    {"import-needs-hr"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PeopleMessages", "Only HR can import. Ask your HR partner.")},
    {"file-not-found"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PeopleMessages", "There is no file at %1. Check the path.")},
    {"file-not-readable"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The file %1 cannot be read. Check that it is a file and that you may read it.")},
    {"file-not-writable"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The file %1 cannot be written. Check that its folder exists, that you may write there "
            "and that the disk has room.")},
    {"export-format-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "%1 ends neither in .csv nor in .json. Give it one of these endings.")},
};

/// The reasons whose argument is a day: the core names it as files do, the reader in their own way.
/// What somebody wrote is named by its beginning; it may be the rest of a file.
static QStringList shownArguments(const QString &reason, QStringList arguments)
{
    constexpr qsizetype longest = 120;
    for (QString &argument : arguments)
        if (argument.size() > longest)
            argument = argument.left(longest - 1) + u'…';
    if (reason == "starts-before-last-end"_L1 || reason == "ends-before-start"_L1)
        for (QString &day : arguments)
            if (const QDate date = QDate::fromString(day, Qt::ISODate); date.isValid())
                day = QLocale().toString(date, QLocale::ShortFormat);
    return arguments;
}

QString peopleSentence(
    std::span<const Sentence> sentences, const QString &reason, const QStringList &arguments)
{
    for (const Sentence &sentence : sentences)
        if (reason == sentence.reason)
            return filledSentence(
                PeopleMessages::tr(sentence.text), shownArguments(reason, arguments));
    return {};
}

QString peopleMessage(const Error &error)
{
    return peopleSentence(staffingSentences, error.reason, error.arguments);
}

} // namespace throughline::ui
