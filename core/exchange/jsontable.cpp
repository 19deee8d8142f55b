#include "exchange/jsontable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace throughline::exchange {

static std::optional<QString> scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Null: return QString();
    case QJsonValue::Double: {
        const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
        return whole != std::numeric_limits<qint64>::min()
            ? QString::number(whole)
            : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    default: return std::nullopt;
    }
}

static std::optional<QString> jsonCell(const QJsonValue &value)
{
    if (value.isUndefined())
        return QString();
    if (!value.isArray())
        return scalarText(value);
    QStringList items;
    for (const QJsonValue &item : value.toArray()) {
        const auto text = scalarText(item);
        if (!text)
            return std::nullopt;
        items << *text;
    }
    return joinList(items);
}

/// Where in a text something is, as editors count.
static QStringList lineAndColumn(const QByteArray &text, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(text).first(std::min(offset, text.size()));
    const qsizetype line = std::count(before.begin(), before.end(), '\n');
    const qsizetype column = offset - (before.lastIndexOf('\n') + 1);
    return {QString::number(line + 1), QString::number(column + 1)};
}

static QStringList namesIn(const QJsonArray &rows)
{
    QStringList names;
    QSet<QString> known;
    for (const QJsonValue &row : rows)
        for (const QString &name : row.toObject().keys())
            if (!known.contains(name)) {
                known.insert(name);
                names << name;
            }
    return names;
}

static void addJsonRow(TableReading &reading, const QJsonValue &row, int number)
{
    if (!row.isObject())
        return reading.problems.add({.row = number, .reason = u"json-not-a-table"_s});
    const QJsonObject object = row.toObject();
    QStringList cells;
    for (const QString &name : reading.table.header()) {
        const auto cell = jsonCell(object.value(name));
        const QString fault = cell ? textFault(*cell) : u"json-not-a-table"_s;
        if (!fault.isEmpty())
            reading.problems.add({.row = number, .column = name, .reason = fault});
        cells << cell.value_or(QString());
    }
    reading.table.append(cells, number);
}

TableReading readJson(QIODevice &device, const TableLimits &limits)
{
    TableReading reading;
    reading.encoding = u"UTF-8"_s;
    // The whole document is in memory several times over while it is parsed.
    const qint64 bytes = limits.bytes / 4;
    const auto refuse = [&](const QString &reason, const QStringList &arguments = {}) {
        reading.problems.add({.reason = reason, .arguments = arguments});
        return reading;
    };
    if (device.size() > bytes)
        return refuse(u"file-too-large"_s, {QString::number(bytes / (1024 * 1024))});
    QByteArray text = device.readAll();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (text.trimmed().isEmpty())
        return refuse(u"file-empty"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isNull())
        return refuse(u"json-invalid"_s, lineAndColumn(text, error.offset));
    if (!document.isArray())
        return refuse(u"json-not-a-table"_s);
    const QJsonArray rows = document.array();
    if (rows.size() > limits.rows)
        return refuse(u"file-too-many-rows"_s, {QString::number(limits.rows)});
    const QStringList names = namesIn(rows);
    if (names.size() > limits.columns)
        return refuse(u"file-too-many-columns"_s, {QString::number(limits.columns)});
    reading.table = Table(names);
    for (qsizetype i = 0; i < rows.size(); ++i)
        addJsonRow(reading, rows[i], int(i) + 1);
    return reading;
}

static QString quoted(const QString &text)
{
    QString escaped = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            escaped += u'\\';
        if (c == u'\n')
            escaped += "\\n"_L1;
        else if (c.unicode() < 0x20)
            escaped += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else
            escaped += c;
    }
    return escaped + u'"';
}

static QString jsonValue(const QString &cell, bool isNumber)
{
    static const QRegularExpression jsonNumber(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"_s);
    if (isNumber && jsonNumber.match(cell).hasMatch())
        return cell;
    return isNumber && cell.isEmpty() ? u"null"_s : quoted(cell);
}

bool writeJson(QIODevice &device, const Table &table, const QSet<QString> &numbers)
{
    const auto put = [&](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        return device.write(bytes) == bytes.size();
    };
    bool isWritten = put(u"["_s);
    for (int row = 0; row < table.rowCount() && isWritten; ++row) {
        QString object = row == 0 ? u"\n  {"_s : u",\n  {"_s;
        for (int column = 0; column < table.columnCount(); ++column) {
            const QString &name = table.header()[column];
            object += (column == 0 ? u""_s : u", "_s) + quoted(name) + u": "_s
                + jsonValue(table.cell(row, column), numbers.contains(name));
        }
        isWritten = put(object + u'}');
    }
    return isWritten && put(table.isEmpty() ? u"]\n"_s : u"\n]\n"_s);
}

} // namespace throughline::exchange
