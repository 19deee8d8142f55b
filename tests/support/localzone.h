#pragma once

#include <QByteArray>

#include <ctime>

namespace throughline::tests {

/// Lives in another time zone as long as it lives: "UTC", or as POSIX writes them, "XXX-9" for nine
/// hours ahead of it.
class LocalZone
{
public:
    explicit LocalZone(const QByteArray &name) : m_before(qgetenv("TZ")) { move(name); }
    ~LocalZone() { move(m_before); }
    Q_DISABLE_COPY_MOVE(LocalZone)

private:
    static void move(const QByteArray &name)
    {
        name.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", name);
        tzset();
    }

    QByteArray m_before;
};

} // namespace throughline::tests
