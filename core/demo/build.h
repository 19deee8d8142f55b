#pragma once

#include "competency/competencies.h"
#include "demo/calendar.h"
#include "demo/company.h"
#include "demo/names.h"
#include "storage/connection.h"

#include <QSet>

#include <functional>

namespace throughline::demo {

/// Thrown between two portions of work when the user no longer wants the demo.
struct Cancelled
{
};

/// A question of the bank, as a plan cites it.
struct BankQuestion
{
    qint64 id;
    QString title;
    int minutes;
};

/// A competency as the database knows it.
struct LibraryEntry
{
    qint64 competency;
    qint64 revision;
    QString name;
    std::vector<QString> titles; ///< by level − 1
    std::vector<BankQuestion> questions;
};

/// A published version of a job, in force from its day on.
struct JobEdition
{
    qint64 id;
    QDate from;
    std::vector<AskedSeed> asked; ///< the core competency first
};

/// A job that the company has; the others of the seeds have no id.
struct JobEntry
{
    qint64 id = 0;
    std::vector<JobEdition> editions; ///< oldest first

    const JobEdition &on(QDate day) const
    {
        const JobEdition *current = &editions.front();
        for (const JobEdition &edition : editions)
            if (edition.from <= day)
                current = &edition;
        return *current;
    }
};

/// One line of the audit trail; they are written in the order of time, at the end.
struct Act
{
    QDateTime at;
    qint64 actor;
    QString action, subjectKind;
    qint64 subject;
};

/// Who is who in the demo, as places of Company::members.
struct Roles
{
    int hrPartner = -1, hrLead = -1, manager = -1, executive = -1, employee = -1, auditor = -1;
};

/// Everything that is known while a company is being built. The ids that a later part needs are
/// counted here and not asked of the database, so that whole portions go in at once.
struct Build
{
    storage::Connection &db;
    quint32 seed;
    Calendar calendar;
    Seeds seeds;
    Company company;
    std::vector<LibraryEntry> library; ///< in the order of Seeds::competencies
    std::vector<JobEntry> jobs; ///< in the order of Seeds::jobs
    Roles roles;
    std::function<bool(int done, int total)> progress;
    qint64 lastPerson = 0, lastEvidence = 0, lastQuestion = 0;
    std::optional<Names> names;
    std::vector<Act> acts;
    QSet<size_t> texts; ///< hashes of what was said about people so far

    int people() const { return int(company.members.size()); }
    const Member &member(int place) const { return company.members[size_t(place)]; }
    const JobSeed &jobOf(int place) const { return seeds.jobs[size_t(company.jobOf(place))]; }
    const JobEdition &editionOf(int place, QDate day) const
    {
        return jobs[size_t(company.jobOn(place, day))].on(day);
    }
    Chance chance(Topic topic, qint64 subject = 0, qint64 further = 0) const
    {
        return Chance(seed, topic, subject, further);
    }
    /// Above this, not everybody's every year is told in full, so that it fits the time.
    bool isLean() const { return people() > 5000; }

    /// Tells how far it is, in percent; throws Cancelled.
    void reached(int percent) const
    {
        if (progress && !progress(percent, 100))
            throw Cancelled();
    }
};

/// Inserts the rows and takes them out of memory.
template<typename Row>
void insertAndForget(storage::Connection &db, const char *head, std::vector<Row> &rows)
{
    db.insertAll(head, rows);
    rows.clear();
}

/// A key as files call it: "P-000123".
inline QString keyOf(char letter, qint64 id)
{
    return QString(QLatin1Char(letter)) + u'-' + QString::number(id).rightJustified(6, u'0');
}

} // namespace throughline::demo
