#include "demo/democompany.h"
#include "security/role.h"
#include "support/scratchdatabase.h"

using namespace throughline;
using namespace throughline::demo;
using namespace Qt::StringLiterals;

class tst_DemoCompany : public QObject
{
    Q_OBJECT

private slots:
    void everybodyHasASeatAndALine_data() { tests::onEveryDatabase(); }
    void everybodyHasASeatAndALine();
    void aSizeOutOfBoundsIsRefused();
    void aCompanyWithPeopleIsRefused();
    void cancellingIsPossible();
};

static const QDate today(2026, 3, 4);

static DemoOptions optionsFor(int people)
{
    return {.people = people, .seed = 7, .today = today, .language = u"en"_s};
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

void tst_DemoCompany::everybodyHasASeatAndALine()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    db.setSession(security::ownerSession());
    QVERIFY(build(db, optionsFor(60)));
    QCOMPARE(*db.one<int>("select count(*) from employment where ended_on is null"), 60);
    QCOMPARE(*db.one<int>("select count(*) from person where is_employee"), 60);
    QCOMPARE(*db.one<int>("select count(*) from employment where ended_on is null and manager_id "
                          "is null"),
        1);
    QCOMPARE(*db.one<int>("select count(*) from reporting_line where manager_id = person_id"), 0);
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
