#include "storage/manyrows.h"
#include "storage/storageerror.h"
#include "support/scratchdatabase.h"

#include <QTest>

using namespace throughline;
using namespace throughline::storage;
using namespace Qt::StringLiterals;

/// Many rows with few statements: what arrives is what was handed over, on both databases.
class tst_Inserting : public QObject
{
    Q_OBJECT

private slots:
    void everyTypeArrivesAsItWas_data() { tests::onEveryDatabase(); }
    void everyTypeArrivesAsItWas();
    void everyRowArrivesWhateverTheirNumber_data();
    void everyRowArrivesWhateverTheirNumber();
    void everyNewPersonIsFound_data() { tests::onEveryDatabase(); }
    void everyNewPersonIsFound();
    void aRefusalIsNamedAndUndone_data() { tests::onEveryDatabase(); }
    void aRefusalIsNamedAndUndone();
    void everyChangeIsMadeInItsOrder_data() { tests::onEveryDatabase(); }
    void everyChangeIsMadeInItsOrder();
    void aRefusedChangeIsNamedAndUndone_data() { tests::onEveryDatabase(); }
    void aRefusedChangeIsNamedAndUndone();
    void aTextWithANulIsRefusedByName_data() { tests::onEveryDatabase(); }
    void aTextWithANulIsRefusedByName();

private:
    template<typename Work>
    static QString reasonOf(Work work)
    {
        try {
            work();
        } catch (const StorageError &refusal) {
            return refusal.error().reason;
        }
        return u"it was taken"_s;
    }
    static std::vector<std::tuple<qint64, QString, QString>> units(int count)
    {
        std::vector<std::tuple<qint64, QString, QString>> rows;
        for (int i = 1; i <= count; ++i)
            rows.emplace_back(i, u"Unit %1"_s.arg(i), u"unit %1"_s.arg(i));
        return rows;
    }
};

constexpr char intoUnit[] = "insert into unit (id, name, name_key) values";

struct Everything
{
    qint64 number;
    int small;
    double fraction;
    bool flag;
    QString text;
    QDate day;
    QDateTime instant;
    std::optional<qint64> missing;

    friend bool operator==(const Everything &, const Everything &) = default;
};

void tst_Inserting::everyTypeArrivesAsItWas()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const bool isServer = db.isPostgreSql();
    db.script(
        u"create temporary table thing (number bigint, small integer, fraction %1, flag %2, "
        "words text, day %3, instant %4, missing bigint)"_s.arg(
            isServer ? u"double precision"_s : u"real"_s, isServer ? u"boolean"_s : u"integer"_s,
            isServer ? u"date"_s : u"text"_s, isServer ? u"timestamptz"_s : u"text"_s));
    const QDateTime instant(QDate(2026, 3, 29), QTime(1, 2, 3, 456), Qt::UTC);
    const std::vector<Everything> things{
        {1, 2, 0.1, true, u"O'Brien \\ \"x\"; -- ж 語 😀\n\t"_s, QDate(2024, 2, 29), instant, 7},
        {std::numeric_limits<qint64>::min(), -1, 1.0 / 3, false, u""_s, QDate(1900, 1, 1),
            instant.addYears(-50), std::nullopt}};
    std::vector<
        std::tuple<qint64, int, double, bool, QString, QDate, QDateTime, std::optional<qint64>>>
        rows;
    for (const Everything &t : things)
        rows.emplace_back(
            t.number, t.small, t.fraction, t.flag, t.text, t.day, t.instant, t.missing);
    db.insertAll("insert into thing (number, small, fraction, flag, words, day, instant, missing) "
                 "values",
        rows);
    QVERIFY(db.all<Everything>("select number, small, fraction, flag, words, day, instant, missing "
                               "from thing order by number desc")
        == things);
}

void tst_Inserting::everyRowArrivesWhateverTheirNumber_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 199, 200, 201, 400, 1001})
        for (const QString &driver : {u"QSQLITE"_s, u"QPSQL"_s})
            QTest::addRow("%s, %d rows", qPrintable(driver), count) << driver << count;
}

void tst_Inserting::everyRowArrivesWhateverTheirNumber()
{
    QFETCH(QString, driver);
    QFETCH(int, count);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    Transaction all(db);
    db.insertAll(intoUnit, units(count));
    all.commit();
    std::vector<qint64> expected;
    for (int i = 1; i <= count; ++i)
        expected.push_back(i);
    QCOMPARE(db.all<qint64>("select id from unit order by id"), expected);
    QCOMPARE(
        *db.one<int>("select count(*) from unit where name = 'Unit ' || cast(id as text)"), count);
}

