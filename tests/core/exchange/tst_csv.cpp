#include "exchange/tablefile.h"
#include "support/thoroughness.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace throughline;
using namespace throughline::exchange;
using namespace Qt::StringLiterals;

static TableReading readBytes(QByteArray bytes, const TableLimits &limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readCsv(buffer, limits);
}

static QByteArray bytesOf(const Table &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeCsv(buffer, table) ? buffer.data() : QByteArray();
}

class tst_Csv : public QObject
{
    Q_OBJECT

private slots:
    void everyEncodingAndDelimiterReadsAlike_data();
    void everyEncodingAndDelimiterReadsAlike();
    void whatIsWrongIsNamedByRow_data();
    void whatIsWrongIsNamedByRow();
    void quotesKeepDelimitersQuotesAndLines();
    void rowNumbersAreThoseOfASpreadsheet();
    void formulasAreNeutralisedAndRestored_data();
    void formulasAreNeutralisedAndRestored();
    void anyTableComesBackAsItWas();
    void anyBytesAreReadOrRefused();
    void aCellOnTheEdgeOfAPieceIsWhole();
    void aFileThatIsNotThereIsSaid();
    void whatIsExportedIsForItsOwnerOnly();
    void listCellsComeBackAsTheyWere();
};

void tst_Csv::everyEncodingAndDelimiterReadsAlike_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"name,città,note\nJosé Müller,Zürich,“says – fine” €\n"_s;
    const auto in = [](QStringConverter::Encoding encoding, const QString &what) {
        QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
        return QByteArray(encode(what));
    };
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << in(QStringConverter::Utf8, text);
    QTest::newRow("UTF-16 little endian") << in(QStringConverter::Utf16LE, text);
    QTest::newRow("UTF-16 little endian without mark")
        << in(QStringConverter::Utf16LE, text).sliced(2);
    QTest::newRow("UTF-16 big endian without mark")
        << in(QStringConverter::Utf16BE, text).sliced(2);
    QTest::newRow("UTF-16 big endian") << in(QStringConverter::Utf16BE, text);
    QTest::newRow("Windows-1252") << QByteArray(
        "name,citt\xE0,note\nJos\xE9 M\xFCller,Z\xFCrich,\x93says \x96 fine\x94 \x80\n");
    for (const QChar delimiter : {u';', u'\t'})
        QTest::addRow("delimiter %c", delimiter.toLatin1())
            << QString(text).replace(u',', delimiter).toUtf8();
    QTest::newRow("returns and line feeds") << QString(text).replace(u'\n', "\r\n"_L1).toUtf8();
    QTest::newRow("old Macintosh") << QString(text).replace(u'\n', u'\r').toUtf8();
    QTest::newRow("no last line end") << text.trimmed().toUtf8();
    QTest::newRow("Excel's sep line") << ("sep=;\r\n" + QString(text).replace(u',', u';').toUtf8());
    QTest::newRow("empty columns at the end")
        << QByteArray(u"name,città,note,,\nJosé Müller,Zürich,“says – fine” €,,\n"_s.toUtf8());
}

void tst_Csv::everyEncodingAndDelimiterReadsAlike()
{
    QFETCH(QByteArray, bytes);
    const TableReading reading = readBytes(bytes);
    QVERIFY(reading.problems.isEmpty());
    QCOMPARE(reading.table.header(), (QStringList{u"name"_s, u"città"_s, u"note"_s}));
    QCOMPARE(reading.table.rowCount(), 1);
    QCOMPARE(
        reading.table.cells(0), (QStringList{u"José Müller"_s, u"Zürich"_s, u"“says – fine” €"_s}));
}

