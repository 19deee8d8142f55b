#pragma once

#include "base/answer.h"
#include "storage/connection.h"
#include "storage/storageerror.h"

#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace throughline::storage {

/// What opening a connection does about the schema.
enum class Schema { AsItIs, BringUpToDate };

/// A thread with one connection of its own. Work runs in the order it was posted.
class Lane
{
public:
    explicit Lane(const QString &name);
    ~Lane();
    Q_DISABLE_COPY_MOVE(Lane)

    std::optional<Error> open(const Place &place, const Session &session, Schema schema);
    void post(std::function<void(Connection &)> work);

private:
    QThread m_thread;
    QObject *m_worker = nullptr;
    std::unique_ptr<Connection> m_connection; // lives and dies in m_thread
};

template<typename T>
struct Outcome
{
    using type = T;
};
template<typename T>
struct Outcome<Result<T>>
{
    using type = T;
};

/// The database as the rest of the program sees it: ask for work, get an answer later. Nothing
/// here blocks, and no exception leaves it.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Opens a database, creating the file if there is none, brings it to this program's schema,
    /// and reads with the eyes of this session. Blocks: for start-up, the command line and tests.
    static Result<std::unique_ptr<Store>> open(const Place &place, const Session &session = {});

    const Place &place() const { return m_place; }

    /// Whose eyes the store reads with; changing it announces a change, so that every list reloads.
    const Session &session() const { return m_session; }
    void setSession(const Session &session);

    /// Runs a function of a Connection & that changes nothing.
    template<typename Work>
    auto read(Work work)
    {
        return ask(m_reading, std::move(work), Access::Read);
    }

    /// Runs a function of a Connection & as one transaction, undone if it fails.
    template<typename Work>
    auto write(Work work)
    {
        return ask(m_writing, std::move(work), Access::Write);
    }

signals:
    /// Something was written. Emitted in this object's thread, after the commit.
    void changed();

private:
    explicit Store(const Place &place);

    enum class Access { Read, Write };

    template<typename Work>
    auto ask(Lane &lane, Work work, Access access)
    {
        using T = typename Outcome<std::invoke_result_t<Work, Connection &>>::type;
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        lane.post([this, promise, work = std::move(work), access](Connection &connection) mutable {
            promise->addResult(attempt<T>(connection, work, access));
            promise->finish();
        });
        return Answer<T>(promise->future());
    }

    template<typename T, typename Work>
    Result<T> attempt(Connection &connection, Work &work, Access access)
    {
        try {
            if (access == Access::Read)
                return perform<T>(connection, work);
            Transaction transaction(connection);
            Result<T> result = perform<T>(connection, work);
            if (result) {
                transaction.commit();
                QMetaObject::invokeMethod(this, &Store::changed, Qt::QueuedConnection);
            }
            return result;
        } catch (const StorageError &failure) {
            return failure.error();
        }
    }

    template<typename T, typename Work>
    static Result<T> perform(Connection &connection, Work &work)
    {
        if constexpr (std::is_void_v<std::invoke_result_t<Work, Connection &>>) {
            work(connection);
            return {};
        } else {
            return work(connection);
        }
    }

    Place m_place;
    Session m_session;
    Lane m_writing;
    Lane m_reading;
};

} // namespace throughline::storage
