#include "storage/databasefile.h"

#include "storage/progress.h"
#include "storage/storageerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QTemporaryDir>
#include <QUrl>

#include <sqlite3.h>

#include <array>

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

bool canOnlyBeRead(const Place &place)
{
    const QFileInfo file(place.database);
    return !place.isPostgreSql() && file.isFile() && file.isReadable()
        && !(file.isWritable() && QFileInfo(file.absolutePath()).isWritable());
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

namespace {

struct CloseHandle
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, CloseHandle>;

} // namespace

static Handle openedToRead(const QByteArray &name, int flags = 0, int access = SQLITE_OPEN_READONLY)
{
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(name.constData(), &handle, access | flags, nullptr);
    sqlite3_extended_result_codes(handle, 1);
    return Handle(handle);
}

/// A file that was closed while it kept a journal asks for the journal's index, which cannot be
/// made on a medium that cannot be written.
static bool lacksItsIndex(sqlite3 *handle)
{
    const int code
        = sqlite3_exec(handle, "select count(*) from sqlite_master", nullptr, nullptr, nullptr);
    return (code & 0xff) == SQLITE_CANTOPEN || (code & 0xff) == SQLITE_READONLY;
}

static const std::array journalEndings{u"-wal"_s, u"-journal"_s};

static bool hasJournal(const QString &path)
{
    return std::ranges::any_of(
        journalEndings, [&](const QString &ending) { return QFileInfo(path + ending).size() > 0; });
}

/// With what waits in its journal, on a medium where the two may come together.
static Handle openedAside(const QString &source, const QTemporaryDir &folder)
{
    const QString aside = folder.filePath(u"aside"_s);
    for (const QString &ending : {u""_s, journalEndings[0], journalEndings[1]}) {
        if (!ending.isEmpty() && !QFileInfo::exists(source + ending))
            continue;
        if (!QFile::copy(source + ending, aside + ending))
            throw unusable(u"file-unreadable"_s, source);
        QFile::setPermissions(aside + ending, QFile::ReadOwner | QFile::WriteOwner);
    }
    return openedToRead(aside.toUtf8(), 0, SQLITE_OPEN_READWRITE);
}

/// As it was last written, from wherever it may lie.
static Handle openedClosedFile(const QString &source, const QTemporaryDir &folder)
{
    Handle handle = openedToRead(source.toUtf8());
    if (!lacksItsIndex(handle.get()))
        return handle;
    if (hasJournal(source))
        return openedAside(source, folder);
    const QByteArray address = QUrl::fromLocalFile(source).toEncoded() + "?immutable=1";
    return openedToRead(address, SQLITE_OPEN_URI);
}

void copyClosedFile(const QString &source, const QString &target, Progress *progress)
{
    if (!QFileInfo(source).isFile() || QFileInfo(source).size() == 0)
        throw StorageError(Error{Error::Kind::NotFound, u"file-missing"_s, {source}});
    const QTemporaryDir folder;
    const Handle handle = openedClosedFile(source, folder);
    try {
        copyPages(handle.get(), target, progress);
    } catch (const StorageError &failure) {
        QFile::remove(target);
        Error named = failure.error();
        named.arguments = {source};
        throw StorageError(named);
    }
}

} // namespace throughline::storage
