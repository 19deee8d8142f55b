#pragma once

#include "base/personid.h"

#include <QStringList>

#include <optional>

namespace throughline::storage {

/// Whose eyes a connection reads with: the `visible_…` views ask it through the SQL functions
/// session_person() and session_has(role). A session without a person is the file's owner.
struct Session
{
    std::optional<PersonId> person = {};
    QStringList roles = {}; ///< the words of security::Role

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace throughline::storage
