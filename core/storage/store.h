#pragma once

#include "storage/changes.h"
#include "storage/lane.h"
#include "storage/migrations.h"
#include "storage/operation.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace throughline::storage {

/// The database as the rest of the program sees it: ask for work, get an answer later. Nothing
/// here blocks, and no exception leaves it.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Opens a database, brings it to this program's schema and reads with the eyes of this
    /// session. Blocks: for start-up, the command line and tests. Errors: "file-missing" (with
    /// Missing::Refuse; also an empty file), "file-is-folder", "folder-missing",
    /// "folder-read-only", "file-read-only", "file-unreadable", "not-a-database", "not-ours",
    /// "database-damaged", "database-newer", "migration-changed", "database-locked", "disk-full",
    /// "database-empty" (a server's, with Missing::Refuse), and those of refusalOf().
    static Result<std::unique_ptr<Store>> open(
        const Place &place, const Session &session = {}, Missing missing = Missing::Create);
    /// The same for whoever only looks, such as a check or an export. A file that can only be read
    /// is looked at in a copy of this moment, which goes with the store.
    static Result<std::unique_ptr<Store>> openToRead(const Place &place, const Session &session);
    ~Store() override;

    const Place &place() const { return m_place; }

    /// What opening did to the schema, and where the copy made before is kept.
    const Migration &migration() const { return m_migration; }

    /// Whose eyes the store reads with; changing it announces a change, so that every list reloads.
    const Session &session() const { return m_session; }
    void setSession(const Session &session);

    /// Runs a function of a Connection & that changes nothing.
    template<typename Work>
    auto read(Work work)
    {
        return m_reading.ask(Access::Read, std::move(work));
    }

    /// Runs a function of a Connection & as one transaction, undone if it fails.
    template<typename Work>
    auto write(Work work)
    {
        return m_writing.ask(Access::Write, std::move(work),
            m_place.isPostgreSql() ? commitmentOf(OperationId::make()) : plainCommitment());
    }

    /// The same, under a name by which wasDone() can tell for ever whether it was committed. A
    /// name that was used before is a Conflict, "operation-done", and nothing is changed.
    template<typename Work>
    auto write(const OperationId &operation, Work work)
    {
        return m_writing.ask(Access::Write, std::move(work), commitmentOf(operation));
    }

    /// Whether the write of this name was committed.
    Answer<bool> wasDone(const OperationId &operation);

    /// From now on, what other programs write is announced as well. For programs with a window.
    void watch();

signals:
    /// Something was written. Emitted in this object's thread, after the commit; many writes in
    /// a row are announced together, at most ten times a second.
    void changed();

private:
    Store(const Place &place, const Session &session);

    std::optional<Error> start(const Place &place, Missing missing);

    Commitment plainCommitment();
    Commitment commitmentOf(const OperationId &operation);
    void announce();
    void announceNow();

    Place m_place;
    std::unique_ptr<QTemporaryDir> m_aside; ///< holds the copy of what can only be read
    Session m_session;
    Migration m_migration;
    QString m_sender; ///< what this store's notifications carry
    std::atomic<bool> m_isAnnouncing = false;
    std::atomic<bool> m_isWatching = false;
    QElapsedTimer m_sinceAnnounced;
    std::unique_ptr<ChangeWatch> m_watch; // lives and dies in the reading lane
    Lane m_reading;
    Lane m_writing; // ends first: its last commits still tell the reading lane
};

} // namespace throughline::storage
