#include "storage/serverpipeline.h"

#include <QDateTime>
#include <QSqlDriver>

#include <memory>
#include <vector>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace throughline::storage {

namespace {

struct ClearResult
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using ResultPointer = std::unique_ptr<PGresult, ClearResult>;

PGconn *handleOfServer(const QSqlDatabase &server)
{
    const QVariant handle = server.driver()->handle();
    Q_ASSERT_X(qstrcmp(handle.typeName(), "pg_conn*") == 0, "ServerPipeline", "not a server");
    return *static_cast<PGconn *const *>(handle.constData());
}

/// A value as the server reads its column's type; a null array stands for NULL.
QByteArray textOf(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::Bool: return value.toBool() ? "t" : "f";
    case QMetaType::Int: return QByteArray::number(value.toInt());
    case QMetaType::LongLong: return QByteArray::number(value.toLongLong());
    case QMetaType::Double: return QByteArray::number(value.toDouble(), 'g', 17);
    case QMetaType::QDateTime: return value.toDateTime().toString(Qt::ISODateWithMs).toLatin1();
    case QMetaType::QByteArray: return "\\x" + value.toByteArray().toHex();
    default: return value.toString().toUtf8();
    }
}

QSqlError errorOf(PGconn *server, const PGresult *result)
{
    const char *const code = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char *const words = result ? PQresultErrorMessage(result) : PQerrorMessage(server);
    return QSqlError(
        {}, QString::fromUtf8(words), QSqlError::StatementError, QString::fromLatin1(code));
}

} // namespace

ServerPipeline::ServerPipeline(QSqlDatabase &server) : m_server(handleOfServer(server))
{
    if (PQenterPipelineMode(m_server) != 1)
        noteRefusal();
}

ServerPipeline::~ServerPipeline()
{
    finish();
}

void ServerPipeline::noteRefusal()
{
    if (!m_refusal.isValid())
        m_refusal = errorOf(m_server, nullptr);
}

/// The statement without a name lives until the next one takes its place: nothing is left.
void ServerPipeline::prepare(const QByteArray &statement)
{
    if (!m_refusal.isValid() && PQsendPrepare(m_server, "", statement.constData(), 0, nullptr) != 1)
        noteRefusal();
}

void ServerPipeline::execute(const QVariantList &values, qsizetype first, qsizetype count)
{
    if (m_refusal.isValid())
        return;
    std::vector<QByteArray> texts;
    std::vector<const char *> pointers;
    texts.reserve(size_t(count));
    pointers.reserve(size_t(count));
    for (qsizetype i = first; i < first + count; ++i) {
        texts.push_back(textOf(values[i]));
        pointers.push_back(texts.back().isNull() ? nullptr : texts.back().constData());
    }
    if (PQsendQueryPrepared(m_server, "", int(count), pointers.data(), nullptr, nullptr, 0) != 1)
        noteRefusal();
}

/// Every statement's answer ends with a nothing, and all of them with the word that they are in
/// step; a line that broke gives two nothings in a row.
QSqlError ServerPipeline::finish()
{
    if (!std::exchange(m_isOpen, false))
        return m_refusal;
    if (PQpipelineSync(m_server) != 1)
        noteRefusal();
    for (int nothings = 0; nothings < 2;) {
        const ResultPointer answer(PQgetResult(m_server));
        nothings = answer ? 0 : nothings + 1;
        const auto status = answer ? PQresultStatus(answer.get()) : PGRES_COMMAND_OK;
        if (status == PGRES_PIPELINE_SYNC)
            break;
        const bool isRefused = status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE;
        if (isRefused && !m_refusal.isValid())
            m_refusal = errorOf(m_server, answer.get());
    }
    if (PQexitPipelineMode(m_server) != 1)
        noteRefusal();
    return m_refusal;
}

} // namespace throughline::storage
