#pragma once

#include "base/result.h"
#include "exchange/columnmapping.h"
#include "storage/connection.h"
#include "storage/progress.h"

#include <QSet>

#include <atomic>
#include <memory>

namespace throughline::exchange {

/// How far an import has come, in rows, and what it does with them. Until writing begins a cancel
/// changes nothing; while writing, the transaction is undone.
class ImportProgress : public storage::Progress
{
public:
    enum class Phase { Reading, Checking, Writing };

    void begin(Phase phase, int rows)
    {
        m_phase = phase;
        start(rows);
    }
    Phase phase() const { return m_phase; }

private:
    std::atomic<Phase> m_phase = Phase::Reading;
};

/// What an import did, or would do. With problems nothing was written.
struct ImportReport
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    ImportProblems problems = {};
    /// What was done besides and should be known, in the form of problems: "column-unused",
    /// "core-added" …
    std::vector<ImportProblem> remarks = {};

    int refused() const; ///< rows with at least one problem, as far as they are kept
};

/// What the importers of all kinds have in common: a table goes in, every row is checked against
/// the database and the other rows, and if all are fine, all are written. One is made for each
/// run. Writing one of your own:
///
///     class UnitsImport final : public Importer
///     {
///     public:
///         const std::vector<Field> &fields() const override;   // id, name …, as the export has
///         Result<void> allowed(const storage::Session &) const override;
///         void check(storage::Connection &, const MappedTable &, ImportReport &, ImportProgress &)
///             override;   // stages rows in members, counts, adds problems; writes nothing
///         void write(storage::Connection &, ImportProgress &) override;   // writes what is staged
///     };
///
/// and a line in importers.cpp. Fields are addressed by an enum in the order of fields(). A column
/// that the file lacks leaves what is stored as it is; an empty cell empties it. Rows are found by
/// their id (the key column); read what exists once for all rows, not row by row; write with
/// Connection::insertAll.
class Importer
{
public:
    virtual ~Importer() = default;

    virtual const std::vector<Field> &fields() const = 0;
    virtual Result<void> allowed(const storage::Session &session) const = 0;
    virtual void check(storage::Connection &db, const MappedTable &rows, ImportReport &report,
        ImportProgress &progress)
        = 0;
    virtual void write(storage::Connection &db, ImportProgress &progress) = 0;
};

enum class ImportMode { DryRun, Apply };

/// One run within the caller's unit of work: `store.read` for a dry run, `store.write` else.
/// Checking is repeated in the transaction that writes, because what an earlier preview saw may
/// have changed since. Errors: those of allowed(); "cancelled".
Result<ImportReport> runImport(storage::Connection &db, Importer &importer, const Table &table,
    const ColumnMapping &mapping, ImportMode mode, ImportProgress &progress);

/// A day as files have it: 2024-02-29, 29.02.2024, or the former with a midnight behind it. Nothing
/// for anything else: 03/04/2024 is two days, depending on the reader.
std::optional<QDate> dayFrom(const QString &text);

/// Finds which rows have a key that an earlier row has ("key-twice" with that row's number).
class KeysSeen
{
public:
    /// The number of the earlier row with this key, or 0 if this is the first.
    int firstRowOf(const QString &key, int rowNumber);

private:
    QHash<QString, int> m_rows;
};

} // namespace throughline::exchange
