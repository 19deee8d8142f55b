#include "shell/messages.h"

#include "competency/competencymessages.h"
#include "documents/documentmessages.h"
#include "hiring/hiringmessages.h"
#include "jobs/jobmessages.h"
#include "people/peoplemessages.h"
#include "performance/performancemessages.h"
#include "security/securitywords.h"
#include "succession/successionmessages.h"

#include <QCoreApplication>

#include <span>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct Sentence
{
    QLatin1StringView reason;
    const char *text;
};

/// Only a context for lupdate to collect the sentences under.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::Messages)
};
} // namespace

// %1, %2 … are the error's arguments.
static constexpr Sentence placeSentences[] = {
    {"place-invalid"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "“%1” is neither a file nor an address of a database. Write a file's path, or "
            "postgresql://user@host:port/database.")},
    {"server-unreachable"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "No server answers at %1. Check the address, the password or your network.")},
    {"server-lost"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The server has stopped answering. What you wrote is kept; try again in a moment.")},
    {"file-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "There is no file at %1. Check the path, or make a new company with import or demo.")},
    {"file-exists"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "There is already a file at %1. Choose another name, so that nothing is overwritten.")},
    {"file-unreadable"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The file cannot be opened. Check that it exists and that you may read and write it.")},
    {"file-read-only"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The file or its folder is read-only, so nothing can be saved. Choose another place, "
            "or "
            "ask for the right to write there.")},
    {"file-is-folder"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::Messages", "%1 is a folder, not a company. Name a file in it.")},
    {"folder-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "There is no folder %1. Make it first, or name another place.")},
    {"folder-read-only"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "Nothing can be written in the folder %1. Choose another place, or ask for the right "
            "to "
            "write there.")},
    {"backup-onto-itself"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "This would copy the company onto itself. Choose another name for the backup.")},
    {"backup-damaged"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The backup is damaged, so nothing was restored. Use an older one.")},
    {"database-older"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The database is of an older version. Open it once with this program, then back it "
            "up.")},
    {"copy-differs"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The copy differs from the company, so it was thrown away. Check the disk and try "
            "again.")},
    {"restore-target-not-empty"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "There is a company at this place already, so nothing was restored. Name an empty "
            "place.")},
    {"demo-not-empty"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "There is a company at this place already, so no demo was made. Name an empty place.")},
    {"not-a-database"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "This file is not a Throughline company: it is not a database. Choose another file.")},
    {"not-ours"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "This database belongs to another program. Throughline does not touch it; choose "
            "another file.")},
    {"database-newer"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "This database was made by a newer version (%1; this program knows %2). Update the "
            "program.")},
    {"database-damaged"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "This file cannot be read completely: it is damaged. Restore the last good backup; the "
            "damaged file is left as it is.")},
    {"database-locked"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "Another program is writing to the database just now. Nothing was changed; try again "
            "in "
            "a moment.")},
    {"migration-changed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The database was brought to its version by other steps than this program knows. It is "
            "left as it is; use the program that made it.")},
    {"disk-full"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The disk is full, so nothing was saved. Free some space and try again; what you typed "
            "is still here.")},
    {"cancelled"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages", "Stopped. Nothing was changed.")},
    {"program-fault"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "Something went wrong inside the program, and nothing was changed. Please report it "
            "with what you did last.")},
};

static constexpr Sentence ruleSentences[] = {
    {"already-exists"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "This exists already. Open the one that is there instead.")},
    {"still-referred-to"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "Other records refer to this one, so it cannot be taken away or does not exist.")},
    {"value-refused"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The database does not take this value. Check what you entered.")},
    {"not-allowed"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::Messages", "Your role does not allow this. Ask somebody in HR.")},
    {"audit-is-append-only"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The audit trail only grows: its lines are neither changed nor removed.")},
    {"changed-meanwhile"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "Somebody else changed this a moment ago. Look at their version, then try again.")},
    {"not-found"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::Messages", "This does not exist, or it is not for you to see.")},
};

static QString sentenceFrom(std::span<const Sentence> sentences, const Error &error)
{
    for (const Sentence &sentence : sentences) {
        if (error.reason != sentence.reason)
            continue;
        QString text = Messages::tr(sentence.text);
        for (const QString &argument : error.arguments)
            text = text.arg(argument);
        return text;
    }
    return {};
}

QString foundationMessage(const Error &error)
{
    const QString place = sentenceFrom(placeSentences, error);
    return place.isEmpty() ? sentenceFrom(ruleSentences, error) : place;
}

/// Better than nothing for a word that no area knows; the test of all words keeps this unused.
static QString sentenceForKind(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound: return foundationMessage({kind, u"not-found"_s});
    case Error::Kind::Conflict: return foundationMessage({kind, u"changed-meanwhile"_s});
    case Error::Kind::Forbidden: return foundationMessage({kind, u"not-allowed"_s});
    case Error::Kind::Invalid: return foundationMessage({kind, u"value-refused"_s});
    case Error::Kind::Busy: return foundationMessage({kind, u"database-locked"_s});
    case Error::Kind::Unavailable: return foundationMessage({kind, u"server-lost"_s});
    case Error::Kind::Cancelled: return foundationMessage({kind, u"cancelled"_s});
    case Error::Kind::Broken: return foundationMessage({kind, u"program-fault"_s});
    }
    Q_UNREACHABLE();
}

QString messageFor(const Error &error)
{
    using Source = QString (*)(const Error &);
    static constexpr Source sources[]
        = {foundationMessage, competencyMessage, documentMessage, hiringMessage, jobMessage,
            peopleMessage, performanceMessage, securityMessage, successionMessage};
    for (const Source source : sources)
        if (const QString sentence = source(error); !sentence.isEmpty())
            return sentence;
    return sentenceForKind(error.kind);
}

} // namespace throughline::ui
