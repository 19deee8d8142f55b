#include "exchange/peopleexport.h"
#include "exchange/peopleimport.h"
#include "people/staffing.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"
#include "support/tablefiles.h"

#include <QRandomGenerator>

using namespace throughline;
using namespace throughline::exchange;
using namespace throughline::people;
using namespace Qt::StringLiterals;
using tests::csvOf;
using tests::SmallCompany;
using tests::tableOf;

static Result<ImportReport> import(
    storage::Connection &db, const Table &table, ImportMode mode = ImportMode::Apply)
{
    PeopleImport importer;
    return tests::imported(db, importer, table, mode);
}

/// A database with the owner at it; empty, or with the small company.
struct Registry
{
    tests::ScratchDatabase scratch;
    storage::Connection db;

    explicit Registry(const QString &driver) : scratch(driver), db(scratch.place())
    {
        db.setSession(security::ownerSession());
    }
    int count(const char *) = delete;
    int employees() { return *db.one<int>("select count(*) from person where is_employee"); }
    PersonId idOf(const QString &key) { return People(db).findByKey(key)->id; }
};

static const QString threePeople = uR"(id,name,email,phone,position,unit,manager_id,start_date
1,Rosa Stein,rosa@example.org,+49 30 1,Chief executive,Office,,2015-01-01
2,Kofi Osei,kofi@example.org,,Head of support,Support,1,2018-03-01
3,Tomás Ortega,tomas@example.org,,Support agent,Support,2,2020-02-29
)"_s;

class tst_PeopleImport : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyDatabaseGetsItsCompany_data() { tests::onEveryDatabase(); }
    void anEmptyDatabaseGetsItsCompany();
    void whatIsExportedImportsToTheSameBytes_data() { tests::onEveryDatabase(); }
    void whatIsExportedImportsToTheSameBytes();
    void aSecondImportChangesNothing_data() { tests::onEveryDatabase(); }
    void aSecondImportChangesNothing();
    void aDryRunWritesNothing_data() { tests::onEveryDatabase(); }
    void aDryRunWritesNothing();
    void everyProblemHasItsRowAndColumn_data();
    void everyProblemHasItsRowAndColumn();
    void whoIsThereIsUpdatedById_data() { tests::onEveryDatabase(); }
    void whoIsThereIsUpdatedById();
    void aLaterStartElsewhereIsAMove_data() { tests::onEveryDatabase(); }
    void aLaterStartElsewhereIsAMove();
    void aManagerIsMeantByNameOrAddress_data() { tests::onEveryDatabase(); }
    void aManagerIsMeantByNameOrAddress();
    void twoPeopleChangePlaces_data() { tests::onEveryDatabase(); }
    void twoPeopleChangePlaces();
    void theChartFollowsTheLine_data() { tests::onEveryDatabase(); }
    void theChartFollowsTheLine();
    void unitsOfTheSameNameStayApart_data() { tests::onEveryDatabase(); }
    void unitsOfTheSameNameStayApart();
    void withoutAnIdTheAddressFindsThePerson_data() { tests::onEveryDatabase(); }
    void withoutAnIdTheAddressFindsThePerson();
    void aStoppedImportWritesNothing_data() { tests::onEveryDatabase(); }
    void aStoppedImportWritesNothing();
    void onlyHrImports();
    void anyFileIsTakenOrRefusedWhole_data() { tests::onEveryDatabase(); }
    void anyFileIsTakenOrRefusedWhole();
    void hundredThousandPeople_data() { tests::onEveryDatabase(); }
    void hundredThousandPeople();

private:
    std::map<QString, std::unique_ptr<Registry>> m_smallCompanies;
};

