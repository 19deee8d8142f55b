#include "storage/progress.h"
#include "storage/store.h"
#include "support/scratchdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace throughline;
using namespace throughline::storage;
using namespace Qt::StringLiterals;

class tst_Store : public QObject
{
    Q_OBJECT

private slots:
    void aWriteIsSeenByTheNextRead_data() { tests::onEveryDatabase(); }
    void aWriteIsSeenByTheNextRead();
    void aRefusedWriteIsUndone_data() { tests::onEveryDatabase(); }
    void aRefusedWriteIsUndone();
    void whatIsMissingIsNeitherZeroNorEmpty_data() { tests::onEveryDatabase(); }
    void whatIsMissingIsNeitherZeroNorEmpty();
    void nobodyHearsAnAnswerAfterLeaving();
    void anUnreachableDatabaseIsAnError();
    void whatAnotherProgramWritesIsAnnounced_data() { tests::onEveryDatabase(); }
    void whatAnotherProgramWritesIsAnnounced();
    void manyWritesAreAnnouncedTogether_data() { tests::onEveryDatabase(); }
    void manyWritesAreAnnouncedTogether();
    void anOperationHappensOnce_data() { tests::onEveryDatabase(); }
    void anOperationHappensOnce();
    void aLostServerConnectionIsMadeAgain();
    void aCommitThatWasLostIsNotRepeated();
    void aCancelledWriteChangesNothing_data() { tests::onEveryDatabase(); }
    void aCancelledWriteChangesNothing();

private:
    static int addUnit(Connection &db)
    {
        return db.run("insert into unit (name, name_key) values ('Front desk', 'front desk')");
    }
    static int countUnits(Store &store)
    {
        return store.read([](Connection &db) { return *db.one<int>("select count(*) from unit"); })
            .wait()
            .value();
    }
    /// As a restart of the server would: ends every other connection to this database.
    static void dropConnections(const Place &place)
    {
        Connection(place).script(
            u"select pg_terminate_backend(pid) from pg_stat_activity "
            "where datname = current_database() and pid <> pg_backend_pid()"_s);
    }
};

void tst_Store::aWriteIsSeenByTheNextRead()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    const auto opened = Store::open(scratch.place()).value();
    Store &store = *opened;
    QSignalSpy changed(&store, &Store::changed);

    QThread *answeredIn = nullptr;
    int units = -1;
    const auto written = store.write([](Connection &db) {
        return db.run(
            "insert into unit (name, name_key) values (?, ?)", u"Front desk"_s, u"front desk"_s);
    });
    written.then(this, [&](const Result<int> &) {
        store.read([](Connection &db) { return *db.one<int>("select count(*) from unit"); })
            .then(this, [&](const Result<int> &count) {
                units = *count;
                answeredIn = QThread::currentThread();
            });
    });
    QTRY_COMPARE(units, 1);
    QCOMPARE(answeredIn, thread());
    QCOMPARE(changed.count(), 1);
}

void tst_Store::aRefusedWriteIsUndone()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    const auto opened = Store::open(scratch.place()).value();
    Store &store = *opened;
    auto refused = store.write([](Connection &db) -> Result<int> {
        db.run("insert into unit (name, name_key) values (?, ?)", u"Front desk"_s, u"front desk"_s);
        return Error{Error::Kind::Forbidden, u"no"_s};
    });
    QCOMPARE(refused.wait().error().kind, Error::Kind::Forbidden);
    auto broken = store.write([](Connection &db) {
        db.run("insert into unit (id, name, name_key) values (1, 'a', 'a')");
        return db.run("insert into unit (id, name, name_key) values (1, 'b', 'b')");
    });
    QCOMPARE(broken.wait().error().kind, Error::Kind::Conflict);
    auto count
        = store.read([](Connection &db) { return *db.one<int>("select count(*) from unit"); });
    QCOMPARE(count.wait().value(), 0);
}

struct Maybe
{
    std::optional<qint64> number;
    QString text;
    std::optional<QDate> day;
    std::optional<PersonId> person;
};

void tst_Store::whatIsMissingIsNeitherZeroNorEmpty()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const Maybe none
        = *db.one<Maybe>("select cast(null as integer), cast(? as text), null, null", QString());
    QVERIFY(!none.number && none.text.isEmpty() && !none.day && !none.person);
    const Maybe some = *db.one<Maybe>("select 7, 'x', '2026-02-28', 5");
    QVERIFY(some.number == 7 && some.day == QDate(2026, 2, 28) && some.person == PersonId(5));
}

void tst_Store::nobodyHearsAnAnswerAfterLeaving()
{
    const tests::ScratchDatabase scratch;
    const auto opened = Store::open(scratch.place()).value();
    Store &store = *opened;
    bool heard = false;
    {
        QObject page;
        store
            .read([](Connection &) {
                QThread::msleep(50);
                return 1;
            })
            .then(&page, [&](const Result<int> &) { heard = true; });
    }
    QVERIFY(store.read([](Connection &) { return 1; }).wait());
    QTest::qWait(100);
    QVERIFY(!heard);
}

