#include "storage/databasefile.h"
#include "storage/draftjournal.h"
#include "storage/integrity.h"
#include "storage/store.h"
#include "support/scratchdatabase.h"

#include <QProcess>
#include <QRandomGenerator>

#include <csignal>
#include <cstdio>

#include <sqlite3.h>

using namespace throughline;
using namespace throughline::storage;
using namespace Qt::StringLiterals;

static const DraftKey typed{u"scorecard:1"_s, u"note:1"_s};

static void say(const char *what, qint64 number, qint64 at)
{
    std::printf("%s %lld %lld\n", what, static_cast<long long>(number), static_cast<long long>(at));
    std::fflush(stdout);
}

static Place filePlace(const char *path)
{
    return {.database = QString::fromLocal8Bit(path)};
}

/// The program that is killed: it saves and types as fast as it can, and says what was answered.
static int writeUntilKilled(const Place &place, qint64 first)
{
    const auto store = Store::open(place).value();
    const auto journal = DraftJournal::open(place, {}).value();
    QElapsedTimer clock;
    clock.start();
    QString text;
    for (qint64 number = first;; ++number) {
        text += QChar(u'a' + int(number % 26));
        const auto kept = journal->write(typed, text, 1);
        say("key", text.size(), clock.elapsed());
        const auto saved = store->write([number](Connection &db) {
            db.run("insert into unit (key, name, name_key) values (?, 'x', 'x')",
                QString::number(number));
            return db.run("insert into unit (key, name, name_key) values (?, 'x', 'x')",
                u"twin-"_s + QString::number(number));
        });
        if (saved.wait())
            say("saved", number, clock.elapsed());
    }
}

/// The program that is killed by its own hand at the n-th statement of a migration.
static int migrateUntilKilled(const Place &place, int statement)
{
    Connection db(place, Missing::Refuse);
    static int left = statement;
    sqlite3_trace_v2(
        handleOf(db), SQLITE_TRACE_STMT,
        [](unsigned, void *, void *, void *) {
            if (--left == 0)
                std::raise(SIGKILL);
            return 0;
        },
        nullptr);
    migrate(db);
    return 0;
}

/// kill -9 at any moment costs at most the last second of typing and never a saved thing.
class tst_Kill : public QObject
{
    Q_OBJECT

private slots:
    void nothingSavedIsLostByAKill();
    void aMigrationThatIsKilledHappensWhollyOrNotAtAll();

private:
    struct Said
    {
        qint64 lastSaved = -1;
        std::vector<qint64> keyTimes; ///< milliseconds, of every key typed
    };

    static Said understand(const QByteArray &output)
    {
        Said said;
        for (const QByteArray &line : output.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() != 3)
                continue;
            if (words[0] == "saved")
                said.lastSaved = words[1].toLongLong();
            else
                said.keyTimes.push_back(words[2].toLongLong());
        }
        return said;
    }

    static void expectWhole(const Place &place, const Said &said)
    {
        Connection db(place, Missing::Refuse);
        QVERIFY(integrityFaults(db).empty());
        const auto missing = *db.one<qint64>(R"(
            select count(*) from unit u
             where u.key not like 'twin-%'
               and not exists (select 1 from unit t where t.key = 'twin-' || u.key))");
        QCOMPARE(missing, 0); // both halves of a write or none
        if (said.lastSaved >= 0)
            QVERIFY(*db.one<bool>("select exists (select 1 from unit where key = ?)",
                QString::number(said.lastSaved)));
    }

    static qint64 lostTyping(const Place &place, const Said &said)
    {
        const auto journal = DraftJournal::open(place, {}).value();
        const auto draft = journal->find(typed).wait().value();
        const size_t kept = draft ? size_t(draft->text.size()) : 0;
        return kept < said.keyTimes.size() ? said.keyTimes.back() - said.keyTimes[kept] : 0;
    }
};

void tst_Kill::nothingSavedIsLostByAKill()
{
    const tests::ScratchDatabase scratch;
    constexpr int kills = 60;
    qint64 first = 0, longestLoss = 0, saved = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QFile::remove(scratch.place().database + u".drafts"_s);
        QFile::remove(scratch.place().database + u".drafts-wal"_s);
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
            {u"--writer"_s, scratch.place().database, QString::number(first)});
        QVERIFY(program.waitForReadyRead(20000));
        QThread::msleep(QRandomGenerator::global()->bounded(150u));
        program.kill();
        QVERIFY(program.waitForFinished());
        const Said said = understand(program.readAllStandardOutput());
        expectWhole(scratch.place(), said);
        longestLoss = std::max(longestLoss, lostTyping(scratch.place(), said));
        saved += std::max<qint64>(0, said.lastSaved - first + 1);
        first = *Connection(scratch.place())
                     .one<qint64>("select coalesce(max(cast(key as integer)), -1) + 1 from unit "
                                  "where key not like 'twin-%'");
    }
    qInfo("%d kills, %lld answered writes, none lost; longest loss of typing %lld ms", kills,
        static_cast<long long>(saved), static_cast<long long>(longestLoss));
    QVERIFY(saved > kills);
    QVERIFY2(longestLoss <= 1000, qPrintable(QString::number(longestLoss)));
}

void tst_Kill::aMigrationThatIsKilledHappensWhollyOrNotAtAll()
{
    const tests::ScratchDatabase scratch;
    {
        Connection db(scratch.place());
        Transaction older(db);
        for (const QString &part : {u"view visible_scorecard_amendment"_s,
                 u"view visible_glass_breaking"_s, u"trigger scorecard_amended_stays"_s,
                 u"table scorecard_amendment"_s, u"table glass_breaking"_s})
            db.script(u"drop "_s + part);
        db.run("delete from schema_version where version = ?", newestSchema());
        older.commit();
    }
    const int old = newestSchema() - 1;
    int killed = 0;
    for (int statement = 1; statement < 100; ++statement) {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
            {u"--migrator"_s, scratch.place().database, QString::number(statement)});
        QVERIFY(program.waitForFinished(20000));
        Connection db(scratch.place(), Missing::Refuse);
        const int version = schemaOf(db);
        QVERIFY(integrityFaults(db).empty() || version == old);
        if (program.exitStatus() == QProcess::NormalExit) {
            QCOMPARE(version, newestSchema());
            break;
        }
        ++killed;
        QVERIFY(version == old || version == newestSchema());
        if (version == newestSchema())
            break; // only the commit itself, or what comes after it
    }
    QVERIFY(killed >= 8);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--writer") == 0)
        return writeUntilKilled(filePlace(argv[2]), QByteArray(argv[3]).toLongLong());
    if (argc == 4 && qstrcmp(argv[1], "--migrator") == 0)
        return migrateUntilKilled(filePlace(argv[2]), QByteArray(argv[3]).toInt());
    tst_Kill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
