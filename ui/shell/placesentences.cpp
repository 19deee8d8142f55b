#include "shell/sentences.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

static constexpr Sentence sentencesOfPlaces[] = {
    {"place-invalid"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "“%1” is neither a file nor an address of a database. Write a file's path, or "
            "postgresql://user@host:port/database.")},
    {"server-unreachable"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "No server answers at %1. Check the address, or your network.")},
    {"server-lost"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The server has stopped answering. What you wrote is kept; try again in a moment.")},
    {"server-host-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "There is no computer by the name in %1. Check the name, or your network.")},
    {"server-password-refused"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The server did not accept this password for %1. Enter it again, or ask whoever runs "
            "the server.")},
    {"server-login-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The server does not let this user in: %1. Check the user's name, or ask whoever runs "
            "the server.")},
    {"server-database-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The server answers, but has no database of that name: %1. Check the name, or ask "
            "whoever runs the server to make it.")},
    {"server-not-encrypted"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The connection to %1 would not be encrypted, and anybody on the way could read it. "
            "Ask whoever runs the server to switch TLS on.")},
    {"server-certificate-refused"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The server at %1 cannot prove that it is the one it says it is: its certificate is "
            "not trusted here. Ask whoever runs the server for the certificate.")},
    {"server-full"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The server at %1 takes no more connections just now. Try again in a moment.")},
    {"database-empty"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The database “%1” is empty: there is no company in it yet. Make one with import or "
            "demo, or choose another database.")},
    {"company-exists"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "There is already a company at %1. Name an empty database, so that nothing is "
            "overwritten.")},
    {"file-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "There is no file at %1. Check the path, or make a new company.")},
    {"file-exists"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "There is already a file at %1. Choose another name, so that nothing is overwritten.")},
    {"file-unreadable"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The file cannot be opened. Check that it exists and that you may read and write it.")},
    {"file-read-only"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The file or its folder is read-only, so nobody can work in it. Copy it to a place "
            "where you may write; a check, an export or a backup reads it where it is.")},
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
            "The database has an older version. Open it once with this program, then back it "
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
    {"server-not-ours"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The database %1 belongs to another program. Throughline does not touch it; name "
            "another database of this server.")},
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
    {"disk-failing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "The disk does not read or write as it should, so nothing was saved. Make a copy of "
            "the file while it can be read, and have the disk looked at.")},
    {"operation-done"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "This was saved already, so it was not done a second time. There is nothing left to "
            "do.")},
    {"cancelled"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages", "Stopped. Nothing was changed.")},
    {"program-fault"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::Messages",
            "Something went wrong inside the program, and nothing was changed. Please report it "
            "with what you did last.")},
};

std::span<const Sentence> placeSentences()
{
    return sentencesOfPlaces;
}

} // namespace throughline::ui
