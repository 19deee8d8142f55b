#pragma once

#include "storage/connection.h"

namespace throughline::home {

/// For each page that shows one thing, the thing worth showing first: the requisition with most
/// applications, the interview that waits for the reader, the appraisal they are writing. What a
/// tour, a set of pictures or a first look goes to; nothing where the reader may see none.
struct Landmarks
{
    std::optional<qint64> job;
    std::optional<qint64> competency;
    std::optional<qint64> requisition;
    std::optional<qint64> interview;
    std::optional<qint64> debrief; ///< an application
    std::optional<qint64> appraisal;
    std::optional<qint64> keyPosition;
    std::optional<qint64> person;

    friend bool operator==(const Landmarks &, const Landmarks &) = default;
};

/// Those of the session, read through its views.
Landmarks landmarks(storage::Connection &connection);

/// What of these can be printed: the newest version of the job, the newest plan of the requisition,
/// a scorecard and the debrief of one application, an appraisal that was shared.
struct PrintableLandmarks
{
    std::optional<qint64> jobVersion;
    std::optional<qint64> plan;
    std::optional<qint64> scorecard;
    std::optional<qint64> debrief; ///< an application
    std::optional<qint64> appraisal;

    friend bool operator==(const PrintableLandmarks &, const PrintableLandmarks &) = default;
};

PrintableLandmarks printableLandmarks(storage::Connection &connection);

} // namespace throughline::home
