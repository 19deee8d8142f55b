#include "storage/store.h"

#include "storage/migrations.h"

using namespace Qt::StringLiterals;

namespace throughline::storage {

Lane::Lane(const QString &name) : m_worker(new QObject)
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

std::optional<Error> Lane::open(const Place &place, const Session &session, Schema schema)
{
    // An exception must not reach the event loop, so what went wrong comes back as a value.
    std::optional<Error> failure;
    const auto connect = [&] {
        try {
            m_connection = std::make_unique<Connection>(place);
            m_connection->setSession(session);
            if (schema == Schema::BringUpToDate)
                migrate(*m_connection);
        } catch (const StorageError &error) {
            failure = error.error();
        }
    };
    QMetaObject::invokeMethod(m_worker, connect, Qt::BlockingQueuedConnection);
    return failure;
}

Lane::~Lane()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_connection.reset();
            delete m_worker;
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Lane::post(std::function<void(Connection &)> work)
{
    QMetaObject::invokeMethod(m_worker, [this, work = std::move(work)] { work(*m_connection); });
}

Store::Store(const Place &place) : m_place(place), m_writing(u"writing"_s), m_reading(u"reading"_s)
{}

Result<std::unique_ptr<Store>> Store::open(const Place &place, const Session &session)
{
    std::unique_ptr<Store> store(new Store(place));
    store->m_session = session;
    if (auto failure = store->m_writing.open(place, session, Schema::BringUpToDate))
        return *failure;
    if (auto failure = store->m_reading.open(place, session, Schema::AsItIs))
        return *failure;
    return store;
}

void Store::setSession(const Session &session)
{
    m_session = session;
    for (Lane *lane : {&m_writing, &m_reading})
        lane->post([session](Connection &connection) { connection.setSession(session); });
    emit changed();
}

} // namespace throughline::storage
