#pragma once

#include "base/result.h"
#include "storage/place.h"

namespace throughline::storage {

class Progress;

/// What becomes of a backup of the same name.
enum class Existing { Refuse, Replace };

/// What was backed up or restored.
struct BackupReport
{
    int schema = 0; ///< its version
    qint64 people = 0; ///< so that somebody sees that it is the right one
    qint64 bytes = 0; ///< of the backup
};

/// Copies a database to a file of its own, readable by its owner only, without making anybody
/// wait. A server's database becomes a file as this program opens it. The file is verified before
/// it takes its name: there is a whole backup by that name, or what was there before. Blocks; run
/// it off the GUI thread. Errors: "file-exists", "backup-onto-itself", "backup-damaged",
/// "database-older" (a server at an older schema), "copy-differs", "cancelled", those of
/// Store::open.
Result<BackupReport> backup(
    const Place &place, const QString &file, Existing existing, Progress *progress = nullptr);

/// Makes a database of a backup: a new file, or the contents of an empty database on a server.
/// The backup is verified first and brought to this program's schema on the way; it stays as it is.
/// Errors: "restore-target-not-empty", and those above.
Result<BackupReport> restore(const QString &file, const Place &place, Progress *progress = nullptr);

/// Gives a database that was made in a file of another name the name that it is for. What still
/// stands in its journal is written back first, so that the name never leads to less than the
/// whole; where that fails, nothing bears the name. Every connection to it is closed by then.
/// Errors: "file-exists", "disk-full", "database-locked".
Result<void> giveName(const QString &made, const QString &path);

} // namespace throughline::storage
