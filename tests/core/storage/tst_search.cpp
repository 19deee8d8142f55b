#include "storage/search.h"

#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

#include <map>

using namespace throughline;
using namespace throughline::storage;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

class tst_Search : public QObject
{
    Q_OBJECT

private slots:
    void beginningsOfWordsFindThings_data();
    void beginningsOfWordsFindThings();
    void whatIsTypedIsNeverSyntax_data();
    void whatIsTypedIsNeverSyntax();
    void linesTellOneNamesakeFromAnother_data() { tests::onEveryDatabase(); }
    void linesTellOneNamesakeFromAnother();
    void aCandidateIsFoundOnlyByThoseWhoSeeTheApplication_data() { tests::onEveryDatabase(); }
    void aCandidateIsFoundOnlyByThoseWhoSeeTheApplication();
    void aJobIsFoundByTheTitleThatTheReaderSees_data() { tests::onEveryDatabase(); }
    void aJobIsFoundByTheTitleThatTheReaderSees();
    void aChangedNameIsFoundAtOnceAndTheOldOneNoMore_data() { tests::onEveryDatabase(); }
    void aChangedNameIsFoundAtOnceAndTheOldOneNoMore();
    void aKindNeverPushesOutAnother_data() { tests::onEveryDatabase(); }
    void aKindNeverPushesOutAnother();
    void cleanupTestCase() { m_unchanged.clear(); }

private:
    /// The small company for tests that change nothing, made once per system.
    Connection &unchangedCompany(const QString &driver)
    {
        Unchanged &company = m_unchanged[driver];
        if (!company.db) {
            company.scratch = std::make_unique<tests::ScratchDatabase>(driver);
            company.db = std::make_unique<Connection>(company.scratch->place());
            SmallCompany::build(*company.db);
            company.db->setSession(SmallCompany::sessionOf(SmallCompany::duarte));
        }
        return *company.db;
    }

    static void apply(Connection &db)
    {
        Transaction change(db);
        db.run("insert into requisition (id, job_version_id, unit_id, hiring_manager_id, title, "
               "title_key, opened_on) values (1, 1, 1, 2, 'Support agent, evenings', 'support "
               "agent, evenings', '2026-01-05')");
        db.run("insert into application (id, person_id, requisition_id, applied_on, stage) values "
               "(1, 7, 1, '2026-01-07', 'interview')");
        change.commit();
    }

    static QStringList titles(const std::vector<SearchHit> &hits, SearchKind kind)
    {
        QStringList found;
        for (const SearchHit &hit : hits)
            if (hit.kind == kind)
                found << hit.title;
        return found;
    }

    struct Unchanged
    {
        std::unique_ptr<tests::ScratchDatabase> scratch;
        std::unique_ptr<Connection> db;
    };
    std::map<QString, Unchanged> m_unchanged;
};

void tst_Search::beginningsOfWordsFindThings_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("people");
    const std::pair<QString, QStringList> searches[]
        = {{u"rosa"_s, {u"Rosa Stein"_s}}, {u"ste ro"_s, {u"Rosa Stein"_s}},
            {u"tomas ort"_s, {u"Tomás Ortega"_s}}, {u"TOMÁS"_s, {u"Tomás Ortega"_s}},
            {u"Toma\u0301s"_s, {u"Tomás Ortega"_s}}, {u"kofi.osei@example.org"_s, {u"Kofi Osei"_s}},
            {u"o"_s,
                {u"Kofi Osei"_s, u"Lina Haddad"_s, u"Marta Duarte"_s, u"Mira Novak"_s,
                    u"Petra Lang"_s, u"Rosa Stein"_s, u"Tomás Ortega"_s}},
            {u"  lang  "_s, {u"Petra Lang"_s}}, {u"hr par"_s, {u"Marta Duarte"_s}},
            {u"office lang"_s, {u"Petra Lang"_s}}, {u"AGENT lina"_s, {u"Lina Haddad"_s}},
            {u"smith"_s, {}}, {u"rosa osei"_s, {}}, {u"ein"_s, {}}};
    for (const QString &driver : {u"QSQLITE"_s, u"QPSQL"_s})
        for (const auto &[typed, people] : searches)
            QTest::addRow("%s, %s", qPrintable(typed), qPrintable(driver))
                << driver << typed << people;
}

