#include "exchange/tablefile.h"

#include "base/wholefile.h"

#include <QFileInfo>

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
    const auto failure = writeWholeFile(path, [&](QIODevice &file) {
        return isJson(path) ? writeJson(file, table, numbers) : writeCsv(file, table);
    });
    if (failure)
        return Error{Error::Kind::Unavailable, u"file-not-writable"_s, {path}, *failure};
    return {};
}

} // namespace throughline::exchange
