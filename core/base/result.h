#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace throughline {

/// Why something asked for did not happen. The kind says what the program can do about it; the
/// reason is a fixed word ("scorecard-note-missing") from which the ui makes a sentence; the
/// arguments fill that sentence; the detail is for the log, in English, and names no person.
struct Error
{
    enum class Kind {
        NotFound, ///< no such thing, or not for you: the two are not told apart
        Conflict, ///< somebody else changed it, or it exists already
        Forbidden, ///< the role does not allow it
        Invalid, ///< the data or the state does not allow it
        Busy, ///< locked just now; worth another try
        Unavailable, ///< the database cannot be reached, or is not one of ours
        Cancelled, ///< stopped by the user; nothing was changed
        Broken ///< a fault of the program
    };

    Kind kind = Kind::Broken;
    QString reason = {};
    QStringList arguments = {};
    QString detail = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// Short forms for what use cases answer most.
inline Error notFound(const QString &reason)
{
    return {Error::Kind::NotFound, reason};
}
inline Error forbidden(const QString &reason)
{
    return {Error::Kind::Forbidden, reason};
}
inline Error invalid(const QString &reason, const QStringList &arguments = {})
{
    return {Error::Kind::Invalid, reason, arguments};
}
inline Error conflict(const QString &reason)
{
    return {Error::Kind::Conflict, reason};
}

/// A value, or the reason there is none. The names are std::expected's, for the day we can use it.
template<typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace throughline