void tst_Store::anUnreachableDatabaseIsAnError()
{
    const auto store = Store::open({.database = u"/nowhere/at/all.db"_s});
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::Unavailable);
}

void tst_Store::whatAnotherProgramWritesIsAnnounced()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    const auto window = Store::open(scratch.place()).value();
    const auto other = Store::open(scratch.place()).value();
    window->watch();
    QCOMPARE(countUnits(*window), 0); // by now it is watching
    QSignalSpy changed(window.get(), &Store::changed);
    QVERIFY(other->write(addUnit).wait());
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(window->write(addUnit).wait());
    QTest::qWait(2 * ChangeWatch::pollInterval + 200);
    QCOMPARE(changed.count(), 2); // its own write is not taken for another's
}

void tst_Store::manyWritesAreAnnouncedTogether()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    const auto store = Store::open(scratch.place()).value();
    QSignalSpy changed(store.get(), &Store::changed);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 200; ++i) {
        QVERIFY(store->write(addUnit).wait());
        QCoreApplication::processEvents();
    }
    const qint64 spent = timer.elapsed();
    QTest::qWait(250);
    QVERIFY(changed.count() >= 1);
    QVERIFY2(changed.count() <= spent / 100 + 2, qPrintable(QString::number(changed.count())));
}

void tst_Store::anOperationHappensOnce()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    const auto store = Store::open(scratch.place()).value();
    const OperationId operation = OperationId::make();
    QCOMPARE(store->wasDone(operation).wait().value(), false);
    const auto refused = [](Connection &) -> Result<int> { return forbidden(u"no"_s); };
    QVERIFY(!store->write(operation, refused).wait());
    QCOMPARE(store->wasDone(operation).wait().value(), false);
    QVERIFY(store->write(operation, addUnit).wait());
    QCOMPARE(store->wasDone(operation).wait().value(), true);
    QCOMPARE(store->write(operation, addUnit).wait().error().reason, u"operation-done"_s);
    QCOMPARE(countUnits(*store), 1);
}

void tst_Store::aLostServerConnectionIsMadeAgain()
{
    const tests::ScratchDatabase scratch(u"QPSQL"_s);
    const Session osei{.person = PersonId(2), .roles = {u"employee"_s}};
    const auto store = Store::open(scratch.place(), osei).value();
    QVERIFY(store->write(addUnit).wait());
    dropConnections(scratch.place());
    QCOMPARE(countUnits(*store), 1);
    QVERIFY(store->write(addUnit).wait());
    QCOMPARE(countUnits(*store), 2);
    const auto reader = [](Connection &db) { return *db.one<qint64>("select session_person()"); };
    QCOMPARE(store->read(reader).wait().value(), 2);
    const auto lostMidway = [&](Connection &db) {
        addUnit(db);
        dropConnections(scratch.place());
        return addUnit(db);
    };
    QCOMPARE(store->write(lostMidway).wait().error().reason, u"server-lost"_s);
    QCOMPARE(countUnits(*store), 2);
    QVERIFY(store->write(addUnit).wait());
}

void tst_Store::aCommitThatWasLostIsNotRepeated()
{
    const tests::ScratchDatabase scratch(u"QPSQL"_s);
    const auto store = Store::open(scratch.place()).value();
    Connection admin(scratch.place());
    admin.script(u"create function die() returns trigger language plpgsql as $$ begin "
                 "perform pg_terminate_backend(pg_backend_pid()); return null; end $$"_s);
    admin.script(u"create constraint trigger die_at_commit after insert on unit "
                 "deferrable initially deferred for each row execute function die()"_s);
    const OperationId operation = OperationId::make();
    QCOMPARE(store->write(operation, addUnit).wait().error().reason, u"server-lost"_s);
    QCOMPARE(store->wasDone(operation).wait().value(), false);
    QCOMPARE(countUnits(*store), 0);
}

void tst_Store::aCancelledWriteChangesNothing()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    const auto store = Store::open(scratch.place()).value();
    const auto progress = std::make_shared<Progress>();
    const auto import = [progress](Connection &db) {
        progress->start(10);
        for (int batch = 0; batch < 10; ++batch) {
            addUnit(db);
            if (batch == 4)
                progress->cancel(); // somebody pressed the button meanwhile
            progress->advance();
        }
    };
    const auto answer = store->write(import).wait();
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
    QCOMPARE(answer.error().reason, u"cancelled"_s);
    QCOMPARE(progress->done(), 5);
    QCOMPARE(countUnits(*store), 0);
}

QTEST_GUILESS_MAIN(tst_Store)

#include "tst_store.moc"
