#include "storage/store.h"

#include "base/clock.h"
#include "storage/databasefile.h"
#include "storage/storageerror.h"

#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace throughline::storage {

Store::Store(const Place &place, const Session &session)
    : m_place(place)
    , m_session(session)
    , m_sender(OperationId::make().word)
    , m_reading(u"reading"_s)
    , m_writing(u"writing"_s)
{}

Store::~Store()
{
    m_reading.post([this](Connection &) { m_watch.reset(); });
}

Result<std::unique_ptr<Store>> Store::open(
    const Place &place, const Session &session, Missing missing)
{
    std::unique_ptr<Store> store(new Store(place, session));
    if (auto failure = store->start(place, missing))
        return *failure;
    return store;
}

Result<std::unique_ptr<Store>> Store::openToRead(const Place &place, const Session &session)
{
    if (!canOnlyBeRead(place))
        return open(place, session, Missing::Refuse);
    std::unique_ptr<Store> store(new Store(place, session));
    store->m_aside = std::make_unique<QTemporaryDir>();
    const Place copy{.database = store->m_aside->filePath(QFileInfo(place.database).fileName())};
    try {
        copyClosedFile(place.database, copy.database);
    } catch (const StorageError &failure) {
        return failure.error();
    }
    if (auto failure = store->start(copy, Missing::Refuse)) {
        failure->arguments.replaceInStrings(copy.database, place.database);
        return *failure;
    }
    store->m_migration = {}; // of what goes with the program; the file itself is as it was
    return store;
}

/// Nothing when both lanes are open.
std::optional<Error> Store::start(const Place &place, Missing missing)
{
    const auto bringUpToDate = [this, missing, isFirst = true](Connection &connection) mutable {
        // Only the first connection migrates: one that replaces a lost one finds it done.
        if (isFirst)
            m_migration = migrate(connection, missing);
        isFirst = false;
    };
    const auto readyToShow = [this](Connection &connection) {
        connection.planEachTime();
        if (m_isWatching)
            m_watch = std::make_unique<ChangeWatch>(connection, m_sender, [this] { announce(); });
    };
    if (auto failure = m_writing.open(place, m_session, missing, bringUpToDate))
        return failure;
    return m_reading.open(place, m_session, Missing::Refuse, readyToShow);
}

void Store::setSession(const Session &session)
{
    m_session = session;
    for (Lane *lane : {&m_writing, &m_reading})
        lane->setSession(session);
    emit changed();
}

void Store::watch()
{
    if (m_isWatching.exchange(true))
        return;
    m_reading.post([this](Connection &connection) {
        m_watch = std::make_unique<ChangeWatch>(connection, m_sender, [this] { announce(); });
    });
}

Commitment Store::plainCommitment()
{
    Commitment commitment;
    if (m_place.isPostgreSql())
        commitment.last = [this](Connection &connection) {
            connection.script(ChangeWatch::notification(m_sender));
        };
    commitment.committed = [this] {
        // The reading lane learns of our own commit here, so that it does not take it for
        // somebody else's.
        m_reading.post([this](Connection &) {
            if (m_watch)
                m_watch->absorb();
        });
        announce();
    };
    return commitment;
}

static bool isRecorded(Connection &connection, const OperationId &operation)
{
    return *connection.one<bool>(
        "select exists (select 1 from operation where id = ?)", operation.word);
}

Commitment Store::commitmentOf(const OperationId &operation)
{
    Commitment commitment = plainCommitment();
    commitment.first = [operation](Connection &connection) {
        if (isRecorded(connection, operation))
            throw StorageError(conflict(u"operation-done"_s));
        connection.run(
            "insert into operation (id, done_at) values (?, ?)", operation.word, Clock::now());
    };
    commitment.isDone
        = [operation](Connection &connection) { return isRecorded(connection, operation); };
    return commitment;
}

Answer<bool> Store::wasDone(const OperationId &operation)
{
    return m_writing.ask(Access::Read,
        [operation](Connection &connection) { return isRecorded(connection, operation); });
}

/// From any thread.
void Store::announce()
{
    if (!m_isAnnouncing.exchange(true))
        QMetaObject::invokeMethod(this, &Store::announceNow, Qt::QueuedConnection);
}

void Store::announceNow()
{
    constexpr qint64 pause = 100;
    const qint64 since = m_sinceAnnounced.isValid() ? m_sinceAnnounced.elapsed() : pause;
    if (since < pause) {
        QTimer::singleShot(int(pause - since), this, &Store::announceNow);
        return;
    }
    m_isAnnouncing = false;
    m_sinceAnnounced.start();
    emit changed();
}

} // namespace throughline::storage
