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
    explicit StorageError(Error error) : m_error(std::move(error)) {}

    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return "storage error"; }

private:
    Error m_error;
};

} // namespace throughline::storage
