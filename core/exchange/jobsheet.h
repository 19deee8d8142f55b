#pragma once

#include "jobs/jobs.h"

namespace throughline::exchange {

/// A competency of a job as files have it: "accuracy:4:30".
struct SheetCompetency
{
    QString key;
    int level;
    int weight;
    QString meaning;

    friend bool operator==(const SheetCompetency &, const SheetCompetency &) = default;
};

/// A job as one row of a file: its newest version, with names where the database has ids.
struct JobSheet
{
    QString key, title, unit, grade, onetCode, purpose;
    jobs::JobState state = jobs::JobState::Draft;
    QStringList duties, externalCustomers, internalCustomers;
    SheetCompetency core;
    QString waiver; ///< the reason, if the core competency is waived
    std::vector<SheetCompetency> others;

    friend bool operator==(const JobSheet &, const JobSheet &) = default;
};

/// The columns of a jobs file, in their order.
enum class JobField {
    Id,
    Title,
    Unit,
    State,
    CoreLevel,
    CoreWeight,
    CoreMeaning,
    Duties,
    Competencies,
    Purpose,
    ExternalCustomers,
    InternalCustomers,
    Meanings,
    Waiver,
    Grade,
    OnetCode
};

JobSheet sheetOf(const jobs::JobDescription &description, const QString &unit);

/// The description with the sheet's words; competencies are given by key, unit by id.
using RevisionsByKey = QHash<QString, competency::CurrentCompetency>;
void fill(jobs::JobDescription &description, const JobSheet &sheet, const RevisionsByKey &revisions,
    std::optional<people::UnitId> unit);

} // namespace throughline::exchange
