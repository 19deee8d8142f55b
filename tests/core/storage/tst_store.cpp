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

QTEST_GUILESS_MAIN(tst_Store)

#include "tst_store.moc"