void tst_Inserting::everyNewPersonIsFound()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    Transaction all(db);
    std::vector<std::tuple<QString, QString, QString>> rows;
    for (int i = 0; i < 450; ++i)
        rows.emplace_back(u"Rosa %1"_s.arg(i), u"rosa %1"_s.arg(i), u"r%1@example.org"_s.arg(i));
    db.insertAll("insert into person (name, name_key, email) values", rows);
    db.run("insert into person (name, name_key) values ('Ada', 'ada'), ('Ben', 'ben')");
    all.commit();
    QCOMPARE(*db.one<int>(R"(
        select count(*) from person p join search_entry e on e.kind = 'person' and e.subject_id = p.id
         where e.words = p.name_key || ' ' || p.email)"),
        452);
    QCOMPARE(*db.one<int>("select count(*) from search_entry"), 452);
}

void tst_Inserting::aRefusalIsNamedAndUndone()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    auto rows = units(450);
    std::get<qint64>(rows[449]) = 3;
    const auto insert = [&] {
        Transaction all(db);
        db.insertAll(intoUnit, rows);
        all.commit();
    };
    QCOMPARE(reasonOf(insert), u"already-exists"_s);
    QCOMPARE(*db.one<int>("select count(*) from unit"), 0);
    std::get<qint64>(rows[449]) = 450;
    QCOMPARE(reasonOf(insert), u"it was taken"_s);
    QCOMPARE(*db.one<int>("select count(*) from unit"), 450);
}

constexpr char renameUnit[] = "update unit set name = 'so? ' || ? where id = ?";
using Renamings = std::vector<std::tuple<QString, qint64>>;

void tst_Inserting::everyChangeIsMadeInItsOrder()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    Transaction all(db);
    db.insertAll(intoUnit, units(300));
    Renamings renamings;
    for (const QString &name : {u"first"_s, u"O'Brien \\ ж"_s})
        for (int i = 1; i <= 299; ++i)
            renamings.emplace_back(name, i);
    runForEach(db, renameUnit, renamings);
    runForEach(db, renameUnit, Renamings());
    all.commit();
    QCOMPARE(*db.one<int>("select count(*) from unit where name = ?", u"so? O'Brien \\ ж"_s), 299);
    QCOMPARE(*db.one<QString>("select name from unit where id = 300"), u"Unit 300"_s);
}

/// What follows a refusal is not done either, and the connection is as good as before.
void tst_Inserting::aRefusedChangeIsNamedAndUndone()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    db.insertAll(intoUnit, units(3));
    QCOMPARE(reasonOf([&] {
        Transaction all(db);
        runForEach(db, "update unit set parent_id = ? where id = ?",
            std::vector<std::tuple<qint64, qint64>>{{1, 2}, {77, 3}, {1, 3}});
        all.commit();
    }),
        u"still-referred-to"_s);
    QCOMPARE(*db.one<int>("select count(*) from unit where parent_id is not null"), 0);
    QCOMPARE(reasonOf([&] {
        runForEach(db, renameUnit, Renamings{{u"Front"_s + QChar(0) + u"desk"_s, 1}});
    }),
        u"text-holds-nul"_s);
    runForEach(db, renameUnit, Renamings{{u"Front desk"_s, 1}});
    QCOMPARE(*db.one<QString>("select name from unit where id = 1"), u"so? Front desk"_s);
}

void tst_Inserting::aTextWithANulIsRefusedByName()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const QString cut = u"Front"_s + QChar(0) + u"desk"_s;
    QCOMPARE(reasonOf([&] {
        db.run("insert into unit (name, name_key) values (?, ?)", cut, u"front"_s);
    }),
        u"text-holds-nul"_s);
    QCOMPARE(reasonOf([&] {
        db.insertAll(
            intoUnit, std::vector<std::tuple<qint64, QString, QString>>{{1, u"Front"_s, cut}});
    }),
        u"text-holds-nul"_s);
    QCOMPARE(*db.one<int>("select count(*) from unit"), 0);
}

QTEST_GUILESS_MAIN(tst_Inserting)

#include "tst_inserting.moc"
