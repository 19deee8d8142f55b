#include "commands/commands.h"

#include "sights.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace throughline::app {

static ExitCode takeAll(Photographer &photographer, const home::Landmarks &landmarks,
    const QString &folder, Console &console)
{
    ExitCode code = Done;
    int number = 1;
    for (const Sight &sight : everySight()) {
        const auto file = takeSight(photographer, sight, landmarks, folder, number);
        number += file && *file;
        if (!file)
            code = console.refuse(QString(sight.name), file.error());
        else if (*file)
            console.say(**file);
    }
    return code;
}

ExitCode run(const TakeShots &shots, const ActsAs &as, Console &console)
{
    auto store = openCompany(shots.from, as, Purpose::Look);
    if (!store)
        return console.refuse(nameOf(shots.from), store.error());
    if (!QDir().mkpath(shots.folder))
        return console.refuse(
            shots.folder, {Error::Kind::Unavailable, u"folder-read-only"_s, {shots.folder}});
    const auto landmarks = (*store)->read(home::landmarks).wait();
    if (!landmarks)
        return console.refuse(nameOf(shots.from), landmarks.error());
    Photographer photographer({shots.brightness, shots.textPercent, shots.size});
    const QString reader = nameOfReader(**store);
    photographer.show(std::move(*store), reader);
    return takeAll(photographer, *landmarks, shots.folder, console);
}

} // namespace throughline::app
