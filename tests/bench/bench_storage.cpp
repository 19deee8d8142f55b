#include "bench/benchimport.h"
#include "bench/bigcompany.h"
#include "bench/rawdatabase.h"
#include "people/directorylist.h"
#include "security/role.h"
#include "storage/search.h"
#include "storage/searchstatements.h"
#include "succession/talentgrid.h"
#include "support/scratchdatabase.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace throughline;
using namespace throughline::storage;
using namespace Qt::StringLiterals;

namespace {

struct Line
{
    qint64 id;
    QString name;
    QString title;
    QString unit;
    QString manager;
};

struct Opened
{
    QString key;
    QString name;
    QString email;
    QString title;
    QString unit;
    QString manager;
    QString startedOn;
};

struct Cell
{
    QString performance;
    QString potential;
    int people;
    int service;
};

struct Start
{
    QString key;
    qint64 id;
};

constexpr char page[] = R"(
    select p.id, p.name, coalesce(s.title, ''), coalesce(u.name, ''),
           coalesce((select m.name from visible_person m where m.id = e.manager_id), '')
      from visible_person p
      left join employment e on e.person_id = p.id and e.ended_on is null
      left join position s on s.id = e.position_id
      left join unit u on u.id = e.unit_id
     where p.is_employee and (p.name_key, p.id) >= (?, ?)
     order by p.name_key, p.id
     limit 128)";

constexpr char starts[] = R"(
    select name_key, id
      from (select name_key, id, row_number() over (order by name_key, id) as place
              from visible_person where is_employee) as numbered
     where place % 128 = 1
     order by place)";

constexpr char person[] = R"(
    select p.key, p.name, p.email, coalesce(s.title, ''), u.name, coalesce(m.name, ''), cast(e.started_on as text)
      from visible_person p
      join employment e on e.person_id = p.id and e.ended_on is null
      join unit u on u.id = e.unit_id
      left join position s on s.id = e.position_id
      left join visible_person m on m.id = e.manager_id
     where p.id = ?)";

constexpr char nineBox[] = R"(
    select performance, potential, count(*), cast(sum(core_rating) as bigint)
      from visible_talent_standing
     group by performance, potential
     order by 1, 2)";

constexpr char insertPerson[]
    = "insert into person (name, name_key, email, is_employee) values (?, ?, ?, ?)";

struct Figure
{
    double least = 0; ///< milliseconds; a busy machine only ever adds to it
    double middle = 0;
};