void tst_Search::beginningsOfWordsFindThings()
{
    QFETCH(QString, driver);
    QFETCH(QString, typed);
    QFETCH(QStringList, people);
    Connection &db = unchangedCompany(driver);
    QCOMPARE(titles(search(db, typed, 20), SearchKind::Person), people);
}

void tst_Search::whatIsTypedIsNeverSyntax_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("findsRosa");
    const std::tuple<const char *, QString, bool> attempts[] = {{"nothing", u""_s, false},
        {"only a quote", u"\""_s, false}, {"an open quote", u"\"rosa"_s, true},
        {"two quotes", u"rosa\"\"stein"_s, true}, {"a star", u"*"_s, false},
        {"a star behind", u"rosa*"_s, true}, {"an operator", u"NEAR(rosa stein, 2)"_s, false},
        {"a word like an operator", u"rosa AND stein"_s, false},
        {"a column filter", u"words:rosa"_s, false}, {"a minus", u"-rosa"_s, true},
        {"a caret", u"^rosa + stein"_s, true}, {"an apostrophe", u"rosa'"_s, true},
        {"tsquery operators", u"rosa & !stein | (<-> :*"_s, true},
        {"a backslash", u"rosa\\"_s, true}, {"sql", u"rosa'; drop table person; --"_s, false},
        {"placeholders", u"rosa ? :x $1 %1"_s, false},
        {"a NUL", u"rosa"_s + QChar(0) + u"stein"_s, true}, {"an emoji", u"😀"_s, false},
        {"an emoji and a name", u"rosa 😀 stein"_s, true},
        {"half an emoji", u"rosa "_s + QChar(0xD83D), true},
        {"marks only", u"\u0301\u0308\u20DD"_s, false},
        {"right to left marks", u"\u202Erosa\u200F"_s, true},
        {"ten thousand letters", u"a"_s.repeated(10000), false},
        {"ten thousand words", u"rosa "_s.repeated(10000), true},
        {"a ninth word", u"rosa "_s.repeated(8) + u"osei"_s, true}, // only eight are looked for
        {"an eighth word", u"rosa "_s.repeated(7) + u"osei"_s, false},
        {"ten thousand quotes", u"\""_s.repeated(10000), false}};
    for (const QString &driver : {u"QSQLITE"_s, u"QPSQL"_s})
        for (const auto &[name, typed, findsRosa] : attempts)
            QTest::addRow("%s, %s", name, qPrintable(driver)) << driver << typed << findsRosa;
}

void tst_Search::whatIsTypedIsNeverSyntax()
{
    QFETCH(QString, driver);
    QFETCH(QString, typed);
    QFETCH(bool, findsRosa);
    Connection &db = unchangedCompany(driver);
    const QStringList expected = findsRosa ? QStringList{u"Rosa Stein"_s} : QStringList{};
    QCOMPARE(titles(search(db, typed, 20), SearchKind::Person), expected);
    QCOMPARE(*db.one<int>("select count(*) from person"), 7);
}

void tst_Search::linesTellOneNamesakeFromAnother()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    SmallCompany::build(db);
    apply(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    const std::vector<SearchHit> agents{
        {SearchKind::Person, 4, u"Lina Haddad"_s, u"Support agent"_s, u"Support"_s},
        {SearchKind::Person, 3, u"Tomás Ortega"_s, u"Support agent"_s, u"Support"_s},
        {SearchKind::Job, 1, u"Support agent"_s, u"published"_s, u"Support"_s},
        {SearchKind::Position, 3, u"Support agent"_s, u"Tomás Ortega"_s, u"Support"_s},
        {SearchKind::Position, 4, u"Support agent"_s, u"Lina Haddad"_s, u"Support"_s}};
    QVERIFY(search(db, u"agent"_s, 5) == agents);
    const std::vector<SearchHit> novak{{SearchKind::Person, 7, u"Mira Novak"_s, u""_s, u""_s},
        {SearchKind::Candidate, 1, u"Mira Novak"_s, u"Support agent, evenings"_s, u"interview"_s}};
    QVERIFY(search(db, u"novak"_s, 5) == novak);
    const std::vector<SearchHit> service{
        {SearchKind::Competency, 1, u"Customer service"_s, u"core"_s, u""_s}};
    QVERIFY(search(db, u"cust"_s, 5) == service);
    QCOMPARE(search(db, u"lina"_s, 5).front().detail, u"Support agent"_s);
    db.run("update employment set ended_on = '2026-02-01' where person_id = 4");
    const auto vacant = search(db, u"agent"_s, 5).back();
    QCOMPARE(vacant.kind, SearchKind::Position);
    QCOMPARE(vacant.detail, u""_s);
}

