#pragma once

#include "jobs/job.h"
#include "jobs/occupations.h"
#include "jobs/versioncomparison.h"

namespace throughline::ui {

/// "In review"
QString wordFor(jobs::JobState state);

/// What is missing, as a sentence that says what to do.
QString sentenceFor(jobs::JobGap gap, const jobs::JobDescription &description,
    const competency::CorePolicy &policy);

/// "Core level of Accuracy": what differs between two versions.
QString wordFor(const jobs::VersionDifference &difference);

/// How the core level of an O*NET occupation came about, with the numbers.
QString explanationFor(const jobs::Occupation &occupation);

/// Three ways to say what the core competency means, for work with customers or behind it; they
/// are a start and each is long enough.
QStringList meaningSuggestions(const QString &unit);

} // namespace throughline::ui
