#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace throughline::storage {

/// Whose eyes a connection reads with: the `visible_…` views ask it through the SQL functions
/// session_person() and session_has(role). A session without a person is the file's owner.
struct Session
{
    std::optional<qint64> person;
    QStringList roles;

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace throughline::storage
