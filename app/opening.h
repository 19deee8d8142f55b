#pragma once

#include "storage/store.h"

namespace throughline::app {

/// Who a command acts as: a role's word, a person's key, or (nothing) the owner of the file.
using ActsAs = std::optional<QString>;

/// An empty file holds no company, but to say that it is missing would be wrong.
Error asSeenByTheUser(Error error, const storage::Place &place);

/// Whoever only looks, as a check or an export does, needs no right to write.
enum class Purpose { Work, Look };

/// Opens a company that must be there already: a missing or empty file is refused, not made. What
/// became of an older file is said on stderr, in one line.
/// Errors: "place-invalid", "persona-missing", and what opening a store may answer.
Result<std::unique_ptr<storage::Store>> openCompany(
    const QString &place, const ActsAs &as = {}, Purpose purpose = Purpose::Work);
Result<std::unique_ptr<storage::Store>> openCompany(
    const storage::Place &place, const ActsAs &as = {}, Purpose purpose = Purpose::Work);

/// The name of whoever the session is, as the window's header shows it: a person, or the owner.
QString nameOfReader(storage::Store &store);

/// A place as a message may name it: what the user wrote, but never the password.
QString nameOf(const QString &place);

} // namespace throughline::app
