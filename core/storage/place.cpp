#include "storage/place.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace throughline::storage {

Result<Place> Place::parse(const QString &text)
{
    if (text.trimmed().isEmpty())
        return invalid(u"place-invalid"_s, {text});
    if (!text.startsWith(u"postgresql://") && !text.startsWith(u"postgres://"))
        return Place{.database = QFileInfo(text).absoluteFilePath()};

    const QUrl url(text, QUrl::StrictMode);
    const QString name = url.path().mid(1);
    if (!url.isValid() || url.host().isEmpty() || name.isEmpty())
        return invalid(u"place-invalid"_s, {text.section(u'@', -1)});
    const QString user = url.userName().isEmpty() ? qEnvironmentVariable("PGUSER") : url.userName();
    const QString password
        = url.password().isEmpty() ? qEnvironmentVariable("PGPASSWORD") : url.password();
    return Place{.driver = u"QPSQL"_s,
        .database = name,
        .host = url.host(),
        .port = url.port(5432),
        .user = user,
        .password = password};
}

QString Place::display() const
{
    if (!isPostgreSql())
        return database;
    return u"%1@%2:%3/%4"_s.arg(user, host, QString::number(port), database);
}

} // namespace throughline::storage