/// Repeats a work with the numbers 0, 1, 2 … for up to three seconds.
template<typename Work>
Figure measure(Work work)
{
    std::vector<double> times;
    QElapsedTimer all, one;
    all.start();
    while (times.size() < 3 || (all.elapsed() < 3000 && times.size() < 60)) {
        one.start();
        work(int(times.size()));
        times.push_back(double(one.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {times.front(), times[times.size() / 2]};
}

void print(const char *operation, const Figure &ours, const Figure &raw)
{
    std::printf("%-28s %10.3f %10.3f %10.3f %10.3f %7.2f\n", operation, ours.least, ours.middle,
        raw.least, raw.middle, ours.least / raw.least);
    std::fflush(stdout);
}

const QStringList searches{u"a"_s, u"an"_s, u"ann"_s, u"anna"_s, u"anna s"_s, u"anna ste"_s,
    u"stewen"_s, u"luris bo"_s, u"agent"_s, u"tokova"_s};

std::string matchOf(const QString &typed, bool isServer)
{
    const QStringList words = typed.split(u' ');
    return (isServer ? u"'"_s + words.join(u"':* & '"_s) + u"':*"_s
                     : u"\""_s + words.join(u"\"* AND \""_s) + u"\"*"_s)
        .toStdString();
}

void print(const char *operation, const Figure &ours)
{
    std::printf("%-28s %10.3f %10.3f\n", operation, ours.least, ours.middle);
    std::fflush(stdout);
}

std::vector<people::PageStart> startsOf(people::DirectoryList &list)
{
    std::vector<people::PageStart> starts;
    while (list.addStarts(starts)) {}
    return starts;
}

/// What the screens ask for, through the lists that they are made of.
void benchLists(Connection &db)
{
    using people::DirectoryList;
    DirectoryList directory(db, {});
    print("directory: count, starts", measure([&](int) {
        directory.count();
        startsOf(directory);
    }));
    const auto windows = startsOf(directory);
    print("directory: any window",
        measure([&](int i) { directory.page(windows[size_t(i) * 7919 % windows.size()]); }));
    DirectoryList found(db, {.words = u"anna ste"_s});
    print("directory: two words typed", measure([&](int) {
        found.count();
        found.firstPage();
    }));
    DirectoryList agents(db, {.words = u"agent"_s});
    print("directory: everybody's title", measure([&](int) {
        agents.count();
        agents.firstPage();
    }));
    print("talent grid: counts", measure([&](int) { succession::TalentGrid(db).counts(); }));
}

void benchReading(Connection &db, bench::RawDatabase &raw, int people)
{
    print("first page of 128", measure([&](int) { db.all<Line>(page, u""_s, qint64(0)); }),
        measure([&](int) {
            raw.read(page, {"", "0"});
        }));
    const auto all = db.all<Start>(starts);
    const auto anyStart = [&](int i) { return all[size_t(i) * 7919 % all.size()]; };
    print("any page of 128",
        measure([&](int i) { db.all<Line>(page, anyStart(i).key, anyStart(i).id); }),
        measure([&](int i) {
            raw.read(page, {anyStart(i).key.toStdString(), std::to_string(anyStart(i).id)});
        }));
    print("every page's start", measure([&](int) { db.all<Start>(starts); }),
        measure([&](int) { raw.read(starts, {}); }));
    const auto id = [people](int i) { return qint64(i) * 104729 % people + 1; };
    print("open a person", measure([&](int i) { db.one<Opened>(person, id(i)); }),
        measure([&](int i) { raw.read(person, {std::to_string(id(i))}); }));
    print("nine-box of everybody", measure([&](int) { db.all<Cell>(nineBox); }),
        measure([&](int) { raw.read(nineBox, {}); }));
}

/// Everything that a search as one types asks, in the databases' own words.
void searchRaw(bench::RawDatabase &raw, bool isServer, const QString &typed)
{
    using namespace searching;
    const std::string start = typed.toStdString();
    const std::vector<std::string> best{
        matchOf(typed, isServer), start, start + "\xf4\x8f\xbf\xbf", "8"};
    raw.read(isServer ? peopleOnServer : peopleInFile, best);
    raw.read(isServer ? jobsOnServer : jobsInFile, {best.front()});
    raw.read(isServer ? positionsOnServer : positionsInFile, best);
    raw.read(isServer ? competenciesOnServer : competenciesInFile, best);
    raw.read(isServer ? candidatesOnServer : candidatesInFile, best);
}

void benchSearch(Connection &db, bench::RawDatabase &raw)
{
    for (const QString &typed : searches)
        print(qPrintable(u"search \""_s + typed + u'"'),
            measure([&](int) { search(db, typed, 8); }),
            measure([&](int) { searchRaw(raw, db.isPostgreSql(), typed); }));
}

/// Rolled back, so that every round starts alike; triggers run, the commit is not counted.
void benchInserting(Connection &db, bench::RawDatabase &raw)
{
    std::vector<std::tuple<QString, QString, QString, bool>> rows;
    for (int i = 0; i < 20000; ++i)
        rows.emplace_back(u"New Person %1"_s.arg(i), u"new person %1"_s.arg(i),
            u"new%1@example.org"_s.arg(i), false);
    const Figure ours = measure([&](int) {
        Transaction undone(db);
        db.insertAll("insert into person (name, name_key, email, is_employee) values", rows);
    });
    const Figure theirs = measure([&](int) {
        raw.run("begin");
        for (const auto &[name, key, email, isEmployee] : rows)
            raw.read(
                insertPerson, {name.toStdString(), key.toStdString(), email.toStdString(), "1"});
        raw.run("rollback");
    });
    print("insert 20,000 people", ours, theirs);
}

void benchOn(const QString &driver, int people)
{
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    db.setSession(security::ownerSession());
    QElapsedTimer filling;
    filling.start();
    bench::fillBigCompany(db, people);
    std::printf("\n%s, %d people (filled in %.1f s), milliseconds\n", qPrintable(driver), people,
        double(filling.elapsed()) / 1000);
    std::printf("%-28s %10s %10s %10s %10s %7s\n", "operation", "ours, min", "median", "raw, min",
        "median", "ratio");
    const auto raw = bench::RawDatabase::open(scratch.place());
    benchReading(db, *raw, people);
    benchLists(db);
    benchSearch(db, *raw);
    benchInserting(db, *raw);
    bench::benchImport(driver);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    for (const QString &driver : {u"QSQLITE"_s, u"QPSQL"_s})
        for (const QString &people :
            arguments.isEmpty() ? QStringList{u"100000"_s, u"1000000"_s} : arguments)
            benchOn(driver, people.toInt());
    return 0;
}
