#include "storage/founding.h"
#include "support/scratchdatabase.h"

#include <QTest>

using namespace throughline;
using namespace throughline::storage;
using namespace throughline::tests;
using namespace Qt::StringLiterals;

/// A company made on a server in one transaction. That nothing is left of what did not come to its
/// end is tested with the program itself (tst_emptyservers).
class tst_Founding : public QObject
{
    Q_OBJECT

private slots:
    void nobodySeesItBeforeItIsWhole();
    void aRowThatRefersToNobodyIsRefusedAtTheEnd();
    void afterARefusalNothingFollows();
    void whatIsACompanyAlreadyIsRefused();

private:
    const ScratchDatabase m_scratch{u"QPSQL"_s};
};

static auto founded(const Place &place)
{
    return Founding::begin(place, {.person = {}, .roles = {u"hr"_s}});
}

static int unitsIn(const Place &place)
{
    Connection db(place);
    db.script(u"set lock_timeout = '100ms'"_s); // tables that are being filled are locked
    try {
        return *db.one<int>("select count(*) from unit");
    } catch (const StorageError &) {
        return 0;
    }
}

void tst_Founding::nobodySeesItBeforeItIsWhole()
{
    const ScratchDatabase scratch(u"QPSQL"_s);
    auto founding = founded(scratch.place());
    QVERIFY(founding);
    const auto added = (*founding)->perform([](Connection &db) {
        db.run("insert into unit (name, name_key) values ('Front desk', 'front desk')");
        return Result<QString>(db.session().roles.join(u','));
    });
    QVERIFY(added);
    QCOMPARE(*added, u"hr"_s);
    QCOMPARE(unitsIn(scratch.place()), 0);
    QVERIFY((*founding)->commit());
    QCOMPARE(unitsIn(scratch.place()), 1);
}

void tst_Founding::aRowThatRefersToNobodyIsRefusedAtTheEnd()
{
    auto founding = founded(m_scratch.place());
    QVERIFY((*founding)->perform([](Connection &db) -> Result<void> {
        db.run("insert into unit (name, name_key, parent_id) values ('Lost', 'lost', 77)");
        return {};
    }));
    const auto committed = (*founding)->commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().reason, u"still-referred-to"_s);
    founding->reset();
    QCOMPARE(unitsIn(m_scratch.place()), 0);
}

void tst_Founding::afterARefusalNothingFollows()
{
    auto founding = founded(m_scratch.place());
    const auto refused = (*founding)->perform([](Connection &db) -> Result<void> {
        db.run("insert into unit (name, name_key) values ('Kept?', 'kept?')");
        db.run("insert into person (name, name_key) values ('', '')");
        return {};
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"value-refused"_s);
    QVERIFY(!(*founding)->commit());
    founding->reset();
    QCOMPARE(unitsIn(m_scratch.place()), 0);
}

void tst_Founding::whatIsACompanyAlreadyIsRefused()
{
    const ScratchDatabase scratch(u"QPSQL"_s);
    Connection(scratch.place())
        .script(u"insert into unit (name, name_key) values ('Front desk', 'front desk')"_s);
    const auto refused = founded(scratch.place());
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"company-exists"_s);
}

QTEST_GUILESS_MAIN(tst_Founding)

#include "tst_founding.moc"
