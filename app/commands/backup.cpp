#include "commands/commands.h"

#include "storage/backup.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline::app {

using storage::Place;

static QString whatIsIn(const storage::BackupReport &report)
{
    return Texts::tr("%1 people, %2")
        .arg(QLocale().toString(report.people), QLocale().formattedDataSize(report.bytes));
}

ExitCode run(const BackUp &command, const ActsAs &, Console &console)
{
    const auto place = Place::parse(command.place);
    if (!place)
        return console.refuse(nameOf(command.place), place.error());
    const auto report = storage::backup(
        *place, QFileInfo(command.to).absoluteFilePath(), storage::Existing::Refuse);
    if (!report)
        return console.refuse(nameOf(command.place), asSeenByTheUser(report.error(), *place));
    console.say(Texts::tr("Backed up to %1: %2.").arg(command.to, whatIsIn(*report)));
    return Done;
}

ExitCode run(const Restore &command, const ActsAs &, Console &console)
{
    const auto place = Place::parse(command.to);
    if (!place)
        return console.refuse(nameOf(command.to), place.error());
    const auto report = storage::restore(QFileInfo(command.file).absoluteFilePath(), *place);
    if (!report)
        return console.refuse(command.file, report.error());
    console.say(Texts::tr("Restored to %1: %2.").arg(nameOf(command.to), whatIsIn(*report)));
    return Done;
}

} // namespace throughline::app
