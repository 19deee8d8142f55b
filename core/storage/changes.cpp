#include "storage/changes.h"

#include "storage/storageerror.h"

#include <QSqlDriver>

using namespace Qt::StringLiterals;

namespace throughline::storage {

ChangeWatch::ChangeWatch(
    Connection &connection, const QString &sender, std::function<void()> noticed)
    : m_connection(connection)
    , m_noticed(std::move(noticed))
{
    if (connection.isPostgreSql()) {
        QSqlDriver *driver = connection.native().driver();
        QObject::connect(driver, &QSqlDriver::notification, this,
            [this, sender](
                const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
                if (payload.toString() != sender)
                    m_noticed();
            });
        driver->subscribeToNotification(u"throughline_changed"_s);
        return;
    }
    absorb();
    QObject::connect(&m_timer, &QTimer::timeout, this, &ChangeWatch::poll);
    m_timer.start(pollInterval);
}

void ChangeWatch::absorb()
{
    try {
        m_known = m_connection.foreignCommits();
    } catch (const StorageError &) {
        // A file that cannot be asked just now is asked again by the timer.
    }
}

void ChangeWatch::poll()
{
    const qint64 before = m_known;
    absorb();
    if (m_known != before)
        m_noticed();
}

QString ChangeWatch::notification(const QString &sender)
{
    return u"notify throughline_changed, '%1'"_s.arg(sender);
}

} // namespace throughline::storage