void tst_PeopleImport::anEmptyDatabaseGetsItsCompany()
{
    QFETCH(QString, driver);
    Registry registry(driver);
    const auto report = import(registry.db, tableOf(threePeople));
    QVERIFY(report && report->problems.isEmpty());
    QCOMPARE(report->added, 3);
    QCOMPARE(registry.employees(), 3);
    const PersonId ortega = registry.idOf(u"3"_s);
    const auto line = Employments(registry.db).lineAbove(ortega);
    QCOMPARE(line.size(), size_t(2));
    QCOMPARE(line.back().name, u"Rosa Stein"_s);
    const auto employment = *Employments(registry.db).current(ortega);
    QCOMPARE(employment.startedOn, QDate(2020, 2, 29));
    QCOMPARE(Positions(registry.db).find(*employment.position)->title, u"Support agent"_s);
    QCOMPARE(People(registry.db).findByKey(u"1"_s)->phone, u"+49 30 1"_s);
    QCOMPARE(
        *registry.db.one<int>("select count(*) from audit_event where action = 'people-imported'"),
        1);
}

void tst_PeopleImport::whatIsExportedImportsToTheSameBytes()
{
    QFETCH(QString, driver);
    Registry from(driver), to(driver);
    SmallCompany::build(from.db);
    from.db.run(
        "update person set name = '=cmd|'' /C calc''!A0', phone = '+49 \"30\", 1' where id = 3");
    from.db.run("update unit set parent_id = 2 where id = 1");
    const QString exported = csvOf(exportPeople(from.db));
    QVERIFY(exported.contains(u"'=cmd"_s));
    const auto report = import(to.db, tableOf(exported));
    QVERIFY(report && report->problems.isEmpty());
    QCOMPARE(csvOf(exportPeople(to.db)), exported);
}

void tst_PeopleImport::aSecondImportChangesNothing()
{
    QFETCH(QString, driver);
    Registry registry(driver);
    QVERIFY(import(registry.db, tableOf(threePeople)));
    const auto again = import(registry.db, tableOf(threePeople));
    QCOMPARE(again->unchanged, 3);
    QCOMPARE(again->added + again->changed, 0);
    QCOMPARE(*registry.db.one<int>("select count(*) from position"), 3);
    QCOMPARE(*registry.db.one<int>("select count(*) from employment"), 3);
}

void tst_PeopleImport::aDryRunWritesNothing()
{
    QFETCH(QString, driver);
    Registry registry(driver);
    QCOMPARE(import(registry.db, tableOf(threePeople), ImportMode::DryRun)->added, 3);
    QCOMPARE(*registry.db.one<int>("select count(*) from person"), 0);
    QCOMPARE(*registry.db.one<int>("select count(*) from unit"), 0);
}

void tst_PeopleImport::everyProblemHasItsRowAndColumn_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QStringList>("arguments");
    const auto add = [](const char *name, const QString &lines, int row, const QString &column,
                         const QString &reason, const QStringList &arguments = {}) {
        for (const QString &driver : {u"QSQLITE"_s, u"QPSQL"_s})
            QTest::addRow("%s, %s", name, qPrintable(driver))
                << driver << lines << row << column << reason << arguments;
    };
    add("duplicate key", u"7,A,,X,U,,2020-01-01\n7,B,,X,U,,2020-01-01"_s, 3, u"id"_s,
        u"key-twice"_s, {u"2"_s});
    add("no name", u"7,,,X,U,,2020-01-01"_s, 2, u"name"_s, u"name-missing"_s);
    add("long name", u"7,%1,,X,U,,2020-01-01"_s.arg(QString(301, u'n')), 2, u"name"_s,
        u"name-too-long"_s, {u"300"_s});
    add("a name that turns", u"7,A\u202Eb,,X,U,,2020-01-01"_s, 2, u"name"_s,
        u"control-character"_s);
    add("a name on two lines", u"7,\"A\nB\",,X,U,,2020-01-01"_s, 2, u"name"_s, u"line-broken"_s);
    add("a long key", u"%1,A,,X,U,,2020-01-01"_s.arg(QString(1001, u'7')), 2, u"id"_s,
        u"line-too-long"_s, {u"1000"_s});
    add("no address", u"7,A,at home,X,U,,2020-01-01"_s, 2, u"email"_s, u"email-invalid"_s,
        {u"at home"_s});
    add("no unit", u"7,A,,X,,,2020-01-01"_s, 2, u"unit"_s, u"unit-missing"_s);
    add("no date", u"7,A,,X,U,,"_s, 2, u"start_date"_s, u"first-day-missing"_s);
    add("impossible date", u"7,A,,X,U,,2023-02-29"_s, 2, u"start_date"_s, u"date-invalid"_s,
        {u"2023-02-29"_s});
    add("line to nobody", u"7,A,,X,U,99,2020-01-01"_s, 2, u"manager_id"_s, u"manager-unknown"_s,
        {u"99"_s});
    add("a name that two have", u"7,A,,X,U,kofi osei,2020-01-01\n8,Kofi Osei,,X,U,,2020-01-01"_s, 2,
        u"manager_id"_s, u"manager-ambiguous"_s, {u"kofi osei"_s});
    add("a name of a candidate", u"7,A,,X,U,Mira Novak,2020-01-01"_s, 2, u"manager_id"_s,
        u"manager-unknown"_s, {u"Mira Novak"_s});
    add("own manager", u"7,A,,X,U,7,2020-01-01"_s, 2, u"manager_id"_s, u"manager-is-self"_s);
    add("a candidate as manager", u"7,A,,X,U,P-000007,2020-01-01"_s, 2, u"manager_id"_s,
        u"manager-not-employed"_s, {u"P-000007"_s, u"Mira Novak"_s});
    add("a loop in the file",
        u"7,A,,X,U,9,2020-01-01\n8,B,,X,U,7,2020-01-01\n9,C,,X,U,8,2020-01-01"_s, 2,
        u"manager_id"_s, u"reporting-loop"_s, {u"A"_s, u"C"_s, u"B"_s});
    add("a loop through the database",
        u"P-000001,Rosa Stein,rosa.stein@example.org,Chief executive,Office,P-000003,2015-01-01"_s,
        2, u"manager_id"_s, u"reporting-loop"_s,
        {u"Rosa Stein"_s, u"Tomás Ortega"_s, u"Kofi Osei"_s});
}

