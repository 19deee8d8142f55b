#pragma once

#include "storage/place.h"

#include <QString>
#include <QStringList>

namespace throughline::tests {

/// What a run of the built program left: its exit code, and what it said where.
struct Outcome
{
    int code = -1;
    QString out;
    QString err;

    QStringList problems() const { return err.split(u'\n', Qt::SkipEmptyParts); }
};

/// Runs the program without a display, as a script would, and waits for its end.
Outcome runProgram(const QStringList &arguments);

/// The same without the capabilities of root, so that the permissions of files count.
Outcome runProgramWithoutPrivileges(const QStringList &arguments);

/// The same while no file may grow beyond so many KiB, as on a disk that is nearly full.
Outcome runProgramWithRoomFor(int kibibytes, const QStringList &arguments);

/// How a place is written on the command line.
QString addressOf(const storage::Place &place);

/// The contents of a file, or of every file of a folder with its name: to see that nothing changed.
QByteArray snapshotOf(const QString &path);

} // namespace throughline::tests
