#include "exchange/csv.h"

#include "exchange/csvparser.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace throughline::exchange {

static constexpr qint64 chunkBytes = 256 * 1024;

static bool beginsFormula(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

static QStringView afterQuotes(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    return cell;
}

QString protectedFromFormulas(const QString &cell)
{
    return beginsFormula(afterQuotes(cell)) ? u'\'' + cell : cell;
}

QString withoutFormulaProtection(const QString &cell)
{
    return cell.startsWith(u'\'') && beginsFormula(afterQuotes(cell)) ? cell.sliced(1) : cell;
}

QString textFault(QStringView cell)
{
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell[i];
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t')
            return u"control-character"_s;
        if (c.isHighSurrogate() && i + 1 < cell.size() && cell[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            return u"text-damaged"_s;
    }
    return {};
}

/// UTF-16 without a mark shows by its western letters and delimiters: every other byte of them is
/// zero, and always the same one of the two.
static std::optional<QStringConverter::Encoding> unmarkedUtf16In(const QByteArray &head)
{
    qsizetype zeros[2] = {};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0';
    constexpr qsizetype oneInSo = 20;
    const qsizetype many = head.size() / 4;
    if (zeros[1] > many && zeros[0] * oneInSo < zeros[1])
        return QStringConverter::Utf16LE;
    if (zeros[0] > many && zeros[1] * oneInSo < zeros[0])
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

static std::optional<QStringConverter::Encoding> encodingShownBy(const QByteArray &head)
{
    const auto marked = QStringConverter::encodingForData(head);
    return marked ? marked : unmarkedUtf16In(head);
}

/// Otherwise a file is UTF-8 if all of it is valid; anything else is taken for Windows-1252, in
/// which every byte is some character.
static QStringConverter::Encoding encodingOf(QIODevice &device, const QByteArray &head)
{
    if (const auto shown = encodingShownBy(head); shown)
        return *shown;
    QStringDecoder whole(QStringConverter::Utf8);
    while (!device.atEnd() && !whole.hasError()) {
        const QString piece = whole(device.read(chunkBytes));
        Q_UNUSED(piece)
    }
    device.seek(0);
    return whole.hasError() ? QStringConverter::Latin1 : QStringConverter::Utf8;
}

/// Windows-1252 differs from Latin-1 where Latin-1 has control characters nobody writes.
static void fromLatin1ToWindows1252(QString &text)
{
    static constexpr char16_t windows[32]
        = {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
            0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
            0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows[c.unicode() - 0x80]);
}

/// What can be told from a file's first bytes without reading it as a table.
static QString fileFault(QIODevice &device, const QByteArray &head, const TableLimits &limits)
{
    if (head.startsWith("PK\x03\x04"))
        return u"file-is-a-spreadsheet"_s;
    // One NUL in a text is named by its row and column; many of them are no text.
    constexpr qsizetype few = 2, oneInSo = 20;
    const qsizetype nuls = head.count('\0');
    if (!encodingShownBy(head) && nuls > few && nuls * oneInSo > head.size())
        return u"file-not-text"_s;
    if (device.size() > limits.bytes)
        return u"file-too-large"_s;
    return {};
}

TableReading readCsv(QIODevice &device, const TableLimits &limits)
{
    TableReading reading;
    const QByteArray head = device.peek(4096);
    if (const QString fault = fileFault(device, head, limits); !fault.isEmpty()) {
        reading.problems.add(
            {.reason = fault, .arguments = {QString::number(limits.bytes / (1024 * 1024))}});
        return reading;
    }
    const auto encoding = encodingOf(device, head);
    const bool isWindows = encoding == QStringConverter::Latin1;
    QStringDecoder decode(encoding);
    CsvParser parser(limits);
    while (!device.atEnd() && !parser.hasGivenUp()) {
        QString piece = decode(device.read(chunkBytes));
        if (isWindows)
            fromLatin1ToWindows1252(piece);
        parser.take(piece);
    }
    reading = parser.finish();
    reading.encoding = isWindows             ? u"Windows-1252"_s
        : encoding == QStringConverter::Utf8 ? u"UTF-8"_s
                                             : u"UTF-16"_s;
    if (decode.hasError())
        reading.problems.add({.reason = u"text-damaged"_s});
    return reading;
}

static QString written(const QString &cell)
{
    QString text = protectedFromFormulas(cell);
    static constexpr QStringView special = u",\"\r\n;\t";
    const bool needsQuotes
        = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return special.contains(c); });
    const bool hasOuterSpace = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    if (needsQuotes || hasOuterSpace)
        return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
    return text;
}

/// A row whose only cell is empty would look like a blank line, which readers pass over.
static QString writtenRow(const QStringList &cells)
{
    if (cells.size() == 1 && cells.front().isEmpty())
        return u"\"\"\n"_s;
    QStringList texts;
    for (const QString &cell : cells)
        texts << written(cell);
    return texts.join(u',') + u'\n';
}

bool writeCsv(QIODevice &device, const Table &table)
{
    QString text = writtenRow(table.header());
    for (int row = 0; row < table.rowCount(); ++row) {
        text += writtenRow(table.cells(row));
        if (text.size() > chunkBytes || row + 1 == table.rowCount()) {
            const QByteArray bytes = text.toUtf8();
            if (device.write(bytes) != bytes.size())
                return false;
            text.clear();
        }
    }
    const QByteArray rest = text.toUtf8();
    return device.write(rest) == rest.size();
}

} // namespace throughline::exchange
