#include "storage/identities.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace throughline::storage {

static QString nameOf(Numbered table)
{
    switch (table) {
    case Numbered::Unit: return u"unit"_s;
    case Numbered::Person: return u"person"_s;
    case Numbered::Position: return u"position"_s;
    case Numbered::Requisition: return u"requisition"_s;
    case Numbered::Application: return u"application"_s;
    }
    Q_UNREACHABLE();
}

static qint64 lastIdOf(Connection &connection, Numbered table)
{
    switch (table) {
    case Numbered::Unit: return *connection.one<qint64>("select coalesce(max(id), 0) from unit");
    case Numbered::Person:
        return *connection.one<qint64>("select coalesce(max(id), 0) from person");
    case Numbered::Position:
        return *connection.one<qint64>("select coalesce(max(id), 0) from position");
    case Numbered::Requisition:
        return *connection.one<qint64>("select coalesce(max(id), 0) from requisition");
    case Numbered::Application:
        return *connection.one<qint64>("select coalesce(max(id), 0) from application");
    }
    Q_UNREACHABLE();
}

std::vector<qint64> reserveIds(Connection &connection, Numbered table, int count)
{
    if (connection.isPostgreSql())
        return connection.all<qint64>("select nextval(pg_get_serial_sequence(?, 'id')) from "
                                      "generate_series(1, cast(? as integer))",
            nameOf(table), count);
    std::vector<qint64> ids(size_t(std::max(count, 0)));
    std::iota(ids.begin(), ids.end(), lastIdOf(connection, table) + 1);
    return ids;
}

void moveCountersOn(Connection &connection, const QStringList &tables)
{
    if (!connection.isPostgreSql())
        return;
    for (const QString &table : tables)
        connection.script(u"select setval(pg_get_serial_sequence('%1', 'id'), "
                          "(select coalesce(max(id), 0) + 1 from %1), false)"_s.arg(table));
}

QString madeKey(QChar letter, qint64 id)
{
    return u"%1-%2"_s.arg(letter).arg(id, 6, 10, QChar(u'0'));
}

} // namespace throughline::storage
