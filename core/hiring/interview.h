#pragma once

#include "hiring/application.h"
#include "hiring/interviewplan.h"

namespace throughline::hiring {

using InterviewId = Id<struct Interview>;

/// A talk with a candidate. The same candidate may be interviewed again in the same round (H-17).
struct Interview
{
    InterviewId id;
    ApplicationId application;
    PlanId plan;
    int round; ///< from 1
    std::optional<QDateTime> startsAt;
    int minutes; ///< 5 to 480
    QString place;
    int version;

    friend bool operator==(const Interview &, const Interview &) = default;
};

} // namespace throughline::hiring
