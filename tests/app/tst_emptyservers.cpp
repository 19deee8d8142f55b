#include "app/program.h"
#include "support/scratchdatabase.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace throughline;
using namespace throughline::tests;
using namespace Qt::StringLiterals;

/// A database on a server without a table, into which a command is told to write: it becomes a
/// company whole, or stays as it was.
class tst_EmptyServers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anImportMakesTheCompanyThatItMakesInAFile();
    void itsRulesAreThoseOfEveryCompany();
    void aDatabaseThatWasNeverWrittenIntoIsEmptyToo();
    void aRefusedImportLeavesItEmpty();
    void aRehearsalLeavesItEmpty();
    void aRefusedDemoLeavesItEmpty();
    void aCommandThatIsEndedInTheMiddleLeavesItEmpty_data();
    void aCommandThatIsEndedInTheMiddleLeavesItEmpty();
    void whoComesSecondWaitsAndFindsTheCompany();

private:
    QString fileWith(const QByteArray &rows);
    QByteArray peopleOf(const QString &place);
    QString everythingInIt();
    int inTheMaking();

    std::optional<ScratchDatabase> m_scratch;
    std::optional<storage::Connection> m_db;
    QString m_server;
    QTemporaryDir m_folder;
};

void tst_EmptyServers::init()
{
    m_scratch.emplace(u"QPSQL"_s);
    m_server = addressOf(m_scratch->place());
    m_db.emplace(m_scratch->place());
    m_db->script(u"drop schema public cascade"_s);
    m_db->script(u"create schema public"_s);
}

void tst_EmptyServers::cleanup()
{
    m_db.reset();
    m_scratch.reset();
}

QString tst_EmptyServers::fileWith(const QByteArray &rows)
{
    const QString path = m_folder.filePath(u"people.csv"_s);
    QFile file(path);
    if (file.open(QFile::WriteOnly))
        file.write("id,name,unit,start_date,manager_id\n" + rows);
    return path;
}

static QByteArray manyRows(int people)
{
    QByteArray rows;
    for (int i = 1; i <= people; ++i)
        rows += "B-" + QByteArray::number(i) + ",Person Number,Unit,2020-02-03,"
            + (i > 1 ? "B-" + QByteArray::number((i - 2) / 8 + 1) : QByteArray()) + '\n';
    return rows;
}

QByteArray tst_EmptyServers::peopleOf(const QString &place)
{
    const QString path = m_folder.filePath(u"exported.csv"_s);
    if (runProgram({u"export"_s, u"people"_s, u"--from"_s, place, u"--to"_s, path}).code != 0)
        return "not exported";
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : "not read";
}

/// Whatever the server's own catalogue says that nobody but the server has made.
QString tst_EmptyServers::everythingInIt()
{
    return *m_db->one<QString>(R"(
        select coalesce(string_agg(name, ' ' order by name), '')
          from (select cast(relname as text) as name from pg_class where relnamespace = 'public'::regnamespace
                union all
                select cast(proname as text) from pg_proc where pronamespace = 'public'::regnamespace
                union all
                select cast(typname as text) from pg_type where typnamespace = 'public'::regnamespace
                union all
                select cast(extname as text) from pg_extension where extname <> 'plpgsql') as made)");
}

/// How many programs besides this one are writing there: who only looks has no number yet.
int tst_EmptyServers::inTheMaking()
{
    return *m_db->one<int>(R"(
        select count(*) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
           and backend_xid is not null)");
}

void tst_EmptyServers::anImportMakesTheCompanyThatItMakesInAFile()
{
    const QString people = fileWith(manyRows(300)), file = m_folder.filePath(u"new.throughline"_s);
    for (const QString &place : {file, m_server}) {
        const Outcome done = runProgram({u"import"_s, u"people"_s, people, u"--into"_s, place});
        QCOMPARE(done.err, QString());
        QCOMPARE(done.out, u"Added 300, changed 0, left 0 as they were.\n"_s);
    }
    QCOMPARE(peopleOf(m_server), peopleOf(file));
    QCOMPARE(runProgram({u"check"_s, m_server}).out, runProgram({u"check"_s, file}).out);
    // The next file finds them, and nothing is made anew.
    QCOMPARE(runProgram({u"import"_s, u"people"_s, people, u"--into"_s, m_server}).out,
        u"Added 0, changed 0, left 300 as they were.\n"_s);
    QCOMPARE(runProgram({u"demo"_s, m_server, u"--people"_s, u"60"_s}).code, 1);
}

static QString rulesOf(storage::Connection &db)
{
    return *db.one<QString>(R"(
        select string_agg(rule, ' ' order by rule)
          from (select cast(conrelid as regclass)::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) as rule
                  from pg_constraint
                 where connamespace = 'public'::regnamespace and convalidated
                union all
                select pg_get_triggerdef(oid) || ' ' || tgenabled::text from pg_trigger where not tgisinternal) as kept)");
}

