#pragma once

#include "base/result.h"

#include <QSqlError>

#include <exception>

namespace throughline::storage {

/// Thrown by the storage layer only, and only inside one unit of work: Store turns it into an
/// Error before it can cross a thread.
class StorageError : public std::exception
{
public:
    StorageError(const QSqlError &error, std::string_view statement);
    explicit StorageError(Error error);

    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    Error m_error;
    QByteArray m_what; // the reason and the detail, for a log or a debugger
};

} // namespace throughline::storage
