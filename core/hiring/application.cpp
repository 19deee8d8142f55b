#include "hiring/application.h"

namespace throughline::hiring {

std::optional<Stage> stageAfter(Stage stage)
{
    if (!isOpen(stage) || stage == openStages.back())
        return std::nullopt;
    return Stage(int(stage) + 1);
}

std::optional<Stage> stageBefore(Stage stage)
{
    if (!isOpen(stage) || stage == openStages.front())
        return std::nullopt;
    return Stage(int(stage) - 1);
}

} // namespace throughline::hiring