void tst_Search::aCandidateIsFoundOnlyByThoseWhoSeeTheApplication()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    SmallCompany::build(db);
    apply(db);
    const std::pair<PersonId, size_t> readers[] = {{SmallCompany::duarte, 2},
        {SmallCompany::lang, 2}, {SmallCompany::osei, 2}, // the hiring manager
        {SmallCompany::haddad, 0}, {SmallCompany::ortega, 0}, {SmallCompany::stein, 0},
        {SmallCompany::novak, 1}}; // herself as a person, her application never
    for (const auto &[reader, expected] : readers) {
        db.setSession(SmallCompany::sessionOf(reader));
        QCOMPARE(search(db, u"novak"_s, 5).size(), expected);
    }
}

void tst_Search::aJobIsFoundByTheTitleThatTheReaderSees()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    SmallCompany::build(db);
    {
        Transaction change(db);
        db.run("insert into job_version (id, job_id, number, title, title_key, author_id) values "
               "(2, 1, 2, 'Customer guide', 'customer guide', 5)");
        change.commit();
    }
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    QCOMPARE(titles(search(db, u"guide"_s, 5), SearchKind::Job), QStringList{u"Customer guide"_s});
    db.setSession(SmallCompany::sessionOf(SmallCompany::haddad));
    QCOMPARE(titles(search(db, u"guide"_s, 5), SearchKind::Job), QStringList{});
    QCOMPARE(titles(search(db, u"support"_s, 5), SearchKind::Job), QStringList{u"Support agent"_s});
}

void tst_Search::aChangedNameIsFoundAtOnceAndTheOldOneNoMore()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    SmallCompany::build(db);
    apply(db);
    {
        Transaction change(db);
        db.run("update person set name = 'Mira Haddad', name_key = 'mira haddad', email = '' where "
               "id = 7");
        change.commit();
    }
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    QCOMPARE(search(db, u"novak"_s, 5).size(), 0);
    QCOMPARE(
        titles(search(db, u"haddad"_s, 5), SearchKind::Candidate), QStringList{u"Mira Haddad"_s});
}

void tst_Search::aKindNeverPushesOutAnother()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    Connection db(scratch.place());
    SmallCompany::build(db);
    {
        Transaction change(db);
        std::vector<std::tuple<qint64, QString, QString, bool>> people;
        for (qint64 id = 1000; id < 3000; ++id)
            people.emplace_back(id, u"Support %1"_s.arg(id), u"support %1"_s.arg(id), true);
        db.insertAll("insert into person (id, name, name_key, is_employee) values", people);
        db.run("insert into employment (person_id, unit_id, started_on) select id, 2, '2020-01-01' "
               "from person where id >= 1000");
        change.commit();
    }
    db.setSession(SmallCompany::sessionOf(SmallCompany::haddad));
    const auto hits = search(db, u"support"_s, 3);
    QCOMPARE(titles(hits, SearchKind::Person).size(), 3);
    QCOMPARE(titles(hits, SearchKind::Job).size(), 1);
    QCOMPARE(titles(hits, SearchKind::Position).size(), 2 + 1); // two agents, one head of support
    QCOMPARE(titles(search(db, u"support 2998"_s, 3), SearchKind::Person),
        QStringList{u"Support 2998"_s});
}

QTEST_GUILESS_MAIN(tst_Search)

#include "tst_search.moc"
