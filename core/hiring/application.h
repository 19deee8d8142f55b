#pragma once

#include "hiring/requisition.h"

namespace throughline::hiring {

using ApplicationId = Id<struct Application>;

/// How far an application has come. The first five are open; the rest end it.
enum class Stage { Applied, Screened, Interview, Decision, Offer, Hired, Rejected, Withdrawn };

inline constexpr std::array openStages
    = {Stage::Applied, Stage::Screened, Stage::Interview, Stage::Decision, Stage::Offer};

constexpr bool isOpen(Stage stage)
{
    return stage < Stage::Hired;
}

/// One person's wish to fill one requisition. The person is not the application: the same one may
/// apply several times, and each application keeps its own interviews and scorecards (H-46).
struct Application
{
    ApplicationId id;
    QString key; ///< what files call it: "A-000123"
    PersonId person;
    RequisitionId requisition;
    QDate appliedOn;
    Stage stage;
    QString note;
    int version;

    friend bool operator==(const Application &, const Application &) = default;
};

/// Whether an application may simply be moved: freely among the open stages, out of them when the
/// candidate withdraws, and back when they think better of it. Hired and rejected are reached by a
/// decision with a reason only.
constexpr bool mayMove(Stage from, Stage to)
{
    const bool isOurs = isOpen(from) || from == Stage::Withdrawn;
    return from != to && isOurs && (isOpen(to) || to == Stage::Withdrawn);
}

/// The neighbouring open stage, or none at either end: the board's Ctrl+→ and Ctrl+←.
std::optional<Stage> stageAfter(Stage stage);
std::optional<Stage> stageBefore(Stage stage);

} // namespace throughline::hiring

template<>
inline constexpr auto
    throughline::codes<throughline::hiring::Stage> = std::to_array<std::string_view>({"applied",
        "screened", "interview", "decision", "offer", "hired", "rejected", "withdrawn"});
