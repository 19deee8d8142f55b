#include "storage/storageerror.h"

#include "storage/stored.h"

using namespace Qt::StringLiterals;

namespace throughline::storage {

// QSqlError::type() tells a broken constraint from a bad statement on SQLite but not on
// PostgreSQL (Qt 6.4), so the driver's own code decides: SQLite's extended result code or the
// five letters of an SQLSTATE.
struct NativeCode
{
    QLatin1StringView code;
    Error::Kind kind;
    QLatin1StringView reason;
};

static constexpr NativeCode nativeCodes[] = {
    {"2067"_L1, Error::Kind::Conflict, "already-exists"_L1},
    {"1555"_L1, Error::Kind::Conflict, "already-exists"_L1},
    {"23505"_L1, Error::Kind::Conflict, "already-exists"_L1},
    {"787"_L1, Error::Kind::Conflict, "still-referred-to"_L1},
    {"23503"_L1, Error::Kind::Conflict, "still-referred-to"_L1},
    {"275"_L1, Error::Kind::Invalid, "value-refused"_L1},
    {"1299"_L1, Error::Kind::Invalid, "value-refused"_L1},
    {"3091"_L1, Error::Kind::Invalid, "value-refused"_L1},
    {"23514"_L1, Error::Kind::Invalid, "value-refused"_L1},
    {"23502"_L1, Error::Kind::Invalid, "value-refused"_L1},
    {"5"_L1, Error::Kind::Busy, "database-locked"_L1},
    {"6"_L1, Error::Kind::Busy, "database-locked"_L1},
    {"261"_L1, Error::Kind::Busy, "database-locked"_L1},
    {"517"_L1, Error::Kind::Busy, "database-locked"_L1},
    {"40001"_L1, Error::Kind::Busy, "database-locked"_L1},
    {"40P01"_L1, Error::Kind::Busy, "database-locked"_L1},
    {"55P03"_L1, Error::Kind::Busy, "database-locked"_L1},
    {"8"_L1, Error::Kind::Unavailable, "file-read-only"_L1},
    {"1032"_L1, Error::Kind::Unavailable, "file-read-only"_L1},
    {"264"_L1, Error::Kind::Unavailable, "file-read-only"_L1},
    {"13"_L1, Error::Kind::Unavailable, "disk-full"_L1},
    {"53100"_L1, Error::Kind::Unavailable, "disk-full"_L1},
    {"4874"_L1, Error::Kind::Unavailable, "disk-full"_L1}, // no room for the index of the journal
    {"1544"_L1, Error::Kind::Unavailable, "folder-read-only"_L1},
    {"10"_L1, Error::Kind::Unavailable, "disk-failing"_L1},
    {"14"_L1, Error::Kind::Unavailable, "file-unreadable"_L1},
    {"26"_L1, Error::Kind::Unavailable, "not-a-database"_L1},
    {"11"_L1, Error::Kind::Unavailable, "database-damaged"_L1},
    {"267"_L1, Error::Kind::Unavailable, "database-damaged"_L1},
    {"523"_L1, Error::Kind::Unavailable, "database-damaged"_L1},
    {"42501"_L1, Error::Kind::Forbidden, "not-allowed"_L1},
};

static Error classify(const QString &code, const QString &text)
{
    // A trigger of ours refuses with a reason word; that word is the whole message on SQLite and
    // the first line of it on PostgreSQL.
    if (code == "1811"_L1 || code == "TL001"_L1) {
        QString word = text.section(u'\n', 0, 0).trimmed();
        word.remove(0, word.startsWith("ERROR:"_L1) ? 6 : 0);
        return {Error::Kind::Invalid, word.trimmed()};
    }
    for (const NativeCode &known : nativeCodes)
        if (code == known.code)
            return {known.kind, known.reason};
    // What SQLite adds above the lowest eight bits only tells where; an SQLSTATE has five letters.
    if (const int primary = code.toInt() & 0xff; code.size() < 5 && primary != code.toInt())
        return classify(QString::number(primary), text);
    if (code.startsWith("08"_L1) || code.startsWith("57P"_L1))
        return {Error::Kind::Unavailable, u"server-lost"_s};
    return {Error::Kind::Broken, u"program-fault"_s};
}

StorageError::StorageError(const QSqlError &error, std::string_view statement)
    : m_error(classify(error.nativeErrorCode(), error.databaseText()))
{
    m_error.detail = u"%1 (%2) in: %3"_s.arg(error.databaseText(), error.nativeErrorCode(),
        QString::fromUtf8(statement.data(), qsizetype(statement.size())).simplified());
    m_what = (m_error.reason + u": "_s + m_error.detail).toUtf8();
}

StorageError::StorageError(Error error)
    : m_error(std::move(error))
    , m_what((m_error.reason + u": "_s + m_error.detail).toUtf8())
{}

void throwUnreadable(const QVariant &value, const char *wanted)
{
    throw StorageError(Error{Error::Kind::Broken, u"program-fault"_s, {},
        u"read %1 where %2 was expected"_s.arg(
            value.isNull() ? u"null"_s : QLatin1StringView(value.typeName()),
            QLatin1StringView(wanted))});
}

} // namespace throughline::storage
