#include "base/foldedtext.h"
#include "people/directorylist.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

using namespace throughline;
using namespace throughline::people;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

static std::vector<PageStart> startsOf(DirectoryList &list)
{
    std::vector<PageStart> starts;
    while (list.addStarts(starts)) {}
    return starts;
}

class tst_DirectoryList : public QObject
{
    Q_OBJECT

private slots:
    void aRowShowsPositionUnitAndManager_data() { tests::onEveryDatabase(); }
    void aRowShowsPositionUnitAndManager();
    void whereSomebodyWasBeforeIsNotListed_data() { tests::onEveryDatabase(); }
    void whereSomebodyWasBeforeIsNotListed();
    void candidatesAreNotInTheDirectory_data() { tests::onEveryDatabase(); }
    void candidatesAreNotInTheDirectory();
    void wordsBeginAnyWordOfTheName_data() { tests::onEveryDatabase(); }
    void wordsBeginAnyWordOfTheName();
    void addressPositionAndUnitFindAPersonToo_data() { tests::onEveryDatabase(); }
    void addressPositionAndUnitFindAPersonToo();
    void whateverChangesIsFoundByWhatItIsNow_data() { tests::onEveryDatabase(); }
    void whateverChangesIsFoundByWhatItIsNow();
    void aUnitIncludesTheUnitsBelow_data() { tests::onEveryDatabase(); }
    void aUnitIncludesTheUnitsBelow();
    void thePagesTogetherAreTheWholeList_data() { tests::onEveryDatabase(); }
    void thePagesTogetherAreTheWholeList();
    void aWordThatVeryManyHaveFindsThemAlike_data() { tests::onEveryDatabase(); }
    void aWordThatVeryManyHaveFindsThemAlike();

private:
    static QStringList names(storage::Connection &db, const DirectoryFilter &filter)
    {
        DirectoryList list(db, filter);
        QStringList names;
        for (const PageStart &start : startsOf(list))
            for (const DirectoryRow &row : list.page(start))
                names << row.name;
        Q_ASSERT(names.size() == list.count());
        return names;
    }
};

void tst_DirectoryList::aRowShowsPositionUnitAndManager()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::haddad));
    const auto rows = DirectoryList(db, {}).firstPage();
    QCOMPARE(rows.size(), size_t(6));
    QCOMPARE(rows[0].name, u"Kofi Osei"_s);
    QCOMPARE(rows[0].position, u"Head of support"_s);
    QCOMPARE(rows[0].unit, u"Support"_s);
    QCOMPARE(rows[0].manager, u"Rosa Stein"_s);
    QCOMPARE(rows[4].name, u"Rosa Stein"_s);
    QCOMPARE(rows[4].manager, u""_s);
}

void tst_DirectoryList::whereSomebodyWasBeforeIsNotListed()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.run("insert into employment (person_id, unit_id, started_on, ended_on) values "
           "(4, 2, '2019-01-01', '2021-06-14')");
    const DirectoryFilter everyone, called{.words = u"lina"_s};
    QCOMPARE(names(db, everyone).count(u"Lina Haddad"_s), 1);
    QCOMPARE(names(db, called).size(), 1);
    QCOMPARE(DirectoryList(db, called).firstPage().at(0).unit, u"Support"_s);
    QVERIFY(!names(db, {.unit = UnitId(SmallCompany::office)}).contains(u"Lina Haddad"_s));
    QCOMPARE(names(db, {.unit = UnitId(SmallCompany::support)}).count(u"Lina Haddad"_s), 1);
}

void tst_DirectoryList::candidatesAreNotInTheDirectory()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(security::ownerSession());
    QVERIFY(!names(db, {}).contains(u"Mira Novak"_s));
}

void tst_DirectoryList::wordsBeginAnyWordOfTheName()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    QCOMPARE(names(db, {.words = u"ORT tomas"_s}), QStringList{u"Tomás Ortega"_s});
    QCOMPARE(names(db, {.words = u"l"_s}), (QStringList{u"Lina Haddad"_s, u"Petra Lang"_s}));
    QCOMPARE(names(db, {.words = u"addad"_s}), QStringList{});
    for (const QString &hostile : {u"%"_s, u"_"_s, u"!"_s, u"'"_s, u"\\"_s, u"?"_s})
        QCOMPARE(names(db, {.words = hostile}), QStringList{});
    QCOMPARE(names(db, {.words = u" \t "_s}).size(), 6);
}

void tst_DirectoryList::addressPositionAndUnitFindAPersonToo()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    const QStringList agents{u"Lina Haddad"_s, u"Tomás Ortega"_s};
    QCOMPARE(names(db, {.words = u"kofi.osei@example.org"_s}), QStringList{u"Kofi Osei"_s});
    QCOMPARE(names(db, {.words = u"Agent"_s}), agents);
    QCOMPARE(names(db, {.words = u"agénts"_s}), QStringList{});
    QCOMPARE(names(db, {.words = u"office head"_s}), QStringList{u"Petra Lang"_s});
    QCOMPARE(names(db, {.words = u"support"_s}),
        (QStringList{u"Kofi Osei"_s, u"Lina Haddad"_s, u"Tomás Ortega"_s}));
    QCOMPARE(names(db, {.unit = UnitId(SmallCompany::support), .words = u"AGÉNT"_s}), agents);
    QCOMPARE(names(db, {.unit = UnitId(SmallCompany::office), .words = u"agent"_s}), QStringList{});
    const auto row = DirectoryList(db, {.words = u"lina"_s}).firstPage().at(0);
    QCOMPARE(row.position, u"Support agent"_s);
    QCOMPARE(row.unit, u"Support"_s);
}

