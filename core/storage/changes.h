#pragma once

#include "storage/connection.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace throughline::storage {

/// Notices what others write: on a file another process's commits, by SQLite's own counter; on a
/// server the notifications that every Store sends with its commits. Lives with one connection in
/// the thread of that connection.
class ChangeWatch : public QObject
{
    Q_OBJECT

public:
    /// How often a file is asked, in milliseconds.
    static constexpr int pollInterval = 500;

    /// `sender` is what this program's own notifications carry, so that it does not heed them.
    ChangeWatch(Connection &connection, const QString &sender, std::function<void()> noticed);

    /// What was committed until now is known already.
    void absorb();

    /// The text of the statement by which a commit is told to others (PostgreSQL).
    static QString notification(const QString &sender);

private:
    void poll();

    Connection &m_connection;
    std::function<void()> m_noticed;
    QTimer m_timer;
    qint64 m_known = 0;
};

} // namespace throughline::storage
