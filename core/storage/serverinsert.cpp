#include "storage/serverinsert.h"

#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace throughline::storage {

namespace {

struct ClearResult
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using ResultPointer = std::unique_ptr<PGresult, ClearResult>;

/// Short enough to be planned at once, long enough that the way to the server costs little.
constexpr qsizetype rowsOfPiece = 200;

PGconn *handleOf(const QSqlDatabase &server)
{
    const QVariant handle = server.driver()->handle();
    Q_ASSERT_X(qstrcmp(handle.typeName(), "PGconn*") == 0, "insertOnServer", "not a server");
    return *static_cast<PGconn *const *>(handle.constData());
}

/// A value as the server reads its column's type; a null array stands for NULL.
QByteArray textOf(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::Bool: return value.toBool() ? "t" : "f";
    case QMetaType::Double: return QByteArray::number(value.toDouble(), 'g', 17);
    case QMetaType::QDateTime: return value.toDateTime().toString(Qt::ISODateWithMs).toLatin1();
    case QMetaType::QByteArray: return "\\x" + value.toByteArray().toHex();
    default: return value.toString().toUtf8();
    }
}

/// "… values ($1, $2), ($3, $4)"
QByteArray statementFor(std::string_view head, qsizetype rows, int columns)
{
    QByteArray text(head.data(), qsizetype(head.size()));
    int number = 0;
    for (qsizetype row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            text += (column > 0 ? ", $" : row > 0 ? "), ($" : " ($") + QByteArray::number(++number);
    return text + ')';
}

/// Texts as libpq takes them, for as long as this lives.
class Parameters
{
public:
    Parameters(const QVariantList &values, qsizetype first, qsizetype count)
    {
        m_texts.reserve(size_t(count));
        for (qsizetype i = first; i < first + count; ++i) {
            m_texts.push_back(textOf(values[i]));
            m_pointers.push_back(m_texts.back().isNull() ? nullptr : m_texts.back().constData());
        }
    }
    int count() const { return int(m_pointers.size()); }
    const char *const *pointers() const { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_texts;
    std::vector<const char *> m_pointers;
};

} // namespace

static QSqlError errorOf(PGconn *server, const ResultPointer &result, std::string_view head)
{
    if (result && PQresultStatus(result.get()) == PGRES_COMMAND_OK)
        return {};
    const char *const code = result ? PQresultErrorField(result.get(), PG_DIAG_SQLSTATE) : nullptr;
    return QSqlError(QString::fromUtf8(head.data(), qsizetype(head.size())),
        QString::fromUtf8(PQerrorMessage(server)), QSqlError::StatementError,
        QString::fromLatin1(code));
}

static QSqlError prepare(PGconn *server, std::string_view head, qsizetype rows, int columns)
{
    // The statement without a name lives until the next one takes its place: nothing is left.
    const QByteArray text = statementFor(head, rows, columns);
    return errorOf(server, ResultPointer(PQprepare(server, "", text, 0, nullptr)), head);
}

QSqlError insertOnServer(
    QSqlDatabase &server, std::string_view head, const QVariantList &values, int columns)
{
    PGconn *const handle = handleOf(server);
    qsizetype prepared = 0;
    for (qsizetype first = 0; first < values.size(); first += rowsOfPiece * columns) {
        const qsizetype rows = std::min(rowsOfPiece, (values.size() - first) / columns);
        if (rows != prepared)
            if (const QSqlError error = prepare(handle, head, rows, columns); error.isValid())
                return error;
        prepared = rows;
        const Parameters parameters(values, first, rows * columns);
        const ResultPointer done(PQexecPrepared(
            handle, "", parameters.count(), parameters.pointers(), nullptr, nullptr, 0));
        if (const QSqlError error = errorOf(handle, done, head); error.isValid())
            return error;
    }
    return {};
}

} // namespace throughline::storage
