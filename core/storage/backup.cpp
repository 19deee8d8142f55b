#include "storage/backup.h"

#include "storage/databasefile.h"
#include "storage/integrity.h"
#include "storage/migrations.h"
#include "storage/progress.h"
#include "storage/storageerror.h"
#include "storage/tablecopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace throughline::storage {

static void flushToDisk(const QString &path)
{
    const int handle = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    fsync(handle);
    close(handle);
}

/// Down to the disk first, so that the name never leads to less than the whole.
static void nameFile(const QString &made, const QString &path, Existing existing)
{
    flushToDisk(made);
    if (existing == Existing::Refuse && !QFile::rename(made, path))
        throw StorageError(Error{Error::Kind::Conflict, u"file-exists"_s, {path}});
    if (existing == Existing::Replace)
        std::filesystem::rename(made.toStdU16String(), path.toStdU16String());
    flushToDisk(QFileInfo(path).absolutePath());
}

namespace {

/// A file in the making, beside the one it is going to be; gone unless it was given its name.
class PartFile
{
public:
    explicit PartFile(const QString &path)
        : m_path(path)
        , m_part(path + u".part-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8))
    {
        const QFileInfo folder(QFileInfo(path).absolutePath());
        if (!folder.isDir())
            throw StorageError(
                Error{Error::Kind::Unavailable, u"folder-missing"_s, {folder.filePath()}});
        if (!folder.isWritable())
            throw StorageError(
                Error{Error::Kind::Unavailable, u"folder-read-only"_s, {folder.filePath()}});
    }
    ~PartFile()
    {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(m_part + suffix);
    }
    Q_DISABLE_COPY_MOVE(PartFile)

    const QString &path() const { return m_part; }

    void takeName(Existing existing) { nameFile(m_part, m_path, existing); }

private:
    QString m_path;
    QString m_part;
};

} // namespace

static Place fileAt(const QString &path)
{
    return {.database = QFileInfo(path).absoluteFilePath()};
}

/// What stands in the journal of a file is in the file afterwards, and there is no journal.
static void becomeOneFile(Connection &db)
{
    if (*db.one<QString>("pragma journal_mode = delete") != u"delete")
        throw StorageError(Error{Error::Kind::Busy, u"database-locked"_s});
}

/// What is wrong with a copy is found before anybody relies on it.
static BackupReport verified(const QString &path)
{
    Connection db(fileAt(path), Missing::Refuse);
    const int schema = schemaOf(db);
    const auto faults = integrityFaults(db);
    const bool isWhole = std::ranges::none_of(faults, [schema](const IntegrityFault &fault) {
        // An older schema has not got all of today's rules yet.
        return fault.kind != IntegrityFault::Kind::RuleMissing || schema == newestSchema();
    });
    if (schema == 0 || !isWhole)
        throw StorageError(Error{Error::Kind::Unavailable, u"backup-damaged"_s, {path},
            faults.empty() ? QString() : faults.front().where});
    const qint64 people = *db.one<qint64>("select count(*) from person");
    becomeOneFile(db);
    return {schema, people, QFileInfo(path).size()};
}

static void expectOther(const Place &place, const QString &file)
{
    const QString canonical = QFileInfo(file).canonicalFilePath(); // empty if there is none
    if (!place.isPostgreSql() && !canonical.isEmpty()
        && QFileInfo(place.database).canonicalFilePath() == canonical)
        throw StorageError(invalid(u"backup-onto-itself"_s, {file}));
}

static void copyToFile(const Place &place, const QString &part, Progress *progress)
{
    if (canOnlyBeRead(place)) {
        copyClosedFile(place.database, part, progress);
        return;
    }
    Connection source(place, Missing::Refuse);
    const int schema = schemaOf(source);
    if (schema == 0)
        throw StorageError(Error{Error::Kind::NotFound,
            place.isPostgreSql() ? u"database-empty"_s : u"file-missing"_s, {place.database}});
    if (!place.isPostgreSql()) {
        copyFile(source, part, progress);
        return;
    }
    if (schema < newestSchema())
        throw StorageError(Error{Error::Kind::Unavailable, u"database-older"_s,
            {QString::number(schema), QString::number(newestSchema())}});
    Connection target(fileAt(part));
    migrate(target);
    copyTables(source, target, progress);
}

Result<BackupReport> backup(
    const Place &place, const QString &file, Existing existing, Progress *progress)
{
    try {
        expectOther(place, file);
        if (QFileInfo(file).isDir())
            return Error{Error::Kind::Unavailable, u"file-is-folder"_s, {file}};
        if (existing == Existing::Refuse && QFileInfo::exists(file))
            return Error{Error::Kind::Conflict, u"file-exists"_s, {file}};
        PartFile part(QFileInfo(file).absoluteFilePath());
        copyToFile(place, part.path(), progress);
        const BackupReport report = verified(part.path());
        part.takeName(existing);
        return report;
    } catch (const StorageError &failure) {
        return failure.error();
    } catch (const std::filesystem::filesystem_error &failure) {
        return Error{Error::Kind::Unavailable, u"file-unreadable"_s, {file},
            QString::fromLocal8Bit(failure.what())};
    }
}

/// A copy of the backup at this program's schema, to build on; the backup itself is only read.
static BackupReport prepare(const QString &file, const QString &part, Progress *progress)
{
    copyClosedFile(file, part, progress);
    verified(part);
    {
        Connection db(fileAt(part), Missing::Refuse);
        const Migration migration = migrate(db);
        if (!migration.copy.isEmpty())
            QFile::remove(migration.copy);
    }
    return verified(part);
}

static BackupReport restoreToFile(const QString &file, const QString &path, Progress *progress)
{
    const QFileInfo target(path);
    if (target.isDir())
        throw StorageError(Error{Error::Kind::Unavailable, u"file-is-folder"_s, {path}});
    if (target.exists() && target.size() > 0)
        throw StorageError(Error{Error::Kind::Conflict, u"restore-target-not-empty"_s, {path}});
    PartFile part(target.absoluteFilePath());
    const BackupReport report = prepare(file, part.path(), progress);
    part.takeName(target.exists() ? Existing::Replace : Existing::Refuse);
    return report;
}

static BackupReport restoreToServer(const QString &file, const Place &place, Progress *progress)
{
    const QTemporaryDir folder;
    const QString part = folder.filePath(u"restored.throughline"_s);
    const BackupReport report = prepare(file, part, nullptr);
    Connection target(place);
    migrate(target);
    if (!isUnused(target))
        throw StorageError(
            Error{Error::Kind::Conflict, u"restore-target-not-empty"_s, {place.display()}});
    Connection source(fileAt(part), Missing::Refuse);
    copyTables(source, target, progress);
    return report;
}

Result<BackupReport> restore(const QString &file, const Place &place, Progress *progress)
{
    try {
        expectOther(place, file);
        return place.isPostgreSql() ? restoreToServer(file, place, progress)
                                    : restoreToFile(file, place.database, progress);
    } catch (const StorageError &failure) {
        return failure.error();
    } catch (const std::filesystem::filesystem_error &failure) {
        return Error{Error::Kind::Unavailable, u"file-unreadable"_s, {place.display()},
            QString::fromLocal8Bit(failure.what())};
    }
}

Result<void> giveName(const QString &made, const QString &path)
{
    try {
        Connection db(fileAt(made), Missing::Refuse);
        becomeOneFile(db);
    } catch (const StorageError &failure) {
        Error named = failure.error();
        named.arguments = {path};
        return named;
    }
    try {
        nameFile(made, path, Existing::Refuse);
    } catch (const StorageError &failure) {
        return failure.error();
    }
    return {};
}

} // namespace throughline::storage
