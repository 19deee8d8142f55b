#include "exchange/jsontable.h"

#include <QBuffer>
#include <QTest>

using namespace throughline::exchange;
using namespace Qt::StringLiterals;

static TableReading readBytes(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readJson(buffer);
}

class tst_JsonTable : public QObject
{
    Q_OBJECT

private slots:
    void objectsAreRows();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
    void aTableComesBackAsItWas();
    void numbersAreWrittenAsNumbers();
};

void tst_JsonTable::objectsAreRows()
{
    const auto reading = readBytes(
        R"([{"id": 7, "name": "Zoë", "ok": true, "none": null, "list": ["a|b", 2]}, {"id": "8"}])");
    QVERIFY(reading.problems.isEmpty());
    const Table &table = reading.table;
    const auto cell = [&](int row, const QString &name) {
        return table.cell(row, int(table.header().indexOf(name)));
    };
    QCOMPARE(cell(0, u"id"_s), u"7"_s);
    QCOMPARE(cell(0, u"name"_s), u"Zoë"_s);
    QCOMPARE(cell(0, u"ok"_s), u"true"_s);
    QCOMPARE(cell(0, u"none"_s), u""_s);
    QCOMPARE(cell(0, u"list"_s), u"a\\|b | 2"_s);
    QCOMPARE(cell(1, u"id"_s), u"8"_s);
    QCOMPARE(table.rowNumber(1), 2);
}

void tst_JsonTable::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray() << u"file-empty"_s;
    QTest::newRow("not JSON") << QByteArray("[{\"a\": 1},\n {]") << u"json-invalid"_s;
    QTest::newRow("a number") << QByteArray("5") << u"json-invalid"_s;
    QTest::newRow("an object") << QByteArray("{}") << u"json-not-a-table"_s;
    QTest::newRow("texts") << QByteArray("[\"a\"]") << u"json-not-a-table"_s;
    QTest::newRow("nested") << QByteArray("[{\"a\": {}}]") << u"json-not-a-table"_s;
    QTest::newRow("deep") << QByteArray("[").repeated(100'000) << u"json-invalid"_s;
    QTest::newRow("NUL") << QByteArray(R"([{"a": "\u0000"}])") << u"control-character"_s;
    QTest::newRow("half a character") << QByteArray(R"([{"a": "\ud800"}])") << u"text-damaged"_s;
}

void tst_JsonTable::whatIsNoTableIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const auto reading = readBytes(bytes);
    QCOMPARE(reading.problems.total(), 1);
    QCOMPARE(reading.problems.first().front().reason, reason);
}

void tst_JsonTable::aTableComesBackAsItWas()
{
    Table table({u"a"_s, u"b"_s});
    table.append({u"\"\\/\n\r\t é😀"_s, u""_s});
    table.append({u"=1+1"_s, u"'=x"_s});
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    QVERIFY(writeJson(buffer, table));
    buffer.seek(0);
    QVERIFY(readJson(buffer).table == table);
}

void tst_JsonTable::numbersAreWrittenAsNumbers()
{
    Table table({u"level"_s, u"name"_s});
    table.append({u"3"_s, u"3"_s});
    table.append({u""_s, u"x"_s});
    table.append({u"03"_s, u"x"_s});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeJson(buffer, table, {u"level"_s}));
    QCOMPARE(buffer.data(),
        QByteArray("[\n  {\"level\": 3, \"name\": \"3\"},\n  {\"level\": null, \"name\": \"x\"},\n"
                   "  {\"level\": \"03\", \"name\": \"x\"}\n]\n"));
}

QTEST_GUILESS_MAIN(tst_JsonTable)

#include "tst_jsontable.moc"
