#pragma once

#include "storage/connection.h"

#include <memory>

struct sqlite3;

namespace throughline::storage {

class Progress;

/// What marks a file as one of this program's (SQLite's application id: "THLN").
inline constexpr int applicationId = 0x54484c4e;

/// Makes sure that a file can be opened for writing, or makes it, readable by its owner only from
/// its first byte on. Never opens one that exists: closing it again would drop SQLite's locks.
/// Throws StorageError: "file-missing", "file-is-folder", "folder-missing", "folder-read-only",
/// "file-read-only", "file-unreadable".
void prepareFile(const QString &path, Missing missing);

/// Throws StorageError("not-ours") if the open file holds tables that are not this program's. It
/// is asked before anything about the file is changed.
void expectOurs(Connection &connection);

/// Marks the open, empty file as one of ours.
void markAsOurs(Connection &connection);

/// Copies an open file as it is at this moment, page by page, to a new file beside which no
/// journal is left. Nobody who writes meanwhile waits or is seen.
void copyFile(Connection &source, const QString &target, Progress *progress = nullptr);

/// Whether a file is there that can be read but not be worked in: it or its folder is read-only.
bool canOnlyBeRead(const Place &place);

/// Copies a file that nobody writes to, such as a backup. It is only read, with what waits in a
/// journal beside it, so that it may lie on a medium that cannot be written. Throws StorageError:
/// "file-missing", "not-a-database", "database-damaged".
void copyClosedFile(const QString &source, const QString &target, Progress *progress = nullptr);

/// SQLite's own handle of an open file.
sqlite3 *handleOf(Connection &connection);

} // namespace throughline::storage