/// Some rest while the company is filled.
void tst_EmptyServers::itsRulesAreThoseOfEveryCompany()
{
    const ScratchDatabase other(u"QPSQL"_s);
    storage::Connection otherDb(other.place());
    const QString people = fileWith(manyRows(3));
    QCOMPARE(runProgram({u"import"_s, u"people"_s, people, u"--into"_s, m_server}).code, 0);
    QVERIFY(rulesOf(otherDb).contains(u"FOREIGN KEY"));
    QCOMPARE(rulesOf(*m_db), rulesOf(otherDb));
}

void tst_EmptyServers::aDatabaseThatWasNeverWrittenIntoIsEmptyToo()
{
    storage::migrate(*m_db);
    const QString people = fileWith(manyRows(3));
    QCOMPARE(runProgram({u"import"_s, u"people"_s, people, u"--into"_s, m_server}).code, 0);
    QCOMPARE(*m_db->one<int>("select count(*) from person"), 3);
    QVERIFY(*m_db->one<bool>("select exists (select 1 from competency where is_core)"));
}

void tst_EmptyServers::aRefusedImportLeavesItEmpty()
{
    const QString bad = fileWith(manyRows(100) + "B-200,Rosa,Support,yesterday,\n");
    const Outcome refused = runProgram({u"import"_s, u"people"_s, bad, u"--into"_s, m_server});
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.problems().size(), 1);
    QVERIFY2(refused.err.contains(u"Row 102, start_date: "), qPrintable(refused.err));
    QCOMPARE(everythingInIt(), QString());
}

void tst_EmptyServers::aRehearsalLeavesItEmpty()
{
    const QString people = fileWith(manyRows(100)), bad = m_folder.filePath(u"bad.csv"_s);
    QVERIFY(QFile::copy(people, bad));
    QFile spoiled(bad);
    QVERIFY(spoiled.open(QFile::Append));
    spoiled.write("B-200,Rosa,Support,yesterday,\n");
    spoiled.close();
    const QStringList tail{u"--into"_s, m_server, u"--dry-run"_s};
    const Outcome good = runProgram(QStringList{u"import"_s, u"people"_s, people} + tail);
    QCOMPARE(good.code, 0);
    QVERIFY2(good.out.startsWith(u"Would add 100"), qPrintable(good.out));
    QCOMPARE(everythingInIt(), QString());
    QCOMPARE(runProgram(QStringList{u"import"_s, u"people"_s, bad} + tail).code, 1);
    QCOMPARE(everythingInIt(), QString());
}

void tst_EmptyServers::aRefusedDemoLeavesItEmpty()
{
    QCOMPARE(runProgram({u"demo"_s, m_server, u"--people"_s, u"7"_s}).code, 2);
    QCOMPARE(everythingInIt(), QString());
}

void tst_EmptyServers::aCommandThatIsEndedInTheMiddleLeavesItEmpty_data()
{
    QTest::addColumn<bool>("isImport");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("wait");
    // While the schema is made, while it is filled, and with Ctrl+C.
    QTest::newRow("an import, killed at once") << true << SIGKILL << 0;
    QTest::newRow("an import, killed later") << true << SIGKILL << 1500;
    QTest::newRow("an import, Ctrl+C") << true << SIGINT << 700;
    QTest::newRow("a demo, killed") << false << SIGKILL << 1200;
}

void tst_EmptyServers::aCommandThatIsEndedInTheMiddleLeavesItEmpty()
{
    QFETCH(bool, isImport);
    QFETCH(int, signal);
    QFETCH(int, wait);
    const QString people = fileWith(manyRows(20'000));
    QProcess command;
    command.start(QStringLiteral(THROUGHLINE_PROGRAM),
        isImport ? QStringList{u"import"_s, u"people"_s, people, u"--into"_s, m_server}
                 : QStringList{u"demo"_s, m_server, u"--people"_s, u"3000"_s});
    QVERIFY(command.waitForStarted());
    QVERIFY(QTest::qWaitFor([&] { return inTheMaking() == 1; }, 20'000));
    QTest::qWait(wait);
    ::kill(pid_t(command.processId()), signal);
    QVERIFY(command.waitForFinished());
    QCOMPARE(command.exitStatus(), QProcess::CrashExit); // it was not done before
    QTRY_COMPARE_WITH_TIMEOUT(inTheMaking(), 0, 20'000);
    QCOMPARE(everythingInIt(), QString());
}

/// Two scripts at once: one founds the company, the other's people come into it or it is refused.
void tst_EmptyServers::whoComesSecondWaitsAndFindsTheCompany()
{
    const QString people = fileWith(manyRows(2000));
    QProcess first;
    first.start(QStringLiteral(THROUGHLINE_PROGRAM),
        {u"import"_s, u"people"_s, people, u"--into"_s, m_server});
    QVERIFY(first.waitForStarted());
    QVERIFY(QTest::qWaitFor([&] { return inTheMaking() == 1; }, 20'000));
    const Outcome second = runProgram({u"import"_s, u"people"_s, people, u"--into"_s, m_server});
    QVERIFY(first.waitForFinished());
    QCOMPARE(first.exitCode(), 0);
    QCOMPARE(second.out, u"Added 0, changed 0, left 2000 as they were.\n"_s);
    QCOMPARE(*m_db->one<int>("select count(*) from person"), 2000);
}

QTEST_GUILESS_MAIN(tst_EmptyServers)

#include "tst_emptyservers.moc"
