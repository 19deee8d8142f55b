#include "storage/server.h"

#include "storage/migrations.h"
#include "storage/storageerror.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace throughline::storage {

static constexpr QLatin1StringView patience
    = "application_name=throughline;connect_timeout=5;keepalives_idle=10;keepalives_interval=3;"
      "keepalives_count=3;tcp_user_timeout=10000"_L1;

/// Until libpq 16 only a file in the user's folder tells it whom to believe; where there is none,
/// this computer's own list does.
static QString trustedCertificates()
{
    const QString systems = u"/etc/ssl/certs/ca-certificates.crt"_s;
    const bool isChosen = qEnvironmentVariableIsSet("PGSSLROOTCERT")
        || QFileInfo::exists(QDir::home().filePath(u".postgresql/root.crt"_s));
    return isChosen || !QFileInfo::exists(systems) ? QString() : u";sslrootcert="_s + systems;
}

QString connectOptionsOf(const Place &place)
{
    QString options = patience + u";sslmode="_s + codeText(place.encryption);
    if (place.encryption == Encryption::Verified)
        options += trustedCertificates();
    return options;
}

namespace {
/// A server's refusal has no code of its own in libpq, only words.
struct Refusal
{
    QLatin1StringView words;
    QLatin1StringView reason;
};
} // namespace

// The first that fits; what a certificate is refused for also names the host.
static constexpr Refusal refusals[] = {
    {"password"_L1, "server-password-refused"_L1},
    {"certificate"_L1, "server-certificate-refused"_L1},
    {"does not support SSL"_L1, "server-not-encrypted"_L1},
    {"no encryption"_L1, "server-not-encrypted"_L1},
    {"no pg_hba.conf entry"_L1, "server-login-unknown"_L1},
    {"role \""_L1, "server-login-unknown"_L1},
    {"database \""_L1, "server-database-missing"_L1},
    {"could not translate host name"_L1, "server-host-unknown"_L1},
    {"too many"_L1, "server-full"_L1},
    {"remaining connection slots"_L1, "server-full"_L1},
};

Error refusalOf(const Place &place, const QString &words)
{
    for (const Refusal &known : refusals)
        if (words.contains(known.words))
            return {Error::Kind::Unavailable, known.reason, {place.display()}, words};
    return {Error::Kind::Unavailable, u"server-unreachable"_s, {place.display()}, words};
}

Result<ServerFacts> probeServer(const Place &place)
{
    try {
        Connection db(place, Missing::Refuse);
        if (schemaOf(db) == 0)
            return Error{Error::Kind::NotFound, u"database-empty"_s, {place.database}};
        return *db.one<ServerFacts>(R"(
            select split_part(current_setting('server_version'), ' ', 1), cast(current_user as text),
                   (select count(*) from employment where ended_on is null))");
    } catch (const StorageError &failure) {
        return failure.error();
    }
}

} // namespace throughline::storage
