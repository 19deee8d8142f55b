#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

namespace throughline {

/// Where the program reads the time. Instants are UTC to the millisecond; days are the user's
/// calendar days. Tests set a time of their own; nothing else may.
class Clock
{
public:
    static QDateTime now();
    static QDate today();

    /// For tests: time stands still at this instant for as long as the object lives.
    class Fixed
    {
    public:
        explicit Fixed(const QDateTime &instant);
        ~Fixed();
        Q_DISABLE_COPY_MOVE(Fixed)

        void set(const QDateTime &instant);

    private:
        std::optional<QDateTime> m_before;
    };
};

} // namespace throughline
