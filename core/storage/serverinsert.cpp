#include "storage/serverinsert.h"

#include "storage/serverpipeline.h"

namespace throughline::storage {

/// Short enough to be planned at once, long enough that the way to the server costs little.
static constexpr qsizetype rowsOfPiece = 200;

/// "… values ($1, $2), ($3, $4)"
static QByteArray insertOf(std::string_view head, qsizetype rows, int columns)
{
    QByteArray text(head.data(), qsizetype(head.size()));
    int number = 0;
    for (qsizetype row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            text += (column > 0 ? ", $" : row > 0 ? "), ($" : " ($") + QByteArray::number(++number);
    return text + ')';
}

QSqlError insertOnServer(
    QSqlDatabase &server, std::string_view head, const QVariantList &values, int columns)
{
    ServerPipeline pipeline(server);
    qsizetype prepared = 0;
    for (qsizetype first = 0; first < values.size(); first += rowsOfPiece * columns) {
        const qsizetype rows = std::min(rowsOfPiece, (values.size() - first) / columns);
        if (rows != prepared)
            pipeline.prepare(insertOf(head, rows, columns));
        prepared = rows;
        pipeline.execute(values, first, rows * columns);
    }
    return pipeline.finish();
}

/// A statement's ? outside its 'strings' and "names" as $1, $2 …
static QByteArray numbered(std::string_view statement)
{
    QByteArray text;
    int number = 0;
    char quote = 0;
    for (const char c : statement) {
        if (c == quote)
            quote = 0;
        else if (quote == 0 && (c == '\'' || c == '"'))
            quote = c;
        if (c == '?' && quote == 0)
            text += '$' + QByteArray::number(++number);
        else
            text += c;
    }
    return text;
}

QSqlError runOnServer(
    QSqlDatabase &server, std::string_view statement, const QVariantList &values, int columns)
{
    ServerPipeline pipeline(server);
    pipeline.prepare(numbered(statement));
    for (qsizetype first = 0; first < values.size(); first += columns)
        pipeline.execute(values, first, columns);
    return pipeline.finish();
}

} // namespace throughline::storage