void tst_PeopleImport::everyProblemHasItsRowAndColumn()
{
    QFETCH(QString, driver);
    QFETCH(QString, lines);
    QFETCH(int, row);
    QFETCH(QString, column);
    QFETCH(QString, reason);
    QFETCH(QStringList, arguments);
    auto &whole = m_smallCompanies[driver]; // one serves all, because nothing may ever change in it
    if (!whole) {
        whole = std::make_unique<Registry>(driver);
        SmallCompany::build(whole->db);
    }
    Registry &registry = *whole;
    const QString before = csvOf(exportPeople(registry.db));
    const auto report = import(registry.db,
        tableOf(u"id,name,email,position,unit,manager_id,start_date\n%1\n"_s.arg(lines)));
    QVERIFY(report);
    QCOMPARE(report->problems.total(), 1);
    const ImportProblem &problem = report->problems.first().front();
    QCOMPARE(problem.reason, reason);
    QCOMPARE(problem.row, row);
    QCOMPARE(problem.column, column);
    QCOMPARE(problem.arguments, arguments);
    QCOMPARE(csvOf(exportPeople(registry.db)), before);
    QCOMPARE(*registry.db.one<int>("select count(*) from unit"), 2);
}

void tst_PeopleImport::whoIsThereIsUpdatedById()
{
    QFETCH(QString, driver);
    Registry registry(driver);
    SmallCompany::build(registry.db);
    const auto report = import(registry.db, tableOf(uR"(id,name,phone
P-000003,Tomás Ortega Ruiz,123
P-000004,Lina Haddad,
)"_s));
    QVERIFY(report && report->problems.isEmpty());
    QCOMPARE(report->changed, 1);
    QCOMPARE(report->unchanged, 1);
    const auto ortega = *People(registry.db).find(SmallCompany::ortega);
    QCOMPARE(ortega.name, u"Tomás Ortega Ruiz"_s);
    QCOMPARE(ortega.phone, u"123"_s);
    QCOMPARE(ortega.email, u"tomas.ortega@example.org"_s);
    QCOMPARE(Employments(registry.db).current(SmallCompany::ortega)->manager, SmallCompany::osei);
    QCOMPARE(*registry.db.one<QString>(
                 "select words from search_entry where kind = 'person' and subject_id = 3"),
        u"tomas ortega ruiz tomas.ortega@example.org support agent support"_s);
}

void tst_PeopleImport::aLaterStartElsewhereIsAMove()
{
    QFETCH(QString, driver);
    Registry registry(driver);
    SmallCompany::build(registry.db);
    const auto report = import(registry.db, tableOf(uR"(id,name,position,unit,manager_id,start_date
P-000003,Tomás Ortega,Coach,Office,P-000006,2026-01-01
P-000004,Lina Haddad,Senior agent,Support,P-000002,2021-06-15
)"_s));
    QVERIFY(report && report->problems.isEmpty());
    const auto moved = Employments(registry.db).history(SmallCompany::ortega);
    QCOMPARE(moved.size(), size_t(2));
    QCOMPARE(moved[1].endedOn.value(), QDate(2025, 12, 31));
    QCOMPARE(
        Employments(registry.db).lineAbove(SmallCompany::ortega).front().id, SmallCompany::lang);
    QCOMPARE(Employments(registry.db).history(SmallCompany::haddad).size(), size_t(1));
    const auto early = import(registry.db, tableOf(uR"(id,name,position,unit,manager_id,start_date
P-000003,Tomás Ortega,Coach,Office,P-000006,2025-12-31
)"_s));
    QCOMPARE(early->problems.first().front().reason, u"starts-before-last-end"_s);
}

void tst_PeopleImport::aManagerIsMeantByNameOrAddress()
{
    QFETCH(QString, driver);
    Registry registry(driver);
    SmallCompany::build(registry.db);
    const auto report
        = import(registry.db, tableOf(uR"(id,name,email,position,unit,manager_id,start_date
P-000003,Tomás Ortega,tomas@example.org,Coach,Office,PETRA LANG,2026-01-01
N-1,Ida Berg,ida@example.org,Coach,Office,tomas ortega,2026-02-01
N-2,Ole Vik,ole@example.org,Coach,Office,ida@example.org,2026-02-01
)"_s));
    QVERIFY(report && report->problems.isEmpty());
    QCOMPARE(
        Employments(registry.db).lineAbove(SmallCompany::ortega).front().id, SmallCompany::lang);
    const auto managerOf = [&](const QString &key) {
        return registry.db.one<QString>(R"(
            select m.name from person p join employment e on e.person_id = p.id and e.ended_on is null
              join person m on m.id = e.manager_id where p.key = ?)",
            key);
    };
    QCOMPARE(managerOf(u"N-1"_s), u"Tomás Ortega"_s);
    QCOMPARE(managerOf(u"N-2"_s), u"Ida Berg"_s);
}

void tst_PeopleImport::twoPeopleChangePlaces()
{
    QFETCH(QString, driver);
    Registry registry(driver);
    SmallCompany::build(registry.db);
    const auto report
        = import(registry.db, tableOf(uR"(id,name,position,position_id,unit,manager_id,start_date
P-000005,Marta Duarte,Head of HR,S-000006,Office,P-000001,2019-09-01
P-000006,Petra Lang,HR partner,S-000005,Office,P-000005,2016-04-01
)"_s));
    QVERIFY(report && report->problems.isEmpty());
    QCOMPARE(Positions(registry.db).holder(PositionId(6)).value(), SmallCompany::duarte);
    QCOMPARE(Positions(registry.db).holder(PositionId(5)).value(), SmallCompany::lang);
    QCOMPARE(
        Employments(registry.db).lineAbove(SmallCompany::lang).front().id, SmallCompany::duarte);
    const auto taken = import(registry.db, tableOf(uR"(id,name,position,position_id,unit,start_date
P-000003,Tomás Ortega,Head of HR,S-000006,Office,2020-02-29
)"_s));
    QCOMPARE(taken->problems.first().front().reason, u"position-held"_s);
    QCOMPARE(taken->problems.first().front().arguments,
        (QStringList{u"Head of HR"_s, u"Marta Duarte"_s}));
}

void tst_PeopleImport::theChartFollowsTheLine()
{
    QFETCH(QString, driver);
    Registry registry(driver);
    QVERIFY(import(registry.db, tableOf(uR"(id,name,position,position_id,unit,manager_id,start_date
3,C,Agent,S-3,U,2,2020-01-01
2,B,Lead,S-2,U,1,2020-01-01
1,A,Chief,S-1,U,,2020-01-01
)"_s)));
    Positions positions(registry.db);
    QCOMPARE(positions.find(*positions.findByKey(u"S-3"_s)->reportsTo)->key, u"S-2"_s);
    QCOMPARE(positions.find(*positions.findByKey(u"S-2"_s)->reportsTo)->key, u"S-1"_s);
    QVERIFY(!positions.findByKey(u"S-1"_s)->reportsTo);

    const auto drawn
        = import(registry.db, tableOf(uR"(id,name,position_id,unit,reports_to,start_date
3,C,S-3,U,S-1,2020-01-01
)"_s));
    QVERIFY(drawn && drawn->problems.isEmpty());
    QCOMPARE(positions.find(*positions.findByKey(u"S-3"_s)->reportsTo)->key, u"S-1"_s);
    const auto loop = import(registry.db, tableOf(uR"(id,name,position_id,unit,reports_to,start_date
1,A,S-1,U,S-3,2020-01-01
)"_s));
    QCOMPARE(loop->problems.first().front().reason, u"position-loop"_s);
}

void tst_PeopleImport::unitsOfTheSameNameStayApart()
{
    QFETCH(QString, driver);
    Registry registry(driver);
    const QString file = uR"(id,name,unit,unit_parent,start_date
1,A,Sales,Germany,2020-01-01
2,B,Sales,France,2020-01-01
3,C,Germany,Europe,2020-01-01
)"_s;
    QVERIFY(import(registry.db, tableOf(file))->problems.isEmpty());
    Units units(registry.db);
    QStringList paths;
    for (const Unit &unit : units.all())
        paths << pathOf(unit, units.all());
    paths.sort();
    QCOMPARE(paths,
        (QStringList{u"Europe"_s, u"Europe / Germany"_s, u"Europe / Germany / Sales"_s, u"France"_s,
            u"France / Sales"_s}));
    QCOMPARE(import(registry.db, tableOf(file))->unchanged, 3);
    const auto unclear
        = import(registry.db, tableOf(u"id,name,unit,start_date\n4,D,Sales,2020-01-01\n"_s));
    QCOMPARE(unclear->problems.first().front().reason, u"unit-ambiguous"_s);
    const auto loop = import(registry.db,
        tableOf(
            u"id,name,unit,unit_parent,start_date\n5,E,X,Y,2020-01-01\n6,F,Y,X,2020-01-01\n"_s));
    QCOMPARE(loop->problems.first().front().reason, u"unit-loop"_s);
}

void tst_PeopleImport::withoutAnIdTheAddressFindsThePerson()
{
    QFETCH(QString, driver);
    Registry registry(driver);
    SmallCompany::build(registry.db);
    const auto report = import(registry.db, tableOf(uR"(Name;E-Mail;Abteilung;Eintrittsdatum
Mira Novak;MIRA.NOVAK@example.org;Support;01.04.2026
Someone New;;Support;01.04.2026
)"_s));
    QVERIFY(report && report->problems.isEmpty());
    QCOMPARE(report->added, 1);
    QCOMPARE(report->changed, 1);
    QVERIFY(People(registry.db).find(SmallCompany::novak)->isEmployee);
    QCOMPARE(registry.employees(), 8);
    QCOMPARE(*registry.db.one<int>("select count(*) from person where key is null"), 0);
}

void tst_PeopleImport::aStoppedImportWritesNothing()
{
    QFETCH(QString, driver);
    Registry registry(driver);
    PeopleImport importer;
    ImportProgress progress;
    progress.cancel();
    const Table table = tableOf(threePeople);
    const auto mapping = ColumnMapping::automatic(table.header(), importer.fields());
    const auto stopped
        = runImport(registry.db, importer, table, mapping, ImportMode::Apply, progress);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QCOMPARE(*registry.db.one<int>("select count(*) from person"), 0);
}

void tst_PeopleImport::onlyHrImports()
{
    Registry registry(u"QSQLITE"_s);
    SmallCompany::build(registry.db);
    registry.db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    QCOMPARE(import(registry.db, tableOf(threePeople)).error().reason, u"import-needs-hr"_s);
}

static QString anyOf(QRandomGenerator &random, const QStringList &values)
{
    return values[int(random.bounded(int(values.size())))];
}

/// Whatever a file says, an import writes all of it or nothing, leaves no loop behind, and what it
/// wrote comes back byte for byte.
void tst_PeopleImport::anyFileIsTakenOrRefusedWhole()
{
    QFETCH(QString, driver);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    Registry registry(driver);
    const QStringList keys{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s};
    const QStringList units{u"A"_s, u"B"_s, u"a"_s, u"C"_s};
    int taken = 0;
    for (int round = 0; round < 60; ++round) {
        const QString before = csvOf(exportPeople(registry.db));
        Table table({u"id"_s, u"name"_s, u"unit"_s, u"unit_parent"_s, u"position"_s,
            u"position_id"_s, u"manager_id"_s, u"start_date"_s});
        for (int row = 1 + int(random.bounded(5)); row > 0; --row)
            table.append(
                {anyOf(random, keys), anyOf(random, {u"N"_s, u"=N"_s, u"Ñ|\",\n"_s, u"O"_s}),
                    anyOf(random, units), anyOf(random, {u""_s, u""_s, u""_s, u"B"_s}),
                    anyOf(random, {u""_s, u"Lead"_s, u"Agent"_s}),
                    anyOf(random, {u""_s, u""_s, u"S1"_s, u"S2"_s}),
                    anyOf(random, QStringList(12, u""_s) + keys),
                    anyOf(random, {u"2020-01-01"_s, u"2021-01-01"_s, u"2022-01-01"_s})});
        const auto report = import(registry.db, table);
        QVERIFY(report);
        const QString after = csvOf(exportPeople(registry.db));
        if (!report->problems.isEmpty()) {
            QCOMPARE(after, before);
            continue;
        }
        ++taken;
        QCOMPARE(*registry.db.one<int>(
                     "select count(*) from reporting_line where manager_id = person_id"),
            0);
        const auto again = import(registry.db, tableOf(after));
        QVERIFY2(again->problems.isEmpty(), qPrintable(after));
        QCOMPARE(csvOf(exportPeople(registry.db)), after);
    }
    QVERIFY(taken > 0);
}

void tst_PeopleImport::hundredThousandPeople()
{
    QFETCH(QString, driver);
    const int people = qEnvironmentVariableIntValue("THROUGHLINE_TEST_PEOPLE") > 0
        ? qEnvironmentVariableIntValue("THROUGHLINE_TEST_PEOPLE")
        : 5'000;
    Registry registry(driver);
    QString csv = u"id,name,email,phone,position,unit,manager_id,start_date\n"_s;
    for (int i = 1; i <= people; ++i)
        csv += u"%1,Person Number %1,p%1@example.org,+49 30 %1,Position %2,Unit %3,%4,2020-01-%5\n"_s
                   .arg(QString::number(i), QString::number(i % 90), QString::number(i % 400),
                       i == 1 ? QString() : QString::number(i / 8 + (i < 8 ? 1 : 0)),
                       u"%1"_s.arg(1 + i % 28, 2, 10, QChar(u'0')));
    csv.replace(u",1,2020-01-02\n"_s, u",1,2020-01-02\n"_s);
    QElapsedTimer clock;
    clock.start();
    const Table table = tableOf(csv);
    const qint64 read = clock.restart();
    const auto report = import(registry.db, table);
    const qint64 written = clock.restart();
    QVERIFY(report);
    for (const ImportProblem &problem : report->problems.first())
        qInfo() << problem.row << problem.column << problem.reason << problem.arguments;
    QVERIFY(report->problems.isEmpty());
    QCOMPARE(report->added, people);
    const auto again = import(registry.db, table);
    QCOMPARE(again->unchanged, people);
    qInfo().noquote() << people << "people read in" << read << "ms, imported in" << written
                      << "ms, found unchanged in" << clock.elapsed() << "ms";
}

QTEST_GUILESS_MAIN(tst_PeopleImport)

#include "tst_peopleimport.moc"
