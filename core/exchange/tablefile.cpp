#include "exchange/tablefile.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace throughline::exchange {

static bool isJson(const QString &path)
{
    return path.endsWith(".json"_L1, Qt::CaseInsensitive);
}

Result<TableReading> readTableFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Error{Error::Kind::NotFound, u"file-not-found"_s, {path}};
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QFile::ReadOnly))
        return Error{Error::Kind::Unavailable, u"file-not-readable"_s, {path}, file.errorString()};
    return isJson(path) ? readJson(file) : readCsv(file);
}

Result<void> writeTableFile(const QString &path, const Table &table, const QSet<QString> &numbers)
{
    if (!isJson(path) && !path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return invalid(u"export-format-unknown"_s, {path});
    QSaveFile file(path);
    // commit() does not notice that the last of the buffer found no room; flush() does.
    const bool isWritten = file.open(QFile::WriteOnly)
        && (isJson(path) ? writeJson(file, table, numbers) : writeCsv(file, table)) && file.flush()
        && file.commit();
    if (!isWritten)
        return Error{Error::Kind::Unavailable, u"file-not-writable"_s, {path}, file.errorString()};
    return {};
}

} // namespace throughline::exchange