void tst_Csv::whatIsWrongIsNamedByRow_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char *name, const QByteArray &bytes, int row, const QString &reason) {
        QTest::newRow(name) << bytes << row << reason;
    };
    add("nothing", "", 0, u"file-empty"_s);
    add("only a mark", "\xEF\xBB\xBF", 0, u"file-empty"_s);
    add("only blank lines", "\n\r\n\n", 0, u"file-empty"_s);
    add("a workbook", "PK\x03\x04 whatever", 0, u"file-is-a-spreadsheet"_s);
    add("a program",
        QByteArray("\x7F"
                   "ELF\0\0\0\0",
            8),
        0, u"file-not-text"_s);
    add("a row too long", "a,b\n1,2\n1,2,3\n", 3, u"row-too-long"_s);
    add("a row too short", "a,b\n1\n", 2, u"row-too-short"_s);
    add("an open quote", "a,b\n1,2\n1,\"2\n3,4\n", 3, u"quote-unclosed"_s);
    add("an open quote in the first cell", "a,b\n\"1,2\n3,4\n", 2, u"quote-unclosed"_s);
    add("a cell too long", "a,b\n1," + QByteArray(2000, 'x') + "\n", 2, u"cell-too-long"_s);
    add("too many rows", "a\n" + QByteArray("x\n").repeated(60), 52, u"file-too-many-rows"_s);
    add("too many columns", QByteArray("a,").repeated(60) + "\n", 1, u"file-too-many-columns"_s);
    add("a control character", "a,b\n1,\x01\n", 2, u"control-character"_s);
    add("a NUL", QByteArray("a,b\n1,2\n3,x\0y\n", 14), 3, u"control-character"_s);
    add("half a character in UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0\n\0\x00\xD8\n\0",
            10),
        2, u"text-damaged"_s);
    add("broken marked UTF-8",
        "\xEF\xBB\xBF"
        "a\n\xFF\n",
        0, u"text-damaged"_s);
}

void tst_Csv::whatIsWrongIsNamedByRow()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, row);
    QFETCH(QString, reason);
    const TableReading reading = readBytes(bytes, {.rows = 50, .columns = 50, .cell = 1000});
    QCOMPARE(reading.problems.total(), 1);
    QCOMPARE(reading.problems.first().front().reason, reason);
    QCOMPARE(reading.problems.first().front().row, row);
}

void tst_Csv::quotesKeepDelimitersQuotesAndLines()
{
    const TableReading reading = readBytes("a,b\n\"x, \"\"y\"\"\",\"one\r\ntwo\"\nq\"q,\"z\" \n");
    QVERIFY(reading.problems.isEmpty());
    QCOMPARE(reading.table.cells(0), (QStringList{u"x, \"y\""_s, u"one\r\ntwo"_s}));
    QCOMPARE(reading.table.cells(1), (QStringList{u"q\"q"_s, u"z "_s}));
}

void tst_Csv::rowNumbersAreThoseOfASpreadsheet()
{
    const Table table = readBytes("a,b\n\n\"1\n1\",2\n3,4\n").table;
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.rowNumber(0), 3);
    QCOMPARE(table.rowNumber(1), 4);
}

/// H-48.
void tst_Csv::formulasAreNeutralisedAndRestored_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("inFile");
    const auto add = [](const QString &cell, const QString &inFile) {
        QTest::newRow(qPrintable(cell)) << cell << inFile;
    };
    add(u"=1+1"_s, u"'=1+1"_s);
    add(u"+49 30 1234"_s, u"'+49 30 1234"_s);
    add(u"-5"_s, u"'-5"_s);
    add(u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
    add(u"\tx"_s, u"'\tx"_s);
    add(u"\rx"_s, u"'\rx"_s);
    add(u"'=x"_s, u"''=x"_s);
    add(u"'quoted'"_s, u"'quoted'"_s);
    add(u"a=b"_s, u"a=b"_s);
}

void tst_Csv::formulasAreNeutralisedAndRestored()
{
    QFETCH(QString, cell);
    QFETCH(QString, inFile);
    QCOMPARE(protectedFromFormulas(cell), inFile);
    QCOMPARE(withoutFormulaProtection(inFile), cell);
    Table table({u"a"_s});
    table.append({cell});
    QVERIFY(readBytes(bytesOf(table)).table == table);
}

static QString anyCell(QRandomGenerator &random)
{
    static const QString parts[] = {u"a"_s, u","_s, u";"_s, u"\t"_s, u"\""_s, u"\n"_s, u"\r"_s,
        u"\r\n"_s, u"'"_s, u"="_s, u"+"_s, u"-"_s, u"@"_s, u" "_s, u"|"_s, u"\\"_s, u"ß"_s,
        u"शक्ति"_s, u"😀"_s, u"\u202E"_s, u"\uFEFF"_s, u"\u00A0"_s, u"NULL"_s, u"0"_s};
    QString cell;
    for (int length = int(random.bounded(6)); length > 0; --length)
        cell += parts[random.bounded(int(std::size(parts)))];
    return cell;
}

