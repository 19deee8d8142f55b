#include "storage/databasefile.h"

#include "storage/progress.h"
#include "storage/storageerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace throughline::storage {

static StorageError unusable(const QString &reason, const QString &path, const QString &detail = {})
{
    return StorageError(Error{Error::Kind::Unavailable, reason, {path}, detail});
}

static void expectUsable(const QFileInfo &file)
{
    if (file.isDir())
        throw unusable(u"file-is-folder"_s, file.filePath());
    if (!file.isReadable())
        throw unusable(u"file-unreadable"_s, file.filePath());
    if (!file.isWritable())
        throw unusable(u"file-read-only"_s, file.filePath());
}

static void createFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        throw unusable(u"file-unreadable"_s, path, file.errorString());
}

void prepareFile(const QString &path, Missing missing)
{
    const QFileInfo file(path);
    if (missing == Missing::Refuse && (!file.exists() || (file.isFile() && file.size() == 0)))
        throw StorageError(Error{Error::Kind::NotFound, u"file-missing"_s, {path}});
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        throw unusable(u"folder-missing"_s, folder.filePath());
    if (file.exists())
        expectUsable(file);
    // SQLite keeps its journal beside the file, so the folder has to take files as well.
    if (!folder.isWritable())
        throw unusable(u"folder-read-only"_s, folder.filePath());
    if (!file.exists())
        createFile(path);
}

void expectOurs(Connection &connection)
{
    const QString path = connection.native().databaseName();
    if (*connection.one<int>("pragma application_id") == applicationId)
        return;
    if (*connection.one<bool>("select exists (select 1 from sqlite_master)"))
        throw unusable(u"not-ours"_s, path);
}

void markAsOurs(Connection &connection)
{
    connection.script(u"pragma application_id = %1"_s.arg(applicationId));
}

sqlite3 *handleOf(Connection &connection)
{
    const QVariant handle = connection.native().driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

namespace {

/// A file that is being written to and is closed at the end, whatever happens.
class TargetFile
{
public:
    explicit TargetFile(const QString &path) : m_path(path)
    {
        createFile(path);
        check(
            sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr));
    }
    ~TargetFile() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(TargetFile)

    sqlite3 *handle() const { return m_handle; }

    void check(int code) const
    {
        if (code != SQLITE_OK && code != SQLITE_DONE)
            throw StorageError(QSqlError(u"copy"_s, QString::fromUtf8(sqlite3_errmsg(m_handle)),
                                   QSqlError::StatementError, QString::number(code)),
                m_path.toStdString());
    }

private:
    QString m_path;
    sqlite3 *m_handle = nullptr;
};

} // namespace

static void copyPages(sqlite3 *source, const QString &path, Progress *progress)
{
    const TargetFile target(path);
    constexpr int pages = 2048;
    sqlite3_backup *copy = sqlite3_backup_init(target.handle(), "main", source, "main");
    if (!copy)
        target.check(sqlite3_errcode(target.handle()));
    const std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup *)> ending(
        copy, sqlite3_backup_finish);
    int code = SQLITE_OK;
    while ((code = sqlite3_backup_step(copy, pages)) == SQLITE_OK) {
        if (!progress)
            continue;
        if (progress->total() == 0)
            progress->start(sqlite3_backup_pagecount(copy));
        progress->advance(pages);
    }
    target.check(code);
    // A copy is one file: no journal of its own is left beside it.
    target.check(
        sqlite3_exec(target.handle(), "pragma journal_mode = delete", nullptr, nullptr, nullptr));
}

void copyFile(Connection &source, const QString &target, Progress *progress)
{
    // While this connection reads, its view of the file stands still, so that the copy is never
    // begun again because somebody else commits.
    source.script(u"begin"_s);
    try {
        source.one<qint64>("select count(*) from sqlite_master");
        copyPages(handleOf(source), target, progress);
    } catch (const StorageError &) {
        source.rollback();
        QFile::remove(target);
        throw;
    }
    source.rollback();
}

void copyClosedFile(const QString &source, const QString &target, Progress *progress)
{
    if (!QFileInfo(source).isFile() || QFileInfo(source).size() == 0)
        throw StorageError(Error{Error::Kind::NotFound, u"file-missing"_s, {source}});
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(source.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> closing(handle, sqlite3_close);
    try {
        copyPages(handle, target, progress);
    } catch (const StorageError &failure) {
        QFile::remove(target);
        Error named = failure.error();
        named.arguments = {source};
        throw StorageError(named);
    }
}

} // namespace throughline::storage
