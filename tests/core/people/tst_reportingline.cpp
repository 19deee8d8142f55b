#include "people/reportingline.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

#include <QRandomGenerator>

using namespace throughline;
using namespace throughline::people;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

using Loops = std::vector<std::vector<int>>;

class tst_ReportingLine : public QObject
{
    Q_OBJECT

private slots:
    void everyLoopIsFoundOnce();
    void hundredThousandInOneChainAreNoLoop();
    void aLoopNamesThePeopleInIt_data() { tests::onEveryDatabase(); }
    void aLoopNamesThePeopleInIt();
    void aMovedManagerTakesTheirLineAlong_data() { tests::onEveryDatabase(); }
    void aMovedManagerTakesTheirLineAlong();
    void theWholeLineIsTheClosureOfTheManagers_data() { tests::onEveryDatabase(); }
    void theWholeLineIsTheClosureOfTheManagers();
    void aLoopByAForeignHandEndsTheRebuild_data() { tests::onEveryDatabase(); }
    void aLoopByAForeignHandEndsTheRebuild();

private:
    struct Pair
    {
        qint64 manager;
        qint64 person;
        int depth;
        friend auto operator<=>(const Pair &, const Pair &) = default;
    };
    static std::vector<Pair> stored(storage::Connection &db)
    {
        return db.all<Pair>("select manager_id, person_id, depth from reporting_line order by "
                            "manager_id, person_id");
    }
};

void tst_ReportingLine::everyLoopIsFoundOnce()
{
    QCOMPARE(loopsIn({}), Loops{});
    QCOMPARE(loopsIn({-1, 0, 0, 1}), Loops{});
    QCOMPARE(loopsIn({0}), Loops{{0}});
    QCOMPARE(loopsIn({1, 2, 0}), (Loops{{0, 1, 2}}));
    QCOMPARE(loopsIn({1, 2, 1, 0, 5, 4}), (Loops{{1, 2}, {4, 5}}));
}

void tst_ReportingLine::hundredThousandInOneChainAreNoLoop()
{
    Superiors chain(100'000);
    for (int i = 0; i < int(chain.size()); ++i)
        chain[size_t(i)] = i - 1;
    QVERIFY(loopsIn(chain).empty());
    chain[0] = 99'999;
    QCOMPARE(loopsIn(chain).front().size(), chain.size());
}

void tst_ReportingLine::aLoopNamesThePeopleInIt()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    ReportingLine line(db);
    const auto loop = line.loopThrough(SmallCompany::stein, SmallCompany::ortega);
    QCOMPARE(loop.size(), size_t(3));
    QCOMPARE(loop[0].name, u"Rosa Stein"_s);
    QCOMPARE(loop[1].name, u"Kofi Osei"_s);
    QCOMPARE(loop[2].name, u"Tomás Ortega"_s);
    QCOMPARE(line.loopThrough(SmallCompany::osei, SmallCompany::osei).size(), size_t(1));
    QVERIFY(line.loopThrough(SmallCompany::ortega, SmallCompany::haddad).empty());
}

void tst_ReportingLine::aMovedManagerTakesTheirLineAlong()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.run("update employment set manager_id = 6 where person_id = 2");
    ReportingLine(db).rebuildBelow(SmallCompany::osei);
    const std::vector<Pair> expected{{1, 2, 2}, {1, 3, 3}, {1, 4, 3}, {1, 5, 2}, {1, 6, 1},
        {2, 3, 1}, {2, 4, 1}, {6, 2, 1}, {6, 3, 2}, {6, 4, 2}, {6, 5, 1}};
    QVERIFY(stored(db) == expected);
    ReportingLine(db).rebuildAll();
    QVERIFY(stored(db) == expected);
}

void tst_ReportingLine::theWholeLineIsTheClosureOfTheManagers()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    const int people = 200;
    QRandomGenerator random(7);
    Superiors managers(people);
    storage::Transaction all(db);
    db.run("insert into unit (id, name, name_key) values (1, 'U', 'u')");
    for (int i = 0; i < people; ++i) {
        managers[size_t(i)] = i == 0 ? -1 : int(random.bounded(i));
        db.run("insert into person (id, name, name_key, is_employee) values (?, 'x', 'x', true)",
            i + 1);
        const auto manager = i == 0 ? std::nullopt : std::optional(managers[size_t(i)] + 1);
        db.run("insert into employment (person_id, unit_id, manager_id, started_on) values (?, 1, "
               "?, '2020-01-01')",
            i + 1, manager);
    }
    ReportingLine(db).rebuildAll();
    all.commit();
    std::vector<Pair> expected;
    for (const LinePair &pair : closureOf(managers))
        expected.push_back({pair.superior + 1, pair.below + 1, pair.depth});
    std::ranges::sort(expected);
    QVERIFY(stored(db) == expected);
    ReportingLine(db).rebuildBelow(PersonId(1));
    QVERIFY(stored(db) == expected);
}

void tst_ReportingLine::aLoopByAForeignHandEndsTheRebuild()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.run("update employment set manager_id = 3 where person_id = 1");
    ReportingLine(db).rebuildAll();
    ReportingLine(db).rebuildBelow(SmallCompany::stein);
    QCOMPARE(*db.one<int>("select count(*) from reporting_line where manager_id = person_id"), 0);
}

QTEST_GUILESS_MAIN(tst_ReportingLine)

#include "tst_reportingline.moc"
