#include "performance/appraisallist.h"
#include "support/scratchdatabase.h"
#include "support/smallcycle.h"

#include <QTest>

using namespace throughline;
using namespace throughline::performance;
using namespace Qt::StringLiterals;
using storage::Connection;
using tests::SmallCompany;
using tests::SmallCycle;

/// S12 at any size: however a reader's appraisals are found, they are the ones that they may see.
class tst_AppraisalList : public QObject
{
    Q_OBJECT

private slots:
    void everybodyIsListedWhatTheyMaySee_data() { tests::onEveryDatabase(); }
    void everybodyIsListedWhatTheyMaySee();
    void aLongListComesInPages_data() { tests::onEveryDatabase(); }
    void aLongListComesInPages();
    void thousandsComeInPages_data() { tests::onEveryDatabase(); }
    void thousandsComeInPages();
    void aLongListIsNarrowed_data() { tests::onEveryDatabase(); }
    void aLongListIsNarrowed();
};

/// Employees far below Clara Stein and outside of Kofi Osei's line, with an appraisal each.
static void addPeople(Connection &db, CycleId cycle, int people)
{
    std::vector<std::tuple<QString, QString>> names;
    for (int i = 0; i < people; ++i) {
        const QString name = u"Person %1"_s.arg(i * 7919 % people, 5, 10, QChar(u'0'));
        names.emplace_back(name, name.toLower());
    }
    db.insertAll("insert into person (name, name_key) values", names);
    db.run("update person set is_employee = true where name_key like 'person %'");
    db.run(R"(
        insert into employment (person_id, unit_id, manager_id, started_on)
        select id, 2, 5, '2020-01-01' from person where name_key like 'person %')");
    db.run(R"(
        insert into reporting_line (manager_id, person_id, depth)
        select 1, id, 2 from person where name_key like 'person %')");
    db.run(R"(
        insert into appraisal (cycle_id, person_id, author_id)
        select ?, id, 5 from person where name_key like 'person %')",
        cycle);
}

static QStringList visibleTo(Connection &db, CycleId cycle)
{
    const auto names = db.all<QString>(R"(
        select p.name from visible_appraisal a join person p on p.id = a.person_id
         where a.cycle_id = ? order by p.name_key, a.id)",
        cycle);
    return {names.begin(), names.end()};
}

/// Page by page, as the starts say.
static QStringList listed(AppraisalList list)
{
    std::vector<AppraisalPageStart> starts;
    while (list.addStarts(starts)) {}
    QStringList names;
    for (const AppraisalPageStart &start : starts)
        for (const AppraisalRow &row : list.page(start))
            names << row.name;
    return names;
}

void tst_AppraisalList::everybodyIsListedWhatTheyMaySee()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const SmallCycle small = SmallCycle::build(db);
    addPeople(db, small.cycle, 3);
    QList<qsizetype> sizes;
    for (const PersonId reader : {SmallCompany::stein, SmallCompany::osei, SmallCompany::ortega,
             SmallCompany::haddad, SmallCompany::duarte, SmallCompany::lang, SmallCompany::novak}) {
        db.setSession(SmallCompany::sessionOf(reader));
        const QStringList visible = visibleTo(db, small.cycle);
        QCOMPARE(listed(AppraisalList(db, small.cycle)), visible);
        QCOMPARE(AppraisalList(db, small.cycle).count(), int(visible.size()));
        sizes << visible.size();
    }
    // The line above, the author and who is appraised, HR and its lead, and somebody else.
    QCOMPARE(sizes, (QList<qsizetype>{6, 3, 1, 1, 6, 6, 0}));
}

/// Clara Stein finds them from below her, the HR lead by name.
static void comparePages(const QString &driver, int people)
{
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const SmallCycle small = SmallCycle::build(db);
    addPeople(db, small.cycle, people);
    for (const PersonId reader : {SmallCompany::stein, SmallCompany::lang}) {
        db.setSession(SmallCompany::sessionOf(reader));
        AppraisalList list(db, small.cycle);
        const QStringList visible = visibleTo(db, small.cycle);
        QCOMPARE(list.count(), people + 3);
        QCOMPARE(listed(list), visible);
        const auto first = list.firstPage();
        QCOMPARE(int(first.size()), AppraisalList::pageSize);
        QCOMPARE(first.front().name, visible.front());
        QCOMPARE(first.back().name, visible[AppraisalList::pageSize - 1]);
    }
}

void tst_AppraisalList::aLongListComesInPages()
{
    QFETCH(QString, driver);
    comparePages(driver, 300);
}

/// So many that whoever leads them finds them by name as well, in more than one part.
void tst_AppraisalList::thousandsComeInPages()
{
    QFETCH(QString, driver);
    comparePages(driver, 8'400);
}

void tst_AppraisalList::aLongListIsNarrowed()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    const SmallCycle small = SmallCycle::build(db);
    addPeople(db, small.cycle, 300);
    for (const PersonId reader : {SmallCompany::stein, SmallCompany::lang}) {
        db.setSession(SmallCompany::sessionOf(reader));
        const auto found = [&](const AppraisalFilter &filter) {
            return listed(AppraisalList(db, small.cycle, filter));
        };
        QCOMPARE(found({.words = u"0029"_s}).size(), 10);
        QCOMPARE(found({.words = u"person 00290"_s}), QStringList{u"Person 00290"_s});
        QCOMPARE(found({.unit = SmallCompany::office}).size(), 300);
        QCOMPARE(found({.choice = AppraisalChoice::ToShare}), QStringList());
    }
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    QCOMPARE(listed(AppraisalList(db, small.cycle, {.choice = AppraisalChoice::Own})).size(), 300);
}

QTEST_GUILESS_MAIN(tst_AppraisalList)

#include "tst_appraisallist.moc"
