#include "demo/democompany.h"
#include "home/companycheck.h"
#include "home/waitingtasks.h"
#include "security/profiles.h"
#include "support/scratchdatabase.h"
#include "support/thoroughness.h"

#include <QCryptographicHash>
#include <QSqlRecord>

using namespace throughline;
using namespace throughline::demo;
using namespace Qt::StringLiterals;

/// The company itself: who works in it, under which rules, and that it is always the same.
class tst_DemoCompany : public QObject
{
    Q_OBJECT

private slots:
    void everybodyHasASeatAndALine_data() { tests::onEveryDatabase(); }
    void everybodyHasASeatAndALine();
    void nobodyLeadsMoreThanTwelve();
    void everyLiveJobSaysWhatServiceMeansInIt_data() { tests::onEveryDatabase(); }
    void everyLiveJobSaysWhatServiceMeansInIt();
    void theCompanyIsSound_data() { tests::onEveryDatabase(); }
    void theCompanyIsSound();
    void everyProfileFindsSomethingToDo_data() { tests::onEveryDatabase(); }
    void everyProfileFindsSomethingToDo();
    void theSameSeedAndDayMakeTheSameRows_data() { tests::onEveryDatabase(); }
    void theSameSeedAndDayMakeTheSameRows();
    void anotherSeedIsAnotherCompany();
    void aSizeOutOfBoundsIsRefused();
    void aCompanyWithPeopleIsRefused();
    void cancellingIsPossible();
};

static const QDate today(2026, 3, 4);

static DemoOptions optionsFor(int people, quint32 seed = 7)
{
    return {.people = people, .seed = seed, .today = today, .language = u"en"_s};
}

/// Builds as a store does: all or nothing.
static Result<void> build(storage::Connection &db, const DemoOptions &options,
    const std::function<bool(int, int)> &progress = {})
{
    storage::Transaction transaction(db);
    const auto built = buildDemoCompany(db, options, progress);
    if (built)
        transaction.commit();
    return built;
}

/// A company of that size, read by its owner.
struct Demo
{
    explicit Demo(const QString &driver = u"QSQLITE"_s, int people = 60, quint32 seed = 7)
        : scratch(driver)
        , db(scratch.place())
    {
        db.setSession(security::ownerSession());
        isBuilt = build(db, optionsFor(people, seed)).has_value();
    }

    int count(storage::Statement<> statement) { return *db.one<int>(statement); }

    tests::ScratchDatabase scratch;
    storage::Connection db;
    bool isBuilt = false;
};

void tst_DemoCompany::everybodyHasASeatAndALine()
{
    QFETCH(QString, driver);
    Demo demo(driver);
    QVERIFY(demo.isBuilt);
    QCOMPARE(demo.count("select count(*) from employment where ended_on is null"), 60);
    QCOMPARE(demo.count("select count(*) from person where is_employee"), 60);
    QCOMPARE(demo.count("select count(distinct position_id) from employment where ended_on is "
                        "null and position_id is not null"),
        60);
    QCOMPARE(demo.count("select count(*) from employment where ended_on is null and manager_id is "
                        "null"),
        1);
    QCOMPARE(demo.count("select count(*) from reporting_line where manager_id = person_id"), 0);
    QCOMPARE(demo.count("select count(*) from reporting_line where depth = 1"), 59);
    QCOMPARE(demo.count(R"(
        select count(*) from reporting_line one
          join reporting_line other on other.manager_id = one.person_id and other.person_id = one.manager_id)"),
        0);
}

void tst_DemoCompany::nobodyLeadsMoreThanTwelve()
{
    const int people = tests::isOnceEnough() ? 200 : 1000;
    Demo demo(u"QSQLITE"_s, people);
    QVERIFY(demo.isBuilt);
    QCOMPARE(demo.count("select count(*) from person where is_employee"), people);
    const int widest = demo.count(R"(
        select max(n) from (select count(*) as n from employment where ended_on is null group by manager_id) as spans)");
    QVERIFY2(widest <= 12, qPrintable(QString::number(widest)));
}

// H-01, H-02
void tst_DemoCompany::everyLiveJobSaysWhatServiceMeansInIt()
{
    QFETCH(QString, driver);
    Demo demo(driver);
    const int live = demo.count("select count(*) from job_version where state = 'published'");
    QVERIFY(live >= 30);
    QCOMPARE(demo.count(R"(
        select count(*) from job_version v join job_competency c on c.job_version_id = v.id and c.is_core
         where v.state = 'published' and length(c.meaning) >= 40 and c.weight >= 20)"),
        live);
    QCOMPARE(demo.count(R"(
        select count(*) from (select sum(c.weight) as total from job_version v
          join job_competency c on c.job_version_id = v.id group by v.id) as sums where total <> 100)"),
        0);
    QCOMPARE(demo.count("select count(distinct state) from job_version where state in ('draft', "
                        "'in_review', 'published', 'retired')"),
        4);
}