/// The seed is printed, so that a table that fails can be made again.
void tst_Csv::anyTableComesBackAsItWas()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    for (int round = 0; round < (tests::isOnceEnough() ? 200 : 2000); ++round) {
        QStringList header;
        for (int column = int(random.bounded(5)); column >= 0; --column)
            header << u"h%1 %2"_s.arg(column).arg(anyCell(random)) + u"."_s;
        Table table(header);
        for (int row = int(random.bounded(6)); row > 0; --row) {
            QStringList cells;
            for (qsizetype column = 0; column < header.size(); ++column)
                cells << anyCell(random);
            table.append(cells);
        }
        const QByteArray bytes = bytesOf(table);
        const TableReading again = readBytes(bytes);
        QVERIFY2(again.problems.isEmpty() && again.table == table, bytes.constData());
        QCOMPARE(bytesOf(again.table), bytes);
    }
}

void tst_Csv::anyBytesAreReadOrRefused()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    static constexpr char likely[] = "\",;\t\r\n'=a\xE9\xFF\xFE\xEF\xBB\xBF\xD8\x00sep=";
    for (int round = 0; round < (tests::isOnceEnough() ? 500 : 5000); ++round) {
        QByteArray bytes;
        for (int length = int(random.bounded(60)); length > 0; --length)
            bytes += random.bounded(3) == 0 ? char(random.bounded(256))
                                            : likely[random.bounded(int(sizeof likely))];
        const TableReading reading = readBytes(bytes, {.rows = 20, .columns = 10, .cell = 30});
        QVERIFY(!reading.problems.isEmpty() || reading.table.columnCount() > 0);
        for (int row = 0; row < reading.table.rowCount(); ++row)
            QCOMPARE(reading.table.cells(row).size(), qsizetype(reading.table.columnCount()));
    }
}

/// Files are read in pieces of 256 KB; no character, quote or line end may suffer at their edges.
void tst_Csv::aCellOnTheEdgeOfAPieceIsWhole()
{
    for (int offset = 0; offset < 12; ++offset) {
        Table table({u"a"_s, u"b"_s});
        table.append({QString(256 * 1024 - 12 + offset, u'x'), u"\"é\r\n😀\""_s});
        table.append({u"1"_s, u"2"_s});
        QVERIFY(readBytes(bytesOf(table)).table == table);
    }
}

void tst_Csv::aFileThatIsNotThereIsSaid()
{
    QTemporaryDir folder;
    QCOMPARE(readTableFile(folder.filePath(u"none.csv"_s)).error().reason, u"file-not-found"_s);
    QCOMPARE(readTableFile(folder.path()).error().reason, u"file-not-readable"_s);
    QCOMPARE(writeTableFile(folder.filePath(u"no/x.csv"_s), Table({u"a"_s})).error().reason,
        u"file-not-writable"_s);
    QCOMPARE(writeTableFile(folder.filePath(u"x.ods"_s), Table({u"a"_s})).error().reason,
        u"export-format-unknown"_s);
}

void tst_Csv::whatIsExportedIsForItsOwnerOnly()
{
    QTemporaryDir folder;
    const auto forOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const QString &name : {u"x.csv"_s, u"x.json"_s}) {
        const QString path = folder.filePath(name);
        QFile before(path);
        QVERIFY(before.open(QFile::WriteOnly));
        before.setPermissions(before.permissions() | QFile::ReadOther | QFile::ReadGroup);
        QVERIFY(writeTableFile(path, Table({u"a"_s})));
        QCOMPARE(QFile::permissions(path), forOwner);
    }
}

void tst_Csv::listCellsComeBackAsTheyWere()
{
    const QList<QStringList> lists{{}, {u"a"_s}, {u"a"_s, u"b"_s}, {u"a|b"_s, u"c\\"_s},
        {u"\\|"_s, u"|"_s}, {u"C:\\temp"_s, u"\\\\"_s}};
    for (const QStringList &list : lists)
        QCOMPARE(splitList(joinList(list)), list);
    QCOMPARE(splitList(u"Pick and pack | Check stock"_s),
        (QStringList{u"Pick and pack"_s, u"Check stock"_s}));
    QCOMPARE(splitList(u" a || b |C:\\temp"_s), (QStringList{u"a"_s, u"b"_s, u"C:\\temp"_s}));
}

QTEST_GUILESS_MAIN(tst_Csv)

#include "tst_csv.moc"
