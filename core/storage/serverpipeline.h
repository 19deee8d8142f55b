#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

struct pg_conn;

namespace throughline::storage {

/// One statement carried out many times on a server, by the server's own library and without
/// waiting for one answer before the next question: while the server works, the next values are
/// made ready, and the way there and back is gone once for all. QPSQL writes every value into an
/// SQL text that the server reads again and waits each time, which for a company's import costs
/// more than the inserting. Nothing else of what the connection does changes: it is the same
/// session and the same transaction. What the server refuses is known at finish(); it does nothing
/// of what follows a refusal.
class ServerPipeline
{
public:
    explicit ServerPipeline(QSqlDatabase &server);
    ~ServerPipeline();
    Q_DISABLE_COPY_MOVE(ServerPipeline)

    /// What the next calls carry out: SQL with $1, $2 … for its values.
    void prepare(const QByteArray &statement);
    /// The values from this place of the list on, as many as the statement has.
    void execute(const QVariantList &values, qsizetype first, qsizetype count);

    /// Waits for everything. Returns the server's first refusal; without one, an error that is not
    /// valid.
    QSqlError finish();

private:
    void noteRefusal();

    pg_conn *m_server;
    QSqlError m_refusal;
    bool m_isOpen = true;
};

} // namespace throughline::storage