void tst_DemoCompany::theCompanyIsSound()
{
    QFETCH(QString, driver);
    Demo demo(driver);
    const QDateTime now(today, QTime(12, 0), Qt::UTC);
    const home::CompanyReport report = home::checkCompany(demo.db, now);
    QVERIFY(report.isSound());
    QCOMPARE(report.people, 60);
    QCOMPARE(report.coverage.carrying(), report.coverage.live);
    QCOMPARE(report.count(home::FindingKind::LineDiffers), 0);
    QCOMPARE(report.count(home::FindingKind::AppraisalOverdue), 0);
    QVERIFY(report.count(home::FindingKind::ScorecardLate) > 0);
}

void tst_DemoCompany::everyProfileFindsSomethingToDo()
{
    QFETCH(QString, driver);
    Demo demo(driver);
    const auto profiles = security::Profiles(demo.db).all();
    QCOMPARE(profiles.size(), size_t(6));
    QVERIFY(profiles.front().name.endsWith(u" · HR partner"_s));
    for (const security::Profile &profile : profiles) {
        demo.db.setSession(security::sessionOf(profile));
        const auto tasks = home::WaitingTasks(demo.db).all(QDateTime(today, QTime(8, 0), Qt::UTC));
        QVERIFY2(!tasks.empty(), qPrintable(profile.name));
        const bool interviews = std::ranges::any_of(tasks, [](const home::Task &task) {
            return task.kind == home::TaskKind::Interview && task.at && task.at->date() == today;
        });
        const bool meetsCandidates
            = profile.name.endsWith(u"HR partner"_s) || profile.name.endsWith(u"Manager"_s);
        QVERIFY2(interviews || !meetsCandidates, qPrintable(profile.name));
    }
}

/// Every row of every table, in an order of its own.
static QByteArray contentsOf(storage::Connection &db)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList tables = db.native().tables();
    tables.sort();
    for (const QString &table : tables) {
        if (table.startsWith(u"schema_"_s) || table.startsWith(u"sqlite_"_s)
            || table.startsWith(u"search_"_s))
            continue;
        QSqlQuery query(db.native());
        query.exec(u"select * from "_s + table);
        QStringList rows;
        while (query.next()) {
            QString row;
            for (int column = 0; column < query.record().count(); ++column)
                row += query.value(column).toString() + u'\x1f';
            rows << row;
        }
        rows.sort();
        hash.addData((table + rows.join(u'\n')).toUtf8());
    }
    return hash.result();
}

void tst_DemoCompany::theSameSeedAndDayMakeTheSameRows()
{
    QFETCH(QString, driver);
    Demo one(driver), other(driver);
    QVERIFY(one.isBuilt && other.isBuilt);
    QCOMPARE(contentsOf(one.db), contentsOf(other.db));
}

void tst_DemoCompany::anotherSeedIsAnotherCompany()
{
    Demo one(u"QSQLITE"_s, 60, 1), other(u"QSQLITE"_s, 60, 2);
    const auto names = [](Demo &demo) {
        return demo.db.all<QString>("select name from person where is_employee order by id");
    };
    const auto first = names(one), second = names(other);
    int same = 0;
    for (const QString &name : first)
        same += int(std::ranges::count(second, name));
    QVERIFY2(same <= 3, qPrintable(QString::number(same)));
}

void tst_DemoCompany::aSizeOutOfBoundsIsRefused()
{
    const tests::ScratchDatabase scratch;
    storage::Connection db(scratch.place());
    for (const int people : {59, 100'001}) {
        const auto built = build(db, optionsFor(people));
        QVERIFY(!built);
        QCOMPARE(built.error().reason, u"demo-size-refused"_s);
    }
}

void tst_DemoCompany::aCompanyWithPeopleIsRefused()
{
    const tests::ScratchDatabase scratch;
    storage::Connection db(scratch.place());
    db.run("insert into person (name, name_key) values ('Ada', 'ada')");
    const auto built = build(db, optionsFor(60));
    QVERIFY(!built);
    QCOMPARE(built.error().reason, u"demo-not-empty"_s);
}

void tst_DemoCompany::cancellingIsPossible()
{
    const tests::ScratchDatabase scratch;
    storage::Connection db(scratch.place());
    const auto built
        = build(db, optionsFor(60), [](int done, int total) { return done < total / 2; });
    QVERIFY(!built);
    QCOMPARE(built.error().kind, Error::Kind::Cancelled);
    QCOMPARE(*db.one<int>("select count(*) from person"), 0);
}

QTEST_GUILESS_MAIN(tst_DemoCompany)

#include "tst_democompany.moc"
