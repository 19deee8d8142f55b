#pragma once

#include "jobs/job.h"

#include <QDate>

namespace throughline::hiring {

using RequisitionId = Id<struct Requisition>;

enum class RequisitionState { Open, Filled, Cancelled };

/// Openings to be filled on one version of a job.
struct Requisition
{
    RequisitionId id;
    QString key; ///< what files call it: "R-000012"
    jobs::JobVersionId jobVersion;
    std::optional<people::UnitId> unit;
    std::optional<PersonId> hiringManager;
    QString title;
    int openings; ///< at least 1
    QDate openedOn;
    std::optional<QDate> closedOn;
    RequisitionState state;
    int version;

    friend bool operator==(const Requisition &, const Requisition &) = default;
};

} // namespace throughline::hiring

template<>
inline constexpr auto
    throughline::codes<throughline::hiring::RequisitionState> = std::to_array<std::string_view>(
        {"open", "filled", "cancelled"});
