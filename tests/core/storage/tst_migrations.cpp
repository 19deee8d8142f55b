#include "support/scratchdatabase.h"

#include <QTest>

using namespace throughline;
using namespace throughline::storage;
using namespace Qt::StringLiterals;

struct ColumnInfo
{
    QString table;
    QString column;
    bool isRequired;

    friend bool operator==(const ColumnInfo &, const ColumnInfo &) = default;
};

class tst_Migrations : public QObject
{
    Q_OBJECT

private slots:
    void bothDialectsHaveTheSameColumns();
    void aFailedMigrationLeavesNothing_data() { tests::onEveryDatabase(); }
    void aFailedMigrationLeavesNothing();
    void statementsEndWithTheirParagraph();
};

void tst_Migrations::bothDialectsHaveTheSameColumns()
{
    const tests::ScratchDatabase lite, pg(u"QPSQL"_s);
    Connection l(lite.place()), p(pg.place());
    const auto a = l.all<ColumnInfo>(R"(
        select m.name, c.name, c."notnull" or c.pk > 0 from sqlite_master m join pragma_table_info(m.name) c
         where m.type = 'table' and m.name not like 'sqlite%' and m.name not like 'search_words%' and m.name <> 'search_change' order by 1, 2)");
    const auto b = p.all<ColumnInfo>(R"(
        select cast(c.table_name as text), cast(c.column_name as text), c.is_nullable = 'NO'
          from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
         where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1, 2)");
    QVERIFY(!a.empty());
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        QVERIFY2(a[i] == b[i], qPrintable(a[i].table + u'.' + a[i].column));
    QCOMPARE(a.size(), b.size());
}

void tst_Migrations::aFailedMigrationLeavesNothing()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    try {
        Transaction transaction(db);
        db.script(u"create table half (a integer)"_s);
        db.script(u"create table half (a integer)"_s);
        QFAIL("expected a failure");
    } catch (const StorageError &) {}
    db.script(u"create table half (a integer)"_s); // the first one was undone
}

void tst_Migrations::statementsEndWithTheirParagraph()
{
    const QString text = u"-- A comment; with a semicolon and it's apostrophe.\ncreate table a (id "
                         u"@identity) @strict;\n\n"
                         "-- sqlite: only there\ncreate trigger t after insert on a begin\n    "
                         "select 1;\n    select 2;\nend;\n\n"
                         "create table b (x @day);\n"_s;
    const QStringList lite = statementsOf(text, false);
    QCOMPARE(lite.size(), 3);
    QCOMPARE(lite[0], u"create table a (id integer primary key) strict"_s);
    QVERIFY(lite[1].endsWith(u"end"_s));
    QCOMPARE(statementsOf(text, true).size(), 2);
}

QTEST_GUILESS_MAIN(tst_Migrations)

#include "tst_migrations.moc"