void tst_DirectoryList::whateverChangesIsFoundByWhatItIsNow()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    const auto change = [&db](const char *statement) {
        storage::Transaction all(db);
        db.script(QString::fromLatin1(statement));
        all.commit();
    };
    const QStringList lina{u"Lina Haddad"_s};
    change("update unit set name = 'Helpdesk', name_key = 'helpdesk' where id = 1");
    QCOMPARE(names(db, {.words = u"helpdesk"_s}).size(), 3);
    QCOMPARE(names(db, {.words = u"haddad support"_s}), lina); // by her title
    change("update position set title = 'Coach', title_key = 'coach' where id = 4");
    QCOMPARE(names(db, {.words = u"coach"_s}), lina);
    QCOMPARE(names(db, {.words = u"haddad support"_s}), QStringList{});
    change("update employment set unit_id = 2, position_id = null where person_id = 4");
    QCOMPARE(names(db, {.words = u"haddad office"_s}), lina);
    QCOMPARE(names(db, {.words = u"coach"_s}), QStringList{});
    change("delete from employment where person_id = 4");
    change("insert into employment (person_id, position_id, unit_id, started_on) values (4, 4, 1, "
           "'2026-01-01')");
    QCOMPARE(names(db, {.words = u"helpdesk coach"_s}), lina);
    change("update employment set ended_on = '2026-02-01' where person_id = 4");
    QCOMPARE(
        *db.one<QString>("select words from search_entry where kind = 'person' and subject_id = 4"),
        u"lina haddad lina.haddad@example.org"_s);
}

void tst_DirectoryList::aUnitIncludesTheUnitsBelow()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    const UnitId office(SmallCompany::office), support(SmallCompany::support);
    QCOMPARE(names(db, {.unit = support}).size(), 3);
    QCOMPARE(names(db, {.unit = office}).size(), 3);
    QCOMPARE(names(db, {.unit = office, .words = u"rosa"_s}), QStringList{u"Rosa Stein"_s});
    db.run("update unit set parent_id = ? where id = ?", office, support);
    QCOMPARE(names(db, {.unit = office}).size(), 6);
}

/// Named "Name 0" to "Name 99" in turn, all in unit 1.
static void employ(storage::Connection &db, int number)
{
    storage::Transaction all(db);
    db.run("insert into unit (id, name, name_key) values (1, 'U', 'u')");
    std::vector<std::tuple<qint64, QString, QString, bool>> people;
    std::vector<std::tuple<qint64, qint64, QDate>> employments;
    for (int i = 1; i <= number; ++i) {
        const QString name = u"Name %1"_s.arg(i % 100);
        people.emplace_back(i, name, folded(name), true);
        employments.emplace_back(i, 1, QDate(2020, 1, 1));
    }
    db.insertAll("insert into person (id, name, name_key, is_employee) values", people);
    db.insertAll("insert into employment (person_id, unit_id, started_on) values", employments);
    all.commit();
}

void tst_DirectoryList::thePagesTogetherAreTheWholeList()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    employ(db, 500);
    for (const DirectoryFilter &filter : {DirectoryFilter{}, DirectoryFilter{.unit = UnitId(1)},
             DirectoryFilter{.words = u"name"_s}}) {
        DirectoryList list(db, filter);
        const auto starts = startsOf(list);
        QCOMPARE(list.count(), 500);
        QCOMPARE(starts.size(), size_t(4));
        QSet<PersonId> seen;
        for (const PageStart &start : starts) {
            QCOMPARE(list.page(start).front().person, start.person);
            for (const DirectoryRow &row : list.page(start))
                seen.insert(row.person);
        }
        QCOMPARE(seen.size(), 500);
    }
}

/// A server finds them another way, which must not show.
void tst_DirectoryList::aWordThatVeryManyHaveFindsThemAlike()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    const int everybody = DirectoryList::many + 300;
    employ(db, everybody);
    DirectoryList all(db, {}), named(db, {.words = u"name"_s}),
        here(db, {.unit = UnitId(1), .words = u"name"_s}), few(db, {.words = u"name 77"_s});
    const auto starts = startsOf(all);
    for (DirectoryList *list : {&named, &here}) {
        QCOMPARE(list->count(), everybody);
        const auto own = startsOf(*list);
        QCOMPARE(own.size(), starts.size());
        for (size_t page = 0; page < starts.size(); page += 20) {
            QCOMPARE(own[page].person, starts[page].person);
            const auto rows = list->page(own[page]), expected = all.page(starts[page]);
            QCOMPARE(rows.size(), expected.size());
            for (size_t row = 0; row < rows.size(); ++row)
                QCOMPARE(rows[row].person, expected[row].person);
        }
    }
    QCOMPARE(few.count(), everybody / 100);
    QCOMPARE(few.firstPage().front().name, u"Name 77"_s);
}

QTEST_GUILESS_MAIN(tst_DirectoryList)

#include "tst_directorylist.moc"
