#include "storage/lane.h"

using namespace Qt::StringLiterals;

namespace throughline::storage {

Lane::Lane(const QString &name) : m_worker(new QObject)
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Lane::~Lane()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_connection.reset();
            delete std::exchange(m_worker, nullptr);
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker; // nothing is delivered any more while the program ends
}

std::optional<Error> Lane::open(
    const Place &place, const Session &session, Missing missing, Preparation prepare)
{
    // An exception must not reach the event loop, so what went wrong comes back as a value.
    std::optional<Error> failure;
    const auto firstConnection = [&] {
        try {
            m_place = place;
            m_session = session;
            m_prepare = std::move(prepare);
            m_connection = std::make_unique<Connection>(place, missing);
            m_connection->setSession(session);
            if (m_prepare)
                m_prepare(*m_connection);
        } catch (const StorageError &error) {
            failure = error.error();
        }
    };
    QMetaObject::invokeMethod(m_worker, firstConnection, Qt::BlockingQueuedConnection);
    return failure;
}

void Lane::setSession(const Session &session)
{
    post([this, session](Connection &connection) {
        m_session = session;
        try {
            connection.setSession(session);
        } catch (const StorageError &failure) {
            if (isLost(failure))
                reconnect();
        }
    });
}

void Lane::post(std::function<void(Connection &)> work)
{
    QMetaObject::invokeMethod(m_worker, [this, work = std::move(work)] {
        if (m_connection)
            work(*m_connection);
    });
}

/// A connection that was lost while nobody worked shows it here, where nothing is in doubt yet.
std::unique_ptr<Transaction> Lane::beginning()
{
    try {
        return std::make_unique<Transaction>(*m_connection);
    } catch (const StorageError &failure) {
        if (!isLost(failure) || !reconnect())
            throw;
    }
    return std::make_unique<Transaction>(*m_connection);
}

/// Once: if the server does not answer, the failure stands, and the next work tries again.
bool Lane::reconnect()
{
    try {
        auto fresh = std::make_unique<Connection>(m_place, Missing::Refuse);
        fresh->setSession(m_session);
        if (m_prepare)
            m_prepare(*fresh);
        m_connection = std::move(fresh);
        return true;
    } catch (const StorageError &) {
        return false;
    }
}

bool Lane::wasDone(const Commitment &commitment)
{
    try {
        return commitment.isDone && commitment.isDone(*m_connection);
    } catch (const StorageError &) {
        return false;
    }
}

bool Lane::isLost(const StorageError &failure)
{
    return failure.error().reason == "server-lost"_L1;
}

} // namespace throughline::storage
