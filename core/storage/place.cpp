#include "storage/place.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace throughline::storage {

bool Place::isLocal() const
{
    return host == u"localhost" || host == u"::1" || host.startsWith(u"127.")
        || host.startsWith(u'/');
}

/// Nothing if the address asks for something that this program does not know.
static std::optional<Encryption> encryptionOf(const QUrl &url, const Place &place)
{
    const QUrlQuery query(url);
    const QString mode = query.queryItemValue(u"sslmode"_s);
    if (query.queryItems().size() > (mode.isEmpty() ? 0 : 1))
        return std::nullopt;
    if (mode.isEmpty())
        return place.isLocal() ? Encryption::Optional : Encryption::Verified;
    return fromCode<Encryption>(mode.toStdString());
}

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
    Place place{.driver = u"QPSQL"_s,
        .database = name,
        .host = url.host(),
        .port = url.port(5432),
        .user = user,
        .password = password};
    const auto encryption = encryptionOf(url, place);
    if (!encryption)
        return invalid(u"place-invalid"_s, {text.section(u'@', -1)});
    place.encryption = *encryption;
    return place;
}

QString Place::display() const
{
    if (!isPostgreSql())
        return database;
    return u"%1@%2:%3/%4"_s.arg(user, host, QString::number(port), database);
}

} // namespace throughline::storage
