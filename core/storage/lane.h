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

/// Whether a unit of work may change anything.
enum class Access { Read, Write };

/// What surrounds the work of a write; each part may be absent. All run in the lane's thread.
struct Commitment
{
    std::function<void(Connection &)> first = {}; ///< in the transaction, before the work
    std::function<void(Connection &)> last = {}; ///< in the transaction, before the commit
    /// Whether the write is there: asked when the connection was lost during the commit.
    std::function<bool(Connection &)> isDone = {};
    std::function<void()> committed = {}; ///< after the commit, and after the answer
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

/// A thread with one connection of its own. Work runs in the order it was posted. A connection
/// that a server dropped is made once more: a read is repeated on it, a write never is.
class Lane
{
public:
    /// What is done with every new connection before any work.
    using Preparation = std::function<void(Connection &)>;

    explicit Lane(const QString &name);
    ~Lane();
    Q_DISABLE_COPY_MOVE(Lane)

    /// Blocks. Errors: those of Connection, and what the preparation throws.
    std::optional<Error> open(
        const Place &place, const Session &session, Missing missing, Preparation prepare = {});

    /// Whose eyes the lane reads with from its next work on, also after a lost connection.
    void setSession(const Session &session);

    /// Work that answers nobody and throws nothing. A lane that could not be opened does none.
    void post(std::function<void(Connection &)> work);

    /// Runs a function of a Connection & and answers with what it returned or why it failed.
    template<typename Work>
    auto ask(Access access, Work work, Commitment commitment = {})
    {
        using T = typename Outcome<std::invoke_result_t<Work, Connection &>>::type;
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto answer = [this, promise, access, work = std::move(work),
                                commitment = std::move(commitment)](Connection &) mutable {
            Result<T> result
                = access == Access::Read ? readWith<T>(work) : writeNow<T>(work, commitment);
            const bool isNews = access == Access::Write && result && commitment.committed;
            promise->addResult(std::move(result));
            promise->finish();
            if (isNews) // after the answer, so that who asked knows what the news is about
                commitment.committed();
        };
        post(answer);
        return Answer<T>(promise->future());
    }

    /// For work that was posted: one transaction, here and now. It tells nobody of the commit.
    template<typename T, typename Work>
    Result<T> writeNow(Work &work, const Commitment &commitment = {})
    {
        Result<T> result = Error{};
        bool isCommitting = false;
        try {
            const auto transaction = beginning();
            if (commitment.first)
                commitment.first(*m_connection);
            result = perform<T>(work);
            if (!result)
                return result;
            if (commitment.last)
                commitment.last(*m_connection);
            isCommitting = true;
            transaction->commit();
        } catch (const StorageError &failure) {
            if (!isLost(failure) || !reconnect() || !isCommitting || !wasDone(commitment))
                return failure.error();
        }
        return result;
    }

private:
    template<typename T, typename Work>
    Result<T> readWith(Work &work)
    {
        try {
            return perform<T>(work);
        } catch (const StorageError &failure) {
            if (!isLost(failure) || !reconnect())
                return failure.error();
        }
        try {
            return perform<T>(work);
        } catch (const StorageError &failure) {
            return failure.error();
        }
    }

    template<typename T, typename Work>
    Result<T> perform(Work &work)
    {
        if constexpr (std::is_void_v<std::invoke_result_t<Work, Connection &>>) {
            work(*m_connection);
            return {};
        } else {
            return work(*m_connection);
        }
    }

    std::unique_ptr<Transaction> beginning();
    bool reconnect();
    bool wasDone(const Commitment &commitment);
    static bool isLost(const StorageError &failure);

    QThread m_thread;
    QObject *m_worker = nullptr;
    Place m_place;
    Session m_session;
    Preparation m_prepare;
    std::unique_ptr<Connection> m_connection; // lives and dies in m_thread
};

} // namespace throughline::storage
