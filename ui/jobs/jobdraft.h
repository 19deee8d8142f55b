#pragma once

#include "jobs/job.h"

namespace throughline::ui {

/// A job description as its editor holds it: what is a list is a text with a line for each item.
struct JobDraft
{
    QString title;
    std::optional<people::UnitId> unit;
    QString grade;
    QString purpose;
    QString duties;
    QString externalCustomers;
    QString internalCustomers;
    std::vector<jobs::JobCompetency> competencies;

    static JobDraft from(const jobs::JobDescription &description);

    /// The description that it began with, in these words.
    jobs::JobDescription applyTo(jobs::JobDescription base) const;

    friend bool operator==(const JobDraft &, const JobDraft &) = default;
};

} // namespace throughline::ui
