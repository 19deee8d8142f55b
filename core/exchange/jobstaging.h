#pragma once

#include "exchange/importing.h"
#include "exchange/jobsheet.h"
#include "people/units.h"

namespace throughline::exchange {

/// The rows of a jobs file, checked against the database, and how they are written.
class JobStaging
{
public:
    JobStaging(storage::Connection &db, const MappedTable &rows, ImportReport &report);

    void stage(ImportProgress &progress);
    void write(ImportProgress &progress);

private:
    struct Staged
    {
        JobSheet sheet;
        std::optional<jobs::JobDescription> stored;
        bool isOnlyState; ///< the words are as stored
    };

    void readStock();
    void stageRow(int row);
    std::optional<jobs::JobDescription> storedJob(const QString &key);
    JobSheet startingSheet(const std::optional<jobs::JobDescription> &stored) const;

    void readTexts(int row, JobSheet &sheet);
    void readState(int row, JobSheet &sheet);
    void readCompetencies(int row, JobSheet &sheet);
    std::optional<SheetCompetency> competencyFrom(int row, const QString &item);
    void readMeanings(int row, JobSheet &sheet);
    void readCore(int row, JobSheet &sheet, const std::optional<SheetCompetency> &listed);
    void addCore(int row, JobSheet &sheet);
    void checkCore(int row, const JobSheet &sheet);
    void checkService(int row, const JobSheet &sheet);
    void checkWay(int row, const JobSheet &sheet, const jobs::JobDescription &stored);
    std::optional<int> numberFrom(
        int row, JobField field, int lowest, int highest, const QString &reason);

    QString text(int row, JobField field) const { return m_rows.text(row, int(field)); }
    bool has(JobField field) const { return m_rows.has(int(field)); }
    void refuse(int row, JobField field, const QString &reason, const QStringList &arguments = {});

    void writeOne(const Staged &staged);
    void walk(jobs::JobVersionId id, jobs::JobState to);
    std::optional<people::UnitId> unitFor(const QString &name);

    storage::Connection &m_db;
    const MappedTable &m_rows;
    ImportReport &m_report;
    jobs::Jobs m_jobs;
    competency::CorePolicy m_policy;
    competency::CurrentCompetency m_core;
    RevisionsByKey m_revisions;
    QSet<QString> m_starters; // keys that the starter library could add
    QSet<QString> m_adopted;
    QHash<QString, people::UnitId> m_units; // by folded name
    QSet<QString> m_ambiguousUnits;
    QHash<people::UnitId, QString> m_unitNames;
    KeysSeen m_keys;
    std::vector<Staged> m_staged;
};

} // namespace throughline::exchange
