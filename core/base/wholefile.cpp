#include "base/wholefile.h"

#include <QFile>
#include <QSaveFile>

namespace throughline {

std::optional<QString> writeWholeFile(
    const QString &path, const std::function<bool(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // commit() alone does not notice that the last of the buffer found no room; flush() does.
    if (!write(file) || !file.flush() || !file.commit())
        return file.errorString();
    return std::nullopt;
}

} // namespace throughline
