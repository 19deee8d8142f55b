#include "storage/databasefile.h"
#include "storage/dialect.h"
#include "support/scratchdatabase.h"
#include "support/thoroughness.h"

#include <QTest>

#include <atomic>
#include <thread>

#include <sqlite3.h>

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
    void aRuleForAllNewRowsIsAskedOnceForAStatementOnAServer();
    void aStepThatFailsAnywhereLeavesAnEmptyFileEmpty();
    void aStepThatFailsAnywhereLeavesAServerEmpty();
    void anOlderFileIsCopiedBeforeItIsBroughtUpToDate();
    void aFailedUpgradeLeavesTheOldVersion();
    void aNewerDatabaseIsRefused_data() { tests::onEveryDatabase(); }
    void aNewerDatabaseIsRefused();
    void aStepThatWasChangedSinceIsRefused_data() { tests::onEveryDatabase(); }
    void aStepThatWasChangedSinceIsRefused();
    void twoAtOnceMigrateOnce_data() { tests::onEveryDatabase(); }
    void twoAtOnceMigrateOnce();

private:
    static QString refusal(Connection &db)
    {
        try {
            migrate(db);
        } catch (const StorageError &failure) {
            return failure.error().reason;
        }
        return {};
    }
};

/// Interrupts a file's connection at its n-th statement.
class FailAt
{
public:
    FailAt(Connection &db, int statement) : m_db(handleOf(db)), m_left(statement)
    {
        sqlite3_trace_v2(m_db, SQLITE_TRACE_STMT, &FailAt::started, this);
    }
    ~FailAt() { sqlite3_trace_v2(m_db, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(FailAt)

    bool wasReached() const { return m_left <= 0; }

private:
    static int started(unsigned, void *self, void *, void *)
    {
        auto *that = static_cast<FailAt *>(self);
        if (--that->m_left == 0)
            sqlite3_interrupt(that->m_db);
        return 0;
    }

    sqlite3 *m_db;
    int m_left;
};

/// As if the last released step were not known yet.
static void undoTheLastStep(Connection &db)
{
    Transaction undoing(db);
    db.script(u"drop view visible_draft"_s);
    db.script(u"drop table draft"_s);
    db.run("delete from schema_version where version = ?", newestSchema());
    undoing.commit();
}

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

void tst_Migrations::aRuleForAllNewRowsIsAskedOnceForAStatementOnAServer()
{
    const QString rule = u"@always seen after insert on a for all do\n"
                         "    insert into b (id) select new.id @from_new;\n"_s;
    const QStringList lite = statementsOf(rule, false);
    QCOMPARE(lite.size(), 1);
    QVERIFY2(
        lite[0].endsWith(u"select new.id from (select 1) as added; end"_s), qPrintable(lite[0]));
    const QStringList server = statementsOf(rule, true);
    QCOMPARE(server.size(), 2);
    QVERIFY2(server[0].contains(u"select new.id from added as new; return null"_s),
        qPrintable(server[0]));
    QVERIFY2(server[1].contains(u"for each statement"_s), qPrintable(server[1]));
}

void tst_Migrations::aStepThatFailsAnywhereLeavesAnEmptyFileEmpty()
{
    QTemporaryDir folder;
    bool wasReached = true;
    int tried = 0;
    const int step = tests::isOnceEnough() ? 10 : 1;
    for (int statement = 1; wasReached; statement += step) {
        Connection db({.database = folder.filePath(u"%1.throughline"_s.arg(statement))});
        db.script(u"pragma synchronous = off"_s);
        FailAt fault(db, statement);
        const QString reason = refusal(db);
        wasReached = fault.wasReached();
        if (!wasReached)
            break;
        ++tried;
        QVERIFY2(!reason.isEmpty() || *db.one<int>("pragma application_id") == applicationId,
            "it failed and said nothing");
        if (!reason.isEmpty()) {
            QCOMPARE(*db.one<int>("select count(*) from sqlite_master"), 0);
            QCOMPARE(refusal(db), QString());
        }
        QCOMPARE(schemaOf(db), newestSchema());
    }
    QVERIFY(tried > 200 / step);
}

void tst_Migrations::aStepThatFailsAnywhereLeavesAServerEmpty()
{
    const tests::ScratchDatabase scratch(u"QPSQL"_s);
    Connection db(scratch.place());
    db.script(u"drop schema public cascade"_s);
    db.script(u"create schema public"_s);
    db.script(u"create schema fault"_s);
    db.script(u"create sequence fault.passed"_s);
    db.script(u"create function fault.fail() returns event_trigger language plpgsql as $$ begin "
              "if nextval('fault.passed') = cast(current_setting('fault.at') as bigint) then "
              "raise exception 'fault'; end if; end $$"_s);
    db.script(u"create event trigger fault on ddl_command_start execute function fault.fail()"_s);
    for (int statement = 1; statement < 400; statement += 37) {
        db.script(u"set fault.at = %1"_s.arg(statement));
        db.script(u"select setval('fault.passed', 1, false)"_s);
        if (refusal(db).isEmpty()) {
            QVERIFY2(statement > 100, "too few statements were tried");
            return;
        }
        QCOMPARE(*db.one<int>("select count(*) from pg_tables where schemaname = 'public'"), 0);
    }
}

void tst_Migrations::anOlderFileIsCopiedBeforeItIsBroughtUpToDate()
{
    const tests::ScratchDatabase scratch;
    Connection db(scratch.place());
    db.run("insert into unit (name, name_key) values ('Office', 'office')");
    undoTheLastStep(db);
    const Migration migration = migrate(db);
    QCOMPARE(migration.from, newestSchema() - 1);
    QCOMPARE(migration.to, newestSchema());
    QCOMPARE(schemaOf(db), newestSchema());
    QVERIFY(migration.copy.startsWith(scratch.place().database));
    Connection copy({.database = migration.copy}, Missing::Refuse);
    QCOMPARE(schemaOf(copy), newestSchema() - 1);
    QCOMPARE(*copy.one<QString>("select name from unit"), u"Office"_s);
    QCOMPARE(migrate(db).copy, QString()); // nothing to do, nothing copied
}

void tst_Migrations::aFailedUpgradeLeavesTheOldVersion()
{
    const tests::ScratchDatabase scratch;
    Connection db(scratch.place());
    undoTheLastStep(db);
    const int old = schemaOf(db);
    int failures = 0;
    bool wasReached = true;
    for (int statement = 1; wasReached; ++statement) {
        bool hasFailed = false;
        {
            FailAt fault(db, statement);
            hasFailed = !refusal(db).isEmpty();
            wasReached = fault.wasReached();
        }
        QCOMPARE(schemaOf(db), hasFailed ? old : newestSchema());
        failures += hasFailed;
        if (!hasFailed)
            undoTheLastStep(db);
    }
    QVERIFY(failures > 5);
}

void tst_Migrations::aNewerDatabaseIsRefused()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    db.run("insert into schema_version (version, name, checksum) values (?, 'later.sql', 'x')", 99);
    try {
        migrate(db);
        QFAIL("a newer database was opened");
    } catch (const StorageError &refused) {
        QCOMPARE(refused.error().reason, u"database-newer"_s);
        QCOMPARE(refused.error().arguments,
            QStringList({u"99"_s, QString::number(newestSchema())})); // the version, not how many
    }
}

void tst_Migrations::aStepThatWasChangedSinceIsRefused()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    db.run("update schema_version set checksum = 'x' where version = 3");
    QCOMPARE(refusal(db), u"migration-changed"_s);
}

void tst_Migrations::twoAtOnceMigrateOnce()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    {
        Connection db(scratch.place());
        undoTheLastStep(db);
    }
    std::atomic<int> failed = 0;
    const auto open = [&] {
        try {
            Connection db(scratch.place());
            migrate(db);
        } catch (const StorageError &) {
            ++failed;
        }
    };
    std::thread first(open), second(open);
    first.join();
    second.join();
    QCOMPARE(failed, 0);
    Connection db(scratch.place());
    QCOMPARE(schemaOf(db), newestSchema());
}

QTEST_GUILESS_MAIN(tst_Migrations)

#include "tst_migrations.moc"
