#pragma once

#include "home/landmarks.h"
#include "photographer.h"

#include <span>

namespace throughline::app {

/// A page as pictures show it: its name in file names, and what it shows.
struct Sight
{
    QLatin1StringView name;
    ui::PageKind page;
    std::optional<qint64> home::Landmarks::*subject = nullptr;
};

/// Every page, in the order of the main job.
std::span<const Sight> everySight();

/// Takes the picture into the folder, as "01-home.png"; answers the file. Nothing where the program
/// has no such page, or the reader may see no such thing.
Result<std::optional<QString>> takeSight(Photographer &photographer, const Sight &sight,
    const home::Landmarks &landmarks, const QString &folder, int number);

} // namespace throughline::app
